// A thread of the staff: plays draws of estimates.

import { parentPort } from 'node:worker_threads';
import { forecastWorker } from '../../forecast/worker.ts';
import type { StaffAsk } from '../../forecast/worker.ts';

const hear = forecastWorker({
  say: (answer) => parentPort?.postMessage(answer),
  later(task, milliseconds) {
    if (milliseconds > 0) setTimeout(task, milliseconds);
    else setImmediate(task);
  },
  now: () => performance.now(),
});
parentPort?.on('message', (ask: StaffAsk) => hear(ask));
