// Games of other folders that belong to a study too: those of the same id. They are taken over and not played again.

import { FAILURE, REPRODUCIBLE, RUN } from '../../games/columns.ts';
import type { Game, Row } from '../../games/columns.ts';
import { runNumber } from '../../experiment/layout.ts';
import { RUN_COLUMNS } from '../../experiment/shape.ts';
import { cellKey, runId, seedIn } from '../../experiment/study.ts';
import type { Study } from '../../experiment/study.ts';
import { readRows } from './rows.ts';
import { readStudy } from './study-folder.ts';

/** A game of a cell and replicate that is known already; null when it is not. */
export type Known = (cell: number, replicate: number) => Game | null;

/**
 * Reads the games of other complete experiments that a study can take over: rows of the same columns, of games that went to their
 * end. A study that keeps rounds or events takes none, as rows alone do not have them.
 */
export async function gamesOf(
  study: Study,
  folders: readonly string[],
): Promise<{ readonly games: number; readonly known: Known }> {
  const { plan, shape, layout } = study;
  const seeds = plan.cells.map((cell) => seedIn(study, cell));
  const keys = plan.cells.map((cell) => cellKey(study, cell));
  const wanted = new Set(keys);
  const rows = new Map<string, Row>();
  for (const folder of shape.rounds || shape.events ? [] : folders) {
    const other = readStudy(folder);
    const same = JSON.stringify(other.shape.columns) === JSON.stringify(shape.columns);
    const cells = other.plan.cells.map((cell) => wanted.has(cellKey(other, cell)));
    if (!same || !cells.includes(true) || other.manifest.kind !== 'experiment') continue;
    const [cellColumn, idColumn] = [-RUN_COLUMNS.length, -1];
    for await (const row of readRows(folder)) {
      const whole = row.map((cell) => cell ?? null);
      const usable = whole[FAILURE] === null && whole[REPRODUCIBLE] === 1;
      if (usable && cells[Number(whole.at(cellColumn))]) rows.set(String(whole.at(idColumn)), whole);
    }
  }
  return {
    games: rows.size,
    known(cell, replicate) {
      const id = runId(keys[cell]!, seeds[cell]!, replicate);
      const row = rows.get(id);
      if (row === undefined) return null;
      const own = [...row.slice(0, -RUN_COLUMNS.length), cell, replicate, id];
      own[RUN] = runNumber(layout, cell, replicate);
      return { row: own };
    },
  };
}
