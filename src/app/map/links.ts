// Connections asked for by name as the map draws them: strands of equal flow, and the routes of the narrowest cut. Pure.

import type { MapLink } from './model.ts';
import type { Scenery } from './scenery.ts';

/** Routes of a link with the same flow that hang together: drawn alike, with one capacity. */
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

/** The routes of the cuts of the shown links, and of the gaps of those that are cut; of some of the links where that is asked for. */
export function cutsOf(scenery: Scenery, isMeant: (link: MapLink) => boolean = () => true): number[] {
  if (!scenery.marks.showLinks) return [];
  return [...new Set(scenery.position.links.filter(isMeant).flatMap((link) => link.cut))];
}
