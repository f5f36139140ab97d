// The very game behind a row of a folder.

import { join } from 'node:path';
import { HASH } from '../../lab/games/columns.ts';
import type { Row } from '../../lab/games/columns.ts';
import { cellWorld } from '../../lab/experiment/shape.ts';
import { seatsIn, seedIn } from '../../lab/experiment/study.ts';
import type { Study } from '../../lab/experiment/study.ts';
import { placeOfRun } from '../../lab/experiment/layout.ts';
import { FILES, readSummary } from '../../lab/node/folder/folder.ts';
import { recordFile } from '../../lab/node/programs/seating.ts';
import { isStudyFolder, readRowsAt, readStudy, rowIndex } from '../../lab/node/folder/study-folder.ts';
import { seedOf } from '../../lab/games/runs.ts';
import { settledScenario } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { scenarioNamed } from '../named/given.ts';
import { asProblem } from './folder-play.ts';
import { count } from '../terminal/figures.ts';
import { DONE, NEGATIVE, wrongUse } from '../terminal/problem.ts';
import type { Problem } from '../terminal/problem.ts';
import type { ToldGame } from '../results/told-game.ts';
import { say } from '../terminal/terminal.ts';

/** A game of a folder. */
export interface RowGame extends ToldGame {
  readonly run: number;
  /** Its row; null where rows are not joined yet. */
  readonly row: Row | null;
  /** The scenario of its cell, where that is more than one variant of the scenario; else null. */
  readonly settled: Scenario | null;
}

/** The game behind a run number. Ends with one line when there is none. */
export async function gameOfRow(folder: string, run: number): Promise<RowGame> {
  if (!isStudyFolder(folder))
    throw wrongUse(`--row takes the folder of a batch or an experiment, not ${folder}`);
  try {
    const study = readStudy(folder);
    const { runs, kind, scripts = {}, programs = {} } = study.manifest;
    if (run >= runs) throw wrongUse(`${folder} has runs from 0 to ${count(runs - 1)}, not ${run}`);
    const { cell: number, replicate } = placeOfRun(study.layout, run);
    const cell = study.plan.cells[number]!;
    const single = cell.changes.length === 0 && cell.variants.length <= 1;
    const seed = seedOf(seedIn(study, cell), replicate);
    const row = await rowOf(folder, study, run);
    if (Object.keys(programs).length > 0) throw onlyRecord(folder, run);
    const where = kind === 'batch' ? '' : `, cell ${number}, replicate ${replicate}`;
    return {
      run,
      row,
      world: cellWorld(study.scenario, cell),
      variant: single ? (cell.variants[0] ?? null) : null,
      casting: { seats: seatsIn(study, cell), scripts, programs },
      seed,
      named: scenarioNamed(folder, study.manifest),
      heading: `run ${run}${where}, seed ${seed}`,
      settled: single ? null : settledScenario(study.scenario, cell),
    };
  } catch (error) {
    throw asProblem(error, folder) ?? error;
  }
}

/** A game with a program is in its record and nowhere else. */
function onlyRecord(folder: string, run: number): Problem {
  return wrongUse(
    `a program had a seat in run ${run}: only its record gives it again: orontes replay ${recordFile(join(folder, FILES.records), run)}`,
  );
}

async function rowOf(folder: string, study: Study, run: number): Promise<Row | null> {
  const summary = readSummary(folder);
  if (summary === null) return null;
  const place = rowIndex(study, summary, run);
  if (place === null) throw wrongUse(`run ${run} of ${folder} was not played: its cell had ended before`);
  const [row] = await readRowsAt(folder, place, place + 1);
  return row ?? null;
}

/** Says whether the game is the one in the row, and gives the exit code. */
export function sameAsRow({ row, run }: RowGame, hash: string): number {
  if (row === null) {
    say('The rows of the folder are not joined yet: there is none to compare with.');
    return DONE;
  }
  if (row[HASH] === hash) {
    say(`This is the game of run ${run}: its final state has the hash that stands in the row.`);
    return DONE;
  }
  say(`This is not the game of run ${run}: the row has the hash ${String(row[HASH])}, this game ${hash}.`);
  return NEGATIVE;
}
