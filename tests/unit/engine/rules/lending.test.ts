// Lending: who orders a lent formation, whose it stays, and when it comes back.

import { describe, expect, test } from 'vitest';
import { commandedFormations, legalOrders, playGame } from '../../../../src/engine/game.ts';
import { everySeat } from '../games.ts';
import { hama } from '../../telling/worlds.ts';
import { situation } from '../situation.ts';
import type { Situation } from '../situation.ts';

const allies = (more: object = {}): Situation =>
  situation(
    `
  place a blue
  place b green
  place c red
  road a b motorway 20
  road b c motorway 20
  troops one blue b 1000
  troops two green b 1000
  troops three red c 100`,
    {
      patch: {
        actors: {
          green: {
            name: 'Green',
            letter: 'G',
            style: 'ring',
            command: 9,
            initiative: 0.9,
            ground: { resolve: 50, floor: 40 },
          },
        },
        relations: { 'blue--green': 'ally', 'green--red': 'enemy' },
        ...more,
      },
    },
  );

describe('a lent formation', () => {
  test('is ordered by whom it is lent to, and by nobody else', () => {
    const game = allies();
    expect(game.play('lend one green 3')).toEqual(['formation-lent one green blue 4']);
    expect(game.refused('move one a')).toBe('not-your-formation one');
    expect(game.refused('lend one green 3')).toBe('lent-out one green');
    game.to('green');
    expect(game.refused('lend one blue 3')).toBe('not-your-formation one');
    game.play('attack one+two c advance');
    expect(game.holder('c')).toBe('green');
    expect(game.get('acted', 'one')).toBe(1);
  });

  test('comes back when its time is over, and its losses stay its owner’s', () => {
    const game = allies();
    game.play('lend one green 2');
    const back = [1, 2, 3].map(() => game.night().filter((line) => line.startsWith('formation-ret')));
    expect(back).toEqual([[], [], ['formation-returned one blue green']]);
    expect(game.to('blue').refused('move one a')).toBeNull();
  });

  test('comes back when the two are allies no more, or the borrower has collapsed', () => {
    const parted = allies();
    parted.play('lend one green 9');
    parted.set('relation', 0, 'blue', 'green').set('relation', 0, 'green', 'blue');
    expect(parted.night()).toContain('formation-returned one blue green');
    const fallen = allies();
    fallen.play('lend one green 9');
    fallen.set('resolve', 1, 'green');
    expect(fallen.night()).toContain('formation-returned one blue green');
    expect(fallen.get('lent')).toBe(0);
  });

  test('can be lent by its owner alone, to an ally with ground that is awake, for ten days at most', () => {
    const game = allies();
    const sleeping = allies().set('asleep', 1, 'green');
    expect(sleeping.refused('lend one green 3')).toBe('cannot-command green');
    expect(game.refused('lend two red 3')).toBe('not-your-formation two');
    expect(game.refused('lend one red 3')).toBe('cannot-command red');
    expect(game.refused('lend one blue 3')).toBe('cannot-command blue');
    expect(game.refused('lend one green 11')).toBe('too-long 11 10');
  });
});

test('the scenario can begin with a formation lent, and every list of those commanded is right', () => {
  const game = allies({ formations: { one: { lent: { to: 'green', days: 2 } } } });
  const named = (actor: string): string[] =>
    Array.from(
      commandedFormations(game.world, game.state, game.world.actors.ids.indexOf(actor)),
      (f) => game.world.formations.ids[f] ?? '',
    );
  expect([named('blue'), named('green')]).toEqual([[], ['one', 'two']]);
  game.night();
  expect(named('green')).toEqual(['one', 'two']);
  game.night();
  expect([named('blue'), named('green')]).toEqual([['one'], ['two']]);
  expect(legalOrders(game.world, game.state).some(({ kind }) => kind === 'lend')).toBe(true);
});

test('in games of Hama nobody ever orders what another commands', () => {
  const faults: string[] = [];
  playGame(hama, everySeat(hama, 'heuristic'), 'lent', {
    onRound: (state) => {
      for (let f = 0; f < hama.formations.count; f++) {
        const lent = state.commandedBy[f] !== hama.formations.actor[f];
        if (lent !== (state.lentUntil[f] ?? 0) > 0) faults.push(hama.formations.ids[f] ?? '');
      }
    },
  });
  expect(faults).toEqual([]);
});
