// Which painters the overlays in sight need, on the sheet below the marks of places and on the one above.

import type { Scenery } from '../../scenery.ts';
import type { Painter } from '../../sheet.ts';
import { hasSupply } from '../supply.ts';
import { paintDisplacedFlows, paintDisplacedPlaces } from './displaced.ts';
import { paintSupplyEnds, paintSupplyWays } from './supply.ts';
import { paintThreat } from './threat.ts';

/** Whether anything flows on the map by itself: supply of the selection or of the whole side. */
export function hasFlow(scenery: Scenery): boolean {
  return hasSupply(scenery) || (scenery.marks.overlays?.supply?.runs.length ?? 0) > 0;
}

/** Painters below the marks of places. */
export function overlayPainters(scenery: Scenery): Painter[] {
  const { supply, threat, displaced } = scenery.marks.overlays ?? {};
  return [
    ...(displaced ? [paintDisplacedFlows] : []),
    ...(threat ? [paintThreat] : []),
    ...(supply ? [paintSupplyWays, paintSupplyEnds] : []),
  ].map(
    (paint): Painter =>
      (pen) =>
        paint(pen, scenery),
  );
}

/** Painters above the marks of places. */
export function discPainters(scenery: Scenery): Painter[] {
  return scenery.marks.overlays?.displaced ? [(pen) => paintDisplacedPlaces(pen, scenery)] : [];
}
