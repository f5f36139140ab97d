// A thread of a batch, an experiment, a tournament or a question: does the errands that it is sent and posts the replies back.

import { parentPort, workerData } from 'node:worker_threads';
import { POLICIES } from '../../../policies/index.ts';
import type { Errand } from '../../experiment/errands.ts';
import { playersOf } from './house.ts';
import type { WorkerSetting } from './worker-setting.ts';

const players = playersOf(workerData as WorkerSetting, POLICIES, new URL('./bot-thread.js', import.meta.url));

parentPort?.on('message', (errand: Errand) => {
  parentPort?.postMessage(players.does(errand));
});
