// The staff estimate: what follows from here, by what one actor can know, by playing on many times. Each draw is a whole state as it may
// well be, believed from the actor's view; every plan on the table meets the same draws and the same luck. What is read off tightens
// with every draw and can be stopped at any moment.

import { quantileSorted } from 'simple-statistics';
import {
  actorOnTurn,
  allocateState,
  copyState,
  observe,
  playOn,
  scores,
  seedStreams,
  seededRandom,
} from '../engine/game.ts';
import type { ActorIndex, Order, State, View, World } from '../engine/game.ts';
import type { Policy } from '../policies/contract.ts';
import { believe } from '../policies/belief.ts';
import { scriptPolicy } from '../policies/script.ts';
import { pairing } from './answers/effects.ts';
import type { Effect } from './answers/effects.ts';
import { questionsOf } from './answers/questions.ts';
import { tally } from './answers/tally.ts';
import type { Answers } from './answers/tally.ts';
import type { Row } from './columns.ts';
import { meanOf } from './paired.ts';
import type { Mean } from './paired.ts';
import { rowOf } from './row.ts';

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

/** Begins an estimate; nothing is played yet. The view is read at each draw and must not change meanwhile. */
export function startForecast(setting: ForecastSetting): Forecast {
  const { world, view, policies, seed } = setting;
  const plans = setting.plans ?? [{ id: 'policy', orders: [] }];
  const questions = questionsOf(world).filter(({ kind }) => kind !== 'figure');
  const chance = seededRandom(`${seed}/beliefs`);
  const belief = allocateState(world);
  const scratch = allocateState(world);
  const kept = plans.map(({ id, orders }) => ({
    id,
    players: policies.map((policy, actor) =>
      actor === view.viewer && orders.length > 0
        ? scriptPolicy(new Map([[view.round[0]!, orders]]), policy)
        : policy,
    ),
    counted: tally(world),
    points: [] as number[],
    pairs: pairing(questions),
  }));
  let draws = 0;

  return {
    step() {
      believe(world, view, chance, belief);
      const luck = `${seed}/${draws}`;
      let first: Row | null = null;
      for (const plan of kept) {
        const state = playFrom(world, belief, scratch, plan.players, luck);
        const row = rowOf(world, draws, luck, state, { reproducible: true, lapses: 0 });
        plan.counted.add(row);
        plan.points.push(pointsOf(world, state, view.viewer) ?? 0);
        if (first === null) first = row;
        else plan.pairs.add(first, row);
      }
      return ++draws;
    },
    read() {
      const readings = kept.map(({ id, counted, points, pairs }, n): PlanReading => {
        const aimless = pointsOf(world, belief, view.viewer) === null;
        return {
          id,
          answers: counted.finish(),
          points: aimless || draws === 0 ? null : spreadOf(points),
          difference:
            n === 0 || aimless ? null : meanOf(points.map((each, draw) => each - kept[0]!.points[draw]!)),
          effects: n === 0 ? [] : pairs.finish(),
        };
      });
      const widths = readings.flatMap(({ answers }) =>
        answers.outcomes.map(({ low, high }) => 50 * (high - low)),
      );
      return { draws, halfWidth: Math.max(0, ...widths), plans: readings };
    },
  };
}

/**
 * An estimate from a state's memory, by what one actor can know of it.
 *
 * @param bytes the memory of a state of this world
 */
export function forecastFrom(
  setting: Omit<ForecastSetting, 'view'>,
  bytes: Uint8Array,
  viewer: ActorIndex,
): Forecast {
  const state = allocateState(setting.world);
  state.bytes.set(bytes);
  return startForecast({ ...setting, view: observe(setting.world, state, viewer) });
}

/** Plays a belief on to its end. */
function playFrom(world: World, belief: State, into: State, players: readonly Policy[], luck: string): State {
  copyState(world, belief, into);
  seedStreams(into, luck);
  if (actorOnTurn(into) >= 0) playOn(world, into, players, luck);
  return into;
}

/** The actor's points as the state stands; null when it has no aims. */
function pointsOf(world: World, state: State, actor: ActorIndex): number | null {
  return scores(world, state).find((score) => score.actor === actor)?.total ?? null;
}

function spreadOf(points: readonly number[]): PointSpread {
  const sorted = points.toSorted((a, b) => a - b);
  const at = (share: number): number => quantileSorted(sorted, share);
  return { low: at(0.05), lowerQuartile: at(0.25), median: at(0.5), upperQuartile: at(0.75), high: at(0.95) };
}
