// `orontes experiment`: many settings over the same seeds, into a folder, and what they say beside each other.

import type { World } from '../../engine/game.ts';
import { cellWorld } from '../../lab/experiment/shape.ts';
import { experimentStudy } from '../../lab/experiment/study.ts';
import { isOfExperiment } from '../../lab/experiment/summary.ts';
import type { Shard } from '../../lab/node/folder/survey.ts';
import type { Casting } from '../../lab/node/programs/seating.ts';
import type { Experiment } from '../../scenario/index.ts';
import { experimentReport } from '../results/experiment-report.ts';
import { loadExperiment } from '../named/experiment-file.ts';
import { playInFolder } from '../play/folder-play.ts';
import { DONE, NEGATIVE, wrongUse } from '../terminal/problem.ts';
import { withPlayers } from '../play/queue.ts';
import type { QueueOptions } from '../play/queue.ts';
import { chooseSeats, readNames } from '../named/seats.ts';
import { print, printJson } from '../terminal/terminal.ts';

export interface ExperimentOptions extends QueueOptions {
  readonly out: string;
  readonly timeLimit: number;
  readonly workers: number;
  readonly shard?: Shard;
  readonly time?: number;
  readonly rounds?: true;
  readonly events?: true;
  readonly reuse?: readonly string[];
  readonly json?: true;
}

/** Plays, joins and reports an experiment. Gives 1 when a game failed, 129, 130 or 143 when it was stopped. */
export async function experiment(file: string, options: ExperimentOptions): Promise<number> {
  const loaded = loadExperiment(file);
  if (options.shard) refuseStopRule(loaded.experiment, options);
  const world = cellWorld(loaded.scenario, { variants: [], changes: [] });
  const tables = { rounds: options.rounds === true, events: options.events === true };
  const cast = castOf(world, loaded.experiment, 1000 * options.timeLimit);
  const study = experimentStudy(loaded.scenario, cast, { experiment: loaded.experiment, tables });
  const time = options.shard ? undefined : (options.time ?? loaded.experiment.budget.seconds);
  const summary = await withPlayers(study, options, async (players) =>
    playInFolder(study, {
      out: options.out,
      named: file,
      workers: options.workers,
      ...(options.shard && { shard: options.shard }),
      ...(time !== undefined && { time }),
      ...(players && { players }),
      ...(options.reuse && { reuse: options.reuse }),
    }),
  );
  if (typeof summary === 'number') return summary;
  if (!isOfExperiment(summary)) throw new Error('an experiment has the summary of an experiment');
  if (options.json) printJson(summary);
  else print(experimentReport(study, summary, options.out));
  return summary.failed > 0 ? NEGATIVE : DONE;
}

/** A shard sees its own games only: it cannot know when all have enough. */
function refuseStopRule({ stop }: Experiment, { time }: ExperimentOptions): void {
  if (stop.kind === 'width')
    throw wrongUse(
      '--shard plays a fixed count of games and cannot follow a stop rule by width; take "stop" away, or use --queue',
    );
  if (time !== undefined) throw wrongUse('--shard plays a fixed count of games; leave --time away');
}

/** Who plays the seats of all cells, scripts and programs that only some cells name included. */
function castOf(world: World, { seats, factors }: Experiment, limitMs: number): Casting {
  const cast = chooseSeats(world, seats, limitMs);
  const names = Object.values(factors).flatMap((factor) => (factor.kind === 'seat' ? factor.policies : []));
  const { scripts, programs } = readNames(world, names, limitMs);
  return {
    seats: cast.seats,
    scripts: { ...cast.scripts, ...scripts },
    programs: { ...cast.programs, ...programs },
  };
}
