// What is only said of a place: a hollow, dashed mark with a question mark and the claimant in italics. Never a tint, never a front.

import type { Pen } from '../pen.ts';
import { atPoint, fontOf } from '../pen.ts';
import type { PlanePoint } from '../projection.ts';
import type { Scenery } from '../scenery.ts';

const radius = 7;
/** Letters of a claimant that are written. */
const most = 18;

export function paintClaims(pen: Pen, scenery: Scenery): void {
  const claims = scenery.marks.claims ?? [];
  const written = new Set<number>();
  for (const { at, by } of claims) {
    const place = scenery.network.places[at];
    if (place === undefined || written.has(at)) continue;
    written.add(at);
    paintClaim(pen, place, by);
  }
}

/** The mark of the newest claim about a place, to its upper left. */
function paintClaim(pen: Pen, point: PlanePoint, by: string): void {
  const { tokens } = pen;
  atPoint(pen, point, 0, (context) => {
    context.translate(-15, -15);
    context.beginPath();
    context.arc(0, 0, radius, 0, 7);
    context.strokeStyle = tokens.land;
    context.lineWidth = 4;
    context.stroke();
    context.setLineDash([3, 2.4]);
    context.strokeStyle = tokens.ink3;
    context.lineWidth = 1.4;
    context.stroke();
    context.setLineDash([]);
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.strokeStyle = tokens.land;
    context.fillStyle = tokens.ink2;
    context.lineWidth = 3.2;
    write(context, '?', fontOf(11, 600, 'serif', true), 0, 'center');
    const name = by.length > most ? `${by.slice(0, most - 1).trimEnd()}…` : by;
    write(context, name, fontOf(10.5, 500, 'serif', true), -radius - 4, 'right');
  });
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  font: string,
  x: number,
  align: CanvasTextAlign,
): void {
  context.font = font;
  context.textAlign = align;
  context.strokeText(text, x, 0.5);
  context.fillText(text, x, 0.5);
}
