// The staff comes in while somebody reads the start page. Its code is compiled by then: that keeps all cores busy for some seconds, which would else be
// the first ones at the map.

import { appStore } from '../../store/store.ts';
import type { AppState } from '../../store/store.ts';
import { staff } from '../../workers/staff.ts';
import { isEstimateWanted } from '../estimate/index.ts';
import { whenIdle } from '../idle.ts';
import { entryOf } from './start.ts';

/** Milliseconds for which the choice on the start page stands before the staff is called, and after which it is called even if the page is never idle. */
const LULL_MS = 1000;
const IDLE_MS = 5000;

/** Follows the start page. */
export function followWithStaff(): void {
  let lull: ReturnType<typeof setTimeout> | undefined;
  /** Settles when the staff that was called last is there; null once it is. */
  let coming: Promise<void> | null = null;
  const call = async () => {
    const { screen, start } = appStore.getState();
    const entry = entryOf(start.scenario ?? '');
    if (screen !== 'start' || !entry) return;
    const called = staff.prepare(entry.scenario, start.variant);
    coming = called;
    await called;
    if (coming === called) coming = null;
  };
  appStore.subscribe((now, before) => {
    if (isSameChoice(now, before)) return;
    clearTimeout(lull);
    if (now.screen === 'start') {
      if (now.start.mode === 'play' && isEstimateWanted())
        lull = setTimeout(() => whenIdle(() => void call(), IDLE_MS), LULL_MS);
      // Who is not there yet goes: the map comes first.
    } else if (coming) staff.close();
  });
}

function isSameChoice(now: AppState, before: AppState): boolean {
  return (
    now.screen === before.screen &&
    now.start.scenario === before.start.scenario &&
    now.start.variant === before.start.variant &&
    now.start.mode === before.start.mode
  );
}
