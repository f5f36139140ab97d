// `orontes forecast`: the staff estimate of a seat from a recorded game, by what that seat can know.

import { NONE, actorOnTurn, begin, apply, observe } from '../engine/game.ts';
import type { Order, State, World } from '../engine/game.ts';
import { startForecast } from '../lab/forecast.ts';
import type { Forecast, ForecastReading, PlanReading } from '../lab/forecast.ts';
import { injector } from '../lab/record.ts';
import { USUAL_POLICY } from '../lab/seats.ts';
import { POLICIES } from '../policies/index.ts';
import { readOrder } from '../scenario/index.ts';
import type { GameRecord } from '../scenario/index.ts';
import { tellDate, tellRound } from '../telling/index.ts';
import { count, inHundred, rangeInHundred } from './figures.ts';
import { suggestion } from './nearest.ts';
import { DONE, wrongUse } from './problem.ts';
import { loadRecord, loadScenario } from './scenario.ts';
import { listenForStop } from './stop.ts';
import { table } from './table.ts';
import { isWatched, print, printJson, say } from './terminal.ts';
import { LANGUAGE, nameOf } from './words.ts';

export interface ForecastOptions {
  readonly seat: string;
  readonly round?: number;
  readonly order: readonly string[];
  readonly games?: number;
  readonly for: number;
  readonly seed: string;
  readonly scenario?: string;
  readonly json?: true;
}

/** Milliseconds between two lines of progress. */
const TELL_EVERY = 500;

/** Estimates and prints what follows from a game's end, or from the beginning of one of its rounds. */
export async function forecast(file: string, options: ForecastOptions): Promise<number> {
  const record = loadRecord(file);
  const { world } = loadScenario(options.scenario ?? record.scenario.id, record.variant);
  const actor = world.actors.ids.indexOf(options.seat);
  if (actor < 0)
    throw wrongUse(`there is no actor "${options.seat}"${suggestion(options.seat, world.actors.ids)}`);
  const state = stateAt(world, record, file, options.round);
  const policy = POLICIES[USUAL_POLICY]!;
  const orders = options.order.map((text) => parsed(world, text));
  const played = startForecast({
    world,
    view: observe(world, state, actor),
    policies: world.actors.ids.map(() => policy),
    seed: options.seed,
    ...(orders.length > 0 && {
      plans: [
        { id: 'policy', orders: [] },
        { id: 'orders', orders },
      ],
    }),
  });
  const reading = await playWhile(played, options);
  if (options.json) printJson({ seat: options.seat, round: state.round[0], ...reading });
  else print(forecastText(world, actor, state.round[0]!, options, reading));
  return DONE;
}

/** Plays for the time or the number of games asked for, or until somebody stops it. */
async function playWhile(
  played: Forecast,
  { games = Infinity, for: seconds }: ForecastOptions,
): Promise<ForecastReading> {
  const stop = listenForStop();
  const until = Number.isFinite(games) ? Infinity : performance.now() + 1000 * seconds;
  let told = performance.now();
  try {
    for (;;) {
      const draws = played.step();
      const now = performance.now();
      if (draws >= games || now >= until || stop.signal.aborted) return played.read();
      if (isWatched() && now - told > TELL_EVERY) {
        told = now;
        const { halfWidth } = played.read();
        say(`${count(draws)} games, ±${Math.ceil(halfWidth)} of 100`);
      }
      // Signals are heard between games.
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
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
