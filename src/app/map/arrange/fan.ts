// The panel that spreads a stack out stands over the map once all else has its place, where it covers least: so nothing moves when
// it opens, and all is as it was when it closes. Pure.

import type { PlacedStack } from './arrangement.ts';
import type { Box, Strokes } from './collision.ts';
import { grown, isCutBy, overlaps } from './collision.ts';
import type { Stack, StackShape } from './stacks.ts';
import type { Steps } from './steps.ts';

/** What a panel would cover, and how bad that is in pixels of distance. */
export interface Cover {
  readonly box: Box;
  readonly cost: number;
}

/** What a panel is placed with; lengths and places are CSS pixels. */
export interface FanRequest {
  readonly stack: Stack;
  readonly shape: StackShape;
  /** Symbol size. */
  readonly size: number;
  readonly at: readonly [number, number];
  /** Round the place, which the panel leaves free. */
  readonly radius: number;
  readonly covers: readonly Cover[];
  /** Whether a point is in enemy ground, where symbols would mislead. */
  readonly foreign: (x: number, y: number) => boolean;
  /** Where its symbol stands when it is not spread out. */
  readonly home: PlacedStack['home'];
}

const distances = [24, 40, 60, 85, 110, 135, 160, 190, 220];
const directions = Array.from({ length: 32 }, (_, step) => {
  const angle = (step * 2 * Math.PI) / 32;
  return [Math.cos(angle), Math.sin(angle)] as const;
});
/** Costs in pixels of distance: to be cut, a corner or middle in enemy ground, a cell of covered road, one of a link or a front. */
const costs = { cut: 900, foreign: 40, stroke: 0.5, heavy: 60 } as const;
/** Weight of lines, links and fronts among them, that are to be read while the panel is open. */
const heavy = 1.5;
const shares = [0, 0.5, 1] as const;

/** A spot that was tried, and how bad it is; no less than the most that was asked for where it is worse than that. */
interface Tried {
  readonly offset: readonly [number, number];
  readonly box: Box;
  readonly cost: number;
}

/** Spots that are tried between two pauses. */
const stride = 16;

/** Where the edge of a panel is from its middle in a direction. */
function reachOf({ width, height }: StackShape, cos: number, sin: number): number {
  return Math.min(width / 2 / Math.max(1e-6, Math.abs(cos)), height / 2 / Math.max(1e-6, Math.abs(sin)));
}

/** Places the panel of a stack; there is always one. */
export function* placeFan(request: FanRequest, strokes: Strokes, within: Box): Steps<PlacedStack> {
  const { stack, shape, size, at, radius, covers, foreign, home } = request;
  const spots = distances.flatMap((away) =>
    directions.map(([cos, sin]): readonly [number, number] => {
      const length = reachOf(shape, cos, sin) + radius + away;
      return [cos * length, sin * length];
    }),
  );
  const priceOf = ([across, down]: readonly [number, number], most: number): Tried => {
    const left = at[0] + across - shape.anchorX;
    const top = at[1] + down - shape.anchorY;
    const box = { left, top, right: left + shape.width, bottom: top + shape.height };
    const wide = grown(box, 3);
    let cost = Math.hypot(across, down);
    if (isCutBy(within, box) || !overlaps(within, box)) cost += costs.cut;
    for (const each of covers) if (overlaps(each.box, wide)) cost += each.cost;
    if (cost >= most) return { offset: [across, down], box, cost };
    cost += strokes.under(box) * costs.stroke + strokes.heavier(box, heavy) * costs.heavy;
    for (const right of shares) {
      for (const below of shares)
        if (foreign(left + shape.width * right, top + shape.height * below)) cost += costs.foreign;
    }
    return { offset: [across, down], box, cost };
  };
  let best: Tried | null = null;
  for (const [index, offset] of spots.entries()) {
    const tried = priceOf(offset, best?.cost ?? Infinity);
    if (best === null || tried.cost < best.cost) best = tried;
    if (index % stride === stride - 1) yield;
  }
  if (best === null) throw new Error('a panel has no spot that is tried');
  return { stack, form: 'fan', size, home, offset: best.offset, box: best.box };
}
