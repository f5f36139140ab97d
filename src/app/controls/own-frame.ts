// The frame in which a panel changes is its own: the map on the page stays as it is in it, and what is long of it comes with the next.

import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
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

/** False in the frame in which a component comes, true from the next on. */
export function useSecondFrame(): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setThere(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isThere;
}
