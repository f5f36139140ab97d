// `orontes forecast`: the staff estimate of a seat from a recorded game, by what that seat can know.

import { NONE, actorOnTurn, begin, apply } from '../../engine/game.ts';
import type { Order, State, World } from '../../engine/game.ts';
import { GO_ON } from '../../lab/forecast/forecast.ts';
import type { ForecastReading, PlanReading } from '../../lab/forecast/forecast.ts';
import type { ForecastPool, ForecastQuestion } from '../../lab/forecast/pool.ts';
import { threadStaff } from '../../lab/node/threads/forecast-staff.ts';
import { injector } from '../../lab/games/record.ts';
import { readOrder } from '../../scenario/index.ts';
import type { GameRecord } from '../../scenario/index.ts';
import { tellDate, tellRound } from '../../telling/index.ts';
import { FORECAST_THREAD } from '../bundles.ts';
import { count, inHundred, rangeInHundred } from '../terminal/figures.ts';
import { suggestion } from '../named/nearest.ts';
import { DONE, wrongUse } from '../terminal/problem.ts';
import { scenarioOf } from '../named/record-scenario.ts';
import { loadRecord } from '../named/scenario.ts';
import { listenForStop } from '../terminal/stop.ts';
import { table } from '../terminal/table.ts';
import { isWatched, print, printJson, say } from '../terminal/terminal.ts';
import { LANGUAGE, nameOf } from '../terminal/words.ts';

export interface ForecastOptions {
  readonly seat: string;
  readonly round?: number;
  readonly order: readonly string[];
  readonly games?: number;
  readonly for: number;
  readonly seed: string;
  readonly workers: number;
  readonly scenario?: string;
  readonly json?: true;
}

/** Games that are played whatever the time. */
const FEWEST = 30;
/** Milliseconds between two lines of progress. */
const TELL_EVERY = 500;

/** Estimates and prints what follows from a game's end, or from the beginning of one of its rounds. */
export async function forecast(file: string, options: ForecastOptions): Promise<number> {
  const record = loadRecord(file);
  const { world } = scenarioOf(file, record, options.scenario);
  const actor = world.actors.ids.indexOf(options.seat);
  if (actor < 0)
    throw wrongUse(`there is no actor "${options.seat}"${suggestion(options.seat, world.actors.ids)}`);
  const state = stateAt(world, record, file, options.round);
  const orders = options.order.map((text) => parsed(world, text));
  const staff = threadStaff(FORECAST_THREAD, options.workers);
  try {
    void staff.prepare(world);
    const question = {
      world,
      bytes: state.bytes,
      viewer: actor,
      seed: options.seed,
      plans: [GO_ON, ...(orders.length > 0 ? [{ id: 'orders', orders }] : [])],
    };
    const reading = await playWhile(staff, question, options);
    if (options.json) printJson({ seat: options.seat, round: state.round[0], ...reading });
    else print(forecastText(world, actor, state.round[0]!, options, reading));
    return DONE;
  } finally {
    staff.close();
  }
}

/** Plays for the time or the number of games asked for, or until somebody stops it; for so many games at least as a width means something of. */
async function playWhile(
  staff: ForecastPool,
  question: Omit<ForecastQuestion, 'width' | 'most'>,
  { games, for: seconds }: ForecastOptions,
): Promise<ForecastReading> {
  const stop = listenForStop();
  const until = games === undefined ? performance.now() + 1000 * seconds : Infinity;
  let told = performance.now();
  let alarm: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ForecastReading>((resolve, reject) => {
      const most = games ?? Infinity;
      const asked = staff.ask({ ...question, width: -1, most }, ({ reading, last, failed }) => {
        if (failed !== null) return reject(new Error(failed));
        const now = performance.now();
        if (last || (now >= until && reading.draws >= FEWEST)) return resolve(reading);
        if (!isWatched() || now - told < TELL_EVERY) return;
        told = now;
        say(`${count(reading.draws)} games, ±${Math.ceil(reading.halfWidth)} of 100`);
      });
      const end = (): void => {
        const reading = asked.read();
        if (reading.draws >= FEWEST || stop.signal.aborted) resolve(reading);
      };
      stop.signal.addEventListener('abort', end);
      if (games === undefined) alarm = setTimeout(end, 1000 * seconds);
    });
  } finally {
    clearTimeout(alarm);
    stop.release();
  }
}

