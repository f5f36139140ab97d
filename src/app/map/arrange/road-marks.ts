// Where the small signs on roads stand: capacities of links, road numbers, the words at the narrowest cut. Pure.

import { distance, stationAt } from '../geometry.ts';
import { cutsOf, strandsOf } from '../links.ts';
import type { RoadLine } from '../network.ts';
import { fontOf } from '../pen.ts';
import type { PlanePoint } from '../projection.ts';
import type { PlacedText } from './arrangement.ts';
import { boxOf, isCutBy } from './collision.ts';
import type { Room } from './room.ts';

export const pillSize = { width: 32, height: 18 } as const;
export const shieldSize = { width: 22, height: 14 } as const;
const pillFont = fontOf(12.5, 660);
const shieldFont = fontOf(10, 620);
const cutFont = fontOf(12, 640);

/** Pixels between two capacities of one strand, and between two shields of one number. */
const apart = { pill: 330, shield: 260 } as const;
/** Pixels of road below which a sign would cover it. */
const shortest = 90;
/** Shares of a road at which a sign is tried. */
const stations = [0.5, 0.36, 0.64, 0.22, 0.78] as const;
/** Where the words stand beside a cut: shares of their reach across, pixels down. */
const cutSides = [
  [1, 0],
  [-1, 0],
  [0.5, -23],
  [0.5, 23],
  [-0.5, -23],
  [-0.5, 23],
] as const;

function pixels([x, y]: PlanePoint, zoom: number): PlanePoint {
  return [x * zoom, y * zoom];
}

/** The first free station of a road that is far from the others of its kind, before others one where nothing stood; it is taken. */
function takeStation(
  { zoom, taken, kept }: Room,
  road: RoadLine,
  size: { width: number; height: number },
  others: readonly PlanePoint[],
  far: number,
): PlanePoint | null {
  const free = stations.flatMap((share) => {
    const at = stationAt(road.points, road.length * share).point;
    if (others.some((other) => distance(other, at) * zoom < far)) return [];
    const box = boxOf(pixels(at, zoom), size.width + 5, size.height + 5);
    return taken.isFree(box) ? [{ at, box }] : [];
  });
  const chosen = free.find(({ box }) => kept.isOwn(box)) ?? free[0];
  if (chosen === undefined) return null;
  taken.add(chosen.box);
  return chosen.at;
}

/** Capacities of the shown links: on the longest routes of each strand, well apart. */
export function placePills(room: Room): PlacedText[] {
  const { scenery, zoom } = room;
  if (!scenery.marks.showLinks) return [];
  return scenery.position.links.flatMap((link) =>
    !link.joined
      ? []
      : strandsOf(link, scenery.ground.routes).flatMap((strand) => {
          const text = scenery.words.number(Math.round(strand.flow));
          const others: PlanePoint[] = [];
          const roads = strand.routes
            .filter((route) => !link.cut.includes(route) || strand.routes.length === 1)
            .map((route) => scenery.network.roads[route]!)
            .filter((road) => road.length * zoom > shortest / 2)
            .sort((one, other) => other.length - one.length);
          for (const road of roads) {
            if (others.length > 0 && road.length * zoom < shortest) break;
            const at = takeStation(room, road, pillSize, others, apart.pill);
            if (at !== null) others.push(at);
          }
          return others.map((at): PlacedText => ({ text, font: pillFont, at }));
        }),
  );
}

/** Road numbers such as M5 on the longest routes of each. */
export function placeShields(room: Room): PlacedText[] {
  const { scenery, zoom, band } = room;
  if (band === 'overview') return [];
  const result: PlacedText[] = [];
  const routes = scenery.ground.routes
    .map((route, index) => ({ label: route.label, road: scenery.network.roads[index]! }))
    .filter((each) => /^[A-Z]{1,2}[0-9]{1,3}$/.test(each.label) && each.road.length * zoom > shortest)
    .sort((a, b) => b.road.length - a.road.length);
  for (const { label, road } of routes) {
    const others = result.map((each) => each.at);
    const at = takeStation(room, road, shieldSize, others, apart.shield);
    if (at !== null) result.push({ text: label, font: shieldFont, at });
  }
  return result;
}

/** The middles of the routes of the narrowest cuts; their bars are taken, and those of the gaps of links that are cut. */
export function takeCuts({ scenery, zoom, taken }: Room): PlanePoint[] {
  const narrowest = new Set(cutsOf(scenery, ({ joined }) => joined));
  return cutsOf(scenery).flatMap((route) => {
    const road = scenery.network.roads[route]!;
    const { point } = stationAt(road.points, road.length / 2);
    taken.add(boxOf(pixels(point, zoom), 26, 26));
    return narrowest.has(route) ? [point] : [];
  });
}

/** The words beside the cut of a joined link where they cover least. */
export function placeCutWords(room: Room, cuts: readonly PlanePoint[]): PlacedText | null {
  const { scenery, zoom, band, within, taken, strokes, measure } = room;
  if (band === 'overview' || !scenery.position.links.some((link) => link.joined)) return null;
  const text = scenery.words.phrase('narrowestCut');
  const width = measure(text, cutFont);
  let best: PlanePoint | null = null;
  let least = Infinity;
  for (const cut of cuts) {
    for (const [across, down] of cutSides) {
      const middle: PlanePoint = [cut[0] * zoom + across * (18 + width / 2), cut[1] * zoom + down];
      const box = boxOf(middle, width + 6, 16);
      const cost = strokes.under(box) + Math.abs(down) / 12;
      if (cost < least && taken.isFree(box) && (within === null || !isCutBy(within, box)))
        [least, best] = [cost, middle];
    }
  }
  if (best === null) return null;
  taken.add(boxOf(best, width + 6, 16));
  return { text, font: cutFont, at: [best[0] / zoom, best[1] / zoom] };
}
