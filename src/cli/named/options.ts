// Options that several verbs share.

import { availableParallelism } from 'node:os';
import { Option } from 'commander';
import type { Command } from 'commander';
import { shardOf, wholeNumber } from './choices.ts';

const MOST_WORKERS = 256;
export const MOST_SECONDS = 600;
/** Games of each setting that a question is asked of, where nobody says otherwise; for the spread of inputs, games in all. */
export const USUAL_RUNS = 100;
export const USUAL_INPUTS = 200;
/** Games from each start that is drawn for the spread of inputs. */
export const LUCKS = 10;
/** Seconds that a program has for one decision where nobody says otherwise. */
export const USUAL_SECONDS = 5;
/** A month. */
const LONGEST_PLAY = 31 * 24 * 3600;

/** Takes the exit code of the verb that was run. */
export type Finish = (code: number) => void;

/** Time of outside programs. */
export function timeLimit(): Option {
  return new Option('--time-limit <seconds>', 'time that an external program has for one decision')
    .argParser(wholeNumber('--time-limit', 1, MOST_SECONDS))
    .default(USUAL_SECONDS);
}

/** Threads. */
export function workers(): Option {
  return new Option('--workers <n>', 'threads; the result does not depend on them')
    .argParser(wholeNumber('--workers', 1, MOST_WORKERS))
    .default(availableParallelism());
}

/** How many games are played: by whom, which part of them, for how long, and what is kept of each. */
export function withParts(command: Command): Command {
  return command
    .addOption(workers())
    .addOption(
      new Option('--shard <i/n>', 'play the i-th of n parts only; orontes merge joins them').argParser(
        shardOf,
      ),
    )
    .option(
      '--time <seconds>',
      'begin no further chunk after this time; the files are of what is there',
      wholeNumber('--time', 1, LONGEST_PLAY),
    )
    .option('--queue <address>', 'give chunks to workers through Redis, such as redis://host:6379')
    .option('--shared', 'workers of the queue see the folder under the same name and return games there')
    .option('--rounds', 'keep a row a round of every game')
    .option('--events', 'keep a row for each thing of note');
}

/** An example at the end of a verb's help. */
export function example(command: string): string {
  return `\nExample:\n  orontes ${command}`;
}
