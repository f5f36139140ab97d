import { describe, expect, test } from 'vitest';
import { arrange } from '../../../../src/app/map/arrange/settled.ts';
import type { Arrangement } from '../../../../src/app/map/arrange/arrangement.ts';
import type { Box } from '../../../../src/app/map/arrange/collision.ts';
import {
  boxOf,
  grown,
  isCutBy,
  isWithin,
  overlaps,
  shifted,
} from '../../../../src/app/map/arrange/collision.ts';
import { pillSize, shieldSize } from '../../../../src/app/map/arrange/road-marks.ts';
import { frontPlaces } from '../../../../src/app/map/arrange/right.ts';
import { isInsideRings } from '../../../../src/app/map/rings.ts';
import { cellAt } from '../../../../src/app/map/control.ts';
import type { MapMarks } from '../../../../src/app/map/model.ts';
import type { Overlays } from '../../../../src/app/map/overlays.ts';
import type { Scenery } from '../../../../src/app/map/scenery.ts';
import { measure, noMarks, placeNamed, scenarioMap, sceneryOf } from './theatre.ts';

const hama = scenarioMap('hama-2024-12-04.json', 'government');
const theatre = sceneryOf(hama.ground, hama.position);
const bridges = scenarioMap('three-bridges.json', 'league');
const plain = sceneryOf(bridges.ground, bridges.position);
const screen = { width: 800, height: 850 };

function seen(scenery: Scenery, place: string, zoom: number, size = screen): Box {
  const [x, y] = scenery.network.places[placeNamed(scenery.ground, place)]!;
  return boxOf([x * zoom, y * zoom], size.width, size.height);
}

function at(scenery: Scenery, place: string, zoom: number, marks: MapMarks = noMarks): Arrangement {
  const marked = { ...scenery, marks };
  return arrange(marked, zoom, seen(scenery, place, zoom), measure);
}

/** Every rectangle that is written or drawn over the ground, with what it is. */
function rectangles(arrangement: Arrangement) {
  const { zoom, names, claims, notes, stacks, pills, shields, territories, cutWords } = arrangement;
  const sign = (text: { at: readonly [number, number] }, width: number, height: number) =>
    boxOf([text.at[0] * zoom, text.at[1] * zoom], width, height);
  return [
    ...names.map((name) => ({ what: name.text, box: name.box })),
    ...claims.map((claim) => ({ what: `claim of ${claim.text}`, box: claim.box })),
    ...notes.map((note) => ({ what: note.text, box: note.box })),
    ...stacks.map(({ stack, box }) => ({ what: `symbols at ${stack.place}`, box })),
    ...pills.map((pill) => ({ what: pill.text, box: sign(pill, pillSize.width, pillSize.height) })),
    ...shields.map((shield) => ({
      what: shield.text,
      box: sign(shield, shieldSize.width, shieldSize.height),
    })),
    ...territories.map((each) => {
      const lines = each.text.split('\n');
      const width = Math.max(...lines.map((line) => measure(line, each.font)));
      return { what: each.text, box: sign(each, width, 14 + 13 * (lines.length - 1)) };
    }),
    ...(cutWords === null
      ? []
      : [{ what: 'cut', box: sign(cutWords, measure(cutWords.text, cutWords.font), 12) }]),
  ];
}

function collisions(arrangement: Arrangement): string[] {
  const all = rectangles(arrangement);
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => overlaps(one.box, other.box))
      .map((other) => `${one.what} over ${other.what}`),
  );
}

const zooms = [0.8, 1.2, 1.7, 2.4, 3.4, 5.15, 7.5, 12, 20];

test.each(zooms)('nothing that is written stands over anything else at %f px a km', (zoom) => {
  for (const place of ['hama', 'aleppo', 'damascus', 'deir-ez-zor'])
    expect(collisions(at(theatre, place, zoom))).toEqual([]);
});

test.each([3.7, 4, 4.4, 4.76, 5.15, 5.6])(
  'places at the front are named as soon as they are seen from near, at %f px a km',
  (zoom) => {
    const within = seen(theatre, 'hama', zoom);
    const named = new Set(at(theatre, 'hama', zoom).names.map(({ place }) => place));
    const inSight = [...frontPlaces(theatre)].filter((place) => {
      const [x, y] = theatre.network.places[place]!;
      return isWithin(boxOf([x * zoom, y * zoom], 24, 24), within);
    });
    expect(inSight.length).toBeGreaterThan(8);
    expect(inSight.filter((place) => !named.has(place))).toEqual([]);
  },
);

