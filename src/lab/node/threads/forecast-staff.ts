// The staff in threads.

import { Worker } from 'node:worker_threads';
import { forecastPool } from '../../forecast/pool.ts';
import type { ForecastPool } from '../../forecast/pool.ts';
import type { StaffAnswer } from '../../forecast/worker.ts';

/**
 * A pool of threads that are started when they are first needed.
 *
 * @param script the bundled src/lab/node/threads/forecast-thread.ts
 * @param count threads, at least 1
 */
export function threadStaff(script: URL, count: number): ForecastPool {
  return forecastPool(
    count,
    (listen) => {
      const thread = new Worker(script);
      let closed = false;
      thread.on('message', (answer: StaffAnswer) => listen(answer));
      thread.on('error', (error) =>
        listen({ kind: 'failed', id: null, reason: error instanceof Error ? error.message : String(error) }),
      );
      thread.on('exit', (code) => {
        if (!closed) listen({ kind: 'failed', id: null, reason: `a thread stopped early with code ${code}` });
      });
      return {
        post: (ask) => thread.postMessage(ask),
        close() {
          closed = true;
          void thread.terminate();
        },
      };
    },
    () => performance.now(),
  );
}
