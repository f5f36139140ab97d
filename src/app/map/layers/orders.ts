// Orders of this turn: numbered discs as in the list, a dash for a move, a solid arrow for an attack,
// bars across a road and a ring round a place for strikes.

import { beside, lengthOf, partOf, stationAt } from '../geometry.ts';
import type { MapOrder } from '../model.ts';
import { wayAlong } from '../network.ts';
import type { Pen } from '../pen.ts';
import { atPoint, fontOf, pathOf, stroke } from '../pen.ts';
import type { PlanePoint } from '../projection.ts';
import type { Scenery } from '../scenery.ts';

function ownColour(scenery: Scenery): string {
  const style = scenery.ground.actors[scenery.position.viewer]?.style;
  return style === undefined ? scenery.tokens.ink : scenery.tokens.actors[style].solid;
}

/** Where the number of an order stands: beside the middle of its way. */
export function orderDisc(scenery: Scenery, order: MapOrder, zoom: number): PlanePoint | null {
  const way = wayAlong(scenery.ground, scenery.network, order.path);
  const first = way[0];
  if (first === undefined) return null;
  const aside = (pixels: number) => pixels / zoom;
  if (way.length === 1) return [first[0] + aside(17), first[1] - aside(15)];
  const share = order.kind === 'attack' ? 0.42 : 0.5;
  const line = beside(way, order.kind === 'move' ? -aside(20) : -aside(17));
  return stationAt(line, lengthOf(line) * share).point;
}

function arrowHead(pen: Pen, point: PlanePoint, angle: number, colour: string, size: number): void {
  atPoint(pen, point, angle, (context) => {
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(-size, -size * 0.62);
    context.lineTo(-size * 0.78, 0);
    context.lineTo(-size, size * 0.62);
    context.closePath();
    context.strokeStyle = pen.tokens.land;
    context.lineWidth = 2.5;
    context.stroke();
    context.fillStyle = colour;
    context.fill();
  });
}

function paintMove(pen: Pen, way: readonly PlanePoint[], colour: string): void {
  const line = beside(way, -pen.px(8));
  const total = lengthOf(line);
  const cut = partOf(line, pen.px(9), Math.max(pen.px(10), total - pen.px(14)));
  const path = pathOf([cut], false);
  stroke(pen, path, { colour: pen.tokens.land, width: 5, opacity: 0.85 });
  stroke(pen, path, { colour, width: 2.6, dash: [8, 4] });
  const { point, angle } = stationAt(line, total - pen.px(7));
  arrowHead(pen, point, angle, colour, 11);
}

function paintAttack(pen: Pen, way: readonly PlanePoint[], colour: string): void {
  const total = lengthOf(way);
  const end = Math.max(pen.px(12), total - pen.px(12));
  const shaft = partOf(way, Math.min(pen.px(9), total * 0.3), end - pen.px(9));
  const path = pathOf([shaft], false);
  stroke(pen, path, { colour: pen.tokens.land, width: 9, opacity: 0.9 });
  stroke(pen, path, { colour, width: 5.6 });
  const { point, angle } = stationAt(way, end);
  arrowHead(pen, point, angle, colour, 16);
}

/** Sorties over a place: a ring around it, since bars across a road mean that it is cut or watched. */
function paintRing(pen: Pen, at: PlanePoint, colour: string): void {
  atPoint(pen, at, 0, (context) => {
    for (const [tint, width] of [
      [pen.tokens.land, 6],
      [colour, 2.6],
    ] as const) {
      context.strokeStyle = tint;
      context.lineWidth = width;
      context.beginPath();
      context.arc(0, 0, 14, 0, 7);
      context.stroke();
    }
  });
}

function paintInterdiction(pen: Pen, at: PlanePoint, angle: number, colour: string): void {
  atPoint(pen, at, angle, (context) => {
    for (const [tint, width] of [
      [pen.tokens.land, 6.5],
      [colour, 3],
    ] as const) {
      context.strokeStyle = tint;
      context.lineWidth = width;
      context.beginPath();
      for (const x of [-4, 4]) {
        context.moveTo(x - 3, 9);
        context.lineTo(x + 3, -9);
      }
      context.stroke();
    }
  });
}

export function paintOrders(pen: Pen, scenery: Scenery): void {
  const colour = ownColour(scenery);
  const { orders } = scenery.marks;
  for (const order of orders) {
    const way = wayAlong(scenery.ground, scenery.network, order.path);
    const last = way[way.length - 1];
    if (last === undefined) continue;
    if (order.kind === 'attack' && way.length > 1) paintAttack(pen, way, colour);
    else if (order.kind === 'move' && way.length > 1) paintMove(pen, way, colour);
    else if (order.kind === 'strike') {
      if (order.path.length === 2) {
        const { point, angle } = stationAt(way, lengthOf(way) / 2);
        paintInterdiction(pen, point, angle, colour);
      } else paintRing(pen, last, colour);
    }
  }
  for (const order of orders) {
    const at = orderDisc(scenery, order, pen.zoom);
    if (at === null) continue;
    atPoint(pen, at, 0, (context) => {
      context.beginPath();
      context.arc(0, 0, 8, 0, 7);
      context.fillStyle = pen.tokens.ink;
      context.strokeStyle = pen.tokens.land;
      context.lineWidth = 2.4;
      context.stroke();
      context.fill();
      context.fillStyle = pen.tokens.panel;
      context.font = fontOf(11, 660);
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillText(scenery.words.number(order.number), 0, 0.6);
    });
  }
}
