// The verbs of the lab beyond one batch.

import { Option } from 'commander';
import type { Command } from 'commander';
import { folderName, seedText, shareOf, wholeNumber } from '../named/choices.ts';
import type { CiteOptions } from './cite.ts';
import type { ExperimentOptions } from './experiment.ts';
import { example, timeLimit, withParts, workers } from '../named/options.ts';
import type { Finish } from '../named/options.ts';
import type { VerifyOptions } from './verify.ts';
import type { WorkerVerbOptions } from './worker.ts';

const USUAL_SHARE = 0.01;
const USUAL_PATIENCE = 30;
const MOST_PATIENCE = 3600;
/** A week. */
const LONGEST_IDLE = 7 * 24 * 3600;

/** `experiment`. */
export function addExperiment(program: Command, finish: Finish): void {
  withParts(
    program
      .command('experiment')
      .description('play many settings over the same seeds into a folder, and print what differs')
      .argument('<file>', 'experiment file, or the id of one in scenarios/experiments')
      .requiredOption(
        '--out <folder>',
        'where the results go; a folder of the same experiment goes on',
        folderName,
      )
      .addOption(timeLimit()),
  )
    .option('--reuse <folders...>', 'take over games of other experiments where they are the same')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', example('experiment scenarios/experiments/bridge-road.json --out out/bridge-road'))
    .action(async (file: string, options: ExperimentOptions) =>
      finish(await (await import('./experiment.ts')).experiment(file, options)),
    );
}

/** `verify`. */
export function addVerify(program: Command, finish: Finish): void {
  program
    .command('verify')
    .description('play a random share of a folder’s games again and hold them against its rows')
    .argument('<folder>', 'folder of a batch or an experiment')
    .option('--share <s>', 'share of the games, at least one', shareOf, USUAL_SHARE)
    .option('--seed <text>', 'which games are chosen; absent: others each time', seedText)
    .addOption(workers())
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', example('verify out/bridges --share 0.01'))
    .action(async (folder: string, options: VerifyOptions) =>
      finish(await (await import('./verify.ts')).verify(folder, options)),
    );
}

/** `cite`. */
export function addCite(program: Command, finish: Finish): void {
  program
    .command('cite')
    .description('print how the games of a folder are cited: a BibTeX entry, or a CITATION.cff')
    .argument('<folder>', 'folder of a complete batch or experiment')
    .addOption(new Option('--as <form>', 'form').choices(['bibtex', 'cff']).default('bibtex'))
    .option('--json', 'print what is cited as JSON')
    .addHelpText('after', example('cite out/bridges --as cff > out/bridges.cff'))
    .action(async (folder: string, options: CiteOptions) =>
      finish((await import('./cite.ts')).cite(folder, options)),
    );
}

/** `merge`. */
export function addMerge(program: Command, finish: Finish): void {
  program
    .command('merge')
    .description('join the shards of a batch or an experiment into the files that one machine gives')
    .argument('<out>', 'where the results go')
    .argument('<shard...>', 'folders of the shards')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', example('merge out/whole out/part-1 out/part-2'))
    .action(async (out: string, shards: readonly string[], options: { readonly json?: true }) =>
      finish(await (await import('./merge.ts')).merge(out, shards, options)),
    );
}

/** `worker`. */
export function addWorker(program: Command, finish: Finish): void {
  program
    .command('worker')
    .description('play chunks that experiments and batches on any machine put into a queue')
    .requiredOption('--queue <address>', 'Redis, such as redis://host:6379')
    .addOption(workers())
    .option(
      '--patience <seconds>',
      'silence after which its chunks are given to other workers',
      wholeNumber('--patience', 1, MOST_PATIENCE),
      USUAL_PATIENCE,
    )
    .option(
      '--idle <seconds>',
      'end after so long with nothing to do; absent: wait for ever',
      wholeNumber('--idle', 1, LONGEST_IDLE),
    )
    .addHelpText('after', example('worker --queue redis://host:6379'))
    .action(async (options: WorkerVerbOptions) =>
      finish(await (await import('./worker.ts')).worker(options)),
    );
}
