// The command lines that give games again, as a report prints them.

import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Experiment } from '../../scenario/index.ts';
import { sortedJson } from '../../scenario/index.ts';
import type { Manifest } from '../../lab/manifest.ts';
import { FILES } from '../../lab/node/folder.ts';
import { namedIn } from '../../lab/node/log.ts';
import { recordFile } from '../../lab/node/seating.ts';
import type { GameLink } from '../../lab/report/report.ts';
import { seedOf } from '../../lab/runs.ts';
import { USUAL_POLICY } from '../../lab/seats.ts';
import { Problem } from '../terminal/problem.ts';
import { commandLine } from '../terminal/shell.ts';
import type { OpenedBatch } from './batch-folder.ts';
import { loadExperiment } from './experiment-file.ts';
import { USUAL_SECONDS } from './options.ts';
import { loadScenario, placesOf } from './scenario.ts';

/**
 * The scenario of a batch as a command line names it: as the user did, else by its id where that is the same scenario, else by the copy in
 * the folder.
 */
export function scenarioNamed(folder: string, { kind, scenario: { id, hash }, variant }: Manifest): string {
  const named = kind === 'batch' ? namedIn(folder) : null;
  if (named !== null) return named;
  return isShipped(id, hash, variant) ? id : join(folder, FILES.scenario);
}

/** The option that names a scenario's file, where its id alone does not lead there. */
export function scenarioWords(id: string, named: string): string[] {
  const byId = placesOf(id).find((path) => existsSync(path));
  const same =
    named === id || (byId !== undefined && existsSync(named) && realpathSync(byId) === realpathSync(named));
  return same ? [] : ['--scenario', named];
}

/** Whether a scenario is found by its id, and is the one of this hash. */
function isShipped(id: string, hash: string, variant: string | null): boolean {
  if (!placesOf(id).some((path) => existsSync(path))) return false;
  return orElse(() => loadScenario(id, variant).world.hash === hash, false);
}

/** The experiment of a folder as a command line names it; where nobody knows its file, the words say which one is meant. */
export function experimentNamed(folder: string, experiment: Experiment): string {
  const named = namedIn(folder);
  if (named !== null) return named;
  const shipped = orElse(() => loadExperiment(experiment.id).experiment, null);
  const same = shipped !== null && sortedJson(shipped) === sortedJson(experiment);
  return same ? experiment.id : `YOUR FILE OF THE EXPERIMENT ${experiment.id}`;
}

/** What a look-up gives, or something else where it ends with a problem of the user's. */
function orElse<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch (error) {
    if (error instanceof Problem) return otherwise;
    throw error;
  }
}

/** The way to the games of a batch. Games with a program are in their records and nowhere else. */
export function gamesIn(batch: OpenedBatch): (run: number, label: string) => GameLink {
  const { manifest, named, folder } = batch;
  const { variant, seats, programs } = manifest;
  const where = scenarioWords(manifest.scenario.id, named);
  return (run, label) => {
    const seed = seedOf(manifest.seed, run);
    const words = programs
      ? ['replay', recordFile(join(folder, FILES.records), run), ...where]
      : ['run', named, '--seed', seed, ...variantWords(variant), ...otherSeats(seats)];
    return { run, seed, label, command: commandLine(words) };
  };
}

/** The command that gives the batch again. */
export function batchCommand({ manifest, folder, named }: OpenedBatch): string {
  const { seed, runs, variant, seats, programs = {} } = manifest;
  const [program] = Object.values(programs);
  const seconds = program === undefined ? USUAL_SECONDS : program.limitMs / 1000;
  return commandLine([
    'batch',
    named,
    '--runs',
    String(runs),
    '--seed',
    seed,
    '--out',
    folder,
    ...variantWords(variant),
    ...otherSeats(seats),
    ...(seconds === USUAL_SECONDS ? [] : ['--time-limit', String(seconds)]),
    ...(manifest.rounds ? ['--rounds'] : []),
    ...(manifest.events ? ['--events'] : []),
  ]);
}

function variantWords(variant: string | null): string[] {
  return variant === null ? [] : ['--variant', variant];
}

/** Options for the seats that are not played as usual. */
function otherSeats(seats: Manifest['seats']): string[] {
  return Object.entries(seats).flatMap(([actor, policy]) =>
    policy === USUAL_POLICY ? [] : ['--policy', `${actor}=${policy}`],
  );
}
