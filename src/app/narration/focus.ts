// Keeps the focus on the page: when what had it goes away, it comes to what took its place instead of getting lost.

import { useEffect } from 'react';
import { whenFollowed } from '../controls/when-followed.ts';
import { appStore } from '../store/store.ts';
import type { AppState } from '../store/store.ts';

/** Where the focus belongs when nothing has it, from the most fitting to the most general. */
function heirOf(now: AppState, before: AppState): string | null {
  if (now.screen !== before.screen) return 'h1';
  if (now.screen !== 'play' || now.dialog !== null) return null;
  if (before.busy !== null && now.busy === null) return now.panel === 'news' ? '#panel-news' : '#panel-place';
  if (before.prepared && !now.prepared) return '#panel-place';
  if (before.selection !== now.selection) return '#panel-place';
  return null;
}

function give(selector: string): void {
  const heir = document.querySelector<HTMLElement>(selector);
  if (document.activeElement !== document.body || !heir) return;
  if (!heir.hasAttribute('tabindex')) heir.tabIndex = -1;
  heir.focus({ preventScroll: true });
}

/** Takes the focus from a control that has it to a part of the page once that has followed; to nowhere when it is not to be seen. */
export function passFocus(selector: string): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) activeElement.blur();
  whenFollowed(() => give(selector));
}

/** Follows the screen until the component is gone. */
export function useFocusKept(): void {
  useEffect(
    () =>
      appStore.subscribe((now, before) => {
        /* Who plays by single keys has the focus nowhere, and keeps it there. */
        const isLost = document.activeElement !== document.body || now.screen !== before.screen;
        const heir = isLost ? heirOf(now, before) : null;
        if (heir !== null) whenFollowed(() => give(heir));
      }),
    [],
  );
}
