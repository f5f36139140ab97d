// `orontes batch`: many games into a folder, and what they say together.

import { batchStudy } from '../../lab/experiment/study.ts';
import { isOfExperiment } from '../../lab/experiment/summary.ts';
import { batchReport } from '../results/batch-report.ts';
import { playInFolder } from '../play/folder-play.ts';
import { DONE, NEGATIVE } from '../terminal/problem.ts';
import { withPlayers } from '../play/queue.ts';
import type { QueueOptions } from '../play/queue.ts';
import { loadScenario } from '../named/scenario.ts';
import { chooseSeats } from '../named/seats.ts';
import type { Shard } from '../../lab/node/folder/survey.ts';
import { print, printJson } from '../terminal/terminal.ts';

export interface BatchOptions extends QueueOptions {
  readonly runs: number;
  readonly seed: string;
  readonly out: string;
  readonly variant?: string;
  readonly policy: Readonly<Record<string, string>>;
  readonly timeLimit: number;
  readonly workers: number;
  readonly shard?: Shard;
  readonly time?: number;
  readonly rounds?: true;
  readonly events?: true;
  readonly json?: true;
}

/** Plays, joins and reports a batch. Gives 1 when a game failed, 129, 130 or 143 when it was stopped. */
export async function batch(name: string, options: BatchOptions): Promise<number> {
  const { scenario, world, variant } = loadScenario(name, options.variant ?? null);
  const cast = chooseSeats(world, options.policy, 1000 * options.timeLimit);
  const { seed, runs } = options;
  const tables = { rounds: options.rounds === true, events: options.events === true };
  const study = batchStudy(scenario, cast, { variant, seed, runs, tables });
  const summary = await withPlayers(study, options, async (players) =>
    playInFolder(study, { ...options, named: name, ...(players && { players }) }),
  );
  if (typeof summary === 'number') return summary;
  if (isOfExperiment(summary)) throw new Error('a batch has the summary of a batch');
  if (options.json) printJson(summary);
  else print(batchReport(world, study.manifest, summary, options.out));
  return summary.failed > 0 ? NEGATIVE : DONE;
}
