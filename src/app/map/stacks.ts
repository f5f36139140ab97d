// Where symbols stand: formations of one actor at one place form a stack, beside the place and never on it. Pure.

import type { Box, Strokes, Taken } from './collision.ts';
import { grown } from './collision.ts';
import type { MapGround, MapPosition } from './model.ts';

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

/** A symbol that wants a place. CSS pixels; `anchor` is the symbol's middle inside its rectangle. */
export interface StackRequest {
  id: number;
  /** Higher goes first. */
  weight: number;
  x: number;
  y: number;
  radius: number;
  /** A panel keeps its edge, not its middle, at a distance from the place. */
  isPanel?: boolean;
  /** Sizes from the fullest to the most modest. */
  sizes: readonly { width: number; height: number; anchorX: number; anchorY: number }[];
  /** Radians of the side to lean to, such as away from the front; null where all sides are equal. */
  lean: number | null;
  /** Whether a point is in enemy ground, where the symbol would mislead. */
  foreign?: (x: number, y: number) => boolean;
  /** Where it stands now as an offset from the place, kept where still free. */
  offset: readonly [number, number] | null;
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
const contented = 24;
const directions = 24;
const distances = [31, 42, 56, 74, 96];

function boxAt(request: StackRequest, size: number, offset: readonly [number, number]): Box {
  const { width, height, anchorX, anchorY } = request.sizes[size]!;
  const left = request.x + offset[0] - anchorX;
  const top = request.y + offset[1] - anchorY;
  return { left, top, right: left + width, bottom: top + height };
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
  const inOrder = [...requests].sort((a, b) => b.weight - a.weight || a.id - b.id);
  const result: StackPlace[] = [];
  for (const request of inOrder) {
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
    for (const offset of offsetsOf(request, size)) {
      const box = boxAt(request, size, offset);
      if (!taken.isFree(grown(box, 2))) continue;
      const cost = costOf(request, offset, box, strokes, within);
      if (cost < least) [least, best] = [cost, { id: request.id, size, offset, box }];
    }
    if (best !== null && (request.isPanel === true || size === request.sizes.length - 1 || least < contented))
      return best;
  }
  return null;
}

function offsetsOf(request: StackRequest, size: number): (readonly [number, number])[] {
  const result: (readonly [number, number])[] = request.offset === null ? [] : [request.offset];
  const { width, height } = request.sizes[size]!;
  for (const ring of distances) {
    for (let step = 0; step < directions; step++) {
      const angle = (step * 2 * Math.PI) / directions;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const away = ring + request.radius;
      if (request.isPanel === true) {
        const reach = Math.min(
          width / 2 / Math.max(1e-6, Math.abs(cos)),
          height / 2 / Math.max(1e-6, Math.abs(sin)),
        );
        result.push([cos * (reach + away * 0.8), sin * (reach + away * 0.8)]);
      } else result.push([cos * away * 1.15, sin * away * 0.85]);
    }
  }
  return result;
}

function costOf(
  request: StackRequest,
  offset: readonly [number, number],
  box: Box,
  strokes: Strokes,
  within: Box | null,
): number {
  const far = Math.hypot(offset[0], offset[1]) / 6;
  const turned =
    request.lean === null
      ? Math.abs(offset[1]) / Math.max(1, Math.hypot(offset[0], offset[1]))
      : (1 - Math.cos(Math.atan2(offset[1], offset[0]) - request.lean)) * 6;
  const stays = request.offset !== null && offset === request.offset ? -8 : 0;
  const seen =
    within !== null &&
    request.x > within.left &&
    request.x < within.right &&
    request.y > within.top &&
    request.y < within.bottom;
  const cut =
    seen &&
    (box.left < within.left ||
      box.right > within.right ||
      box.top < within.top ||
      box.bottom > within.bottom);
  const misleads = request.foreign?.(request.x + offset[0], request.y + offset[1]) === true ? 16 : 0;
  return misleads + far + turned + strokes.under(box) * 0.55 + (cut ? 50 : 0) + stays;
}
