// The page's players: a few workers that play the games of a study beside the page.

import type { Crew, ErrandKind, Replies } from '../../lab/experiment/errands.ts';
import { AHEAD, askIdlest, openLine } from '../../lab/experiment/line.ts';
import type { Line } from '../../lab/experiment/line.ts';
import type { CellsSetting } from '../../lab/experiment/players.ts';
import type { ToPlayer } from './player.ts';

/** Workers at most: the page itself, and what else the machine does, keep a core. */
const MOST = 2;

/** Starts them. */
export function startPlayers(cells: CellsSetting): Crew {
  const count = Math.max(1, Math.min(MOST, navigator.hardwareConcurrency - 1));
  const players = Array.from({ length: count }, () => startPlayer(cells));
  const lines = players.map(({ line }) => line);
  return {
    lanes: count * AHEAD,
    ask: (errand) => askIdlest(lines, errand),
    close() {
      for (const player of players) player.close();
      return Promise.resolve();
    },
  };
}

function startPlayer(cells: CellsSetting): { readonly line: Line; close(): void } {
  const worker = new Worker(new URL('./player.ts', import.meta.url), { type: 'module' });
  const line = openLine((errand) => worker.postMessage({ kind: 'errand', errand }));
  worker.addEventListener('message', ({ data }: MessageEvent<Replies[ErrandKind]>) => line.replied(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    line.left(new Error(event.message));
  });
  worker.postMessage({ kind: 'cells', cells } satisfies ToPlayer);
  return {
    line,
    close() {
      worker.terminate();
      line.left(new Error('the players have been sent home'));
    },
  };
}
