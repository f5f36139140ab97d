// Plays runs of a study again in this thread, and holds them against the rows that there are.

import type { Game, Row } from '../../games/columns.ts';
import { RUN } from '../../games/columns.ts';
import { placeOfRun } from '../../experiment/layout.ts';
import type { Study } from '../../experiment/study.ts';
import type { PolicyTable } from '../../games/seats.ts';
import { playersOf } from '../threads/house.ts';
import { settingOf, slotsFor } from '../threads/worker-setting.ts';

/** A function that plays a run by its number. */
function runPlayer(study: Study, table: PolicyTable, thread: URL): (run: number) => Game {
  const setting = settingOf(study, null);
  const players = playersOf({ ...setting, slots: slotsFor(setting) }, table, thread);
  return (run) => {
    const { cell, replicate } = placeOfRun(study.layout, run);
    return players.does({ kind: 'games', cell, first: replicate, count: 1 })[0]!;
  };
}

/** Whether two rows are of the same game, to the last bit. */
export function isSameRow(a: Row, b: Row): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a game that was played earlier, perhaps by another build of this program, comes out the same now. */
export function playsTheSame(study: Study, row: Row, table: PolicyTable, thread: URL): boolean {
  return isSameRow(runPlayer(study, table, thread)(Number(row[RUN])).row, row);
}
