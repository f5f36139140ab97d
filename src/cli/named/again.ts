// The command lines that give games again, as a report prints them.

import { join } from 'node:path';
import type { Manifest } from '../../lab/games/manifest.ts';
import { FILES } from '../../lab/node/folder/folder.ts';
import { recordFile } from '../../lab/node/programs/seating.ts';
import type { GameLink } from '../../lab/report/report.ts';
import { seedOf } from '../../lab/games/runs.ts';
import { USUAL_POLICY } from '../../lab/games/seats.ts';
import { commandLine } from '../terminal/shell.ts';
import type { OpenedBatch } from './batch-folder.ts';
import { USUAL_SECONDS } from './options.ts';
import { scenarioWords } from './given.ts';

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
