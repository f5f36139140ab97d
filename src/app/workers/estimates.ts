// A worker of the staff. It plays games and no more: its world comes compiled, so that its script is small and there at once.

import { forecastWorker } from '../../lab/forecast/worker.ts';
import type { StaffAsk } from '../../lab/forecast/worker.ts';

/** Cores of a computer on which the page needs all that a worker leaves of them, and milliseconds that the staff waits there between two stretches of its first games. */
const FEW_CORES = 2;
const CALM_MS = 20;

/** Calls back once messages that wait have been heard; a timer would wait for milliseconds more. */
function soon(task: () => void): void {
  const { port1, port2 } = new MessageChannel();
  const hearIt = () => {
    port1.close();
    task();
  };
  port1.addEventListener('message', hearIt, { once: true });
  port1.start();
  port2.postMessage(null);
}

const hear = forecastWorker(
  {
    say: (answer) => postMessage(answer),
    later(task, milliseconds) {
      if (milliseconds > 0) setTimeout(task, milliseconds);
      else soon(task);
    },
    now: () => performance.now(),
  },
  { calm: navigator.hardwareConcurrency > FEW_CORES ? 0 : CALM_MS },
);
addEventListener('message', ({ data }: MessageEvent<StaffAsk>) => hear(data));
