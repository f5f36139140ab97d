// Plays a study into a folder: what batch and experiment have in common.

import { join } from 'node:path';
import { FAILURE, REPRODUCIBLE, SEED } from '../../lab/games/columns.ts';
import type { Row } from '../../lab/games/columns.ts';
import { allChunks } from '../../lab/experiment/layout.ts';
import type { Study } from '../../lab/experiment/study.ts';
import type { StudySummary } from '../../lab/experiment/summary.ts';
import type { Difference } from '../../lab/games/manifest.ts';
import { playBatch } from '../../lab/node/folder/batch.ts';
import type { BatchEnd } from '../../lab/node/folder/batch.ts';
import { FILES, FolderRefused, openFolder } from '../../lab/node/folder/folder.ts';
import type { Opened } from '../../lab/node/folder/folder.ts';
import { startPool } from '../../lab/node/threads/pool.ts';
import { gamesOf } from '../../lab/node/folder/reuse.ts';
import type { Known } from '../../lab/node/folder/reuse.ts';
import { isStudyFolder } from '../../lab/node/folder/study-folder.ts';
import type { Players } from '../../lab/node/threads/pool.ts';
import { playsTheSame } from '../../lab/node/folder/again.ts';
import { isOf } from '../../lab/node/folder/survey.ts';
import type { Shard } from '../../lab/node/folder/survey.ts';
import { settingOf } from '../../lab/node/threads/worker-setting.ts';
import { POLICIES } from '../../policies/index.ts';
import { BOT_THREAD, WORKER } from '../bundles.ts';
import { count } from '../terminal/figures.ts';
import { NEGATIVE, DONE, Problem, fileProblem, wrongUse } from '../terminal/problem.ts';
import { showProgress } from '../terminal/progress.ts';
import { listenForStop } from '../terminal/stop.ts';
import { commandLine } from '../terminal/shell.ts';
import { say } from '../terminal/terminal.ts';

/** How a study is played; none of it changes the result. */
export interface PlayOptions {
  /** The scenario or experiment as the user named it. */
  readonly named?: string;
  readonly out: string;
  readonly workers: number;
  readonly shard?: Shard;
  /** Seconds after which no further chunk is begun. */
  readonly time?: number;
  /** Folders whose games are taken over where they are the same. */
  readonly reuse?: readonly string[];
  /** Who plays instead of threads of this process. */
  readonly players?: () => Players;
}

const DIFFERENCES_NAMED = 4;

/** Plays what is missing. Gives the summary, complete or of what there was time for, or the exit code of a stop or of a shard. */
export async function playInFolder(study: Study, options: PlayOptions): Promise<StudySummary | number> {
  const { out } = options;
  const shard = options.shard ?? null;
  const opened = open(out, study, shard);
  if (opened.summary) {
    say(`${out} holds this ${study.manifest.kind} already, complete: nothing was played.`);
    return opened.summary;
  }
  if (opened.sample) {
    refuseIfPlayedOtherwise(study, opened.sample, out);
    say(`Going on in ${out}, where ${count(opened.games)} of ${total(study, shard)} games are finished.`);
  }
  return play(study, opened, options);
}

function open(folder: string, study: Study, shard: Shard | null): Opened {
  try {
    return openFolder(folder, study, shard);
  } catch (error) {
    throw asProblem(error, folder) ?? error;
  }
}

async function play(study: Study, opened: Opened, options: PlayOptions): Promise<StudySummary | number> {
  const { out, time, players } = options;
  const shard = options.shard ?? null;
  const records = join(out, FILES.records);
  const known = await knownGames(study, options.reuse ?? []);
  const progress = showProgress(runsOf(study, shard));
  const stop = listenForStop();
  const started = performance.now();
  try {
    const end = await playBatch({
      folder: out,
      study,
      shard: shard ?? null,
      found: opened.games,
      ...(options.named !== undefined && { named: options.named }),
      workers: options.workers,
      start: (workers) => players?.() ?? startPool(WORKER, settingOf(study, records), workers),
      signal: stop.signal,
      ...(known && { known }),
      ...(time !== undefined && { isLate: () => performance.now() - started >= 1000 * time }),
      onProgress: (played) => progress.update(played),
    });
    progress.stop();
    return tell(end, study, options) ?? stop.code() ?? NEGATIVE;
  } catch (error) {
    if (error instanceof FolderRefused) throw wrongUse(refusal(error));
    const file = fileProblem(error, out);
    throw file ? new Problem(NEGATIVE, `${file}; what is there is kept, so the same command goes on`) : error;
  } finally {
    progress.stop();
    stop.release();
  }
}

