// A worker of the staff by itself: when it plays what it is sent.

import { expect, test } from 'vitest';
import { actorOnTurn, begin } from '../../../../src/engine/game.ts';
import { GO_ON } from '../../../../src/lab/forecast/forecast.ts';
import { forecastWorker } from '../../../../src/lab/forecast/worker.ts';
import type { StaffAnswer } from '../../../../src/lab/forecast/worker.ts';
import { bridgesWorld, threeBridges } from '../situation.ts';

const CALM = 50;
const state = begin(bridgesWorld(), 'worker');

/** A worker that is warm after three games, with an estimate begun; what it puts off lies in `late`. */
function worker() {
  const said: StaffAnswer[] = [];
  const late: { task: () => void; milliseconds: number }[] = [];
  const hear = forecastWorker(
    (answer) => said.push(answer),
    (task, milliseconds) => late.push({ task, milliseconds }),
    { warmGames: 3, calm: CALM },
  );
  hear({ kind: 'prepare', scenario: threeBridges, variant: null });
  hear({
    kind: 'estimate',
    id: 1,
    bytes: state.bytes,
    viewer: actorOnTurn(state),
    seed: 's',
    plans: [GO_ON],
  });
  return {
    hear,
    said,
    late,
    drawn: () => said.flatMap((each) => (each.kind === 'drawn' ? [each.draw.draw] : [])),
  };
}

test('between its first draws it waits, longest at first, so that compiling them leaves the cores to the page; once warm it does not', () => {
  const { hear, late, drawn } = worker();
  const waits: number[] = [];
  for (const draw of [0, 1, 2, 3, 4]) hear({ kind: 'draw', id: 1, draw });
  expect(drawn()).toHaveLength(1);
  const goOn = () => {
    const calmed = late.splice(0).filter(({ milliseconds }) => milliseconds >= CALM);
    waits.push(...calmed.map(({ milliseconds }) => milliseconds));
    for (const { task } of calmed) task();
  };
  goOn();
  expect(drawn()).toHaveLength(2);
  goOn();
  expect(drawn()).toHaveLength(5);
  goOn();
  expect(waits).toEqual([4 * CALM, 3.75 * CALM]);
});

test('what waits to be played is forgotten with its estimate', () => {
  const { hear, late, said, drawn } = worker();
  hear({ kind: 'draw', id: 1, draw: 0 });
  hear({ kind: 'draw', id: 1, draw: 1 });
  hear({ kind: 'drop', id: 1 });
  for (const { task, milliseconds } of late.splice(0)) if (milliseconds >= CALM) task();
  expect(drawn()).toHaveLength(1);
  expect(said.filter(({ kind }) => kind === 'failed')).toEqual([]);
});

test('while it rests it plays neither what it was sent nor silent games, and then goes on with both', () => {
  const { hear, late, said, drawn } = worker();
  const pass = () => {
    for (const { task } of late.splice(0)) task();
  };
  hear({ kind: 'rest' });
  hear({ kind: 'draw', id: 1, draw: 0 });
  pass();
  expect(drawn()).toEqual([]);
  hear({ kind: 'go on' });
  expect(drawn()).toEqual([0]);
  hear({ kind: 'rest' });
  hear({ kind: 'drop', id: 1 });
  pass();
  pass();
  expect(late).toEqual([]);
  hear({ kind: 'go on' });
  for (let i = 0; i < 5; i++) pass();
  expect(said.map(({ kind }) => kind)).toEqual(['drawn', 'warm']);
  expect(late).toEqual([]);
});
