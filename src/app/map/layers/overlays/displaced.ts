// People on the move: at each place a disc that is full as far as its residents are there, an outer arc for those who found shelter,
// and bent arrows where they went, wider the more went.

import { distance } from '../../geometry.ts';
import type { PeopleAt, PeopleFlow } from '../../overlays.ts';
import type { Pen } from '../../pen.ts';
import { atPoint, isOnSheet, pathOf, stroke } from '../../pen.ts';
import type { PlanePoint } from '../../projection.ts';
import type { Scenery } from '../../scenery.ts';

const disc = 7.5;
const outer = 11.5;
export const peopleRadius = 14;
/** How far a flow bends from the straight line, as a share of its length. */
const bend = 0.16;
const pieces = 14;

/** Pixels across a flow. */
function widthOf(people: number): number {
  return Math.min(9, 1.6 + Math.sqrt(people) / 45);
}

function curve(from: PlanePoint, to: PlanePoint): PlanePoint[] {
  const middle: PlanePoint = [
    (from[0] + to[0]) / 2 + (to[1] - from[1]) * bend,
    (from[1] + to[1]) / 2 - (to[0] - from[0]) * bend,
  ];
  return Array.from({ length: pieces + 1 }, (_, piece) => {
    const t = piece / pieces;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    return [a * from[0] + b * middle[0] + c * to[0], a * from[1] + b * middle[1] + c * to[1]];
  });
}

function paintFlow(pen: Pen, scenery: Scenery, { from, to, people }: PeopleFlow): void {
  const [start, end] = [scenery.network.places[from], scenery.network.places[to]];
  if (start === undefined || end === undefined) return;
  const line = curve(start, end);
  if (!isOnSheet(pen, line)) return;
  const width = widthOf(people);
  const length = distance(start, end);
  const short = pen.px(outer + 4 + width);
  const shown = line.filter(
    (point) => distance(point, start) > pen.px(outer) && distance(point, end) > short,
  );
  const last = shown.at(-1);
  const before = shown.at(-2);
  if (last === undefined || before === undefined || length < pen.px(30)) return;
  const path = pathOf([shown], false);
  stroke(pen, path, { colour: pen.tokens.land, width: width + 3.4, opacity: 0.85 });
  stroke(pen, path, { colour: pen.tokens.ink2, width, dash: [1.5, 2.5], opacity: 0.9 });
  atPoint(pen, last, Math.atan2(last[1] - before[1], last[0] - before[0]), (context) => {
    const size = 5 + width;
    context.beginPath();
    context.moveTo(size, 0);
    context.lineTo(-2, -size * 0.72);
    context.lineTo(-2, size * 0.72);
    context.closePath();
    context.strokeStyle = pen.tokens.land;
    context.lineWidth = 2.6;
    context.stroke();
    context.fillStyle = pen.tokens.ink2;
    context.fill();
  });
}

function paintPeople(pen: Pen, scenery: Scenery, { at, present, left, arrived }: PeopleAt): void {
  const place = scenery.network.places[at];
  if (place === undefined) return;
  const top = -Math.PI / 2;
  const whole = 2 * Math.PI;
  const there = present + left > 0 ? present / (present + left) : 1;
  atPoint(pen, place, 0, (context) => {
    context.beginPath();
    context.arc(0, 0, disc + 1.5, 0, whole);
    context.fillStyle = pen.tokens.land;
    context.fill();
    context.beginPath();
    context.moveTo(0, 0);
    context.arc(0, 0, disc, top, top + whole * there);
    context.closePath();
    context.fillStyle = pen.tokens.ink2;
    context.fill();
    context.beginPath();
    context.arc(0, 0, disc, 0, whole);
    context.strokeStyle = pen.tokens.ink2;
    context.lineWidth = 1.4;
    context.stroke();
    if (arrived <= 0) return;
    context.beginPath();
    context.arc(
      0,
      0,
      outer,
      top,
      top + whole * Math.min(1, Math.max(0.06, arrived / Math.max(1, present + arrived))),
    );
    context.strokeStyle = pen.tokens.land;
    context.lineWidth = 6;
    context.stroke();
    context.strokeStyle = pen.tokens.ink;
    context.lineWidth = 3;
    context.stroke();
  });
}

export function paintDisplacedFlows(pen: Pen, scenery: Scenery): void {
  for (const flow of scenery.marks.overlays?.displaced?.flows ?? []) paintFlow(pen, scenery, flow);
}

/** Painted over the marks of places: the disc stands in their stead. */
export function paintDisplacedPlaces(pen: Pen, scenery: Scenery): void {
  for (const people of scenery.marks.overlays?.displaced?.places ?? []) paintPeople(pen, scenery, people);
}
