import { describe, expect, test } from 'vitest';
import { decodeBase } from '../../../../src/app/map/base.ts';
import { distance, distanceToLine, lengthOf } from '../../../../src/app/map/geometry.ts';
import { isInsideRings } from '../../../../src/app/map/rings.ts';
import type { MapGround } from '../../../../src/app/map/model.ts';
import { buildNetwork, wayAlong } from '../../../../src/app/map/network.ts';
import { geographic, plain, projectionOf } from '../../../../src/app/map/projection.ts';
import { frameOf, symbolMarks } from '../../../../src/app/map/symbols.ts';
import { baseFile, placeNamed, scenarioMap, sceneryOf, symbolSheet } from './theatre.ts';

const { ground, position } = scenarioMap('hama-2024-12-04.json', 'government');
const theatre = sceneryOf(ground, position);
const base = theatre.base!;
const pointOf = (id: string) => theatre.network.places[placeNamed(ground, id)]!;

describe('the plane', () => {
  test('is in kilometres, north up', () => {
    const there = geographic(35);
    const hama = there.toPlane([36.75, 35.13]);
    const homs = there.toPlane([36.71, 34.73]);
    expect(distance(hama, homs)).toBeGreaterThan(43);
    expect(distance(hama, homs)).toBeLessThan(46);
    expect(homs[1]).toBeGreaterThan(hama[1]);
  });

  test.each([geographic(35), plain])('leads back to where it came from', (projection) => {
    const [east, north] = projection.fromPlane(projection.toPlane([36.5, 34.25]));
    expect(east).toBeCloseTo(36.5, 9);
    expect(north).toBeCloseTo(34.25, 9);
  });
});

describe('the base map', () => {
  test('has the state round its cities and none of them abroad or in the sea', () => {
    const cities = ground.locations.flatMap((location, place) =>
      location.people > 60_000 && location.kind !== 'abroad' ? [place] : [],
    );
    const outside = cities.filter((place) => !isInsideRings(theatre.network.places[place]!, base.state));
    expect(outside.map((place) => ground.locations[place]!.name)).toEqual([]);
  });

  test('leads the Orontes through Hama and past Homs and Rastan', () => {
    const orontes = base.rivers.filter((river) => river.name?.['en'] === 'Orontes');
    const away = (id: string) =>
      Math.min(...orontes.map((river) => distanceToLine(pointOf(id), river.course)));
    expect(away('hama')).toBeLessThan(4);
    expect(away('rastan')).toBeLessThan(4);
    expect(away('homs')).toBeLessThan(12);
  });

  test('leads the Euphrates past Deir ez-Zor and Raqqa', () => {
    const euphrates = base.rivers.filter((river) => river.name?.['en'] === 'Euphrates');
    const away = (id: string) =>
      Math.min(...euphrates.map((river) => distanceToLine(pointOf(id), river.course)));
    expect(away('deir-ez-zor')).toBeLessThan(6);
    expect(away('raqqa')).toBeLessThan(8);
  });

  test('of another format is refused', () => {
    const file = { ...baseFile(), format: 2 };
    expect(() => decodeBase(file, projectionOf(ground))).toThrow('base map of format 2, expected 1');
  });
});

describe('roads', () => {
  test('begin and end at their places', () => {
    ground.routes.forEach((route, index) => {
      const { points } = theatre.network.roads[index]!;
      expect(distance(points[0]!, theatre.network.places[route.from]!)).toBeCloseTo(0, 9);
      expect(distance(points.at(-1)!, theatre.network.places[route.to]!)).toBeCloseTo(0, 9);
    });
  });

  test('wind, but never by more than a third of the straight way when nobody drew them', () => {
    const made = ground.routes.flatMap((route, index) =>
      route.via.length === 0 ? [{ route, road: theatre.network.roads[index]! }] : [],
    );
    const winding = made.map(({ route, road }) => {
      const straight = distance(theatre.network.places[route.from]!, theatre.network.places[route.to]!);
      return straight === 0 ? 1 : lengthOf(road.points) / straight;
    });
    expect(Math.max(...winding)).toBeLessThan(1.34);
    expect(Math.min(...winding)).toBeGreaterThanOrEqual(1 - 1e-9);
  });

  test('are the same each time they are made up', () => {
    const again = buildNetwork(ground, projectionOf(ground), base.box, (point) =>
      isInsideRings(point, base.state),
    );
    expect(again.roads).toEqual(theatre.network.roads);
  });

  test('make the way along a path of places, forward and back', () => {
    const path = ['homs', 'rastan', 'hama'].map((id) => placeNamed(ground, id));
    const way = wayAlong(ground, theatre.network, path);
    expect(way[0]).toEqual(pointOf('homs'));
    expect(way.at(-1)).toEqual(pointOf('hama'));
    expect(wayAlong(ground, theatre.network, [...path].reverse())).toEqual([...way].reverse());
  });

  test('that end at no place are an error that names them', () => {
    const broken: MapGround = {
      ...ground,
      routes: [{ id: 'hama--nowhere', from: 0, to: 999, class: 'primary', label: '', via: [] }],
    };
    expect(() => buildNetwork(broken, projectionOf(ground), null)).toThrow(
      'route "hama--nowhere" ends at no location',
    );
  });
});

describe('symbols', () => {
  const sheet = symbolSheet();

  test.each(['hama-2024-12-04.json', 'three-bridges.json'])('are there for every formation of %s', (file) => {
    const used = new Set(scenarioMap(file, null).ground.formations.map((formation) => formation.symbol));
    for (const symbol of used) {
      const [role, echelon] = symbol.split('-');
      expect(Object.keys(sheet.icons)).toContain(`${role}-own`);
      expect(Object.keys(sheet.echelons)).toContain(`${echelon}-own`);
    }
  });

  test('of a role that is not known are infantry of a group', () => {
    expect(symbolMarks(sheet, 'balloon-fleet', 'own')).toEqual(symbolMarks(sheet, 'infantry-group', 'own'));
  });

  test('have the frame of the viewer’s relation, and boxes for all in watch mode', () => {
    const actor = (id: string) => ground.actors.findIndex((each) => each.id === id);
    expect(frameOf(position, actor('government'))).toBe('own');
    expect(frameOf(position, actor('hts'))).toBe('other');
    expect(frameOf({ ...position, viewer: -1 }, actor('hts'))).toBe('own');
  });
});
