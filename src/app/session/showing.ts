// What a hand changes on the page is worked out in steps, a few to a task, and shown in a task of its own, so that the page is
// never held up by all of it at once. A hand that comes before it is shown finds it shown.

import { mapOnPage } from '../store/mapHold.ts';
import { appStore } from '../store/store.ts';
import type { AppState } from '../store/store.ts';
import { atOnce, breathe } from './breathe.ts';
import type { Steps } from './breathe.ts';

/** What changes on the page, worked out in steps. */
export type Change = Steps<Partial<AppState>>;

/** Milliseconds of steps in one task. */
const TASK_MS = 8;
/** Milliseconds for which the map leaves its frames to a change that is worked out, and then to the panels that follow it. */
const WORKED_OUT_MS = 150;
const FOLLOWED_MS = 80;

/** A change that is being worked out, with what it came to. */
interface Pending {
  readonly change: Change;
  parts: Partial<AppState> | null;
}

let pending: Pending | null = null;

/** Shows a change in some moments; the one before is shown first. Rejects with what a step throws: then nothing of it is shown. */
export async function showSoon(change: Change): Promise<void> {
  showNow();
  const on: Pending = { change, parts: null };
  pending = on;
  mapOnPage()?.giveWay(WORKED_OUT_MS);
  for (;;) {
    await breathe();
    if (pending !== on) return;
    if (on.parts !== null) return showNow();
    on.parts = stepsOfTask(change);
  }
}

/** Takes steps for as long as a task may last: what they come to, or null while some are left. */
function stepsOfTask(change: Change): Partial<AppState> | null {
  const until = performance.now() + TASK_MS;
  try {
    do {
      const step = change.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
  } catch (fault) {
    pending = null;
    throw fault;
  }
  return null;
}

/** Shows at once what is to be shown. */
export function showNow(): void {
  if (pending === null) return;
  const { change, parts } = pending;
  pending = null;
  mapOnPage()?.giveWay(FOLLOWED_MS);
  appStore.setState(parts ?? atOnce(change));
}

/** Whether something is still to be shown. */
export function isShowing(): boolean {
  return pending !== null;
}

/** Signs of a hand; a click comes alone where something else than a pointer or a key asks for it. */
const SIGNS = ['keydown', 'pointerdown', 'click'] as const;

/** Has every key and press find shown what was done before it. */
export function showBeforeHands(): void {
  for (const sign of SIGNS) window.addEventListener(sign, showNow, { capture: true, passive: true });
}
