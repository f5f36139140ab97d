// The staff comes in while somebody reads the start page, so that its code is compiled when the game begins: that keeps all cores busy for some seconds,
// which would else be the first ones at the map. Until a hand moves, the page loads what it needs itself and no more.

import { appStore } from '../../store/store.ts';
import type { AppState } from '../../store/store.ts';
import { staff } from '../../workers/staff.ts';
import { isPlayedBesideMap } from '../estimate/index.ts';
import { worldOf } from '../game/library.ts';
import { whenIdle } from '../idle.ts';
import { entryOf } from './start.ts';

/** Milliseconds for which the choice on the start page stands before the staff is called, and after which it is called even if the page is never idle. */
const LULL_MS = 1000;
const IDLE_MS = 5000;

/** What shows that somebody is at the page. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

/** Follows the start page. */
export function followWithStaff(): void {
  let lull: ReturnType<typeof setTimeout> | undefined;
  let isSomebodyThere = false;
  /** Settles when the staff that was called last is there; null once it is. */
  let coming: Promise<void> | null = null;
  const call = async () => {
    const { screen, start } = appStore.getState();
    const entry = entryOf(start.scenario ?? '');
    if (screen !== 'start' || !entry) return;
    const called = staff.prepare(worldOf(entry, start.variant));
    coming = called;
    await called;
    if (coming === called) coming = null;
  };
  const consider = ({ screen, start }: AppState) => {
    clearTimeout(lull);
    if (isSomebodyThere && screen === 'start' && start.mode === 'play' && isPlayedBesideMap())
      lull = setTimeout(() => whenIdle(() => void call(), IDLE_MS), LULL_MS);
  };
  appStore.subscribe((now, before) => {
    if (isSameChoice(now, before)) return;
    consider(now);
    // Who is not there yet goes: the map comes first.
    if (now.screen !== 'start' && coming) staff.close();
  });
  const seen = new AbortController();
  const see = () => {
    seen.abort();
    isSomebodyThere = true;
    consider(appStore.getState());
  };
  for (const sign of SIGNS)
    window.addEventListener(sign, see, { capture: true, passive: true, signal: seen.signal });
}

function isSameChoice(now: AppState, before: AppState): boolean {
  return (
    now.screen === before.screen &&
    now.start.scenario === before.start.scenario &&
    now.start.variant === before.start.variant &&
    now.start.mode === before.start.mode
  );
}
