// The page's staff: workers that play estimates. They play while somebody plays at the page, so one core is left to it; where there are three or more
// two of them play.

import { forecastPool } from '../../lab/forecast/pool.ts';
import type { StaffAnswer } from '../../lab/forecast/worker.ts';

const MOST = 2;
const count = Math.max(1, Math.min(MOST, navigator.hardwareConcurrency - 1));

/** Started when it is first prepared. */
export const staff = forecastPool(
  count,
  (listen) => {
    const worker = new Worker(new URL('./estimates.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<StaffAnswer>) => listen(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      listen({ kind: 'failed', id: null, reason: event.message });
    });
    return { post: (ask) => worker.postMessage(ask), close: () => worker.terminate() };
  },
  () => performance.now(),
);

/** Milliseconds after a key, a press, a drag or a turn of the wheel for which the page has the cores to itself: by then the map has flown and is painted. */
const WAY_MS = 1000;

/** The end of that time, and what else keeps the staff away. */
let back: ReturnType<typeof setTimeout> | null = null;
let others = 0;

function consider(): void {
  if (back === null && others === 0) staff.goOn();
  else staff.rest();
}

function giveWay(): void {
  if (back !== null) clearTimeout(back);
  back = setTimeout(() => {
    back = null;
    consider();
  }, WAY_MS);
  consider();
}

/** Has the staff give way to whoever is at the page: nothing is played while what a hand did is drawn. */
export function giveWayToHands(): void {
  for (const sign of ['keydown', 'pointerdown', 'pointerup', 'wheel'])
    window.addEventListener(sign, giveWay, { capture: true, passive: true });
  const drag = ({ buttons }: PointerEvent) => {
    if (buttons !== 0) giveWay();
  };
  window.addEventListener('pointermove', drag, { capture: true, passive: true });
}

/** Keeps the staff away from the cores until what it gives is called, once. */
export function keepStaffAway(): () => void {
  others++;
  consider();
  return () => {
    others--;
    consider();
  };
}