test.each(zooms)('nor do claims about places, each once, at %f px a km', (zoom) => {
  const said = ['hama', 'qomhana', 'zayn-al-abidin', 'qomhana', 'suqaylabiyah', 'saraqib', 'homs', 'palmyra'];
  const claims = said.map((id) => ({
    at: placeNamed(theatre.ground, id),
    by: 'Military Operations Department',
  }));
  const arranged = at(theatre, 'hama', zoom, { ...noMarks, claims });
  expect(collisions(arranged)).toEqual([]);
  const places = arranged.claims.map((claim) => claim.place);
  expect(new Set(places).size).toBe(places.length);
  const whole = ['', 'Military\nOperations Department', 'Military Operations\nDepartment'];
  expect(arranged.claims.filter((claim) => !whole.includes(claim.text))).toEqual([]);
});

/** All overlays at once, at every third place. */
function allOverlays({ ground }: Scenery): Overlays {
  const places = ground.locations.map((_, index) => index).filter((index) => index % 3 === 0);
  const isEven = (place: number) => place % 2 === 0;
  return {
    supply: {
      runs: [],
      ends: places.map((place) => ({ at: place, men: 800, share: 0.4, source: isEven(place) ? -1 : place })),
      sources: places.filter((place) => !isEven(place)),
    },
    threat: {
      arrows: [],
      places: places.map((place) => ({ at: place, men: 1200 + place, counted: isEven(place), weight: 2 })),
    },
    displaced: {
      places: places.map((place) => ({ at: place, present: 5000, left: 1500, arrived: 700 })),
      flows: [],
    },
  };
}

test.each(zooms)('nor do the figures of overlays, with all of them shown, at %f px a km', (zoom) => {
  const marks = { ...noMarks, overlays: allOverlays(theatre) };
  const arranged = at(theatre, 'hama', zoom, marks);
  expect(collisions(arranged)).toEqual([]);
  expect(arranged.notes.length).toBeGreaterThan(0);
});

test('nothing is written below what stands over the map', () => {
  const zoom = 5.15;
  const place = theatre.network.places[placeNamed(theatre.ground, 'hama')]!;
  const strip = boxOf([place[0] * zoom + 20, place[1] * zoom], 200, 60);
  const under = (covered: readonly Box[]) =>
    rectangles(arrange({ ...theatre, covered }, zoom, seen(theatre, 'hama', zoom), measure)).filter(
      ({ what, box }) => !what.startsWith('symbols') && overlaps(box, strip),
    );
  expect(under([]).length).toBeGreaterThan(0);
  expect(under([strip])).toEqual([]);
});

test('a claim about a place finds room beside it', () => {
  const place = placeNamed(theatre.ground, 'homs');
  const marked = { ...noMarks, claims: [{ at: place, by: 'State media' }] };
  expect(at(theatre, 'hama', 5.15, marked).claims).toMatchObject([{ place, text: 'State media' }]);
});

test.each([1.2, 3, 6, 11])('nor on a plain map at %f px a km', (zoom) => {
  expect(collisions(at(plain, 'market', zoom))).toEqual([]);
});

test.each(zooms)('no lesser name is cut by the edge of the screen at %f px a km', (zoom) => {
  const within = seen(theatre, 'hama', zoom);
  const cut = at(theatre, 'hama', zoom).names.filter(
    ({ place, box }) => theatre.ground.locations[place]!.people < 500_000 && isCutBy(within, box),
  );
  expect(cut.map((name) => name.text)).toEqual([]);
});

test.each(zooms)('the great cities that are in sight are named at %f px a km', (zoom) => {
  const within = seen(theatre, 'hama', zoom);
  const great = theatre.ground.locations.flatMap((location, place) => {
    const [x, y] = theatre.network.places[place]!;
    const isSeen = overlaps(boxOf([x * zoom, y * zoom], 1, 1), within);
    return location.people > 500_000 && isSeen ? [location.name] : [];
  });
  const named = at(theatre, 'hama', zoom).names.map((name) => name.text);
  expect(great).not.toEqual([]);
  expect(named).toEqual(expect.arrayContaining(great));
});

