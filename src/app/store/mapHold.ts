// The map that is on the page now, for the commands that move its camera.

import type { OperationsMap } from '../map/model.ts';

let held: OperationsMap | null = null;

/** Remembers the map until the returned function is called. */
export function holdMap(map: OperationsMap): () => void {
  held = map;
  return () => {
    if (held === map) held = null;
  };
}

/** The map on the page, or null. */
export function mapOnPage(): OperationsMap | null {
  return held;
}
