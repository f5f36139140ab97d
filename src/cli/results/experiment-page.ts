// The report.html of an experiment: what its summary says of settings and factors, and what the games of a few settings say by themselves.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleRuns } from '../../lab/answers/tracks.ts';
import { HASH, RUN } from '../../lab/games/columns.ts';
import type { Cell } from '../../lab/games/columns.ts';
import { cellsShown, gatherCells } from '../../lab/experiment/detail.ts';
import type { CellDetail } from '../../lab/experiment/detail.ts';
import { runNumber } from '../../lab/experiment/layout.ts';
import { seedIn } from '../../lab/experiment/study.ts';
import type { Study } from '../../lab/experiment/study.ts';
import { isOfExperiment } from '../../lab/experiment/summary.ts';
import type { ExperimentSummary, StudySummary } from '../../lab/experiment/summary.ts';
import { placeOfRun } from '../../lab/experiment/layout.ts';
import { FILES } from '../../lab/node/folder/folder.ts';
import { playersOf } from '../../lab/node/threads/house.ts';
import { readRows } from '../../lab/node/folder/rows.ts';
import { readStudy } from '../../lab/node/folder/study-folder.ts';
import { settingOf, slotsFor } from '../../lab/node/threads/worker-setting.ts';
import { experimentReport } from '../../lab/report/experiment.ts';
import { seedOf } from '../../lab/games/runs.ts';
import { POLICIES } from '../../policies/index.ts';
import { BOT_THREAD } from '../bundles.ts';
import { experimentNamed } from '../named/given.ts';
import { refuseUnwritable } from '../named/outputs.ts';
import { count } from '../terminal/figures.ts';
import { commandLine } from '../terminal/shell.ts';
import { replayedOtherwise, writePage, yearOf } from '../terminal/page.ts';
import { DONE, NEGATIVE, wrongUse } from '../terminal/problem.ts';
import { print, printJson, say } from '../terminal/terminal.ts';
import { LANGUAGE, spoken } from '../terminal/words.ts';
import type { ReportLanguage } from '../terminal/words.ts';

export interface ExperimentPageOptions {
  /** Games of each cell shown that are played again. */
  readonly replay: number;
  /** Cells that are shown by themselves; absent: the first and those that differ most clearly. */
  readonly cells?: readonly number[];
  readonly language?: ReportLanguage;
  readonly json?: true;
}

/** Writes the page. Gives 1 when a game that was played again ended otherwise. */
export async function reportExperiment(folder: string, options: ExperimentPageOptions): Promise<number> {
  const summaryFile = join(folder, FILES.summary);
  if (!existsSync(summaryFile))
    throw wrongUse(`the experiment in ${folder} is not complete; give the command that began it again first`);
  refuseUnwritable(join(folder, FILES.report));
  const summary = JSON.parse(readFileSync(summaryFile, 'utf8')) as StudySummary;
  const study = readStudy(folder);
  const { experiment } = study.manifest;
  if (!isOfExperiment(summary) || experiment === undefined)
    throw new Error('an experiment has the summary of an experiment');
  const shown = options.cells ? cellsNamed(options.cells, summary) : cellsShown(study, summary);
  const { details, replayed, same } = await detailsOf(folder, study, summary, shown, options.replay);
  const page = experimentReport({
    study,
    summary,
    details,
    language: options.language ?? LANGUAGE,
    ...yearOf(folder),
    link(run, label) {
      const { cell, replicate } = placeOfRun(study.layout, run);
      const seed = seedOf(seedIn(study, study.plan.cells[cell]!), replicate);
      return { run, seed, label, command: commandLine(['run', folder, '--row', String(run)]) };
    },
    repeat: [
      commandLine(['experiment', experimentNamed(folder, experiment), '--out', folder]),
      commandLine([
        'report',
        folder,
        '--replay',
        String(options.replay),
        ...(options.cells ? ['--cells', options.cells.join(',')] : []),
        ...spoken(options),
      ]),
    ],
  });
  const file = join(folder, FILES.report);
  writePage(file, page, options.language);
  if (same < replayed) say(replayedOtherwise(replayed - same, replayed, study.manifest.engine));
  const { cells, played } = summary;
  if (options.json) printJson({ file, games: played, cells: cells.length, shown, replayed, same });
  else print(file);
  return same < replayed ? NEGATIVE : DONE;
}

function cellsNamed(named: readonly number[], { cells }: ExperimentSummary): readonly number[] {
  for (const cell of named)
    if (cells[cell] === undefined)
      throw wrongUse(
        `--cells: there is no cell ${cell}; there are those from 0 to ${count(cells.length - 1)}`,
      );
  return [...new Set(named)].toSorted((a, b) => a - b);
}

/** Goes through the rows once, and plays some games of each cell again for their courses. */
async function detailsOf(
  folder: string,
  study: Study,
  summary: ExperimentSummary,
  shown: readonly number[],
  most: number,
): Promise<{ readonly details: CellDetail[]; readonly replayed: number; readonly same: number }> {
  const gathered = gatherCells(study, shown);
  const again = shown.flatMap((cell) =>
    sampleRuns(summary.cells[cell]!.replicates, study.manifest.programs ? 0 : most).map((replicate) => ({
      cell,
      replicate,
      run: runNumber(study.layout, cell, replicate),
    })),
  );
  const wanted = new Set(again.map(({ run }) => run));
  const hashes = new Map<number, Cell>();
  if (shown.length > 0)
    for await (const row of readRows(folder)) {
      gathered.add(row.map((cell) => cell ?? null));
      if (wanted.has(Number(row[RUN]))) hashes.set(Number(row[RUN]), row[HASH] ?? null);
    }
  const setting = settingOf(study, null);
  const players = playersOf({ ...setting, slots: slotsFor(setting) }, POLICIES, BOT_THREAD);
  let [replayed, same] = [0, 0];
  for (const { cell, replicate, run } of again) {
    const hash = hashes.get(run) ?? null;
    if (hash === null) continue;
    const [course] = players.does({ kind: 'courses', cell, first: replicate, count: 1 });
    replayed++;
    if (course?.track.hash !== hash) continue;
    same++;
    gathered.follow(cell, course.track);
  }
  return { details: gathered.finish(), replayed, same };
}
