// A small map as SVG paths: ground by holder, fronts, roads and names, from the pure parts of the operations map.

import { decodeBase } from '../map/base.ts';
import { loadBase } from '../map/files.ts';
import type { PlaneLine } from '../map/geometry.ts';
import type { MapGround } from '../map/model.ts';
import { buildNetwork } from '../map/network.ts';
import type { Network } from '../map/network.ts';
import { boxAround, planeBox, projectionOf } from '../map/projection.ts';
import type { PlaneBox } from '../map/projection.ts';
import { isInsideRings } from '../map/rings.ts';
import { survey } from '../map/survey.ts';
import type { Holding, Picture, PictureName, PictureSubject } from './model.ts';

/** Cells across a picture. */
const CELLS = 90;
/** Pixels of width for each name. */
const NAME_EVERY = 48;
/** Km of ground round the outermost places of a map without an opening view. */
const MARGIN = 12;
/** Pixels that a letter of a name takes, the height of its line, and its distance from the place. */
const LETTER = 7.6;
const LINE = 18;
const ASIDE = 6;

function pathOf(lines: readonly PlaneLine[], closed: boolean): string {
  return lines
    .map(
      (line) => `M${line.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}${closed ? 'Z' : ''}`,
    )
    .join('');
}

/** The box that shows all of another in a shape of a given width over height. */
function shaped(box: PlaneBox, shape: number): PlaneBox {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const wide = Math.max(width, height * shape);
  const high = wide / shape;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return { left: x - wide / 2, right: x + wide / 2, top: y - high / 2, bottom: y + high / 2 };
}

/** The box that holds two others, of which either may be missing. */
function joined(one: PlaneBox | null, other: PlaneBox | null): PlaneBox | null {
  if (!one || !other) return one ?? other;
  return {
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** Names of the places of most worth that do not run over one another. */
function namesOf(ground: MapGround, network: Network, box: PlaneBox, pixels: number): readonly PictureName[] {
  const unit = (box.right - box.left) / pixels;
  const most = Math.round(pixels / NAME_EVERY);
  const taken: PlaneBox[] = [];
  const names: PictureName[] = [];
  const order = ground.locations
    .map((location, index) => ({ location, index }))
    .filter(({ location }) => location.kind !== 'abroad')
    .toSorted((a, b) => b.location.value - a.location.value || b.location.people - a.location.people);
  for (const { location, index } of order) {
    const [x, y] = network.places[index] ?? [0, 0];
    const long = location.name.length * LETTER * unit;
    const left = x + ASIDE * unit + long > box.right;
    const name: PlaneBox = {
      left: left ? x - ASIDE * unit - long : x - ASIDE * unit,
      right: left ? x + ASIDE * unit : x + ASIDE * unit + long,
      top: y - (LINE * unit) / 2,
      bottom: y + (LINE * unit) / 2,
    };
    const inside =
      name.left > box.left && name.right < box.right && name.top > box.top && name.bottom < box.bottom;
    const free = taken.every(
      (other) =>
        name.left > other.right ||
        name.right < other.left ||
        name.top > other.bottom ||
        name.bottom < other.top,
    );
    if (!inside || !free) continue;
    taken.push(name);
    names.push({ text: location.name, x, y, before: left });
    if (names.length === most) break;
  }
  return names;
}

/**
 * Draws the ground of a subject once, and who holds it in each of its positions; `from` is the page's address. Rejects when the
 * base layers cannot be had.
 */
export async function drawPicture(
  { ground, positions, shape, pixels, within = [] }: PictureSubject,
  from: string,
): Promise<Picture> {
  const projection = projectionOf(ground);
  const file = ground.base === null ? null : await loadBase(ground.base, from);
  const base = file === null ? null : decodeBase(file, projection);
  const network = buildNetwork(
    ground,
    projection,
    base?.box ?? null,
    base === null ? undefined : (point) => isInsideRings(point, base.state),
  );
  const onGround = network.places.filter((_, index) => ground.locations[index]?.kind !== 'abroad');
  const opening =
    ground.opening === null ? boxAround(onGround, MARGIN) : planeBox(ground.opening, projection);
  const beyond = boxAround(
    network.places.filter((_, place) => within.includes(place)),
    MARGIN,
  );
  const box = shaped(joined(opening, beyond) ?? { left: 0, top: 0, right: 100, bottom: 100 }, shape);
  const motorways = network.roads.filter((_, index) => ground.routes[index]?.class === 'motorway');
  const roads = network.roads.filter(
    (_, index) => !['motorway', 'sea', 'air'].includes(ground.routes[index]?.class ?? 'sea'),
  );
  const grid = { box, cell: (box.right - box.left) / CELLS };
  const holdings = positions.map((position): Holding => {
    const { areas, boundaries } = survey({ ground, network }, position, grid);
    return {
      areas: areas
        .filter(({ holder }) => holder < ground.actors.length)
        .map(({ holder, rings }) => ({ actor: holder, path: pathOf(rings, true) })),
      fronts: boundaries
        .filter(({ holders: [a, b] }) => b < ground.actors.length && position.enemies[a]?.[b] === true)
        .map(({ line }) => pathOf([line], false)),
    };
  });
  return {
    box,
    unit: (box.right - box.left) / pixels,
    sea: base !== null,
    foreign: base === null ? '' : pathOf(base.land, true),
    state: base === null ? '' : pathOf(base.state, true),
    coast: base === null ? '' : pathOf(base.coast, false),
    motorways: pathOf(
      motorways.map(({ points }) => points),
      false,
    ),
    roads: pathOf(
      roads.map(({ points }) => points),
      false,
    ),
    places: network.places.map(([x, y]) => ({ x, y })),
    names: namesOf(ground, network, box, pixels),
    holdings,
  };
}
