// A thread of a batch, an experiment or a tournament: plays the runs that it is sent and posts their games back.

import { parentPort, workerData } from 'node:worker_threads';
import { POLICIES } from '../../policies/index.ts';
import { cellPlayers } from './cell-players.ts';
import type { WorkerSetting } from './worker-setting.ts';
import type { Stretch } from '../experiment/layout.ts';

const play = cellPlayers(workerData as WorkerSetting, POLICIES, new URL('./bot-thread.js', import.meta.url));

parentPort?.on('message', (stretch: Stretch) => {
  parentPort?.postMessage(play(stretch));
});
