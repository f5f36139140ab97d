// `orontes verify`: plays a random share of a folder's games again and holds them against its rows.

import { randomUUID } from 'node:crypto';
import { ENGINE_VERSION, seededRandom } from '../../engine/game.ts';
import { HASH, REPRODUCIBLE, RUN } from '../../lab/games/columns.ts';
import type { Row } from '../../lab/games/columns.ts';
import { placeOfRun } from '../../lab/experiment/layout.ts';
import { ColumnTally, changedValues, csvDiffers } from '../../lab/node/folder/csv-check.ts';
import type { Changed } from '../../lab/node/folder/csv-check.ts';
import { isSameRow } from '../../lab/node/folder/again.ts';
import { readSummary } from '../../lab/node/folder/folder.ts';
import { startPool } from '../../lab/node/threads/pool.ts';
import type { Pool } from '../../lab/node/threads/pool.ts';
import { readRows } from '../../lab/node/folder/rows.ts';
import { isStudyFolder, readStudy } from '../../lab/node/folder/study-folder.ts';
import { settingOf } from '../../lab/node/threads/worker-setting.ts';
import type { Study } from '../../lab/experiment/study.ts';
import { WORKER } from '../bundles.ts';
import { asProblem } from '../play/folder-play.ts';
import { changedText, columnsText, tableText } from '../results/differences.ts';
import { count } from '../terminal/figures.ts';
import { DONE, NEGATIVE, wrongUse } from '../terminal/problem.ts';
import { showProgress } from '../terminal/progress.ts';
import { print, printJson, say } from '../terminal/terminal.ts';

export interface VerifyOptions {
  readonly share: number;
  readonly seed?: string;
  readonly workers: number;
  readonly json?: true;
}

/** Differing games that are named. */
const MOST_NAMED = 10;

/** A game that is not as its row says. */
interface Other {
  readonly run: number;
  /** Its columns that differ, the hash of the final state first: `was` in the row, `is` now. */
  readonly columns: readonly Changed[];
}

/** Verifies a folder. Gives 1 when a game is not as its row says. */
export async function verify(folder: string, options: VerifyOptions): Promise<number> {
  const study = open(folder);
  const summary = readSummary(folder);
  if (summary === null) throw wrongUse(`the runs of ${folder} are not joined yet; go on with it first`);
  const { engine } = study.manifest;
  const table = await csvDiffers(folder, study);
  const seed = options.seed ?? randomUUID().slice(0, 8);
  const chosen = choose(summary.runs, options.share, seed);
  const progress = showProgress(chosen.size);
  const pool = startPool(WORKER, settingOf(study, null), options.workers);
  const others: Other[] = [];
  let [played, left] = [0, 0];
  try {
    const queue = chosenRows(folder, chosen);
    const lane = async (): Promise<void> => {
      for (let next = await queue.next(); !next.done; next = await queue.next()) {
        const row = next.value;
        if (row[REPRODUCIBLE] === 0) {
          left++;
          continue;
        }
        const other = await again(study, pool, row);
        if (other) others.push(other);
        progress.update(++played);
      }
    };
    await Promise.all(Array.from({ length: pool.lanes }, lane));
  } finally {
    progress.stop();
    await pool.close();
  }
  others.sort((a, b) => a.run - b.run);
  if (engine !== ENGINE_VERSION)
    say(`The folder was played by engine ${engine}, this is engine ${ENGINE_VERSION}.`);
  if (left > 0)
    say(
      `${count(left)} ${left === 1 ? 'game is' : 'games are'} left out: a program had a seat, only their records give them again (orontes replay).`,
    );
  if (options.json)
    printJson({
      runs: summary.runs,
      played,
      seed,
      same: played - others.length,
      others,
      ...(table && { table }),
    });
  else {
    print(answer(played, summary.runs, seed, others));
    if (table) print(tableText(table, summary.runs));
  }
  return others.length > 0 || table !== null ? NEGATIVE : DONE;
}

function open(folder: string): Study {
  if (!isStudyFolder(folder)) throw wrongUse(`${folder} is no folder of a batch or an experiment`);
  try {
    return readStudy(folder);
  } catch (error) {
    throw asProblem(error, folder) ?? error;
  }
}

/** Places of the rows that are played again: at least one (Floyd's sample without replacement). */
function choose(rows: number, share: number, seed: string): ReadonlySet<number> {
  const wanted = Math.min(rows, Math.max(1, Math.ceil(share * rows)));
  const random = seededRandom(`${seed}/verify`);
  const chosen = new Set<number>();
  for (let last = rows - wanted; last < rows; last++) {
    const place = Math.floor(random() * (last + 1));
    chosen.add(chosen.has(place) ? last : place);
  }
  return chosen;
}

async function* chosenRows(folder: string, chosen: ReadonlySet<number>): AsyncGenerator<Row> {
  let place = 0;
  for await (const row of readRows(folder)) if (chosen.has(place++)) yield row.map((cell) => cell ?? null);
}

/** What is not as the row says, when its game is played again; null when it is the same. */
async function again(study: Study, pool: Pool, row: Row): Promise<Other | null> {
  const run = Number(row[RUN]);
  const { cell, replicate } = placeOfRun(study.layout, run);
  const [game] = await pool.playStretch({ cell, first: replicate, count: 1 });
  if (game === undefined || isSameRow(game.row, row)) return null;
  const columns = changedValues(study.shape.columns, row, game.row);
  const hash = study.shape.columns[HASH]?.name;
  return {
    run,
    columns: columns.toSorted((a, b) => Number(b.column === hash) - Number(a.column === hash)),
  };
}

function answer(played: number, runs: number, seed: string, others: readonly Other[]): string {
  if (played === 0) return `None of the games chosen by the seed ${seed} could be played again.`;
  const which = `${count(played)} of ${count(runs)} games, chosen by the seed ${seed}, were played again`;
  if (others.length === 0) return `${which}: all are the same to the last bit.`;
  const named = others
    .slice(0, MOST_NAMED)
    .map(({ run, columns }) => `  run ${run}: ${changedText(columns, 'there', 'now')}`);
  const tally = new ColumnTally();
  for (const { run, columns } of others) tally.add(run, columns);
  const more =
    others.length > MOST_NAMED
      ? [`  and ${count(others.length - MOST_NAMED)} more`, `  ${columnsText(tally.all())}`]
      : [];
  return [`${which}: ${count(others.length)} are not the same.`, ...named, ...more].join('\n');
}
