// What a preview says of an attack agrees with what happens when it is fought many times.

import { describe, expect, test } from 'vitest';
import { apply, begin, copyState, preview } from '../../../src/engine/game.ts';
import type { AttackPreview, State, World } from '../../../src/engine/game.ts';
import { seedStreams } from '../../../src/engine/state/random.ts';
import { readOrder } from '../../../src/scenario/index.ts';
import { gameIn, worldOf } from './situation.ts';
import type { Situation } from './situation.ts';

const LUCK = {
  combat: {
    fortuneLow: 0.6,
    fortuneHigh: 1.4,
    stagger: 12,
    cohesionPerLoss: 300,
    sides: 10,
    motorwayFrontage: 1500,
  },
};

const FIELD = `
  place south blue
  place west blue
  place east red hill people 40000
  place rear red yield 9
  road west east motorway 20
  road south east motorway 20
  road east rear motorway 30
  troops first blue west 1600 cohesion 80
  troops second blue south 900 cohesion 70
  troops third red east 800 cohesion 60 quality 0.9
  troops fourth red east 500 cohesion 50`;

const BATTLES = 1500;

interface Fought {
  /** Battles of a hundred that ended so. */
  readonly repulsed: number;
  readonly undecided: number;
  readonly carried: number;
  /** Men lost by either side in each. */
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

function menLost(world: World, state: State, side: number): number {
  let men = 0;
  for (let f = 0; f < world.formations.count; f++) {
    if (world.formations.actor[f] === side) men += state.killed[f]! + state.wounded[f]! + state.dispersed[f]!;
  }
  return men;
}

/** Fights the same attack many times, each with luck of its own. */
function fight(
  line: string,
  text: string,
  prepare: (game: Situation) => void,
): { readonly seen: AttackPreview; readonly fought: Fought } {
  const world = worldOf(text, { rules: LUCK });
  const start = begin(world, 'start');
  prepare(gameIn(world, start));
  const order = readOrder(world, line)!;
  const seen = preview(world, start, order) as AttackPreview;
  const results = [0, 0, 0];
  const ours: number[] = [];
  const theirs: number[] = [];
  const state = copyState(world, start);
  for (let i = 0; i < BATTLES; i++) {
    copyState(world, start, state);
    seedStreams(state, `battle-${i}`);
    apply(world, state, order, (kind, _a, _b, result) => {
      if (kind === 'battle-ended') results[result]!++;
    });
    ours.push(menLost(world, state, 0));
    theirs.push(menLost(world, state, 1));
  }
  const [repulsed = 0, undecided = 0, carried = 0] = results.map((n) => (100 * n) / BATTLES);
  return { seen, fought: { repulsed, undecided, carried, ours, theirs } };
}

const middle = (men: readonly number[]): number => men.toSorted((a, b) => a - b)[Math.floor(men.length / 2)]!;

/** Sampling spreads 1.3 points a standard deviation at most, the sixteen levels of luck a point or two. */
const NEAR = 5;

describe('odds', () => {
  test.each([
    ['from one side', 'attack first east hold', FIELD, () => {}],
    ['from two sides', 'attack first+second east hold', FIELD, () => {}],
    [
      'from a side beside one that an ally struck before',
      'attack first east hold',
      FIELD,
      (game: Situation) => game.set('sides', 2, 'east'),
    ],
    [
      'with support and works',
      'attack first+second east hold',
      FIELD,
      (game: Situation) => game.set('support', 4, 'blue', 'east').set('fortification', 0.2, 'east'),
    ],
    ['against the cut off', 'attack first east hold', FIELD.replace('yield 9', ''), () => {}],
    ['at poor odds', 'attack second east hold', FIELD, () => {}],
    [
      'against hardly anybody',
      'attack first+second east hold',
      FIELD.replace('red east 800', 'red east 100').replace('red east 500', 'red east 80'),
      () => {},
    ],
    [
      'against people only',
      'attack second east hold',
      FIELD.replace('people 40000', 'people 90000 value 5 home red 1').replace(
        /\n {2}troops (third|fourth).*/g,
        '',
      ),
      () => {},
    ],
  ])('%s come out as told', (_, order, text, prepare) => {
    const { seen, fought } = fight(order, text, (game) => void prepare(game));
    expect(Math.abs(seen.repulsed - fought.repulsed)).toBeLessThan(NEAR);
    expect(Math.abs(seen.undecided - fought.undecided)).toBeLessThan(NEAR);
    expect(Math.abs(seen.carried - fought.carried)).toBeLessThan(NEAR);
    expect(seen.repulsed + seen.undecided + seen.carried).toBeCloseTo(100, 9);
  });

  test.each([
    ['attack first east hold', 'ours', 'ownLosses'],
    ['attack first+second east hold', 'ours', 'ownLosses'],
    ['attack second east hold', 'ours', 'ownLosses'],
    ['attack second east hold', 'theirs', 'theirLosses'],
  ] as const)('of %s, eight battles of ten or more cost %s what the range holds', (order, side, told) => {
    const { seen, fought } = fight(order, FIELD, () => {});
    const { low, high } = seen[told];
    // Sampling spreads one point a standard deviation; the ends are rounded to whole men.
    const held = fought[side].filter((men) => men >= low - 1 && men <= high + 1).length / BATTLES;
    expect(held).toBeGreaterThan(0.77);
  });

  test('the cases are not all alike', () => {
    const told = ['attack first east hold', 'attack second east hold', 'attack first+second east hold'].map(
      (order) => {
        const { repulsed, carried } = fight(order, FIELD, () => {}).seen;
        return `${Math.round(repulsed / 20)} ${Math.round(carried / 20)}`;
      },
    );
    expect(new Set(told).size).toBe(3);
  });
});

describe('against troops who delay', () => {
  test('a strong attack always carries the place, at half the losses', () => {
    const delaying = (game: Situation): void => void game.set('stance', 1, 'east');
    const { seen, fought } = fight(
      'attack first+second east hold',
      FIELD.replace('red east 800', 'red east 300'),
      delaying,
    );
    expect([seen.repulsed, seen.undecided, seen.carried]).toEqual([0, 0, 100]);
    expect(fought.carried).toBe(100);
    expect(Math.abs(seen.ownLosses.middle - middle(fought.ours))).toBeLessThanOrEqual(
      seen.ownLosses.middle * 0.1 + 2,
    );
  });
});

describe('losses', () => {
  test('lie about the middle that was told, nine in ten below the high, nine in ten above the low', () => {
    const { seen, fought } = fight('attack first east hold', FIELD, () => {});
    expect(Math.abs(seen.ownLosses.middle - middle(fought.ours))).toBeLessThan(
      seen.ownLosses.middle * 0.1 + 2,
    );
    const below = fought.ours.filter((men) => men <= seen.ownLosses.high + 1).length / BATTLES;
    const above = fought.ours.filter((men) => men >= seen.ownLosses.low - 1).length / BATTLES;
    expect(below).toBeGreaterThan(0.85);
    expect(above).toBeGreaterThan(0.85);
    expect(below).toBeLessThan(0.96);
    expect(above).toBeLessThan(0.96);
  });

  test('name every attacker with its power and the men its road lets fight', () => {
    // 1,600 on a road for 1,500; 900 on a road of their own
    const { seen } = fight('attack first+second east hold', FIELD, () => {});
    expect(seen.attackers.map(({ engaged }) => engaged)).toEqual([1500, 900]);
    expect(seen.frontage).toBe(3000);
  });
});