/** Looks into other folders for games of this study; null when there are none. */
async function knownGames(study: Study, folders: readonly string[]): Promise<Known | null> {
  if (folders.length === 0) return null;
  for (const folder of folders)
    if (!isStudyFolder(folder)) throw wrongUse(`--reuse: ${folder} is no folder of a batch or an experiment`);
  const { games, known } = await gamesOf(study, folders);
  say(
    `${count(games)} games of ${folders.join(', ')} are of this ${study.manifest.kind} too and are taken over.`,
  );
  return known;
}

/** What came of the play; null after a stop. */
function tell(end: BatchEnd, study: Study, options: PlayOptions): StudySummary | number | null {
  const { out } = options;
  const shard = options.shard ?? null;
  switch (end.kind) {
    case 'complete':
      return end.summary;
    case 'time':
      say(
        `Time was over after ${count(end.safe)} of ${total(study, shard)} games: the files are of the whole chunks among them. ` +
          `Go on with the same command:\n  ${thisCommand()}`,
      );
      return end.summary;
    case 'shard':
      say(
        `Shard ${shard!.index + 1} of ${shard!.of} is played: ${count(end.safe)} games. ` +
          'When all are, join them with orontes merge.',
      );
      return DONE;
    case 'stopped':
      say(
        `Stopped. ${count(end.safe)} of ${total(study, shard)} games are safe in ${out}; ` +
          `go on with the same command:\n  ${thisCommand()}`,
      );
      return null;
  }
}

/** Runs that are played at most. */
function runsOf({ manifest, layout }: Study, shard: Shard | null): number {
  if (shard === null) return manifest.runs;
  let runs = 0;
  for (const { number, from, to, firstCell, endCell } of allChunks(layout))
    if (isOf(shard, number)) runs += (to - from) * (endCell - firstCell);
  return runs;
}

function total(study: Study, shard: Shard | null): string {
  const most = study.plan.stop.kind === 'width' ? 'at most ' : '';
  return `${most}${count(runsOf(study, shard))}`;
}

/** A folder may have been begun by a build whose rules were others under the same engine number. */
function refuseIfPlayedOtherwise(study: Study, row: Row, folder: string): void {
  if (row[REPRODUCIBLE] === 0 || row[FAILURE] !== null) return;
  if (playsTheSame(study, row, POLICIES, BOT_THREAD)) return;
  throw wrongUse(
    `${folder} holds games that this build plays otherwise (seed ${row[SEED]} is the first); ` +
      'choose another folder with --out',
  );
}

function thisCommand(): string {
  return commandLine(process.argv.slice(2));
}

/** What keeps a folder from being used, as a problem of one line; null when the error is of another kind. */
export function asProblem(error: unknown, folder: string): Problem | null {
  if (error instanceof FolderRefused) return wrongUse(refusal(error));
  const file = fileProblem(error, folder);
  return file ? wrongUse(file) : null;
}

function refusal({ folder, problem }: FolderRefused): string {
  const other = 'choose another folder with --out';
  switch (problem.kind) {
    case 'not-a-folder':
      return `${folder} is a file, not a folder; ${other}`;
    case 'foreign-files':
      return `${folder} holds other files (${few(problem.names)}) and no manifest.json of a batch; ${other}`;
    case 'unreadable-manifest':
      return `${folder}/manifest.json cannot be read as JSON; ${other}`;
    case 'no-scenario':
      return `${folder} has no ${FILES.scenario}: it was made by an earlier version; play it again into another folder`;
    case 'at-work':
      return (
        `process ${problem.process} is at work in ${folder}; wait for it or ${other}` +
        ` (if that process is no orontes, take ${problem.file} away)`
      );
    case 'another-batch':
      if (problem.differences.every(({ key }) => key === 'fingerprint'))
        return `${folder} was begun by a build that plays the scenario otherwise than this one; ${other}`;
      return `${folder} holds another batch (${few(problem.differences.map(told))}); ${other}`;
    case 'another-shard':
      return problem.there === null
        ? `${folder} holds all games, no shard of them; ${other}`
        : `${folder} holds shard ${problem.there.index + 1} of ${problem.there.of}; ${other}`;
  }
}

function told({ key, there, asked }: Difference): string {
  return `${key} is ${there} there, ${asked} asked`;
}

function few(texts: readonly string[]): string {
  const more = texts.length - DIFFERENCES_NAMED;
  return [...texts.slice(0, DIFFERENCES_NAMED), ...(more > 0 ? [`${more} more`] : [])].join('; ');
}
