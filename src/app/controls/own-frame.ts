// The frame in which a panel changes is its own: the map on the page stays as it is in it.

import { useLayoutEffect, useRef } from 'react';
import { mapOnPage } from '../store/mapHold.ts';

/** Leaves the frame to a component whenever what it shows has changed. */
export function useOwnFrame(shown: unknown): void {
  const before = useRef<unknown>(undefined);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    mapOnPage()?.giveWay(0);
  });
}
