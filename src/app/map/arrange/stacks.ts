// Where symbols stand: formations of one actor at one place form a stack, beside the place and never on it. Pure.

import type { Box, Strokes, Taken } from './collision.ts';
import { grown, isCutBy } from './collision.ts';
import type { MapGround, MapPosition } from '../model.ts';

/** Formations of one actor at one place, the strongest first. */
export interface Stack {
  place: number;
  actor: number;
  formations: readonly number[];
  /** The sum of the known strengths; negative when none is known. */
  strength: number;
  estimated: boolean;
}

/** Stacks of a position, in the order of places and actors. */
export function stacksOf(ground: Pick<MapGround, 'formations'>, position: MapPosition): Stack[] {
  const groups = new Map<string, number[]>();
  position.formations.forEach((formation, index) => {
    const actor = ground.formations[index]?.actor;
    if (formation.at < 0 || actor === undefined) return;
    const key = `${formation.at} ${actor}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  const strength = (index: number) => position.formations[index]?.strength ?? -1;
  return [...groups.entries()]
    .map(([key, members]) => {
      const [place = 0, actor = 0] = key.split(' ').map(Number);
      const known = members.filter((member) => strength(member) >= 0);
      return {
        place,
        actor,
        formations: [...members].sort((a, b) => strength(b) - strength(a) || a - b),
        strength: known.length === 0 ? -1 : known.reduce((sum, member) => sum + strength(member), 0),
        estimated: members.some((member) => position.formations[member]?.estimated === true),
      };
    })
    .sort((a, b) => a.place - b.place || a.actor - b.actor);
}

/** How large a stack is, where its symbol's middle stands in it, and where its words begin: lines through those cannot be read past. */
export interface StackShape {
  width: number;
  height: number;
  anchorX: number;
  anchorY: number;
  wordsX?: number;
}

/** A symbol that wants a place. CSS pixels; `anchor` is the symbol's middle inside its rectangle. */
export interface StackRequest {
  id: number;
  /** Higher goes first. */
  weight: number;
  x: number;
  y: number;
  radius: number;
  /** Sizes from the fullest to the most modest. */
  sizes: readonly StackShape[];
  /** Radians of the side to lean to, such as away from the front; null where all sides are equal. */
  lean: number | null;
  /** Whether a point is in enemy ground, where the symbol would mislead. */
  foreign?: (x: number, y: number) => boolean;
  /** Where it stands now as an offset from the place, kept where still free. */
  offset: readonly [number, number] | null;
  /** What it costs to stand in a rectangle where something else stood. */
  intrusion?: (box: Box) => number;
}

export interface StackPlace {
  id: number;
  /** Which of the sizes fitted. */
  size: number;
  /** From the place to the symbol's middle. */
  offset: readonly [number, number];
  box: Box;
}

/** A cost above which a smaller form nearer by is tried. */
const contented = 40;
/** Unit vectors of the directions that are tried. */
const directions = Array.from({ length: 24 }, (_, step) => {
  const angle = (step * 2 * Math.PI) / 24;
  return [Math.cos(angle), Math.sin(angle)] as const;
});
/** Pixels from its place within which the most modest form of a symbol stands. */
const modestReach = 66;
const distances = [31, 42, 56, 74, 96];

function boxAt(request: StackRequest, size: number, offset: readonly [number, number]): Box {
  const { width, height, anchorX, anchorY } = request.sizes[size]!;
  const left = request.x + offset[0] - anchorX;
  const top = request.y + offset[1] - anchorY;
  return { left, top, right: left + width, bottom: top + height };
}

/** Requests, the weightiest first. */
export function inOrderOfWeight(requests: readonly StackRequest[]): StackRequest[] {
  return [...requests].sort((a, b) => b.weight - a.weight || a.id - b.id);
}

/**
 * Places symbols, the weightiest first. Each tries rings of directions round its place; what it would cover, how far it
 * stands and how far it turns from its lean decide. One that fits nowhere in any size is left out.
 */
export function placeStacks(
  requests: readonly StackRequest[],
  taken: Taken,
  strokes: Strokes,
  within: Box | null,
): StackPlace[] {
  const result: StackPlace[] = [];
  for (const request of inOrderOfWeight(requests)) {
    const place = placeOne(request, taken, strokes, within);
    if (place === null) continue;
    taken.add(place.box);
    taken.add(leaderBox(request, place));
    const [x, y] = [request.x + place.offset[0], request.y + place.offset[1]];
    strokes.add(
      [
        [request.x, request.y],
        [x, y],
      ],
      1.4,
    );
    result.push(place);
  }
  return result;
}

/** The leader's outer half: what stands over it would cut it off from its symbol. */
function leaderBox(request: StackRequest, place: StackPlace): Box {
  const [dx, dy] = place.offset;
  const [x, y] = [request.x + dx * 0.5, request.y + dy * 0.5];
  return { left: x - 2, top: y - 2, right: x + 2, bottom: y + 2 };
}

function placeOne(
  request: StackRequest,
  taken: Taken,
  strokes: Strokes,
  within: Box | null,
): StackPlace | null {
  for (let size = 0; size < request.sizes.length; size++) {
    let best: StackPlace | null = null;
    let least = Infinity;
    for (const spot of spotsOf(request)) {
      const { offset } = spot;
      const box = boxAt(request, size, offset);
      let cost = standing(request, spot, box, within);
      if (cost >= least || !taken.isFree(grown(box, 2)) || isRefused(request, size, offset)) continue;
      cost += strokes.under(box) * 0.55 + struck(request.sizes[size]!, box, strokes);
      if (cost >= least) continue;
      cost += request.intrusion?.(box) ?? 0;
      if (cost >= least) continue;
      cost += crossed(request, offset, taken);
      if (cost >= least) continue;
      least = cost;
      best = { id: request.id, size, offset, box };
    }
    if (best !== null && (size === request.sizes.length - 1 || least < contented)) return best;
  }
  return null;
}

/** What it costs that lines run through the words of a stack. */
function struck({ wordsX, width }: StackShape, box: Box, strokes: Strokes): number {
  if (wordsX === undefined || wordsX >= width) return 0;
  return (
    strokes.under({ left: box.left + wordsX, top: box.top + 4, right: box.right, bottom: box.bottom - 4 }) *
    0.8
  );
}

/** The most modest form stands near its place and in no enemy's ground, or not at all. */
function isRefused(request: StackRequest, size: number, [dx, dy]: readonly [number, number]): boolean {
  if (size < request.sizes.length - 1) return false;
  return Math.hypot(dx, dy) > modestReach || request.foreign?.(request.x + dx, request.y + dy) === true;
}

/** A spot that is tried: from the place to the symbol's middle, with the length of that and its direction in radians. */
interface Spot {
  readonly offset: readonly [number, number];
  readonly length: number;
  readonly angle: number;
}

function spotAt(offset: readonly [number, number]): Spot {
  const [x, y] = offset;
  return { offset, length: Math.hypot(x, y), angle: Math.atan2(y, x) };
}

/** Spots round marks of a radius: few radii are met again and again. */
const spotsRound = new Map<number, readonly Spot[]>();

function roundMark(radius: number): readonly Spot[] {
  const known = spotsRound.get(radius);
  if (known !== undefined) return known;
  const spots = distances.flatMap((ring) =>
    directions.map(([cos, sin]) => {
      const away = ring + radius;
      return spotAt([cos * away * 1.15, sin * away * 0.85]);
    }),
  );
  spotsRound.set(radius, spots);
  return spots;
}

function spotsOf({ offset, radius }: StackRequest): readonly Spot[] {
  const all = roundMark(radius);
  return offset === null ? all : [spotAt(offset), ...all];
}

/** What it costs to stand far off, turned from the lean, over the edge or in ground where it misleads. */
function standing(
  request: StackRequest,
  { offset, length, angle }: Spot,
  box: Box,
  within: Box | null,
): number {
  const far = length / 6;
  const turned =
    request.lean === null
      ? Math.abs(offset[1]) / Math.max(1, length)
      : (1 - Math.cos(angle - request.lean)) * 6;
  const stays = request.offset !== null && offset === request.offset ? -18 : 0;
  const cut = within !== null && isCutBy(within, box) ? 50 : 0;
  return misleading(request, offset) + far + turned + cut + stays;
}

/** What it costs that a symbol stands in ground where it would mislead. */
function misleading({ x, y, foreign }: StackRequest, [dx, dy]: readonly [number, number]): number {
  return foreign?.(x + dx, y + dy) === true ? 28 : 0;
}

/** What it costs that a leader crosses marks, names or other symbols on its way. */
function crossed({ radius, x, y }: StackRequest, offset: readonly [number, number], taken: Taken): number {
  const length = Math.hypot(offset[0], offset[1]);
  let hits = 0;
  for (let along = radius + 7; along < length - 12; along += 7) {
    const [left, top] = [x + (offset[0] * along) / length, y + (offset[1] * along) / length];
    if (!taken.isFree({ left: left - 1, top: top - 1, right: left + 1, bottom: top + 1 })) hits++;
  }
  return hits * 7;
}
