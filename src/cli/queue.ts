// Workers on other machines, reached through a queue.

import type { Study } from '../lab/experiment/study.ts';
import type { Players } from '../lab/node/pool.ts';

/** Options by which games are given to workers elsewhere. */
export interface QueueOptions {
  readonly queue?: string;
}

/** Who plays when a queue is named; null: threads of this process. */
export function queuePlayers(_study: Study, _options: QueueOptions): (() => Players) | null {
  return null;
}
