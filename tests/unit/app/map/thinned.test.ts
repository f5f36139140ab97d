import { expect, test } from 'vitest';
import type { Box } from '../../../../src/app/map/arrange/collision.ts';
import { boxOf, overlaps, shifted } from '../../../../src/app/map/arrange/collision.ts';
import { arrange } from '../../../../src/app/map/arrange/settled.ts';
import { spriteOf, Thinned } from '../../../../src/app/map/arrange/thinned.ts';
import { measure, noMarks, placeNamed, scenarioMap, sceneryOf } from './theatre.ts';

const hama = scenarioMap('hama-2024-12-04.json', 'government');
const theatre = sceneryOf(hama.ground, hama.position);
const { places } = theatre.network;
const zoom = 5.15;

function made(selected: string | null, width = 800, height = 850) {
  const [x, y] = places[placeNamed(theatre.ground, selected ?? 'hama')]!;
  const marks =
    selected === null
      ? noMarks
      : { ...noMarks, selected: { kind: 'location' as const, index: placeNamed(theatre.ground, selected) } };
  return arrange({ ...theatre, marks }, zoom, boxOf([x * zoom, y * zoom], width, height), measure);
}

const arrangement = made(null);

/** What is shown of names and symbols at another zoom. */
function shownAt(other: number) {
  const hidden = new Thinned(arrangement, places, measure).at(other);
  const moved = (place: number, box: Box) => {
    const [x, y] = places[place]!;
    return shifted(box, x * (other - zoom), y * (other - zoom));
  };
  return [
    ...arrangement.names.map(({ place, box }) => ({ sprite: spriteOf.name(place), box: moved(place, box) })),
    ...arrangement.stacks.map(({ stack: { place, actor }, box }) => ({
      sprite: spriteOf.stack(place, actor),
      box: moved(place, box),
    })),
  ].filter(({ sprite }) => !hidden.has(sprite));
}

function collisions(other: number): string[] {
  const shown = shownAt(other);
  return shown.flatMap((one, index) =>
    shown
      .slice(index + 1)
      .filter(({ box }) => overlaps(one.box, box))
      .map(({ sprite }) => `${one.sprite} over ${sprite}`),
  );
}

test('nothing is left out at the zoom that all was placed for', () => {
  expect(new Thinned(arrangement, places, measure).at(zoom)).toEqual(new Set());
});

test.each([1.2, 2.4, 3.7, 4.7, 5.6, 7.2, 14])(
  'while all waits for its new place, nothing stands over anything else at %f px a km',
  (other) => {
    expect(collisions(other)).toEqual([]);
  },
);

test('the great cities keep their names, and the further out the less is shown', () => {
  const far = shownAt(2.4).map(({ sprite }) => sprite);
  expect(far).toContain(spriteOf.name(placeNamed(theatre.ground, 'hama')));
  expect(far).toContain(spriteOf.name(placeNamed(theatre.ground, 'homs')));
  expect(far.length).toBeLessThan(shownAt(3.7).length);
});

test.each([
  ['hama', 648, 630],
  ['hama', 772, 648],
  ['homs', 772, 736],
])(
  'the panel of %s, spread out, hides no opponent and no way of a link where %i by %i pixels are seen',
  (id, width, height) => {
    const { stacks, pills } = made(id, width, height);
    const fan = stacks.find(({ form }) => form === 'fan')!;
    const enemies = theatre.position.enemies[fan.stack.actor]!;
    const opponents = made(null, width, height).stacks.filter(({ stack }) => enemies[stack.actor]);
    expect(opponents.length).toBeGreaterThan(3);
    expect(opponents.filter(({ box }) => overlaps(box, fan.box))).toEqual([]);
    expect(stacks.filter((each) => each !== fan && overlaps(each.box, fan.box))).toEqual([]);
    const inside = ([x, y]: readonly [number, number]) =>
      overlaps(boxOf([x * zoom, y * zoom], 1, 1), fan.box);
    const covered = theatre.position.links.flatMap(({ routes }) =>
      routes.flatMap(({ route }) => theatre.network.roads[route]!.points.filter(inside)),
    );
    expect(covered).toEqual([]);
    expect(pills.filter(({ at }) => inside(at))).toEqual([]);
  },
);
