import { expect, test } from 'vitest';
import { recordCourse } from '../../../src/charts/index.ts';
import { begin, displacedPeople, lossesOf, playOn } from '../../../src/engine/game.ts';
import { POLICIES } from '../../../src/policies/index.ts';
import { bridges } from '../telling/worlds.ts';

function playedCourse(seed: string) {
  const recorder = recordCourse(bridges);
  const state = begin(bridges, seed);
  recorder.note(state);
  const players = bridges.actors.ids.map(() => POLICIES['heuristic']!);
  playOn(bridges, state, players, seed, { onRound: (at) => recorder.note(at) });
  return { state, course: recorder.course() };
}

test('a played game gives one point a day, from the evening before the first round to the last', () => {
  const { state, course } = playedCourse('course-1');
  const rounds = state.round[0]!;
  const days = course.value.days;
  expect(days).toHaveLength(rounds + 1);
  expect(days[0]).toBe('30 Apr');
  expect(new Set(days).size).toBe(days.length);
  for (const { values } of [...course.value.series, ...course.losses.series, ...course.links.series])
    expect(values).toHaveLength(days.length);
});

test('the last day reads as the final state', () => {
  const { state, course } = playedCourse('course-2');
  expect(course.displaced.values.at(-1)).toBe(displacedPeople(bridges, state));
  const ground = bridges.actors.ids.flatMap((_, actor) =>
    bridges.actors.ground[actor] === 1 ? [actor] : [],
  );
  const held = ground.map((actor) =>
    bridges.locations.ids.reduce(
      (sum, _, place) =>
        state.controller[place] === actor && bridges.locations.abroad[place] !== 1
          ? sum + bridges.locations.value[place]!
          : sum,
      0,
    ),
  );
  expect(course.value.series.map(({ values }) => values.at(-1))).toEqual(held);
});

test('men lost are counted when they are lost: the count never falls, and those who came back stay in it', () => {
  const recorder = recordCourse(bridges);
  const state = begin(bridges, 'course-4');
  const formation = bridges.formations.actor.findIndex((actor) => bridges.actors.ground[actor] === 1);
  const actor = bridges.formations.actor[formation]!;
  recorder.note(state);
  for (const [round, dispersed] of [
    [2, 40],
    [3, 10],
    [4, 25],
  ] as const) {
    state.round[0] = round;
    state.dispersed[formation] = dispersed;
    recorder.note(state);
  }
  const ground = bridges.actors.ids.flatMap((_, row) => (bridges.actors.ground[row] === 1 ? [row] : []));
  expect(recorder.course().losses.series[ground.indexOf(actor)]?.values).toEqual([0, 40, 40, 55]);
  const { state: end, course } = playedCourse('course-2');
  for (const [index, { values }] of course.losses.series.entries()) {
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(values.at(-1)).toBeGreaterThanOrEqual(lossesOf(bridges, end, ground[index]!));
  }
});

test('only actors that hold ground have a line, each with the style its scenario gives it', () => {
  const { course } = playedCourse('course-3');
  expect(course.value.series.map(({ label, style }) => [label, style])).toEqual([
    ['Council', 'amber-disc'],
    ['League', 'blue-square'],
  ]);
});
