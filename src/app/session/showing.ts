// What a hand does is shown in steps, each in a task of its own, so that the page is never held up by all of it at once. A
// hand that comes before the last of them finds it shown.

import { atOnce, breathe } from './breathe.ts';

/** Steps after which something is shown; the page draws and answers between them. */
export type Showing = Generator<undefined, void, undefined>;

let pending: Showing | null = null;

/** Takes the next step, if these are still the ones to be taken; false when that was the last. */
function isGoingOn(steps: Showing): boolean {
  if (pending !== steps) return false;
  /* Who asks meanwhile for all to be shown is part of this very step. */
  pending = null;
  if (steps.next().done === true) return false;
  /* What the step itself has begun to show comes before its next. */
  showNow();
  pending = steps;
  return true;
}

/** Shows something in steps, the first of them at once; what was being shown before is shown first. */
export async function showSoon(steps: Showing): Promise<void> {
  showNow();
  pending = steps;
  while (isGoingOn(steps)) await breathe();
}

/** Shows at once what is still being shown in steps. */
export function showNow(): void {
  const steps = pending;
  pending = null;
  if (steps) atOnce(steps);
}

/** Whether something is still being shown in steps. */
export function isShowing(): boolean {
  return pending !== null;
}

/** Signs of a hand; a click comes alone where something else than a pointer or a key asks for it. */
const SIGNS = ['keydown', 'pointerdown', 'click'] as const;

/** Has every key and press find shown what was done before it. */
export function showBeforeHands(): void {
  for (const sign of SIGNS) window.addEventListener(sign, showNow, { capture: true, passive: true });
}
