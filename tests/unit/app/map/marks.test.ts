import { describe, expect, test } from 'vitest';
import { Strokes, Taken } from '../../../../src/app/map/arrange/collision.ts';
import type { LabelRequest } from '../../../../src/app/map/arrange/labels.ts';
import { placeLabels } from '../../../../src/app/map/arrange/labels.ts';
import { stackLines } from '../../../../src/app/map/arrange/stack-size.ts';
import { stacksOf } from '../../../../src/app/map/arrange/stacks.ts';
import { strandsOf } from '../../../../src/app/map/links.ts';
import { markRadius, nameLook } from '../../../../src/app/map/looks.ts';
import type { MapFormationPosition, MapLocation } from '../../../../src/app/map/model.ts';
import { shortened, wordsOf } from '../../../../src/app/map/words.ts';
import { noMarks, scenarioMap, sceneryOf } from './theatre.ts';

const { ground, position } = scenarioMap('three-bridges.json', 'league');

function label(id: number, change: Partial<LabelRequest> = {}): LabelRequest {
  return {
    id,
    right: 5,
    weight: 0,
    x: 100,
    y: 100,
    radius: 4,
    width: 60,
    height: 14,
    side: null,
    isGreat: false,
    ...change,
  };
}

describe('names', () => {
  const place = (requests: readonly LabelRequest[], within = { left: 0, top: 0, right: 400, bottom: 300 }) =>
    placeLabels(requests, new Taken(), new Strokes(), within).map(({ id, side }) => `${id} ${side}`);

  test('stand to the right of their mark', () => {
    expect(place([label(1)])).toEqual(['1 E']);
  });

  test('keep the side they had', () => {
    expect(place([label(1, { side: 'NW' })])).toEqual(['1 NW']);
  });

  test('of higher right choose first, and what has no room is left out', () => {
    const crowd = Array.from({ length: 12 }, (_, id) => label(id, { right: id === 7 ? 0 : 5 }));
    const placed = place(crowd);
    expect(placed[0]).toBe('7 E');
    expect(placed.length).toBeLessThan(crowd.length);
  });

  test('at the edge turn inwards', () => {
    expect(place([label(1, { x: 380 })])).toEqual(['1 W']);
  });

  test('that would be cut are not written, unless they are great', () => {
    const narrow = { left: 80, top: 0, right: 120, bottom: 300 };
    expect(place([label(1)], narrow)).toEqual([]);
    expect(place([label(1, { isGreat: true })], narrow)).toHaveLength(1);
  });
});

describe('stacks', () => {
  const at = (place: number, strength: number): MapFormationPosition => ({
    at: place,
    strength,
    cohesion: 50,
    supply: 50,
    acted: false,
  });
  const [own, theirs] = [0, 1].map((actor) => ground.formations.findIndex((each) => each.actor === actor));
  const owns = ground.formations.flatMap((each, index) => (each.actor === 0 ? [index] : []));

  test('hold the formations of one actor at one place, the strongest first', () => {
    const formations = ground.formations.map(() => at(-1, 0));
    formations[owns[0]!] = at(2, 300);
    formations[owns[1]!] = at(2, 900);
    formations[theirs!] = at(2, 500);
    const stacks = stacksOf(ground, { ...position, formations });
    expect(stacks.map((stack) => [stack.actor, stack.formations, stack.strength])).toEqual([
      [0, [owns[1], owns[0]], 1200],
      [1, [theirs], 500],
    ]);
  });

  test('say how many they are, or the name of the only one', () => {
    const scenery = sceneryOf(ground, position);
    const lines = stacksOf(ground, position).map((stack) => stackLines(scenery, stack));
    expect(lines).toContainEqual(['1 Guard', '2,200']);
    const formations = ground.formations.map((_, index) => at(owns.includes(index) ? 2 : -1, 700));
    const [all] = stacksOf(ground, { ...position, formations });
    expect(stackLines(scenery, all!)).toEqual([
      `${owns.length} units`,
      (700 * owns.length).toLocaleString('en'),
    ]);
  });

  test('of unknown strength say so, and estimates are marked', () => {
    const scenery = sceneryOf(ground, position);
    const only = (known: MapFormationPosition) =>
      stacksOf(ground, {
        ...position,
        formations: ground.formations.map((_, index) => (index === own ? known : at(-1, 0))),
      })[0]!;
    expect(stackLines(scenery, only(at(2, -1)))[1]).toBe('?');
    expect(stackLines(scenery, only({ ...at(2, 1400), estimated: true }))[1]).toBe('≈ 1,400');
  });
});

test('routes of equal flow that hang together are one strand, the strongest first', () => {
  const ends = [
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 0, to: 3 },
    { from: 3, to: 2 },
    { from: 7, to: 8 },
  ];
  const flows = [100, 100, 30, 20, 30];
  const link = {
    id: 'coast',
    joined: true,
    capacity: 130,
    routes: flows.map((flow, route) => ({ route, flow })),
    cut: [],
  };
  expect(strandsOf(link, ends)).toEqual([
    { flow: 100, routes: [0, 1] },
    { flow: 30, routes: [2] },
    { flow: 30, routes: [4] },
    { flow: 20, routes: [3] },
  ]);
});

test('marks and names grow with the people of a place', () => {
  const place = (people: number): MapLocation => ({
    id: 'somewhere',
    name: 'Somewhere',
    at: [0, 0],
    kind: 'town',
    people,
    value: 1,
    seat: false,
  });
  const sizes = [4_000, 30_000, 80_000, 200_000, 900_000].map(place);
  const radii = sizes.map((location) => markRadius(location, 'operations'));
  const letters = sizes.map((location) => nameLook(location, 'operations').size);
  expect(radii).toEqual([...radii].sort((a, b) => a - b));
  expect(letters).toEqual([...letters].sort((a, b) => a - b));
  expect(new Set(radii).size).toBe(5);
});

describe('words', () => {
  test.each([
    ['4th Armoured Division', '4th Armoured Div', 16],
    ['National Defence Forces, Hama', 'NDF, Hama', 15],
    ['11th Armoured Division (remnants)', '11th Arm Div', 15],
    ['Hama Reserve', 'Hama Reserve', 15],
    ['Somewhere-upon-the-river guards', 'Somewhere-upon…', 15],
  ])('%s becomes %s', (name, short, most) => {
    expect(shortened(name, most)).toBe(short);
  });

  test('numbers are written in the language of the marks', () => {
    expect(wordsOf(ground, noMarks).number(12_500)).toBe('12,500');
    expect(wordsOf(ground, { ...noMarks, language: 'ar' }).number(12_500)).toBe('١٢٬٥٠٠');
  });

  test('phrases and names of another language are used when they are sent', () => {
    const words = wordsOf(ground, {
      language: 'fr',
      texts: { words: { units: '{n} unités' }, locations: ground.locations.map(() => 'ville') },
    });
    expect(words.phrase('units', 3)).toBe('3 unités');
    expect(words.location(0)).toBe('ville');
    expect(words.phrase('unknown')).toBe('?');
  });
});
