// Panels that lie over the map at its side: the map is told how much of it they cover, so that its middle stays in sight.

import { useEffect } from 'react';
import type { RefObject } from 'react';
import { mapOnPage } from '../store/mapHold.ts';

/** The panels at the start side, which lie over the map where there is little room. */
const PANELS = '.play > .left';

/** Pixels that panels cover of a map's left and right side; a phone's sheet, which lies at its foot, is none of them. */
function coveredSides(host: HTMLElement): { readonly left: number; readonly right: number } {
  const panels = document.querySelector(PANELS)?.getBoundingClientRect();
  const map = host.getBoundingClientRect();
  if (!panels || panels.width === 0 || panels.width >= map.width) return { left: 0, right: 0 };
  const isOver = panels.left < map.right && panels.right > map.left && panels.top < map.bottom;
  if (!isOver) return { left: 0, right: 0 };
  return panels.left <= map.left
    ? { left: panels.right - map.left, right: 0 }
    : { left: 0, right: map.right - panels.left };
}

/** Tells the map in `host` what panels cover of it, whenever they come, go or change their size. `isReady` once the map is there. */
export function useCoveredSide(host: RefObject<HTMLElement | null>, isReady: boolean): void {
  useEffect(() => {
    const panels = document.querySelector(PANELS);
    const parent = host.current;
    if (!panels || !parent || !isReady) return undefined;
    let told = '0 0';
    const tell = () => {
      const { left, right } = coveredSides(parent);
      const now = `${left} ${right}`;
      if (now === told) return;
      told = now;
      mapOnPage()?.setPadding({ left, right, top: 0, bottom: 0 });
    };
    const sizes = new ResizeObserver(tell);
    sizes.observe(panels);
    sizes.observe(parent);
    return () => sizes.disconnect();
  }, [host, isReady]);
}
