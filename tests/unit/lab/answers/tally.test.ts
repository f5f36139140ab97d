import { expect, test } from 'vitest';
import { tally } from '../../../../src/lab/answers/tally.ts';
import { rowColumns } from '../../../../src/lab/games/columns.ts';
import type { Cell, Row } from '../../../../src/lab/games/columns.ts';
import { bridgesWorld } from '../situation.ts';

const world = bridgesWorld();
const names = rowColumns(world).map(({ name }) => name);
const first = world.measures.ids.findIndex((_, measure) => world.measures.first[measure] !== null);
const column = `measure_${world.measures.ids[first]}`;
const ends = world.outcomes.ids[world.outcomes.ends.indexOf(1)]!;
const waits = world.outcomes.ids[world.outcomes.ends.indexOf(0)]!;

function row(run: number, outcome: string, rounds: number, came: number | null): Row {
  const usual: Record<string, Cell> = { run, seed: `s-${run}`, outcome, rounds, hash: 'h', failure: null };
  const cell = (name: string): Cell => {
    if (name === column) return came;
    if (Object.hasOwn(usual, name)) return usual[name]!;
    return name.startsWith('measure_') ? null : 0;
  };
  return names.map(cell);
}

const last = world.calendar.earliestLast;
const rows = [
  row(0, ends, 2, null),
  row(1, waits, last, 3),
  row(2, waits, last, 3),
  row(3, waits, last, null),
];
const answers = (() => {
  const counted = tally(world);
  for (const each of rows) counted.add(each);
  counted.add([4, 's-4', null, null, null, 'broke', ...names.slice(6).map(() => null)]);
  return counted.finish();
})();

test('a game that was over before a first day competes with it; one that reached its last round does not', () => {
  const event = answers.events.find(({ measure }) => measure === first)!;
  expect(event.games).toBe(2);
  expect(event.endedBefore[2]?.share).toBeCloseTo(0.25, 12);
  expect(event.came[3]?.share).toBeCloseTo(0.5, 12);
  expect(event.endedBefore.at(-1)?.share).toBeCloseTo(0.25, 12);
  expect(answers.over[last]?.share).toBeCloseTo(0.25, 12);
});

test('each outcome names games behind it, and games that failed are left out', () => {
  expect(answers).toMatchObject({ games: 4, failed: 1 });
  expect(answers.outcomes[world.outcomes.ids.indexOf(waits)]).toMatchObject({ games: 3, runs: [1, 2, 3] });
});

test('the order of events is a tree whose branches add up', () => {
  const { order } = answers;
  expect(order.games).toBe(4);
  expect(order.next.reduce((sum, { games }) => sum + games, 0)).toBe(4);
  const came = order.next.find(({ measure }) => measure === first)!;
  expect(came).toMatchObject({ games: 2, run: 1, next: [{ measure: null, games: 2, next: [] }] });
});
