// A thread of a batch or tournament: compiles the scenario once, then plays the runs that it is sent and posts their rows back.

import { parentPort, workerData } from 'node:worker_threads';
import { POLICIES } from '../../policies/index.ts';
import { compileScenario } from '../../scenario/index.ts';
import type { Row } from '../columns.ts';
import { rowPlayer } from '../row.ts';
import type { Stretch } from '../runs.ts';
import { seat } from './seating.ts';
import type { Seated } from './seating.ts';
import type { Task, WorkerSetting } from './worker-setting.ts';

const { scenario, variant, seed, cells, scripts, programs, records, slots } = workerData as WorkerSetting;
const world = compileScenario(scenario, { variant });
const hall = {
  world,
  variant,
  table: POLICIES,
  thread: new URL('./bot-thread.js', import.meta.url),
  slots: new Int32Array(slots),
  records,
};

let open: {
  readonly cell: number;
  readonly seated: Seated;
  readonly play: (stretch: Stretch) => Row[];
} | null = null;

/** The player of a cell; one cell is open at a time, so that few programs run at once. */
function playerOf(cell: number): (stretch: Stretch) => Row[] {
  if (open?.cell === cell) return open.play;
  open?.seated.close();
  const seats = cells[cell];
  if (seats === undefined) throw new RangeError(`there is no cell ${cell}`);
  const seated = seat({ seats, scripts, programs }, hall);
  const play = rowPlayer({ world, seed, ...seated });
  open = { cell, seated, play };
  return play;
}

parentPort?.on('message', ({ cell, first, count }: Task) => {
  parentPort?.postMessage(playerOf(cell)({ first, count }));
});
