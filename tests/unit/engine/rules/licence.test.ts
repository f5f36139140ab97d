// Licences: what a light costs, what defiance costs, and how long a light stands.

import { describe, expect, test } from 'vitest';
import { anActor, situation } from '../situation.ts';
import type { Situation } from '../situation.ts';

const GROUND = `
  place a blue yield 4
  place b red
  place c red
  place d red
  place overseas nobody kind abroad
  road a b motorway 20
  road a c motorway 20
  road a d motorway 20
  road a overseas sea 300 shipment 4 days 2
  troops one blue a 4000
  troops two blue a 2000
  troops three red b 100
  troops four red c 100`;

const licensed = (light: string, leverage = 0.5, more: Readonly<Record<string, number>> = {}): Situation =>
  situation(GROUND, {
    rules: { licence: more },
    patch: {
      actors: {
        lender: anActor({
          initiative: 5,
          speaks: true,
          sponsor: { commitment: 60, leverage: { blue: leverage } },
          ships: { clients: ['blue'], entries: ['a--overseas'] },
          licenses: { blue: { red: light } },
        }),
      },
      relations: { 'blue--lender': 'ally', 'lender--red': 'enemy' },
    },
  });

const licences = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith('licence'));

describe('an attack on a front', () => {
  test('that is permitted costs the client nothing and the giver a tenth of its credit', () => {
    const game = licensed('green').to('blue');
    expect(licences(game.play('attack one b advance'))).toEqual([]);
    expect(game.get('commitment', 'lender')).toBe(60);
    expect(game.get('credit', 'lender')).toBeCloseTo(0.9, 9);
    expect(game.get('credit', 'blue')).toBe(1);
  });

  test('that is tolerated costs a point at half leverage, and two in a hundred of credit, once a round', () => {
    const game = licensed('amber').to('blue');
    expect(licences(game.play('attack one b advance'))).toEqual(['licence-strained blue lender red 1']);
    expect(licences(game.play('attack two c advance'))).toEqual([]);
    expect(game.get('commitment', 'lender')).toBe(59);
    expect(game.get('credit', 'blue')).toBeCloseTo(0.98, 9);
    expect(game.get('leverage', 'lender', 'blue')).toBe(0.5);
  });

  test('that is forbidden costs ten points at half leverage, a fifth of the leverage, credit, and supplies for three days', () => {
    const game = licensed('red').to('blue');
    expect(game.preview('attack one b advance')).toMatchObject({
      licence: { light: 2, commitment: 10, leverage: 0.1, credit: 0.1, withheldUntil: 4 },
    });
    expect(licences(game.play('attack one b advance'))).toEqual(['licence-defied blue lender red 10']);
    expect(game.get('commitment', 'lender')).toBe(50);
    expect(game.get('leverage', 'lender', 'blue')).toBeCloseTo(0.4, 9);
    expect(game.get('credit', 'blue')).toBeCloseTo(0.9, 9);
    expect(game.get('credit', 'lender')).toBeCloseTo(0.95, 9);
    for (const round of [2, 3, 4]) {
      game.night();
      expect(game.get('round')).toBe(round);
      expect(game.refused('ship a--overseas blue')).toBe('supplies-withheld blue 4');
    }
    game.night();
    expect(game.refused('ship a--overseas blue')).toBeNull();
  });

  test('by a walk into an empty place is answered for as well', () => {
    const game = licensed('red');
    game.to('blue');
    expect(game.preview('move one d')).toMatchObject({ takes: true, licence: { commitment: 10 } });
    expect(licences(game.play('move one d'))).toEqual(['licence-defied blue lender red 10']);
  });

  test('costs less the less leverage the giver has, and nothing where nobody licenses', () => {
    const weak = licensed('red', 0.1).to('blue');
    expect(licences(weak.play('attack one b advance'))).toEqual(['licence-defied blue lender red 2']);
    const free = licensed('red').to('red');
    expect(free.preview('attack three a advance')).toMatchObject({ licence: { light: -1, giver: -1 } });
  });

  test('against a red light leaves the client less of its own supply while crossings are shut', () => {
    const fed = (light: string): number => {
      const game = licensed(light, 1, { defianceLeverage: 0 }).to('blue');
      game.play('attack one b hold');
      game.night();
      return game.get('ration', 'a');
    };
    // 4 thousand men's use for some 6 thousand men, or a fifth of it
    expect(fed('red') / fed('green')).toBeCloseTo(0.2, 1);
  });
});

describe('a light', () => {
  test('is shown by the licensor alone, towards an opponent, and stands five days; then the scenario’s is back', () => {
    const game = licensed('amber');
    expect(game.refused('licence red blue green')).toBe('not-licensed red');
    expect(game.refused('licence blue lender green')).toBe('no-front blue lender');
    expect(game.refused('licence blue red amber')).toBe('same-light blue red');
    expect(game.play('licence blue red red')).toEqual(['licence-set lender blue red 2']);
    expect(game.refused('licence blue red red')).toBe('same-light blue red');
    const nights = [1, 2, 3, 4].flatMap(() => licences(game.night()));
    expect(nights).toEqual([]);
    expect(game.refused('licence blue red red')).toBeNull();
    expect(licences(game.night())).toEqual(['licence-lapsed lender blue red 1']);
    expect(game.to('blue').refused('licence blue red red')).toBe('does-not-license blue');
  });

  test('that forbids and is obeyed earns the giver credit', () => {
    const game = licensed('red').set('credit', 0.5, 'lender');
    game.state.spoke.fill(1);
    const before = game.get('credit', 'lender');
    game.night();
    expect(game.get('credit', 'lender') - before).toBeGreaterThan(0.049);
  });
});