describe('names on the ground', () => {
  const rivers = (zoom: number, place: string) =>
    at(theatre, place, zoom)
      .writings.filter((each) => each.kind === 'river')
      .map((each) => each.text);

  test('the Orontes is named round Hama', () => {
    for (const zoom of [2.4, 5.15, 9]) expect(rivers(zoom, 'hama')).toContain('Orontes');
  });

  test('the Euphrates is named wherever it is in sight', () => {
    for (const zoom of [1, 2.4, 5.15]) expect(rivers(zoom, 'deir-ez-zor')).toContain('Euphrates');
  });

  test.each([0.7, 0.8, 0.9, 1.2])(
    'seen whole the country has the name of the Euphrates within it (%f)',
    (zoom) => {
      const named = at(theatre, 'palmyra', zoom).writings.filter(({ text }) => text === 'Euphrates');
      expect(named).toHaveLength(1);
      expect(isInsideRings(named[0]!.at, theatre.base!.state)).toBe(true);
    },
  );

  test('letters of a river follow one another and are never upside down', () => {
    const named = at(theatre, 'hama', 5.15).writings.filter((each) => each.kind === 'river');
    expect(named).not.toEqual([]);
    expect(named.every(({ runs }) => runs.at(-1)!.x >= runs[0]!.x)).toBe(true);
  });
});

describe('symbols', () => {
  test('a selected place with several formations opens as a panel, clear of the place', () => {
    const place = placeNamed(theatre.ground, 'hama');
    const selected = at(theatre, 'hama', 5.15, { ...noMarks, selected: { kind: 'location', index: place } });
    const fans = selected.stacks.filter((stack) => stack.form === 'fan');
    expect(fans.map((fan) => fan.stack.place)).toEqual([place]);
    const [x, y] = theatre.network.places[place]!;
    expect(overlaps(fans[0]!.box, boxOf([x * 5.15, y * 5.15], 20, 20))).toBe(false);
  });

  test('a panel opens over ground of its own side where that has room', () => {
    const place = placeNamed(theatre.ground, 'hama');
    const marks: MapMarks = { ...noMarks, selected: { kind: 'location', index: place } };
    const { grid } = theatre.areas!;
    const middle = arrange({ ...theatre, marks }, 5.15, seen(theatre, 'hama', 5.15), measure).stacks.flatMap(
      ({ form, box }) =>
        form === 'fan'
          ? [[(box.left + box.right) / 2 / 5.15, (box.top + box.bottom) / 2 / 5.15] as const]
          : [],
    );
    expect(middle.map((point) => grid.holder[cellAt(grid, point)])).toEqual([
      theatre.position.controller[place],
    ]);
  });

  test('on a narrow screen it stays a stack', () => {
    const place = placeNamed(theatre.ground, 'hama');
    const marks: MapMarks = { ...noMarks, selected: { kind: 'location', index: place } };
    const within = seen(theatre, 'hama', 4.2, { width: 390, height: 500 });
    const narrow = arrange({ ...theatre, marks }, 4.2, within, measure);
    expect(narrow.stacks.filter((stack) => stack.form === 'fan')).toEqual([]);
    expect(narrow.stacks.some((stack) => stack.stack.place === place)).toBe(true);
  });

  test('the most modest form never stands in the ground of an opponent', () => {
    const { grid } = theatre.areas!;
    const modest = zooms.flatMap((zoom) =>
      at(theatre, 'hama', zoom)
        .stacks.filter((each) => each.form === 'frame')
        .map(({ stack, offset }) => {
          const [x, y] = theatre.network.places[stack.place]!;
          const holder = grid.holder[cellAt(grid, [x + offset[0] / zoom, y + offset[1] / zoom])]!;
          return {
            zoom,
            place: stack.place,
            isAmongOpponents: theatre.position.enemies[stack.actor]?.[holder],
          };
        }),
    );
    expect(modest).not.toEqual([]);
    expect(modest.filter((each) => each.isAmongOpponents === true)).toEqual([]);
  });

  test('all formations in sight are drawn at the opening zoom of operations', () => {
    const zoom = 5.15;
    const within = seen(theatre, 'hama', zoom);
    const drawn = at(theatre, 'hama', zoom).stacks.flatMap(({ stack }) => stack.formations);
    const seenOnes = theatre.position.formations.flatMap((formation, index) => {
      const [x, y] = theatre.network.places[formation.at] ?? [Infinity, Infinity];
      return overlaps(boxOf([x * zoom, y * zoom], 1, 1), within) ? [index] : [];
    });
    expect(seenOnes.length).toBeGreaterThan(20);
    expect(drawn).toEqual(expect.arrayContaining(seenOnes));
  });
});

