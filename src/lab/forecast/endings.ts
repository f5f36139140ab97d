// How machine games of a scenario ended and how its seats fared: small files kept beside the scenarios, so that the start page can say
// it without playing. Made by `npm run endings`.

import { ENGINE_VERSION, outcomeOf, playGame, scores } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';
import type { Policy } from '../../policies/contract.ts';
import { quartilesOf } from './par.ts';

/** Points of 100 that half of the games lie between, and the middle one. */
export interface SeatPoints {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** What is kept of the machine games of a scenario. */
export interface Endings {
  /** Id of the scenario, and the fingerprint of what was played. */
  readonly scenario: string;
  readonly hash: string;
  readonly engine: number;
  /** Who played every seat. */
  readonly policy: string;
  readonly seed: string;
  readonly games: number;
  /** By outcome: in how many games it came; outcomes that never came are absent. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** By seat: its points. */
  readonly seats: Readonly<Record<string, SeatPoints>>;
  /** Outcomes of the first games in order, by which a change of the rules shows. */
  readonly first: readonly string[];
}

/** Games whose outcomes are kept one by one. */
const FIRST = 12;

/** Plays games of a scenario by one policy in every seat; game number i has the seed `seed-i`. */
export function playEndings(world: World, policy: Policy, seed: string, games: number): Endings {
  const players = world.actors.ids.map(() => policy);
  const ended: string[] = [];
  const points: number[][] = world.actors.ids.map(() => []);
  for (let game = 0; game < games; game++) {
    const state = playGame(world, players, `${seed}-${game}`);
    ended.push(world.outcomes.ids[outcomeOf(state) ?? -1] ?? '');
    for (const { actor, total } of scores(world, state)) points[actor]?.push(total);
  }
  const outcomes = world.outcomes.ids.flatMap((id) => {
    const came = ended.filter((outcome) => outcome === id).length;
    return came === 0 ? [] : [[id, came] as const];
  });
  const seats = world.actors.ids.flatMap((id, actor) => {
    const own = points[actor] ?? [];
    if (world.actors.latent[actor] === 1 || own.length === 0) return [];
    const [low, median, high] = quartilesOf(own).map((value) => Math.round(value));
    return [[id, { low: low ?? 0, median: median ?? 0, high: high ?? 0 }] as const];
  });
  return {
    scenario: world.id,
    hash: world.hash,
    engine: ENGINE_VERSION,
    policy: policy.id,
    seed,
    games,
    outcomes: Object.fromEntries(outcomes),
    seats: Object.fromEntries(seats),
    first: ended.slice(0, FIRST),
  };
}
