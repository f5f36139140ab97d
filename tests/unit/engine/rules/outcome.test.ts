// Measures, aims by day, and the outcome a game is filed under.

import { describe, expect, test } from 'vitest';
import { holds, measureValue, outcomeOf, read, scores } from '../../../../src/engine/game.ts';
import type { Condition, Quantity } from '../../../../src/engine/game.ts';
import { anActor, situation } from '../situation.ts';
import type { Json, Situation } from '../situation.ts';

type Section = Readonly<Record<string, Json>>;
const GROUND =
  'place west blue value 4\n place east red value 6\n road west east motorway 30\n troops guard blue west 1000\n troops picket red east 1000';
const ended = (game: Situation): string | null => {
  const outcome = outcomeOf(game.state);
  return outcome === null ? null : (game.world.outcomes.ids[outcome] ?? null);
};
const window = (earliest: number, latest: number): Section => ({
  firstRound: '2001-05-01',
  lastRound: { earliest, latest },
});

describe('conditions', () => {
  const ask = (game: Situation, condition: Condition): boolean => holds(game.world, game.state, condition);

  test('are read off the state', () => {
    const game = situation(GROUND);
    const yes: Condition = { kind: 'controls', actor: 0, places: [1] };
    const no: Condition = { kind: 'controls', actor: 0, places: [0, 1] };
    expect([ask(game, yes), ask(game, no)]).toEqual([true, false]);
    expect([
      ask(game, { kind: 'not', of: no }),
      ask(game, { kind: 'all', of: [yes, no] }),
      ask(game, { kind: 'any', of: [no, yes] }),
    ]).toEqual([true, false, true]);
    expect([
      ask(game, { kind: 'at-war', a: 0, b: 1 }),
      ask(game, { kind: 'round', atLeast: 2, atMost: 9 }),
    ]).toEqual([true, false]);
    expect(ask(game, { kind: 'resolve', actor: 0, atLeast: 50, atMost: 50 })).toBe(true);
    expect(ask(game, { kind: 'collapsed', actor: 1 })).toBe(false);
    game.set('collapsed', 3, 'red').set('relation', 3, 'blue', 'red').set('round', 9);
    expect([
      ask(game, { kind: 'collapsed', actor: 1 }),
      ask(game, { kind: 'at-war', a: 0, b: 1 }),
      ask(game, { kind: 'round', atLeast: 2, atMost: 9 }),
    ]).toEqual([true, false, true]);
  });
});

describe('quantities', () => {
  const value = (game: Situation, quantity: Quantity): number => read(game.world, game.state, quantity);

  test('value held counts settled places by worth', () => {
    const game = situation(GROUND);
    const held: Quantity = { kind: 'value-held', actor: 0, places: [0, 1] };
    expect(value(game, held)).toBeCloseTo(0.4, 12);
    game.give('east', 'blue').set('heldSince', 1, 'east');
    expect(value(game, held)).toBeCloseTo(0.4, 12);
    game.set('round', 3);
    expect(value(game, held)).toBe(1);
  });

  test('strength, losses, people and will are sums of the state', () => {
    const game = situation(GROUND);
    game.set('strength', 700, 'guard').set('killed', 100, 'guard').set('captured', 200, 'guard');
    game.set('sheltering', 5, 'west').set('harmed', 3, 'blue').set('harmed', 4, 'red');
    expect(value(game, { kind: 'strength', actor: 0 })).toBeCloseTo(0.7, 12);
    expect([value(game, { kind: 'losses', actor: 0 }), value(game, { kind: 'losses', actor: 1 })]).toEqual([
      300, 0,
    ]);
    expect([
      value(game, { kind: 'displaced' }),
      value(game, { kind: 'harmed', actor: -1 }),
      value(game, { kind: 'harmed', actor: 1 }),
    ]).toEqual([5, 7, 4]);
    expect([
      value(game, { kind: 'resolve', actor: 0 }),
      value(game, { kind: 'holds', condition: { kind: 'controls', actor: 1, places: [0] } }),
    ]).toEqual([50, 1]);
  });
});

