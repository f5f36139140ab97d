// The staff estimate: what follows from here, by what one actor can know, by playing on many times. Each draw is a whole state as it may
// well be, believed from the actor's view; every plan on the table meets the same draws and the same luck. What is read off tightens
// with every draw and can be stopped at any moment.

import { quantileSorted } from 'simple-statistics';
import {
  actorOnTurn,
  allocateState,
  copyState,
  observe,
  playOnByTurns,
  scores,
  seedStreams,
  seededRandom,
} from '../../engine/game.ts';
import type { ActorIndex, Order, State, View, World } from '../../engine/game.ts';
import type { Policy } from '../../policies/contract.ts';
import { believe } from '../../policies/belief.ts';
import { scriptPolicy } from '../../policies/script.ts';
import { pairing } from '../answers/effects.ts';
import type { Effect } from '../answers/effects.ts';
import { questionsOf } from '../answers/questions.ts';
import { tally } from '../answers/tally.ts';
import type { Answers } from '../answers/tally.ts';
import type { Row } from '../games/columns.ts';
import { meanOf } from '../statistics/paired.ts';
import type { Mean } from '../statistics/paired.ts';
import { rowOf } from '../games/row.ts';

/** Orders that are thought about: given in the seat's turn of this round, the usual policy going on after them. */
export interface Plan {
  readonly id: string;
  readonly orders: readonly Order[];
}

export interface ForecastSetting {
  readonly world: World;
  /** What the actor can know now, as `observe` gave it: of its turn, or of anybody's. */
  readonly view: View;
  /** Who is taken to decide from here on, by actor index, the actor's own seat included. */
  readonly policies: readonly Policy[];
  /** What the draws come from: the same seed gives the same estimate. */
  readonly seed: string;
  /** Absent: only the one in which the seat goes on as its policy would. The first is what others are held against. */
  readonly plans?: readonly Plan[];
}

/** The only plan where none is on the table. */
export const GO_ON: Plan = { id: 'policy', orders: [] };

/** One draw, played on once for each plan. */
export interface Draw {
  /** Its number, from 0: its belief and its luck come from the seed and this number alone. */
  readonly draw: number;
  /** By plan: the row of the game, and the seat's points in it, 0 without aims. */
  readonly plans: readonly { readonly row: Row; readonly points: number }[];
}

/** How the seat's points spread over the games; of 100. */
export interface PointSpread {
  readonly low: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly high: number;
}

/** What a plan leads to. */
export interface PlanReading {
  readonly id: string;
  readonly answers: Answers;
  /** Null for a seat without aims. */
  readonly points: PointSpread | null;
  /** Points against the first plan, draw by draw; null for the first. */
  readonly difference: Mean | null;
  /** Shares against the first plan; empty for the first. */
  readonly effects: readonly Effect[];
}

/** The estimate so far. */
export interface ForecastReading {
  readonly draws: number;
  /** Half the width of the widest interval of an outcome, in games of a hundred. */
  readonly halfWidth: number;
  readonly plans: readonly PlanReading[];
}

export interface Forecast {
  /** Draws once more and plays every plan on; gives how many draws there are. */
  step(): number;
  /** Cheap enough to be asked for several times a second. */
  read(): ForecastReading;
}

/** Plays a draw by its number, one turn of one actor at each step. */
export type DrawPlayer = (draw: number) => Generator<undefined, Draw, undefined>;

/**
 * Who plays a draw, and in which order, changes nothing. The view must not change meanwhile, and a draw that is begun ends the one before it, played
 * to its end or not.
 */
