// How cells are played where programs can have seats.

import { cellPlayers } from '../../experiment/players.ts';
import type { CellPlayers } from '../../experiment/players.ts';
import type { PolicyTable } from '../../games/seats.ts';
import { seat } from '../programs/seating.ts';
import type { WorkerSetting } from './worker-setting.ts';

/**
 * Players of the cells of a setting, in this thread.
 *
 * @param thread the bundled src/lab/node/programs/bot-thread.ts
 */
export function playersOf(setting: WorkerSetting, table: PolicyTable, thread: URL): CellPlayers {
  const slots = new Int32Array(setting.slots);
  const { scripts, programs, records } = setting;
  const outside = Object.keys(programs).length > 0;
  return cellPlayers(setting, {
    seat(world, { seats, variants }) {
      const hall = { world, variant: variants[0] ?? null, table, thread, slots, records };
      return seat({ seats, scripts, programs }, hall);
    },
    // Only records of games with programs name the hash.
    hashes: outside,
    // One cell at a time where programs have seats, so that few of them run at once.
    ...(outside && { kept: 1 }),
  });
}
