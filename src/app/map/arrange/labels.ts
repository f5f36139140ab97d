// Where names stand: each beside its mark, none over another, the more important first. Pure.

import type { Box, Strokes, Taken } from './collision.ts';
import { grown, isCutBy } from './collision.ts';

/** Sides of a mark in the order they are tried. */
export const sides = ['E', 'W', 'NE', 'SE', 'NW', 'SW', 'N', 'S'] as const;
export type Side = (typeof sides)[number];

/** A name that wants a place. Lengths and places are CSS pixels. */
export interface LabelRequest {
  id: number;
  /** Lower goes first. */
  right: number;
  /** Ties go to the greater weight, then to the lower id. */
  weight: number;
  x: number;
  y: number;
  /** Radius of the mark. */
  radius: number;
  width: number;
  height: number;
  /** The side it has now, kept where it is still free. */
  side: Side | null;
  /** What it costs to stand in a rectangle where something else stood. */
  intrusion?: (box: Box) => number;
  /** Must be written: further off where there is no room beside the mark, and even where the edge cuts it. */
  isGreat: boolean;
}

export interface LabelPlace {
  id: number;
  side: Side;
  box: Box;
}

/** The rectangle of a name at a side of its mark. */
function labelBox(request: LabelRequest, side: Side): Box {
  const { x, y, radius, width, height } = request;
  const gap = radius + 3.5;
  const diagonal = radius * 0.7 + 2.5;
  const left = {
    E: x + gap,
    NE: x + diagonal,
    SE: x + diagonal,
    W: x - gap - width,
    NW: x - diagonal - width,
  };
  const atLeft =
    side === 'N' || side === 'S' ? x - width / 2 : side === 'SW' ? x - diagonal - width : left[side];
  const atTop =
    side === 'E' || side === 'W'
      ? y - height / 2
      : side === 'N'
        ? y - gap - height
        : side === 'S'
          ? y + gap
          : side === 'NE' || side === 'NW'
            ? y - diagonal - height * 0.82
            : y + diagonal - height * 0.18;
  return { left: atLeft, top: atTop, right: atLeft + width, bottom: atTop + height };
}

/** What a later side costs, and what it is worth to stay, in cells of covered road. */
const sideCost: Readonly<Record<Side, number>> = {
  E: 0,
  W: 0.4,
  NE: 1.2,
  SE: 1.2,
  NW: 1.6,
  SW: 1.6,
  N: 2.4,
  S: 2.4,
};
const staying = 16;
const cutCost = 40;
/** Pixels by which a great name may move away from its mark, the nearest first. */
const pushes = [0, 7, 16, 28] as const;

/** Requests in their order of right. */
export function inOrderOfRight<Request extends LabelRequest>(requests: readonly Request[]): Request[] {
  return [...requests].sort((a, b) => a.right - b.right || b.weight - a.weight || a.id - b.id);
}

/**
 * Places names in their order of right; a name that fits whole at no side is left out. Free sides are weighed by what they
 * would cover of the drawn lines. `taken` grows by the rectangles that are given away.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  taken: Taken,
  strokes: Strokes,
  within: Box | null,
): LabelPlace[] {
  const result: LabelPlace[] = [];
  for (const request of inOrderOfRight(requests)) {
    let place: LabelPlace | null = null;
    for (const push of request.isGreat ? pushes : pushes.slice(0, 1))
      place ??= placeOne({ ...request, radius: request.radius + push }, taken, strokes, within);
    if (place === null) continue;
    taken.add(place.box);
    result.push(place);
  }
  return result;
}

function placeOne(
  request: LabelRequest,
  taken: Taken,
  strokes: Strokes,
  within: Box | null,
): LabelPlace | null {
  let best: LabelPlace | null = null;
  let least = Infinity;
  for (const side of sides) {
    const box = labelBox(request, side);
    if (!taken.isFree(grown(box, 1))) continue;
    const isCut = within !== null && isCutBy(within, box);
    if (isCut && !request.isGreat) continue;
    const cost =
      sideCost[side] +
      strokes.under(box) -
      (side === request.side ? staying : 0) +
      (request.intrusion?.(box) ?? 0) +
      (isCut ? cutCost : 0);
    if (cost < least) [least, best] = [cost, { id: request.id, side, box }];
  }
  return best;
}
