// Questions by name: what would have had to be different, until when it mattered.

import { describe, expect, test } from 'vitest';
import { parameterRow } from '../../../../src/engine/game.ts';
import { discover } from '../../../../src/lab/answers/discover.ts';
import { questionKey, questionsOf } from '../../../../src/lab/answers/questions.ts';
import { trackedPlayer } from '../../../../src/lab/answers/tracks.ts';
import { forkPlayer, startRounds, untilTally } from '../../../../src/lab/answers/until.ts';
import type { UntilResult } from '../../../../src/lab/answers/until.ts';
import { OUTCOME } from '../../../../src/lab/games/columns.ts';
import { lastThatMattered } from '../../../../src/lab/report/asked.ts';
import { rowPlayer } from '../../../../src/lab/games/row.ts';
import type { Policy } from '../../../../src/policies/contract.ts';
import { POLICIES } from '../../../../src/policies/index.ts';
import { aimless, bridgesWorld, everySeat } from '../situation.ts';

const world = bridgesWorld();
const usual = everySeat(world, POLICIES['heuristic']!);
const changed = everySeat(world, aimless);
const GAMES = 12;

interface Fork {
  readonly policies?: readonly Policy[];
  readonly rules?: readonly (readonly [number, number])[];
}

function until({ policies = usual, rules = [] }: Fork, rounds: readonly number[]): UntilResult {
  const setting = { world, policies: usual, changed: policies, change: { rules }, seed: 's', rounds };
  const play = forkPlayer(setting);
  const counted = untilTally(world, rounds);
  for (let game = 0; game < GAMES; game++) counted.add(play(game));
  return counted.finish();
}

const lost = 'outcome:market-lost';
const share = (result: UntilResult, at: number, key = lost): number =>
  result.starts[at]!.effects.find(({ question }) => question === key)!.after;

describe('a change begun on one day after another', () => {
  test('differs in nothing where nothing changes', () => {
    for (const { effects } of until({}, [1, 3]).starts)
      expect(effects.every(({ difference, pairs }) => difference === 0 && pairs === GAMES)).toBe(true);
  });

  test('begun on the first morning, is the game with the change from its beginning', () => {
    const rows = rowPlayer({ world, policies: changed, seed: 's' })({ first: 0, count: GAMES });
    const result = until({ policies: changed }, [1, 4]);
    for (const outcome of world.outcomes.ids) {
      const whole = rows.filter((row) => row[OUTCOME] === outcome).length / GAMES;
      expect(share(result, 0, `outcome:${outcome}`)).toBeCloseTo(whole, 12);
    }
  });

  test('can be of a number of a rule', () => {
    const rules = [[parameterRow('home.power'), 0]] as const;
    const result = until({ rules }, [1]);
    expect(result.starts[0]!.effects.some(({ difference }) => difference !== 0)).toBe(true);
  });

  test('and begun after the end of every game does nothing', () => {
    const result = until({ policies: changed }, [1, world.calendar.latestLast + 1]);
    expect(result.starts[1]!.effects.every(({ difference }) => difference === 0)).toBe(true);
  });
});

test('the last day that mattered is the last whose interval leaves zero out', () => {
  const effect = (low: number, high: number) => ({
    question: 'q',
    pairs: 9,
    before: 0,
    after: 0,
    difference: 0,
    gain: null,
    low,
    high,
  });
  const starts = [
    { round: 1, effects: [effect(0.1, 0.3)] },
    { round: 5, effects: [effect(0.01, 0.2)] },
    { round: 9, effects: [effect(-0.1, 0.1)] },
  ];
  const timing = { games: 9, change: 'c', question: 'q', starts };
  expect(lastThatMattered(timing)).toBe(5);
  expect(lastThatMattered({ ...timing, starts: starts.slice(2) })).toBeNull();
});

test('days to begin on are spread over the game, the first among them', () => {
  expect(startRounds(14, 8)).toEqual([1, 3, 5, 7, 8, 10, 12, 14]);
  expect(startRounds(3, 8)).toEqual([1, 2, 3]);
  expect(startRounds(1, 8)).toEqual([1]);
});

test('conditions are looked for in what was drawn, and in how things stood on the day', () => {
  const play = trackedPlayer({ world, policies: changed, seed: 's' });
  const games = Array.from({ length: 60 }, (_, run) => play(run));
  const question = questionsOf(world).find((each) => questionKey(each) === lost)!;
  const result = discover(world, games, { ...question, key: lost }, 3);
  expect(result).toMatchObject({ question: lost, cases: 60, round: 3 });
  expect(result.start.features).toHaveLength(world.uncertain.count);
  for (const { box, features } of [result.start, result.course]) {
    expect(box.sides.length).toBeLessThanOrEqual(3);
    expect(box.sides.every(({ feature }) => features[feature] !== undefined)).toBe(true);
    expect(box.judged.inside).toBeLessThanOrEqual(30);
  }
});
