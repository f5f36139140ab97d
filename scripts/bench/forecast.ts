// The staff estimate: how soon there is a first answer, and how narrow it is after two seconds.

import { actorOnTurn, begin } from '../../src/engine/game.ts';
import type { World } from '../../src/engine/game.ts';
import type { ForecastPool } from '../../src/lab/forecast/pool.ts';
import { threadStaff } from '../../src/lab/node/threads/forecast-staff.ts';

/** Milliseconds for which an estimate is watched. */
export const WATCH_MS = 2000;

const THREAD = new URL('./forecast-thread.mjs', import.meta.url);

/** What an estimate came to. */
export interface EstimateTimes {
  /** Milliseconds until the first answer. */
  readonly first: number;
  /** Draws, and half the width of the widest interval of an outcome in games of a hundred, when the watch is over. */
  readonly draws: number;
  readonly halfWidth: number;
}

/** Estimates the first evening of a scenario by threads that were not there before, then again once they are warm; and how long that took. */
export async function measureForecast(
  world: World,
  threads: number,
): Promise<{ readonly cold: EstimateTimes; readonly warm: EstimateTimes; readonly warmUpMs: number }> {
  const staff = threadStaff(THREAD, threads);
  try {
    const start = performance.now();
    const settled = staff.prepare(world);
    const cold = await watch(staff, world);
    await settled;
    return { cold, warmUpMs: performance.now() - start, warm: await watch(staff, world) };
  } finally {
    staff.close();
  }
}

function watch(staff: ForecastPool, world: World): Promise<EstimateTimes> {
  const state = begin(world, 'bench');
  const start = performance.now();
  let first = NaN;
  return new Promise((resolve, reject) => {
    const asked = staff.ask(
      {
        world,
        bytes: state.bytes,
        viewer: actorOnTurn(state),
        seed: 'bench',
        width: -1,
        most: Infinity,
      },
      ({ failed }) => {
        if (failed !== null) reject(new Error(failed));
        if (Number.isNaN(first)) first = performance.now() - start;
      },
    );
    setTimeout(() => {
      const { draws, halfWidth } = asked.read();
      asked.stop();
      resolve({ first, draws, halfWidth });
    }, WATCH_MS);
  });
}
