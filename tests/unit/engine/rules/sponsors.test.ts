// Sponsors: the will to help, shipments and reinforcements through entries that can be reached or lost.

import { describe, expect, test } from 'vitest';
import { anActor, situation } from '../situation.ts';
import type { Extras, Json } from '../situation.ts';

const PORT = `
  place port blue
  place inland blue yield 5
  place overseas nobody kind abroad
  place other red
  road overseas port sea 300 shipment 6 days 2
  road inland port motorway 40
  road inland other motorway 40
  road port other motorway 40
  troops guard blue inland 1000
  reserve volunteers blue lender 800`;

const lender = (commitment: number, more: Readonly<Record<string, Json>> = {}): Extras => ({
  patch: {
    actors: {
      lender: anActor({
        initiative: 5,
        sponsor: { commitment },
        ships: { clients: ['blue'], entries: ['overseas--port'] },
        ...more,
      }),
    },
    relations: { 'blue--lender': 'ally', 'lender--red': 'enemy' },
  },
});

describe('commitment', () => {
  test('is set once a turn, by 15 points at most', () => {
    const game = situation(PORT, lender(50));
    expect(game.refused('commit 66')).toBe('commitment-step 15');
    expect(game.refused('commit 34')).toBe('commitment-step 15');
    expect(game.refused('commit 50')).toBe('same-commitment');
    expect(game.refused('commit 101')).toBe('malformed');
    expect(game.play('commit 65')).toEqual(['commitment-set lender 50 65']);
    expect(game.refused('commit 60')).toBe('already-committed');
    expect(game.to('blue').refused('commit 10')).toBe('not-a-sponsor blue');
  });

  test('drifts to its start level, half of which hangs on the will of its clients', () => {
    // Client at half its starting will: 60 x (0.5 + 0.5 x 0.5) = 45, a tenth of the way from 60
    const game = situation(PORT, { ...lender(60), rules: { morale: { drift: 0 } } });
    game.set('resolve', 25, 'blue').night();
    expect(game.get('commitment', 'lender')).toBeCloseTo(58.5, 9);
  });
});

describe('shipments', () => {
  test('bring what the entry carries in the measure of commitment, days later, and cost a point', () => {
    const game = situation(PORT, lender(50));
    expect(game.preview('ship overseas--port blue')).toMatchObject({ arrives: 3, amount: 3 });
    expect(game.play('ship overseas--port blue')).toEqual(['shipment-sent lender overseas--port blue 3']);
    expect(game.get('commitment', 'lender')).toBe(49);
    expect(game.refused('ship overseas--port blue')).toBe('already-shipped overseas--port');
    expect([game.night(), game.night()].flat()).toEqual([]);
    expect(game.night()).toEqual(['shipment-arrived lender port blue 3']);
    expect(game.get('stock', 'port')).toBe(3);
  });

  test('are lost where the landing has fallen', () => {
    const game = situation(PORT, lender(50));
    game.play('ship overseas--port blue');
    game.night();
    game.give('port', 'red').night();
    expect(game.night()).toContain('shipment-lost lender port blue 3');
    expect(game.get('stock', 'port')).toBe(0);
  });

  test('half of a stock feeds whoever takes it', () => {
    const game = situation(`${PORT}\n troops raiders red other 500`, lender(50));
    game.set('stock', 3, 'port').to('red').play('move raiders port');
    expect(game.get('stock', 'port')).toBe(1.5);
  });

  test('go only from those who ship, by their own entries, to their clients, while the landing is held', () => {
    const game = situation(PORT, lender(50));
    expect(game.refused('ship overseas--port red')).toBe('not-a-client red');
    expect(game.refused('ship inland--port blue')).toBe('entry-not-yours inland--port');
    expect(game.give('port', 'red').refused('ship overseas--port blue')).toBe('entry-lost port');
    expect(game.to('blue').refused('ship overseas--port blue')).toBe('does-not-ship blue');
  });

  test('nothing is sent to a client that has collapsed', () => {
    const game = situation(PORT, lender(50));
    expect(game.set('collapsed', 1, 'blue').refused('ship overseas--port blue')).toBe('collapsed blue');
    expect(game.refused('reinforce volunteers overseas--port')).toBe('collapsed blue');
  });

  test('no more is sent while too much is on the way', () => {
    const game = situation(PORT.replace('days 2', 'days 60'), lender(100));
    for (let round = 0; round < 24; round++) {
      game.to('lender').play('ship overseas--port blue');
      game.night();
    }
    expect(game.to('lender').refused('ship overseas--port blue')).toBe('too-much-on-the-way 24');
  });
});

describe('reinforcements', () => {
  test('land days later with all their men, and cost two points', () => {
    const game = situation(PORT, lender(50));
    expect(game.preview('reinforce volunteers overseas--port')).toMatchObject({ arrives: 3, amount: 800 });
    expect(game.play('reinforce volunteers overseas--port')).toEqual([
      'reinforcement-sent volunteers overseas--port lender 800',
    ]);
    expect(game.get('commitment', 'lender')).toBe(48);
    expect(game.refused('reinforce volunteers overseas--port')).toBe('not-in-pool volunteers');
    game.night();
    game.night();
    expect(game.whereIs('volunteers')).toBeNull();
    expect(game.night()).toContain('reinforcement-arrived volunteers port lender 800');
    expect(game.whereIs('volunteers')).toBe('port');
  });

  test('turn back where the landing has fallen and can be sent again', () => {
    const game = situation(PORT, lender(50));
    game.play('reinforce volunteers overseas--port');
    game.night();
    game.give('port', 'red').night();
    expect(game.night()).toContain('reinforcement-turned-back volunteers port lender');
    game.give('port', 'blue').to('lender');
    expect(game.refused('reinforce volunteers overseas--port')).toBeNull();
  });

  test('need commitment, a pool and the same entry free', () => {
    const game = situation(PORT, lender(39));
    expect(game.refused('reinforce volunteers overseas--port')).toBe('commitment-too-low 39 40');
    game.set('commitment', 40, 'lender');
    expect(game.refused('reinforce guard overseas--port')).toBe('not-in-pool guard');
    game.play('ship overseas--port blue');
    expect(game.refused('reinforce volunteers overseas--port')).toBe('already-shipped overseas--port');
  });
});
