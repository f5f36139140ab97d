// Tuning: a search for doctrine weights with which the heuristic serves an actor's own aims better, by paired games. What is found is
// judged over seeds that the search has not seen.

import { DOCTRINE, playGame, scores } from '../engine/game.ts';
import type { DoctrineName, DoctrineValues, World } from '../engine/game.ts';
import { heuristicPolicy, SENSIBLE } from '../policies/heuristic/index.ts';
import { heuristic } from '../policies/index.ts';
import { meanOf } from './paired.ts';
import type { Mean } from './paired.ts';

/** How long and how strictly is searched. */
export interface Search {
  /** Pairs of games for each trial, and for the final judgement. */
  readonly games: number;
  readonly judged: number;
  /** Times that all weights are gone through, with steps half as long each time. */
  readonly sweeps: number;
  readonly seed: string;
}

/** One trial: a weight changed, and the mean gain over the doctrine as it was then. */
export interface Trial {
  readonly weight: DoctrineName;
  readonly value: number;
  readonly gain: Mean;
  readonly taken: boolean;
}

/** What a search found. */
export interface Tuned {
  /** Weights that differ from the scenario's; none when nothing better was found. */
  readonly doctrine: Partial<DoctrineValues>;
  /** Gain over the scenario's doctrine, over seeds apart from those of the search. */
  readonly judgement: Mean;
}

/** Factors of the first sweep; each later one takes their square roots. */
const STEP = 1.8;
/** What stands for a weight of zero when it is multiplied: this share of its lawful range. */
const NUDGE = 0.05;

/**
 * Goes through an actor's weights one after another, tries more and less of each, and keeps what is better beyond its 95 % interval.
 *
 * @param onTrial told each trial
 */
export function tune(world: World, actor: number, search: Search, onTrial: (trial: Trial) => void): Tuned {
  const own = world.actors.doctrine[actor]!;
  let best: Partial<DoctrineValues> = {};
  for (let sweep = 0; sweep < search.sweeps; sweep++) {
    const seeds = seedsOf(`${search.seed}/search-${sweep}`, search.games);
    let points = pointsOf(world, actor, best, seeds);
    for (const weight of Object.keys(DOCTRINE) as DoctrineName[]) {
      const now = best[weight] ?? own[weight];
      const tried = stepsOf(weight, now, STEP ** (1 / 2 ** sweep)).map((value) => {
        const reached = pointsOf(world, actor, { ...best, [weight]: value }, seeds);
        return { value, reached, gain: meanOf(reached.map((each, i) => each - points[i]!)) };
      });
      const [first] = tried.filter(({ gain }) => gain.low > 0).toSorted((a, b) => b.gain.mean - a.gain.mean);
      for (const { value, gain } of tried) onTrial({ weight, value, gain, taken: value === first?.value });
      if (first === undefined) continue;
      best = { ...best, [weight]: first.value };
      points = first.reached;
    }
  }
  const seeds = seedsOf(`${search.seed}/judge`, search.judged);
  const before = pointsOf(world, actor, {}, seeds);
  const after = pointsOf(world, actor, best, seeds);
  return { doctrine: best, judgement: meanOf(after.map((each, i) => each - before[i]!)) };
}

/** Other values of a weight within its lawful range: more, then less. */
function stepsOf(weight: DoctrineName, now: number, factor: number): number[] {
  const { low, high, unit } = DOCTRINE[weight];
  const least = NUDGE * (high - low);
  const round = (value: number): number => {
    const within = Math.max(low, Math.min(high, value));
    return unit === 'round' ? Math.round(within) : Number(within.toPrecision(3));
  };
  const more = now >= 0 ? Math.max(now * factor, now + least) : now / factor + least;
  const less = now > 0 ? Math.min(now / factor, now - least / factor) : now * factor - least;
  return [round(more), round(less)].filter((value) => value !== now);
}

function seedsOf(seed: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${seed}-${i}`);
}

/** Points of the actor by seed, with these weights instead of its own. */
function pointsOf(
  world: World,
  actor: number,
  doctrine: Partial<DoctrineValues>,
  seeds: readonly string[],
): number[] {
  const policy = heuristicPolicy('tuned', { doctrine, speech: SENSIBLE, supplies: true });
  const players = world.actors.ids.map((_, seat) => (seat === actor ? policy : heuristic));
  return seeds.map((seed) => {
    const state = playGame(world, players, seed);
    return scores(world, state).find((score) => score.actor === actor)?.total ?? 0;
  });
}
