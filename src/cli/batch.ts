// `orontes batch`: many games into a folder, and what they say together.

import { join } from 'node:path';
import type { World } from '../engine/game.ts';
import { REPRODUCIBLE, SEED } from '../lab/columns.ts';
import type { Row } from '../lab/columns.ts';
import { manifestOf } from '../lab/manifest.ts';
import type { Difference, Manifest } from '../lab/manifest.ts';
import { playBatch } from '../lab/node/batch.ts';
import { FILES, FolderRefused, openFolder } from '../lab/node/folder.ts';
import type { Opened } from '../lab/node/folder.ts';
import { startPool } from '../lab/node/pool.ts';
import { playsTheSame } from '../lab/row.ts';
import type { Summary } from '../lab/summary.ts';
import { batchReport } from './batch-report.ts';
import { count } from './figures.ts';
import { DONE, NEGATIVE, Problem, fileProblem, wrongUse } from './problem.ts';
import { showProgress } from './progress.ts';
import { loadScenario } from './scenario.ts';
import type { Loaded } from './scenario.ts';
import { chooseSeats, seatHere } from './seats.ts';
import { listenForStop } from './stop.ts';
import { print, printJson, say } from './terminal.ts';

export interface BatchOptions {
  readonly runs: number;
  readonly seed: string;
  readonly out: string;
  readonly variant?: string;
  readonly policy: Readonly<Record<string, string>>;
  readonly timeLimit: number;
  readonly workers: number;
  readonly json?: true;
}

/** The bundled worker, which the build puts beside the file that this ends up in. */
const WORKER = new URL('./worker.js', import.meta.url);

const DIFFERENCES_NAMED = 4;

/** Plays, joins and reports a batch. Gives 1 when a game failed, 129, 130 or 143 when it was stopped. */
export async function batch(name: string, options: BatchOptions): Promise<number> {
  const loaded = loadScenario(name, options.variant ?? null);
  const manifest = manifestOf(loaded.world, {
    variant: loaded.variant,
    ...chooseSeats(loaded.world, options.policy, 1000 * options.timeLimit),
    seed: options.seed,
    runs: options.runs,
  });
  const opened = open(options.out, manifest);
  const played = opened.summary ?? (await play(loaded, manifest, opened, options));
  if (typeof played === 'number') return played;
  if (opened.summary) say(`${options.out} holds this batch already, complete: nothing was played.`);
  if (options.json) printJson(played);
  else print(batchReport(loaded.world, manifest, played, options.out));
  return played.failed > 0 ? NEGATIVE : DONE;
}

function open(folder: string, manifest: Manifest): Opened {
  try {
    return openFolder(folder, manifest);
  } catch (error) {
    if (error instanceof FolderRefused) throw wrongUse(refusal(error));
    const file = fileProblem(error, folder);
    throw file ? wrongUse(file) : error;
  }
}

/** Plays what is missing; gives the summary, or the exit code of a stop. */
async function play(
  { scenario, world, variant }: Loaded,
  manifest: Manifest,
  opened: Opened,
  options: BatchOptions,
): Promise<Summary | number> {
  const { seats, scripts = {}, programs = {}, seed } = manifest;
  const records = join(options.out, FILES.records);
  const setting = { scenario, variant, cells: [seats], scripts, programs, seed, records };
  if (opened.sample) {
    refuseIfPlayedOtherwise(world, manifest, opened.sample, options.out);
    say(
      `Going on in ${options.out}, where ${count(opened.games)} of ${count(manifest.runs)} games are finished.`,
    );
  }
  const progress = showProgress(manifest.runs);
  const stop = listenForStop();
  try {
    const end = await playBatch({
      folder: options.out,
      manifest,
      world,
      finished: opened.finished,
      found: opened.games,
      workers: options.workers,
      start: (workers) => startPool(WORKER, setting, workers),
      signal: stop.signal,
      onProgress: (played) => progress.update(played),
    });
    progress.stop();
    if (end.kind === 'complete') return end.summary;
    say(
      `Stopped. ${count(end.safe)} of ${count(manifest.runs)} games are safe in ${options.out}; ` +
        `go on with the same command:\n  ${thisCommand()}`,
    );
    return stop.code() ?? NEGATIVE;
  } catch (error) {
    if (error instanceof FolderRefused) throw wrongUse(refusal(error));
    const file = fileProblem(error, options.out);
    throw file ? new Problem(NEGATIVE, `${file}; what is there is kept, so the same command goes on`) : error;
  } finally {
    progress.stop();
    stop.release();
  }
}

/** A folder may have been begun by a build whose rules were others under the same engine number. */
function refuseIfPlayedOtherwise(world: World, manifest: Manifest, row: Row, folder: string): void {
  if (row[REPRODUCIBLE] === 0) return;
  const { seats, scripts = {}, seed } = manifest;
  const { policies, lapses } = seatHere(world, manifest.variant, { seats, scripts, programs: {} });
  if (playsTheSame({ world, policies, lapses, seed }, row)) return;
  throw wrongUse(
    `${folder} holds games that this build plays otherwise (seed ${row[SEED]} is the first); ` +
      'choose another folder with --out',
  );
}

function thisCommand(): string {
  const words = process.argv.slice(2).map((word) => (/^[\w./:=,@%+-]+$/.test(word) ? word : quoted(word)));
  return ['npx', 'orontes', ...words].join(' ');
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
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
    case 'at-work':
      return (
        `process ${problem.process} is at work in ${folder}; wait for it or ${other}` +
        ` (if that process is no orontes, take ${problem.file} away)`
      );
    case 'another-batch':
      return `${folder} holds another batch (${few(problem.differences.map(told))}); ${other}`;
  }
}

function told({ key, there, asked }: Difference): string {
  return `${key} is ${there} there, ${asked} asked`;
}

function few(texts: readonly string[]): string {
  const more = texts.length - DIFFERENCES_NAMED;
  return [...texts.slice(0, DIFFERENCES_NAMED), ...(more > 0 ? [`${more} more`] : [])].join('; ');
}
