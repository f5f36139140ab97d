// What is known of a seat before anybody plays: the way that a long search found best for it, kept for the scenario it was searched in.

import type { ActorIndex, World } from '../engine/game.ts';
import type { Manner } from './heuristic/index.ts';
import known from '../../scenarios/ways/known.json' with { type: 'json' };

/** A way to play a seat, and what it was found to gain. */
export interface KnownWay {
  /** Id of the scenario, and the fingerprint of what was played. */
  readonly scenario: string;
  readonly hash: string;
  readonly actor: string;
  /** Points of 100 that it gains over the usual manner over fresh games paired by seed: the mean and its 95 % interval. */
  readonly judged: {
    readonly pairs: number;
    readonly seed: string;
    readonly low: number;
    readonly mean: number;
    readonly high: number;
  };
  readonly manner: Manner;
}

/** All that are known: `npm run ways` writes them, and a test holds that they name what is there. */
export const KNOWN_WAYS = known as readonly KnownWay[];

/** The way known for the seat in the scenario of this name, which may have changed since. */
export function wayOfScenario(world: World, actor: ActorIndex): KnownWay | null {
  const id = world.actors.ids[actor];
  return KNOWN_WAYS.find((way) => way.scenario === world.id && way.actor === id) ?? null;
}
