// Which stack is spread out, and what its panel should not cover.

import type { Arrangement, PlacedStack } from './arrangement.ts';
import { boxOf } from './collision.ts';
import type { Box } from './collision.ts';
import type { Cover } from './fan.ts';
import { placeFan } from './fan.ts';
import { isAmongEnemies } from './lean.ts';
import { ring } from './place-names.ts';
import { selectedPlace } from './right.ts';
import { pillSize } from './road-marks.ts';
import type { Mark, Room } from './room.ts';
import { stackSize, symbolSize } from './stack-size.ts';
import type { Stack } from './stacks.ts';
import type { Steps } from './steps.ts';

/** Width of what is seen below which no stack is spread out. */
const leastWidth = 600;
/** The right of names below which it is worse to cover them. */
const greatName = 4;
/** How bad it is to cover a thing, in pixels of distance. */
const costs = {
  sign: 2000,
  place: 30,
  near: 300,
  selected: 900,
  name: 70,
  greatName: 300,
  said: 60,
  pill: 160,
  symbol: 160,
  opponent: 420,
} as const;

/** What stands when a stack is spread out over it. */
export interface Standing extends Pick<Arrangement, 'names' | 'claims' | 'notes' | 'stacks' | 'pills'> {
  readonly marks: readonly Mark[];
  /** What stands over the map. */
  readonly signs: readonly Box[];
  readonly right: (place: number) => number;
}

/** The stack that is spread out: the largest of several formations at the selected place. */
function spreadStack(stacks: readonly Stack[], selected: number, { left, right }: Box): Stack | null {
  if (right - left < leastWidth) return null;
  const here = stacks.filter((stack) => stack.place === selected && stack.formations.length > 1);
  return here.reduce<Stack | null>(
    (best, stack) => (best === null || stack.formations.length > best.formations.length ? stack : best),
    null,
  );
}

/** Places one road from another: where the formations of the selection may be sent. */
function neighboursOf({ scenery: { ground } }: Room, place: number): ReadonlySet<number> {
  return new Set(
    ground.routes.flatMap(({ from, to }) => (from === place ? [to] : to === place ? [from] : [])),
  );
}

function coversOf(room: Room, standing: Standing, stack: Stack): Cover[] {
  const { scenery, zoom } = room;
  const { marks, names, claims, notes, stacks, pills, signs, right } = standing;
  const near = neighboursOf(room, stack.place);
  const enemies = scenery.position.enemies[stack.actor] ?? [];
  const priceOf = (place: number) =>
    place === stack.place ? costs.selected : near.has(place) ? costs.near : costs.place;
  const round = ([x, y]: readonly [number, number], width: number, height: number) =>
    boxOf([x * zoom, y * zoom], width, height);
  return [
    ...signs.map((box) => ({ box, cost: costs.sign })),
    ...marks.map(({ place, radius }) => ({
      box: round(scenery.network.places[place]!, radius * 2, radius * 2),
      cost: priceOf(place),
    })),
    ...names.map(({ place, box }) => ({
      box,
      cost: right(place) < greatName ? costs.greatName : costs.name,
    })),
    ...[...claims, ...notes].map(({ box }) => ({ box, cost: costs.said })),
    ...pills.map(({ at }) => ({ box: round(at, pillSize.width, pillSize.height), cost: costs.pill })),
    ...stacks
      .filter((each) => each.stack !== stack)
      .map((each) => ({
        box: each.box,
        cost: enemies[each.stack.actor] === true ? costs.opponent : costs.symbol,
      })),
  ];
}

/** Spreads the stack of the selected place out over what has its place; null where none is. */
export function* spreadOut(
  room: Room,
  stacks: readonly Stack[],
  standing: Standing,
): Steps<PlacedStack | null> {
  const { scenery, zoom, band, isNarrow, within, strokes, measure } = room;
  if (within === null) return null;
  const stack = spreadStack(stacks, selectedPlace(scenery), within);
  if (stack === null) return null;
  const size = symbolSize(band, isNarrow);
  const [x, y] = scenery.network.places[stack.place]!;
  return yield* placeFan(
    {
      stack,
      size,
      shape: stackSize(scenery, stack, 'fan', size, measure),
      at: [x * zoom, y * zoom],
      radius: ring.selected,
      covers: coversOf(room, standing, stack),
      foreign: (left, top) => isAmongEnemies(scenery, stack.actor, [left / zoom, top / zoom]),
      home: standing.stacks.find((each) => each.stack === stack)?.home ?? null,
    },
    strokes,
    within,
  );
}
