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
  expect(course.losses.series.map(({ values }) => values.at(-1))).toEqual(
    ground.map((actor) => lossesOf(bridges, state, actor)),
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

test('only actors that hold ground have a line, each with the style its scenario gives it', () => {
  const { course } = playedCourse('course-3');
  expect(course.value.series.map(({ label, style }) => [label, style])).toEqual([
    ['Council', 'amber-disc'],
    ['League', 'blue-square'],
  ]);
});
