// The route under the pointer or selected, as a soft line over the road.

import type { Pen } from '../pen.ts';
import { pathOf, stroke } from '../pen.ts';
import type { Scenery } from '../scenery.ts';

export function paintRouteMarks(pen: Pen, scenery: Scenery): void {
  for (const [thing, opacity] of [
    [scenery.marks.selected, 0.85],
    [scenery.marks.hovered, 0.4],
  ] as const) {
    const road = thing?.kind === 'route' ? scenery.network.roads[thing.index] : undefined;
    if (road === undefined) continue;
    const path = pathOf([road.points], false);
    stroke(pen, path, { colour: pen.tokens.land, width: 8, opacity, cap: 'round' });
    stroke(pen, path, { colour: pen.tokens.ink, width: 3, opacity, cap: 'round' });
  }
}
