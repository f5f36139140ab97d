// A thread of a batch: compiles the scenario once, then plays the slices that it is sent and posts their rows back.

import { parentPort, workerData } from 'node:worker_threads';
import { POLICIES } from '../../policies/index.ts';
import { compileScenario } from '../../scenario/index.ts';
import { rowPlayer } from '../row.ts';
import type { Stretch } from '../runs.ts';
import { policiesOf } from '../seats.ts';
import type { WorkerSetting } from './worker-setting.ts';

const { scenario, variant, seats, seed } = workerData as WorkerSetting;
const world = compileScenario(scenario, { variant });
const play = rowPlayer({ world, policies: policiesOf(world, POLICIES, seats), seed });

parentPort?.on('message', (slice: Stretch) => parentPort?.postMessage(play(slice)));
