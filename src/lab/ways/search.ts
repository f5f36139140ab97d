// Searches how a seat is best played by the heuristic's means, all of them together: generation after generation of changed manners races against
// the best so far over games paired by seed. What is found is judged over games that the search has not seen.

import { playGame, scores, seededRandom } from '../../engine/game.ts';
import type { ActorIndex, World } from '../../engine/game.ts';
import { USUAL_MANNER, heuristicPolicy } from '../../policies/heuristic/index.ts';
import type { Manner } from '../../policies/heuristic/index.ts';
import { heuristic } from '../../policies/index.ts';
import { meanOf } from '../statistics/paired.ts';
import type { Mean } from '../statistics/paired.ts';
import { changesFor } from './changes.ts';

/** How long is searched. */
export interface WaySearch {
  readonly generations: number;
  /** Manners that race in each; absent: 36. */
  readonly manners?: number;
  /** Pairs of the judgement. */
  readonly judged: number;
  /** What the seeds and the changes come from. */
  readonly seed: string;
  /** The manner that is changed first; absent: the usual one. */
  readonly from?: Manner;
}

/** What a generation came to: the gain of its best over the best before. */
export interface Generation {
  readonly number: number;
  readonly gain: Mean;
  readonly manner: Manner;
  readonly taken: boolean;
}

/** What a search found, and its gain over the usual manner. */
export interface FoundWay {
  readonly manner: Manner;
  readonly judgement: Mean;
}

/** Manners of a generation. */
const MANNERS = 36;
/** Games that each has played at the end of a heat, and how many go on. */
const HEATS = [
  { games: 3, keep: 36 },
  { games: 14, keep: 10 },
  { games: 45, keep: 3 },
  { games: 130, keep: 1 },
] as const;
/** Games after which the runners-up are noted: they race again in the next generation. */
const NOTED_AFTER = 45;
/** Half widths of the 95 % interval by which the best of a generation has to be better: it was chosen from among few by then. */
const CLEAR = 0.8;

/** Searches a seat. The same search finds the same. */
export function searchWay(
  world: World,
  actor: ActorIndex,
  { generations, manners = MANNERS, judged, seed, from = USUAL_MANNER }: WaySearch,
  onGeneration: (generation: Generation) => void,
): FoundWay {
  const change = changesFor(
    world,
    actor,
    seededRandom(`search/${world.id}/${world.actors.ids[actor]}/${seed}`),
  );
  let best = from;
  let runnersUp: readonly Manner[] = [];
  for (let number = 0; number < generations; number++) {
    const fresh = Array.from({ length: manners - runnersUp.length }, () => change(best));
    const heats = race(world, actor, best, [...runnersUp, ...fresh], `prepare/${seed}/${number}`);
    runnersUp = heats.runnersUp;
    const { first } = heats;
    if (first === undefined) continue;
    const gain = meanOf(first.gains);
    const taken = gain.mean > CLEAR * (gain.high - gain.mean);
    onGeneration({ number, gain, manner: first.manner, taken });
    if (!taken) continue;
    best = first.manner;
    runnersUp = [];
  }
  const gains = Array.from({ length: judged }, (_, game) => {
    const each = `prepare/${seed}/judge/${game}`;
    return points(world, actor, best, each) - points(world, actor, USUAL_MANNER, each);
  });
  return { manner: best, judgement: meanOf(gains) };
}

interface Runner {
  readonly manner: Manner;
  readonly gains: number[];
}

/** Heats of manners against the best so far; those that play as it does in all games drop out. */
function race(
  world: World,
  actor: ActorIndex,
  best: Manner,
  manners: readonly Manner[],
  seed: string,
): { readonly first: Runner | undefined; readonly runnersUp: readonly Manner[] } {
  const before: number[] = [];
  let runnersUp: readonly Manner[] = [];
  let left = manners.map((manner): Runner => ({ manner, gains: [] }));
  for (const { games, keep } of HEATS) {
    for (const { manner, gains } of left) {
      for (let game = gains.length; game < games; game++) {
        before[game] ??= points(world, actor, best, `${seed}/${game}`);
        gains.push(points(world, actor, manner, `${seed}/${game}`) - before[game]!);
      }
    }
    left = left
      .filter(({ gains }) => gains.some((gain) => gain !== 0))
      .toSorted((a, b) => meanOf(b.gains).mean - meanOf(a.gains).mean);
    if (games === NOTED_AFTER)
      runnersUp = left
        .slice(1, 4)
        .filter(({ gains }) => meanOf(gains).mean > 0)
        .map(({ manner }) => manner);
    left = left.slice(0, keep);
  }
  return { first: left[0], runnersUp };
}

/** Points of 100 of a seat that plays in a manner, all others in the usual one. */
function points(world: World, actor: ActorIndex, manner: Manner, seed: string): number {
  const policy = heuristicPolicy('way', manner);
  const players = world.actors.ids.map((_, seat) => (seat === actor ? policy : heuristic));
  const state = playGame(world, players, seed);
  return scores(world, state).find((score) => score.actor === actor)?.total ?? 0;
}
