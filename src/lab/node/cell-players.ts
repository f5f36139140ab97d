// Plays runs of any cell. The worlds of the cells played last are kept: the runs of a chunk go through all cells again and again.

import { runNumber } from '../experiment/layout.ts';
import type { Stretch } from '../experiment/layout.ts';
import { placer } from '../experiment/place.ts';
import { cellWorld } from '../experiment/shape.ts';
import type { Game } from '../columns.ts';
import { gamePlayer } from '../row.ts';
import { scribeFor } from '../scribe.ts';
import type { PolicyTable } from '../seats.ts';
import { seat } from './seating.ts';
import type { Seated } from './seating.ts';
import type { CellSetting, WorkerSetting } from './worker-setting.ts';

/** Cells whose worlds are kept, at up to half a megabyte each. */
const MOST_KEPT = 256;

interface OpenCell {
  readonly seated: Seated | null;
  readonly play: (stretch: Pick<Stretch, 'first' | 'count'>) => Game[];
}

/**
 * A function that plays stretches of runs.
 *
 * @param thread the bundled src/lab/node/bot-thread.ts
 */
export function cellPlayers(
  setting: WorkerSetting,
  table: PolicyTable,
  thread: URL,
): (stretch: Stretch) => Game[] {
  const open = new Map<number, OpenCell>();
  const slots = new Int32Array(setting.slots);
  // One cell at a time where programs have seats, so that few of them run at once.
  const most = Object.keys(setting.programs).length > 0 ? 1 : MOST_KEPT;

  function openCell(number: number): OpenCell {
    const known = open.get(number);
    if (known) return known;
    for (const [oldest, cell] of open) {
      if (open.size < most) break;
      cell.seated?.close();
      open.delete(oldest);
    }
    const cell = setting.cells[number];
    if (cell === undefined) throw new RangeError(`there is no cell ${number}`);
    const opened = begin(number, cell);
    open.set(number, opened);
    return opened;
  }

  function begin(number: number, cell: CellSetting): OpenCell {
    const { shape, tables, scripts, programs, records, cells } = setting;
    const place = placer(cells.length, number, cell, shape);
    let world;
    try {
      // Only records of games with programs name the hash.
      world = cellWorld(setting.scenario, cell, Object.keys(programs).length > 0 ? undefined : '');
    } catch (error) {
      return { seated: null, play: (stretch) => place.failed(stretch, error) };
    }
    const variant = cell.variants[0] ?? null;
    const hall = { world, variant, table, thread, slots, records };
    const seated = seat({ seats: cell.seats, scripts, programs }, hall);
    const scribe = scribeFor(world, tables);
    const play = gamePlayer({
      world,
      seed: cell.seed,
      // A tournament pairs games by their number, which is that of the replicate there.
      ...(shape && {
        numberOf: (replicate: number) => runNumber({ cells: cells.length }, number, replicate),
      }),
      ...seated,
      ...(scribe && { scribe }),
    });
    return {
      seated,
      play: (stretch) => play(stretch).map((game, i) => place.game(game, stretch.first + i, world)),
    };
  }

  return ({ cell, first, count }) => openCell(cell).play({ first, count });
}
