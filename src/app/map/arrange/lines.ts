// The lines that are drawn, each with how bad it is to cover it. Pure.

import { isRoadShown, roadClass } from '../layers/roads.ts';
import { wayAlong } from '../network.ts';
import type { Scenery } from '../scenery.ts';
import type { Box } from './collision.ts';
import { Strokes } from './collision.ts';
import type { Sight } from './room.ts';
import type { Steps } from './steps.ts';
import { throughAll } from './steps.ts';

/** How bad it is to cover each kind of line. */
const weights = {
  motorway: 1,
  primary: 0.7,
  lesser: 0.4,
  link: 1.6,
  front: 1.6,
  order: 3,
  river: 0.4,
} as const;

/** All lines of a region, or of the whole paper. */
export function* drawnLines(
  { ground, network, marks, position, areas, base }: Scenery,
  { zoom, band }: Sight,
  region: Box | null,
): Steps<Strokes> {
  const strokes = new Strokes(region);
  const roads = network.roads.map(({ points }) => points);
  yield* throughAll(ground.routes, (route, index) => {
    const kind = roadClass(route.class);
    const weight = kind === 'motorway' || kind === 'primary' ? weights[kind] : weights.lesser;
    if (isRoadShown(kind, band)) strokes.add(roads[index]!, weight, zoom);
  });
  if (marks.showLinks)
    for (const link of position.links)
      for (const { route } of link.routes) strokes.add(roads[route]!, weights.link, zoom);
  yield* throughAll(areas?.boundaries ?? [], ({ line }) => strokes.add(line, weights.front, zoom));
  for (const order of marks.orders) strokes.add(wayAlong(ground, network, order.path), weights.order, zoom);
  yield* throughAll(base?.rivers ?? [], ({ course }) => strokes.add(course, weights.river, zoom));
  return strokes;
}
