// Marks of places by kind and people, with rings for the selected, the target and what can be reached.

import type { Arrangement } from '../arrange/arrangement.ts';
import type { Bitmaps } from '../bitmaps.ts';
import type { MapLocation } from '../model.ts';
import type { Scenery } from '../scenery.ts';
import type { Sprite } from '../sprites.ts';
import type { Tokens } from '../tokens.ts';

type Ring = 'none' | 'selected' | 'target' | 'reachable' | 'hovered';
const half = 24;

function circle(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 7);
}

/** An aircraft from above, nose up: half of its outline from nose to tail, as shares of its half length. */
const HALF_AIRCRAFT = [
  [0, -1],
  [0.14, -0.72],
  [0.15, -0.3],
  [0.95, 0.22],
  [0.95, 0.44],
  [0.15, 0.2],
  [0.12, 0.62],
  [0.42, 0.84],
  [0.42, 1],
  [0, 0.88],
] as const;

function paintAircraft(context: CanvasRenderingContext2D, size: number, colour: string): void {
  const other = HALF_AIRCRAFT.toReversed().map(([x, y]) => [-x, y] as const);
  context.beginPath();
  for (const [x, y] of [...HALF_AIRCRAFT, ...other]) context.lineTo(x * size, y * size);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}

/** Paints a mark with its middle at the origin. */
function paintMark(
  context: CanvasRenderingContext2D,
  location: MapLocation,
  radius: number,
  tokens: Tokens,
): void {
  context.fillStyle = tokens.land;
  context.strokeStyle = tokens.ink;
  context.lineWidth = 1.4;
  const isLarge = location.people > 150_000;
  switch (location.kind) {
    case 'airbase': {
      context.strokeStyle = tokens.ink2;
      circle(context, radius + 0.6);
      context.fill();
      context.stroke();
      paintAircraft(context, radius * 0.82, tokens.ink2);
      return;
    }
    case 'crossing': {
      context.strokeStyle = tokens.ink2;
      circle(context, radius * 0.85);
      context.fill();
      context.stroke();
      const arm = radius * 0.45;
      context.beginPath();
      context.moveTo(-arm, -arm);
      context.lineTo(arm, arm);
      context.moveTo(-arm, arm);
      context.lineTo(arm, -arm);
      context.stroke();
      return;
    }
    case 'hill':
    case 'pass': {
      context.fillStyle = tokens.ink;
      context.beginPath();
      context.moveTo(0, -radius * 0.95);
      context.lineTo(radius * 0.9, radius * 0.7);
      context.lineTo(-radius * 0.9, radius * 0.7);
      context.closePath();
      if (location.kind === 'hill') context.fill();
      else {
        context.fillStyle = tokens.land;
        context.fill();
        context.stroke();
      }
      return;
    }
    case 'base':
    case 'abroad': {
      context.beginPath();
      context.rect(-radius * 0.75, -radius * 0.75, radius * 1.5, radius * 1.5);
      context.fill();
      context.stroke();
      return;
    }
    default: {
      circle(context, radius);
      context.fill();
      context.lineWidth = isLarge ? 1.8 : 1.4;
      context.stroke();
      if (isLarge) {
        context.fillStyle = tokens.ink;
        circle(context, radius * (location.people > 500_000 ? 0.45 : 0.4));
        context.fill();
      }
    }
  }
}

function paintRing(context: CanvasRenderingContext2D, ring: Ring, radius: number, tokens: Tokens): void {
  context.strokeStyle = tokens.ink;
  const halo = (at: number, width: number) => {
    context.save();
    context.strokeStyle = tokens.land;
    context.globalAlpha = 0.9;
    context.lineWidth = width + 2.6;
    circle(context, at);
    context.stroke();
    context.restore();
    context.lineWidth = width;
    circle(context, at);
    context.stroke();
  };
  if (ring === 'selected') {
    halo(Math.max(12.5, radius + 5), 2.6);
    context.setLineDash([2, 2.4]);
    context.lineWidth = 1.1;
    circle(context, Math.max(18, radius + 10));
    context.stroke();
  } else if (ring === 'target') {
    context.setLineDash([5, 3.2]);
    halo(11.5, 2);
  } else if (ring === 'reachable') {
    halo(radius + 4.2, 1.6);
  } else if (ring === 'hovered') {
    halo(radius + 4.2, 2.2);
  }
  context.setLineDash([]);
}

function ringOf(scenery: Scenery, place: number): Ring {
  const { selected, hovered, targets, reachable } = scenery.marks;
  if (selected?.kind === 'location' && selected.index === place) return 'selected';
  if (selected?.kind === 'formation' && scenery.position.formations[selected.index]?.at === place)
    return 'selected';
  if (targets.includes(place)) return 'target';
  if (hovered?.kind === 'location' && hovered.index === place) return 'hovered';
  return reachable.includes(place) ? 'reachable' : 'none';
}

/** The sprites of all marks, the greater places last. */
export function placeSprites(
  scenery: Scenery,
  arrangement: Arrangement,
  bitmaps: Bitmaps,
): Map<string, Sprite> {
  const result = new Map<string, Sprite>();
  const { locations } = scenery.ground;
  const marks = [...arrangement.marks].sort(
    (a, b) => locations[a.place]!.people - locations[b.place]!.people,
  );
  for (const { place, radius } of marks) {
    const location = locations[place]!;
    const ring = ringOf(scenery, place);
    const size = location.people > 500_000 ? 2 : location.people > 150_000 ? 1 : 0;
    const texture = bitmaps.get(
      `mark ${location.kind} ${size} ${radius} ${ring} ${scenery.marks.theme}`,
      () => ({
        width: half * 2,
        height: half * 2,
        paint: (context) => {
          context.translate(half, half);
          paintRing(context, ring, radius, scenery.tokens);
          paintMark(context, location, radius, scenery.tokens);
        },
      }),
    );
    result.set(`place ${place}`, { texture, at: scenery.network.places[place]!, dx: -half, dy: -half });
  }
  return result;
}
