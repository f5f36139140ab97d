// A worker of the staff by itself: when it plays what it is sent.

import { expect, test } from 'vitest';
import { actorOnTurn, begin } from '../../../../src/engine/game.ts';
import { GO_ON } from '../../../../src/lab/forecast/forecast.ts';
import { forecastWorker } from '../../../../src/lab/forecast/worker.ts';
import type { StaffAnswer } from '../../../../src/lab/forecast/worker.ts';
import { bridgesWorld } from '../situation.ts';

const CALM = 30;
const state = begin(bridgesWorld(), 'worker');
const viewer = actorOnTurn(state);

/**
 * A worker that is warm after three games, with an estimate begun; what it puts off lies in `late`. A turn of an actor takes as long as a stretch where
 * `slow` is set, else no time.
 */
function worker({ slow = false } = {}) {
  const said: StaffAnswer[] = [];
  const late: { task: () => void; milliseconds: number }[] = [];
  let clock = 0;
  const hear = forecastWorker(
    {
      say: (answer) => said.push(answer),
      later: (task, milliseconds) => late.push({ task, milliseconds }),
      now: () => (clock += slow ? 1000 : 0),
    },
    { warmGames: 3, calm: CALM },
  );
  hear({ kind: 'prepare', world: bridgesWorld() });
  hear({ kind: 'estimate', id: 1, bytes: state.bytes, viewer, seed: 's', plans: [GO_ON] });
  /** Calls back what was put off until now, and gives the waits. */
  const pass = () =>
    late.splice(0).map(({ task, milliseconds }) => {
      task();
      return milliseconds;
    });
  pass();
  return {
    hear,
    said,
    pass,
    draws: () => said.flatMap((each) => (each.kind === 'drawn' ? [each.draw] : [])),
  };
}

/** Passes until nothing is put off. */
function runOut(pass: () => number[]): number[] {
  const waits: number[] = [];
  for (let last = pass(); last.length > 0; last = pass()) waits.push(...last);
  return waits;
}

test('it waits after each stretch, less the more it has played, so that compiling leaves the cores to the page; once warm it does not', () => {
  const { hear, pass, draws } = worker();
  for (const draw of [0, 1, 2, 3, 4]) hear({ kind: 'draw', id: 1, draw });
  expect(draws()).toHaveLength(1);
  expect(runOut(pass)).toEqual([20, 10, 0, 0, 0]);
  expect(draws().map(({ draw }) => draw)).toEqual([0, 1, 2, 3, 4]);
});

test('a game that takes long is played in stretches, and comes to what it comes to in one', () => {
  const [one, many] = [worker(), worker({ slow: true })];
  one.hear({ kind: 'draw', id: 1, draw: 0 });
  many.hear({ kind: 'draw', id: 1, draw: 0 });
  expect(many.draws()).toEqual([]);
  expect(runOut(many.pass).length).toBeGreaterThan(10);
  expect(many.draws()).toEqual(one.draws());
  expect(one.draws()).toHaveLength(1);
});

test('what is or waits to be played is forgotten with its estimate', () => {
  const { hear, pass, said } = worker({ slow: true });
  hear({ kind: 'draw', id: 1, draw: 0 });
  hear({ kind: 'draw', id: 1, draw: 1 });
  hear({ kind: 'drop', id: 1 });
  runOut(pass);
  expect(said).toEqual([{ kind: 'warm' }]);
});

test('a game that is on stands still while it rests, and then goes on', () => {
  const [still, free] = [worker({ slow: true }), worker()];
  free.hear({ kind: 'draw', id: 1, draw: 0 });
  still.hear({ kind: 'draw', id: 1, draw: 0 });
  still.hear({ kind: 'rest' });
  runOut(still.pass);
  expect(still.draws()).toEqual([]);
  still.hear({ kind: 'go on' });
  runOut(still.pass);
  expect(still.draws()).toEqual(free.draws());
});

test('while it rests it plays neither what it was sent nor silent games, and then goes on with both', () => {
  const { hear, pass, said, draws } = worker();
  hear({ kind: 'rest' });
  hear({ kind: 'draw', id: 1, draw: 0 });
  expect(runOut(pass)).toEqual([]);
  expect(draws()).toEqual([]);
  hear({ kind: 'go on' });
  expect(draws()).toHaveLength(1);
  hear({ kind: 'rest' });
  hear({ kind: 'drop', id: 1 });
  runOut(pass);
  hear({ kind: 'go on' });
  runOut(pass);
  expect(said.map(({ kind }) => kind)).toEqual(['drawn', 'warm']);
});
