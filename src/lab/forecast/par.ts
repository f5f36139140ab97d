// Par: how machine players in the same seat do from the same start, so that a score can be read. Points of one seat are never
// compared with those of another.

import {
  ENGINE_VERSION,
  allocateState,
  copyState,
  playGame,
  playOn,
  scores,
  seedStreams,
  stateHash,
} from '../../engine/game.ts';
import type { State, World } from '../../engine/game.ts';
import type { Policy } from '../../policies/contract.ts';
import { wilson } from '../statistics/intervals.ts';
import type { Interval } from '../statistics/intervals.ts';
import type { Stretch } from '../games/runs.ts';

/** Machine games that make a par. */
export const PAR_GAMES = 500;

/** Points of 100 by game, of every actor; an actor without aims has none. */
export type ParPoints = readonly (readonly number[])[];

/** What is played for a par: by this policy in every seat, from the scenario's start or from a position. */
export interface ParStart {
  readonly world: World;
  readonly policy: Policy;
  /** Where the games go on from, each with luck of its own; absent: from the evening before the first round. */
  readonly position?: State;
}

/** A function that plays stretches of a par's games and gives the points of every actor in each. The same games for all. */
export function parPlayer({ world, policy, position }: ParStart): (stretch: Stretch) => ParPoints {
  const players = world.actors.ids.map(() => policy);
  const state = allocateState(world);
  function play(seed: string): void {
    if (position === undefined) {
      playGame(world, players, seed, { into: state });
      return;
    }
    copyState(world, position, state);
    seedStreams(state, seed);
    playOn(world, state, players, seed);
  }
  return ({ first, count }) => {
    const points: number[][] = world.actors.ids.map(() => []);
    for (let game = first; game < first + count; game++) {
      play(`par-${game}`);
      for (const { actor, total } of scores(world, state)) points[actor]?.push(total);
    }
    return points;
  };
}

/** Points of stretches put together. */
export function joinPoints(parts: readonly ParPoints[]): ParPoints {
  const actors = parts[0]?.length ?? 0;
  return Array.from({ length: actors }, (_, actor) => parts.flatMap((part) => part[actor] ?? []));
}

const known = new Map<string, ParPoints>();
/** Pars kept; the oldest go first. */
const MOST_KNOWN = 20;

/** The whole par of a start; the same start is played once. */
export function parOf(start: ParStart, games = PAR_GAMES): ParPoints {
  const from = start.position ? stateHash(start.position) : 'start';
  const key = [ENGINE_VERSION, start.world.hash, start.policy.id, from, games].join('/');
  const kept = known.get(key);
  if (kept) return kept;
  const points = parPlayer(start)({ first: 0, count: games });
  const oldest = known.keys().next();
  if (known.size >= MOST_KNOWN && !oldest.done) known.delete(oldest.value);
  known.set(key, points);
  return points;
}

/** How a score stands to a par: the share of machine games that it is better than, with its 95 % interval. */
export interface Place extends Interval {
  readonly share: number;
  readonly games: number;
}

/** Points nearer than this are the same. */
const SAME = 1e-9;

/** The place of a score among those of machine games in the same seat; equal ones count half. */
export function placeOf(points: number, par: readonly number[]): Place {
  const fewer = par.filter((other) => other < points - SAME).length;
  const same = par.filter((other) => Math.abs(other - points) <= SAME).length;
  const better = fewer + same / 2;
  return {
    share: par.length === 0 ? 0 : better / par.length,
    games: par.length,
    ...wilson(better, par.length),
  };
}

/** Quartiles of a seat's points. */
export function quartilesOf(par: readonly number[]): readonly [number, number, number] {
  const sorted = par.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [at(0.25), at(0.5), at(0.75)];
}
