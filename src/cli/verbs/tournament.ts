// `orontes tournament`: how policies do in each seat, against the usual one over the same seeds.

import type { World } from '../../engine/game.ts';
import { scoredActors } from '../../lab/games/columns.ts';
import { startPool } from '../../lab/node/threads/pool.ts';
import { playFixture } from '../../lab/node/threads/tournament.ts';
import type { Mean } from '../../lab/statistics/paired.ts';
import { USUAL_POLICY } from '../../lab/games/seats.ts';
import { cellsOf, tournament as startTournament } from '../../lab/doctrine/tournament.ts';
import type { Standing } from '../../lab/doctrine/tournament.ts';
import { POLICIES } from '../../policies/index.ts';
import { WORKER } from '../bundles.ts';
import { count } from '../terminal/figures.ts';
import { suggestion } from '../named/nearest.ts';
import { DONE, NEGATIVE, wrongUse } from '../terminal/problem.ts';
import { showProgress } from '../terminal/progress.ts';
import { loadScenario } from '../named/scenario.ts';
import { readNames } from '../named/seats.ts';
import { listenForStop } from '../terminal/stop.ts';
import { table } from '../terminal/table.ts';
import { print, printJson, say } from '../terminal/terminal.ts';
import { nameOf } from '../terminal/words.ts';

export interface TournamentOptions {
  readonly policies?: readonly string[];
  readonly seat?: readonly string[];
  readonly runs: number;
  readonly seed: string;
  readonly variant?: string;
  readonly timeLimit: number;
  readonly workers: number;
  readonly json?: true;
}

/** Plays and prints a tournament; after a stop, as far as it came. */
export async function tournament(name: string, options: TournamentOptions): Promise<number> {
  const { scenario, world, variant } = loadScenario(name, options.variant ?? null);
  const policies = options.policies ?? Object.keys(POLICIES).filter((id) => id !== USUAL_POLICY);
  const { scripts, programs } = readNames(world, policies, 1000 * options.timeLimit);
  for (const id of policies) {
    const known = [...Object.keys(POLICIES), ...Object.keys(scripts), ...Object.keys(programs)];
    if (!known.includes(id)) throw wrongUse(`--policies: there is no policy "${id}"${suggestion(id, known)}`);
  }
  const cells = cellsOf(world, seatsOf(world, options.seat), policies);
  if (cells.length === 1)
    throw wrongUse(`${USUAL_POLICY} is the measure; name other policies with --policies`);
  const standing = startTournament(world, cells);
  const progress = showProgress(cells.length * options.runs);
  const stop = listenForStop();
  const setting = {
    scenario,
    cells: cells.map(({ seats }) => ({
      variants: variant === null ? [] : [variant],
      changes: [],
      seats,
      seed: options.seed,
      key: '',
    })),
    shape: null,
    tables: { rounds: false, events: false },
    scripts,
    programs,
    records: null,
  };
  let played = 0;
  try {
    const whole = await playFixture({
      cells: cells.length,
      runs: options.runs,
      players: startPool(WORKER, setting, options.workers),
      signal: stop.signal,
      onRows(cell, rows) {
        standing.add(cell, rows);
        progress.update((played += rows.length));
      },
    });
    progress.stop();
    const standings = standing.standings();
    if (options.json) printJson(asData(world, options, variant, standings));
    else print(report(world, options, variant, standings));
    if (whole) return DONE;
    say(
      `Stopped after ${count(played)} of ${count(cells.length * options.runs)} games; these are the pairs that were played.`,
    );
    return stop.code() ?? NEGATIVE;
  } finally {
    progress.stop();
    stop.release();
  }
}

/** Ids of the seats asked for, or of all that have aims. */
function seatsOf(world: World, asked: readonly string[] | undefined): string[] {
  const scored = scoredActors(world).map((actor) => world.actors.ids[actor]!);
  for (const id of asked ?? []) {
    if (!scored.includes(id))
      throw wrongUse(`--seat: there is no actor "${id}" with aims${suggestion(id, scored)}`);
  }
  return asked ? [...new Set(asked)] : scored;
}

function asData(
  world: World,
  options: TournamentOptions,
  variant: string | null,
  standings: readonly Standing[],
): unknown {
  return {
    scenario: { id: world.id, hash: world.hash },
    variant,
    seed: options.seed,
    others: USUAL_POLICY,
    standings,
  };
}

function report(
  world: World,
  options: TournamentOptions,
  variant: string | null,
  standings: readonly Standing[],
): string {
  const head = `${nameOf(world.title)}${variant ? `, variant ${variant}` : ''}: up to ${count(options.runs)} pairs of games a line, seed ${options.seed}`;
  const rows = standings.map(({ seat, policy, points, usual, difference, better, alike }) => [
    nameOf(world.actors.names[world.actors.ids.indexOf(seat)]!),
    policy,
    points.mean.toFixed(1),
    usual.mean.toFixed(1),
    signed(difference.mean),
    interval(difference),
    verdict(difference),
    `${count(better)} / ${count(alike)} / ${count(difference.count - better - alike)}`,
  ]);
  const columns = [
    'Seat',
    'policy',
    'points',
    USUAL_POLICY,
    'difference',
    '95 % interval',
    '',
    'more / same / fewer',
  ];
  return [
    head,
    table(columns, rows),
    `Each policy plays one seat and ${USUAL_POLICY} all others; the same seeds with ${USUAL_POLICY} in that seat are the measure. Points are of 100\n` +
      'and compared within a seat, never between seats. Of twenty lines in which nothing differs, one is marked by chance alone.',
  ].join('\n\n');
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}

function interval({ low, high, count: pairs }: Mean): string {
  return pairs < 2 ? 'unknown' : `${signed(low)} to ${signed(high)}`;
}

function verdict({ low, high }: Mean): string {
  return low > 0 ? 'better' : high < 0 ? 'worse' : '';
}