describe('measures', () => {
  test('a first day is noted once and stays; a quantity is read when asked', () => {
    const game = situation(GROUND, {
      patch: {
        measures: {
          falls: { name: 'Falls', first: { not: { controls: { actor: 'red', places: ['east'] } } } },
          gone: { name: 'Gone', quantity: { kind: 'losses', actor: 'red' } },
        },
      },
    });
    const falls = game.world.measures.ids.indexOf('falls');
    game.night();
    expect(measureValue(game.world, game.state, falls)).toBeNull();
    game.give('east', 'blue').night();
    game.give('east', 'red').night();
    expect(measureValue(game.world, game.state, falls)).toBe(2);
    expect(
      measureValue(
        game.world,
        game.set('killed', 7, 'picket').state,
        game.world.measures.ids.indexOf('gone'),
      ),
    ).toBe(7);
  });
});

describe('outcomes', () => {
  const outcomes: Section = {
    early: { rank: 1, name: 'Early', when: { controls: { actor: 'blue', places: ['east'] } }, ends: true },
    late: { rank: 2, name: 'Late', when: { resolve: { actor: 'red', atMost: 40 } } },
  };

  test('one that ends the game does so on its day', () => {
    const game = situation(GROUND, { patch: { outcomes } });
    expect([game.night() && ended(game), game.give('east', 'blue').night().at(-1), ended(game)]).toEqual([
      null,
      'game-ended early 2',
      'early',
    ]);
    expect(game.refused('end')).toBe('game-over');
  });

  test('the others are asked after the last round, in order of rank; the last holds always', () => {
    const calendar = window(2, 2);
    const game = situation(GROUND, { patch: { outcomes, calendar } });
    game.set('resolve', 30, 'red').night();
    expect([ended(game), game.night().at(-1)]).toEqual([null, 'game-ended late 2']);
    const dull = situation(GROUND, { patch: { outcomes, calendar } });
    dull.night();
    expect(dull.night().at(-1)).toBe('game-ended over 2');
  });

  test('the last round is drawn from its window, every round of it', () => {
    const last = new Set<number>();
    for (let seed = 0; seed < 60; seed++)
      last.add(
        situation(GROUND, { seed: `last-${seed}`, patch: { calendar: window(4, 7) } }).get('lastRound'),
      );
    expect([...last].toSorted((a, b) => a - b)).toEqual([4, 5, 6, 7]);
  });
});

describe('aims', () => {
  const aims: Section = {
    ground: { name: 'Ground', weight: 60, quantity: { kind: 'value-held', actor: 'blue', places: ['east'] } },
    men: { name: 'Men', weight: 40, quantity: { kind: 'losses', actor: 'blue' }, worst: 1000, best: 0 },
  };

  test('accrue a share a day between worst and best; days not played count as the last', () => {
    const game = situation(GROUND, { patch: { actors: { blue: { aims } }, calendar: window(3, 5) } });
    expect(scores(game.world, game.state)[0]?.total).toBe(40);
    game.night();
    // Half the men are gone from round 2 on, the place is blue's from then and settled in round 4 only.
    game
      .set('killed', 500, 'guard')
      .set('strength', 500, 'guard')
      .give('east', 'blue')
      .set('heldSince', 2, 'east');
    game.set('lastRound', 4).night();
    expect(scores(game.world, game.state)[0]?.total).toBeCloseTo(40 * (1 + 0.5) * 0.5, 9);
    game.night();
    expect(game.night().at(-1)).toBe('game-ended over 4');
    // Men: 1, then half on four days; ground: the fourth day, and the fifth that is not played. Of five days.
    const [score] = scores(game.world, game.state);
    expect(score?.aims.map(({ points }) => Number(points.toFixed(6)))).toEqual([(60 * 2) / 5, (40 * 3) / 5]);
    expect(score?.total).toBeCloseTo(48, 9);
  });

  test('each actor with aims has a score from 0 to 100, others none', () => {
    const game = situation(GROUND, { patch: { actors: { blue: { aims }, idle: anActor() } } });
    expect(
      scores(game.world, game.state).map(({ actor, total }) => [
        game.world.actors.ids[actor],
        total >= 0 && total <= 100,
      ]),
    ).toEqual([['blue', true]]);
  });
});
