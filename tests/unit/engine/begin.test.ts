// The evening before: start values, what nobody knew, and draws that leave one another alone.

import { describe, expect, test } from 'vitest';
import { begin, parameterRow } from '../../../src/engine/game.ts';
import { anActor, gameIn, situation, worldOf } from './situation.ts';
import type { Json } from './situation.ts';

const GROUND =
  'place west blue value 3 people 100 home blue 0.5\n place east red\n road west east motorway 30\n troops guard blue west 1000 cohesion 60 supply 70 quality 0.8\n troops picket red east 1000';
const drawn = (entries: Readonly<Record<string, Json>>, seed = 'a') =>
  situation(GROUND, {
    seed,
    patch: {
      uncertain: Object.fromEntries(
        Object.entries(entries).map(([id, entry]) => [id, { name: id, ...(entry as object) }]),
      ),
      actors: { lender: anActor({ sponsor: { commitment: 50 } }) },
    },
  });
const exactly = (
  column: string,
  operation: string,
  value: number,
  more: Readonly<Record<string, Json>> = {},
): Json => ({
  column,
  operation,
  low: value,
  mode: value,
  high: value,
  ...more,
});

describe('a new game', () => {
  test('stands as the scenario says, in its first round', () => {
    const game = situation(GROUND);
    expect([
      game.get('round'),
      game.get('strength', 'guard'),
      game.get('cohesion', 'guard'),
      game.get('supply', 'guard'),
    ]).toEqual([1, 1000, 60, 70]);
    expect([
      game.holder('west'),
      game.get('atHome', 'west'),
      game.get('home', 'blue', 'west'),
      game.get('resolve', 'blue'),
    ]).toEqual(['blue', 100, 0.5, 50]);
  });
});

describe('what nobody knew', () => {
  test.each([
    ['strength', 'scale', 0.5, 'guard', 500],
    ['strength', 'add', -200, 'guard', 800],
    ['quality', 'set', 1.1, 'guard', 1.1],
    ['cohesion', 'add', 50, 'guard', 100],
    ['supply', 'add', -80, 'guard', 0],
  ] as const)('%s is %s by %d', (column, operation, value, id, then) => {
    const game = drawn({ it: exactly(column, operation, value, { actor: 'blue' }) });
    expect(game.get(column, id)).toBeCloseTo(then, 12);
    expect(game.get(column, 'picket')).toBe(situation(GROUND).get(column, 'picket'));
  });

  test('of everybody when no actor is named; strength drawn is the strength begun with', () => {
    const game = drawn({ it: exactly('strength', 'scale', 2) });
    expect([
      game.get('strength', 'guard'),
      game.get('strength', 'picket'),
      game.get('initial', 'guard'),
    ]).toEqual([2000, 2000, 2000]);
  });

  test('will, commitment, readiness and rules too, each within its range', () => {
    const game = drawn({
      a: exactly('resolve', 'scale', 3, { actor: 'blue' }),
      b: exactly('commitment', 'add', 20, { actor: 'lender' }),
      c: exactly('home', 'scale', 1.5, { actor: 'blue' }),
      d: exactly('rule', 'set', 99, { rule: 'combat.reach' }),
    });
    expect([
      game.get('resolve', 'blue'),
      game.get('resolveStart', 'blue'),
      game.get('commitment', 'lender'),
      game.get('home', 'blue', 'west'),
    ]).toEqual([100, 100, 70, 0.75]);
    expect([game.get('home', 'red', 'west'), game.state.rules[parameterRow('combat.reach')]]).toEqual([
      0, 1.5,
    ]);
  });

  test('each draw has luck of its own: another entry moves no other and no stream', () => {
    const wide = { column: 'strength', actor: 'blue', operation: 'scale', low: 0.5, mode: 1, high: 1.5 };
    const alone = drawn({ ours: wide });
    const both = drawn({ ours: wide, theirs: { ...wide, actor: 'red' } });
    expect(both.get('strength', 'guard')).toBe(alone.get('strength', 'guard'));
    expect(both.get('strength', 'picket')).not.toBe(1000);
    expect(both.state.random).toEqual(alone.state.random);
    expect(drawn({ ours: wide }, 'b').get('strength', 'guard')).not.toBe(alone.get('strength', 'guard'));
  });
});

test('a round of two days halves nothing but the count of rounds: rates are by the day', () => {
  const text = 'place camp blue yield 10\n troops guard blue camp 1000 cohesion 60';
  const daily = situation(text);
  daily.night();
  daily.night();
  const world = worldOf(text, { patch: { calendar: { step: { days: 2 } } } });
  const slow = gameIn(world, begin(world, 'a'));
  slow.night();
  for (const column of ['cohesion', 'supply'] as const)
    expect(slow.get(column, 'guard')).toBe(daily.get(column, 'guard'));
});