export function drawPlayer(setting: ForecastSetting): DrawPlayer {
  const { world, view, policies, seed, plans = [GO_ON] } = setting;
  const belief = allocateState(world);
  const scratch = allocateState(world);
  const tables = plans.map(({ orders }) =>
    policies.map((policy, actor) =>
      actor === view.viewer && orders.length > 0
        ? scriptPolicy(new Map([[view.round[0]!, orders]]), policy)
        : policy,
    ),
  );
  return function* (draw) {
    believe(world, view, seededRandom(`${seed}/beliefs/${draw}`), belief);
    const luck = `${seed}/${draw}`;
    const played: Draw['plans'][number][] = [];
    for (const players of tables) {
      copyState(world, belief, scratch);
      seedStreams(scratch, luck);
      if (actorOnTurn(scratch) >= 0) yield* playOnByTurns(world, scratch, players, luck, { into: scratch });
      played.push({
        row: rowOf(world, draw, luck, scratch, { reproducible: true, lapses: 0 }),
        points: pointsOf(world, scratch, view.viewer),
      });
    }
    return { draw, plans: played };
  };
}

/** Takes draws and gives what they say. */
export interface ForecastReader {
  /** Takes a draw. Those that come before an earlier one has wait for it: what is read is always of the first so many, whoever was the quicker. */
  add(draw: Draw): void;
  /** Draws that count. */
  draws(): number;
  /** Cheap enough to be asked for several times a second. */
  read(): ForecastReading;
}

/** Nothing read yet of an estimate for an actor with these plans, the first being what others are held against. */
export function forecastReader(
  world: World,
  viewer: ActorIndex,
  plans: readonly Plan[] = [GO_ON],
): ForecastReader {
  const questions = questionsOf(world).filter(({ kind }) => kind !== 'figure');
  const aimless = !world.aims.actor.includes(viewer);
  const kept = plans.map(({ id }) => ({
    id,
    counted: tally(world),
    points: [] as number[],
    pairs: pairing(questions),
  }));
  const early = new Map<number, Draw>();
  let draws = 0;

  function take({ plans: games }: Draw): void {
    kept.forEach(({ counted, points, pairs }, n) => {
      const game = games[n]!;
      counted.add(game.row);
      points.push(game.points);
      if (n > 0) pairs.add(games[0]!.row, game.row);
    });
    draws++;
  }

  return {
    add(drawn) {
      early.set(drawn.draw, drawn);
      for (let next = early.get(draws); next; next = early.get(draws)) {
        early.delete(draws);
        take(next);
      }
    },
    draws: () => draws,
    read() {
      const readings = kept.map(({ id, counted, points, pairs }, n): PlanReading => ({
        id,
        answers: counted.finish(),
        points: aimless || draws === 0 ? null : spreadOf(points),
        difference:
          n === 0 || aimless ? null : meanOf(points.map((each, draw) => each - kept[0]!.points[draw]!)),
        effects: n === 0 ? [] : pairs.finish(),
      }));
      const widths = readings.flatMap(({ answers }) =>
        answers.outcomes.map(({ low, high }) => 50 * (high - low)),
      );
      return { draws, halfWidth: Math.max(0, ...widths), plans: readings };
    },
  };
}

/** Plays a draw to its end. */
export function playThrough(steps: ReturnType<DrawPlayer>): Draw {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Begins an estimate; nothing is played yet. The view is read at each draw and must not change meanwhile. */
export function startForecast(setting: ForecastSetting): Forecast {
  const play = drawPlayer(setting);
  const reader = forecastReader(setting.world, setting.view.viewer, setting.plans);
  return {
    step() {
      reader.add(playThrough(play(reader.draws())));
      return reader.draws();
    },
    read: () => reader.read(),
  };
}

/**
 * What an actor can know of a state, from the state's memory.
 *
 * @param bytes the memory of a state of this world
 */
export function viewFrom(world: World, bytes: Uint8Array, viewer: ActorIndex): View {
  const state = allocateState(world);
  state.bytes.set(bytes);
  return observe(world, state, viewer);
}

/** The actor's points as the state stands; 0 when it has no aims. */
function pointsOf(world: World, state: State, actor: ActorIndex): number {
  return scores(world, state).find((score) => score.actor === actor)?.total ?? 0;
}

function spreadOf(points: readonly number[]): PointSpread {
  const sorted = points.toSorted((a, b) => a - b);
  const at = (share: number): number => quantileSorted(sorted, share);
  return { low: at(0.05), lowerQuartile: at(0.25), median: at(0.5), upperQuartile: at(0.75), high: at(0.95) };
}
