// The column of panels beside the map of a window of middle width, which shows one at a time.

import { commands } from '../session/index.ts';
import type { Panel } from '../store/store.ts';

/** Between the sheet of a phone and the three columns of a wide window; the style sheets have the same widths. */
const COLUMN = '(min-width: 800px) and (max-width: 1279px)';

/** Whether the panels share one column now. */
export function hasColumn(): boolean {
  return window.matchMedia(COLUMN).matches;
}

/** True for a panel that is read in that column in place of what is selected and what can be ordered. */
export function isRead(panel: Panel): boolean {
  return panel === 'news' || panel === 'aims' || panel === 'links';
}

/** Opens a panel and has reading go on in it. */
export function focusPanel(name: Exclude<Panel, null>): void {
  commands.openPanel(name);
  requestAnimationFrame(() => document.getElementById(`panel-${name}`)?.focus());
}
