// A thread of the staff: plays draws of estimates.

import { parentPort } from 'node:worker_threads';
import { forecastWorker } from '../../forecast/worker.ts';
import type { StaffAsk } from '../../forecast/worker.ts';

const hear = forecastWorker(
  (answer) => parentPort?.postMessage(answer),
  (task, milliseconds) => void setTimeout(task, milliseconds),
);
parentPort?.on('message', (ask: StaffAsk) => hear(ask));
