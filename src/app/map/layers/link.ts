// Connections asked for by name, such as coast to capital: each route in link colour, the cut as two bars.

import type { MapLink } from '../model.ts';
import { distance, stationAt } from '../geometry.ts';
import type { Pen } from '../pen.ts';
import { atPoint, fontOf, pathOf, stroke } from '../pen.ts';
import type { PlanePoint } from '../projection.ts';
import type { Scenery } from '../scenery.ts';

/** Routes of a link with the same flow that hang together: drawn alike, with one pill. */
export interface Strand {
  flow: number;
  routes: readonly number[];
}

/** The strands of a link, the strongest first. */
export function strandsOf(link: MapLink, ends: readonly { from: number; to: number }[]): Strand[] {
  const left = new Map(link.routes.filter((each) => each.flow > 0).map((each) => [each.route, each.flow]));
  const result: Strand[] = [];
  for (const [first, flow] of [...left.entries()].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    if (!left.delete(first)) continue;
    const routes = [first];
    for (let index = 0; index < routes.length; index++) {
      const { from, to } = ends[routes[index]!]!;
      for (const [other, otherFlow] of left) {
        const end = ends[other]!;
        const touches = [from, to].some((place) => place === end.from || place === end.to);
        if (touches && otherFlow === flow) {
          left.delete(other);
          routes.push(other);
        }
      }
    }
    result.push({ flow, routes });
  }
  return result;
}

/** Width in CSS pixels at operations zoom. */
export function strandWidth(flow: number): number {
  return Math.min(7, Math.max(2.8, 2.3 + 0.041 * flow));
}

const innerDashes: readonly (readonly number[])[] = [[], [7, 4], [10, 3, 2, 3], [3, 5], [14, 6]];

/** A capacity and where it is written. */
export interface Pill {
  text: string;
  at: PlanePoint;
}

/** Pixels between two pills of one strand. */
const pillSpacing = 330;

/** Where the pills of the shown links stand: on the longest routes of each strand, well apart. */
export function pillsOf(scenery: Scenery, zoom: number): Pill[] {
  if (!scenery.marks.showLinks) return [];
  return scenery.position.links.flatMap((link) =>
    strandsOf(link, scenery.ground.routes).flatMap((strand) => {
      const text = scenery.words.number(Math.round(strand.flow));
      const result: Pill[] = [];
      const roads = strand.routes
        .filter((route) => !link.cut.includes(route) || strand.routes.length === 1)
        .map((route) => scenery.network.roads[route]!)
        .sort((one, other) => other.length - one.length);
      for (const road of roads) {
        const at = stationAt(road.points, road.length * (result.length === 0 ? 0.5 : 0.42)).point;
        const isFar = result.every((pill) => distance(pill.at, at) * zoom > pillSpacing);
        if (result.length === 0 || (isFar && road.length * zoom > 90)) result.push({ text, at });
      }
      return result;
    }),
  );
}

export const pillSize = { width: 32, height: 18 } as const;

/** The routes of the cuts of the shown links. */
export function cutsOf(scenery: Scenery): number[] {
  if (!scenery.marks.showLinks) return [];
  return [...new Set(scenery.position.links.flatMap((link) => (link.joined ? link.cut : [])))];
}

export function paintLinks(pen: Pen, scenery: Scenery): void {
  if (!scenery.marks.showLinks) return;
  const { tokens } = pen;
  const scale = Math.max(0.6, pen.scale);
  for (const link of scenery.position.links) {
    const strands = strandsOf(link, scenery.ground.routes);
    strands.forEach((strand, index) => {
      const path = pathOf(
        strand.routes.map((route) => scenery.network.roads[route]!.points),
        false,
      );
      const width = strandWidth(strand.flow) * scale;
      const colour = link.joined ? tokens.link : tokens.ink3;
      stroke(pen, path, { colour: tokens.land, width: width + 3, opacity: 0.9, cap: 'round' });
      stroke(pen, path, { colour, width, cap: 'round', dash: link.joined ? [] : [9, 7] });
      if (width > 2.6 && link.joined) {
        const dash = innerDashes[index % innerDashes.length]!;
        stroke(pen, path, { colour: tokens.raised, width: width > 5 ? 1.5 : 1, dash, opacity: 0.75 });
      }
    });
    if (link.joined) continue;
    for (const route of link.cut) {
      const road = scenery.network.roads[route]!;
      stroke(pen, pathOf([road.points], false), { colour: tokens.ink3, width: 2.2, dash: [9, 7] });
    }
  }
  for (const pill of pillsOf(scenery, pen.zoom)) {
    atPoint(pen, pill.at, 0, (context) => {
      const { width, height } = pillSize;
      context.beginPath();
      context.roundRect(-width / 2, -height / 2, width, height, height / 2);
      context.fillStyle = tokens.link;
      context.strokeStyle = tokens.land;
      context.lineWidth = 2.4;
      context.stroke();
      context.fill();
      context.fillStyle = tokens.panel;
      context.font = fontOf(12.5, 660);
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillText(pill.text, 0, 0.8);
    });
  }
}

/** Two bars across each road of the narrowest cut, or of a lost link's gap. */
export function paintCuts(pen: Pen, scenery: Scenery): void {
  if (!scenery.marks.showLinks) return;
  for (const link of scenery.position.links) {
    for (const route of link.cut) {
      const road = scenery.network.roads[route]!;
      const { point, angle } = stationAt(road.points, road.length * 0.5);
      atPoint(pen, point, angle, (context) => {
        for (const [colour, width] of [
          [pen.tokens.land, 6],
          [pen.tokens.ink, 2.6],
        ] as const) {
          context.strokeStyle = colour;
          context.lineWidth = width;
          context.beginPath();
          for (const x of [-3.6, 3.6]) {
            context.moveTo(x - 2, 9.5);
            context.lineTo(x + 2, -9.5);
          }
          context.stroke();
        }
      });
    }
  }
}