/** The record played up to its end or to the beginning of a round. */
function stateAt(world: World, record: GameRecord, file: string, round: number | undefined): State {
  const state = begin(world, record.seed);
  const injectAt = injector(world, record);
  for (const [given, text] of record.orders.entries()) {
    injectAt(state, given);
    if (round !== undefined && state.round[0]! >= round) break;
    const order = readOrder(world, text);
    const refusal = order === null || apply(world, state, order) !== null;
    if (refusal)
      throw wrongUse(
        `${file}: the order "${text}" cannot be given in this scenario; orontes replay says more`,
      );
  }
  injectAt(state, record.orders.length);
  if (actorOnTurn(state) === NONE)
    throw wrongUse(`the game in ${file} is over; name a round of it with --round to estimate from there`);
  if (round !== undefined && state.round[0] !== round)
    throw wrongUse(
      `the game in ${file} does not come to round ${round}; it stands in round ${state.round[0]}`,
    );
  return state;
}

function parsed(world: World, text: string): Order {
  const order = readOrder(world, text);
  if (order === null) throw wrongUse(`--order takes an order as records write it, not "${text}"`);
  return order;
}

function forecastText(
  world: World,
  actor: number,
  round: number,
  { order }: ForecastOptions,
  { draws, halfWidth, plans }: ForecastReading,
): string {
  const head = `Staff estimate of ${nameOf(world.actors.names[actor]!)}, ${tellRound(world, round, LANGUAGE)}: ${count(draws)} games played on from what this seat can know, ±${Math.ceil(halfWidth)} of 100`;
  const [base, other] = plans;
  const parts = [head, outcomesOf(world, base!), datesOf(world, base!), pointsText(base!)];
  if (other)
    parts.push(`With the orders ${order.map((text) => `“${text}”`).join(', ')}: ${differenceText(other)}`);
  parts.push('Games, not forecasts: what these rules make of what this seat believes.');
  return parts.filter((part) => part !== '').join('\n\n');
}

function outcomesOf(world: World, { answers }: PlanReading): string {
  const rows = answers.outcomes
    .filter(({ games }) => games > 0)
    .toSorted((a, b) => b.share - a.share)
    .map(({ outcome, share, ...interval }) => [
      nameOf(world.outcomes.names[outcome]!),
      inHundred(share),
      rangeInHundred(interval),
    ]);
  return table(['Outcome', 'of 100 games', '95 % interval'], rows);
}

function datesOf(world: World, { answers }: PlanReading): string {
  const rows = answers.events
    .filter(({ games }) => games > 0)
    .map(({ measure, games, came }) => {
      const half = came.find(({ share }) => share >= 0.5);
      return [
        nameOf(world.measures.names[measure]!),
        inHundred(games / answers.games),
        half ? tellDate(world, half.round, LANGUAGE, 'long') : 'in fewer than half',
      ];
    });
  return rows.length === 0 ? '' : table(['First day', 'of 100 games', 'half of the games by'], rows);
}

function pointsText({ points }: PlanReading): string {
  if (points === null) return '';
  const { median, lowerQuartile, upperQuartile } = points;
  return `Points of this seat: median ${count(median)}, middle half ${count(lowerQuartile)} – ${count(upperQuartile)}.`;
}

function differenceText({ difference }: PlanReading): string {
  if (difference === null) return '';
  const { mean, low, high } = difference;
  const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
  return `${signed(mean)} points (${signed(low)} … ${signed(high)}) against the usual policy’s own, draw by draw.`;
}