/** Where names, symbols, claims and figures stand. */
function standing({ names, stacks, claims, notes, territories }: Arrangement): Map<string, string> {
  const spot = ({ left, top }: Box) => `${left.toFixed(1)} ${top.toFixed(1)}`;
  return new Map([
    ...names.map(({ place, box }) => [`name ${place}`, spot(box)] as const),
    ...stacks.map(({ stack, box }) => [`stack ${stack.place} ${stack.actor}`, spot(box)] as const),
    ...claims.map(({ place, box }) => [`claim ${place}`, spot(box)] as const),
    ...notes.map(({ place, box }) => [`note ${place}`, spot(box)] as const),
    ...territories.map(({ holder, at: [x, y] }) => [`ground ${holder}`, `${x} ${y}`] as const),
  ]);
}

/** What stands elsewhere than before, of what stands there in both. */
function moved(before: Arrangement, after: Arrangement): string[] {
  const earlier = standing(before);
  return [...standing(after)].flatMap(([what, spot]) =>
    earlier.has(what) && earlier.get(what) !== spot ? [what] : [],
  );
}

describe('what is on the map already stays where it is', () => {
  const zoom = 5.15;
  const within = seen(theatre, 'hama', zoom);
  const shown = (marks: Partial<MapMarks>, ground: Box = within) =>
    arrange({ ...theatre, marks: { ...noMarks, ...marks } }, zoom, ground, measure);
  const plainly = shown({});
  const city = placeNamed(theatre.ground, 'hama');
  const isOfHama = (what: string) => what === `name ${city}` || what.startsWith(`stack ${city} `);

  test('when a place is selected, but for what would stand in its ring', () => {
    const selected = shown({ selected: { kind: 'location', index: city } });
    expect(selected.stacks.some(({ form }) => form === 'fan')).toBe(true);
    expect(moved(plainly, selected).filter((what) => !isOfHama(what)).length).toBeLessThan(3);
  });

  test('when figures of the threat are shown beside places', () => {
    const { threat } = allOverlays(theatre);
    const threatened = shown({ overlays: { supply: null, displaced: null, threat } });
    expect(threatened.notes.length).toBeGreaterThan(5);
    /* A name whose room a figure takes stands a little further off rather than nowhere. */
    const lost = [...standing(plainly).keys()].filter((what) => !standing(threatened).has(what));
    expect(lost.length).toBeLessThan(2);
    expect(lost.length + moved(plainly, threatened).length).toBeLessThan(6);
  });

  test('when links are hidden', () => {
    expect(moved(plainly, shown({ showLinks: false }))).toEqual([]);
  });

  test.each([60, 200])('when the map is moved by %i pixels, but near the edges of what is seen', (by) => {
    const away = shifted(within, by, 0);
    const before = standing(plainly);
    const inner = grown(within, -130);
    /* Where it stands itself: a symbol may stand near the edge whose place does not. */
    const isInside = (what: string) => {
      const [x = 0, y = 0] = (before.get(what) ?? '').split(' ').map(Number);
      return (
        !what.startsWith('ground') &&
        [inner, shifted(inner, by, 0)].every((box) => isWithin(boxOf([x, y], 1, 1), box))
      );
    };
    expect([...standing(plainly).keys()].filter(isInside).length).toBeGreaterThan(15);
    expect(moved(plainly, shown({}, away)).filter(isInside)).toEqual([]);
  });
});

test.each([0.7, 0.8, 1, 1.2, 1.4])(
  'the overview names all four who hold ground, one word under the other where there is little room, at %f px a km',
  (zoom) => {
    const named = at(theatre, 'homs', zoom).territories.map(({ text }) => text.replace('\n', ' '));
    expect(named.toSorted()).toEqual(['GOVERNMENT', 'HTS-LED COALITION', 'SDF', 'SNA']);
  },
);
