// Tuning: a search for doctrine weights with which the heuristic serves an actor's own aims better, by paired games. What is found is
// judged over seeds that the search has not seen.

import { DOCTRINE, playGame, scores } from '../../engine/game.ts';
import type { DoctrineName, DoctrineValues, World } from '../../engine/game.ts';
import { heuristicPolicy, SENSIBLE } from '../../policies/heuristic/index.ts';
import { heuristic } from '../../policies/index.ts';
import { meanOf } from '../statistics/paired.ts';
import type { Mean } from '../statistics/paired.ts';

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

/** Factors of the first sweep, near and far; each later one takes their square roots. */
const STEPS = [1.6, 3] as const;
/** Weights that say what an actor stands for rather than how well it serves its aims: they are not searched. */
const POSITIONS: readonly DoctrineName[] = ['acceptAbove', 'breakBelow', 'pauseAbove', 'obedience'];
/** What stands for a weight of zero when it is multiplied: this share of its lawful range. */
const NUDGE = 0.05;
const SEARCHED = (Object.keys(DOCTRINE) as DoctrineName[]).filter((weight) => !POSITIONS.includes(weight));
/** Parts of the pairs after which values are weighed against each other. */
const HEATS = [1 / 8, 1 / 4, 1 / 2, 1] as const;

/**
 * Goes through an actor's weights one after another and races more and less of each, near and far, over the same pairs: what is likely to
 * be worse, or plays alike in all, drops out after each heat. Keeps what is better beyond its 95 % interval over all pairs.
 *
 * @param onTrial told each trial
 */
export function tune(world: World, actor: number, search: Search, onTrial: (trial: Trial) => void): Tuned {
  const own = world.actors.doctrine[actor]!;
  let best: Partial<DoctrineValues> = {};
  for (let sweep = 0; sweep < search.sweeps; sweep++) {
    const seeds = seedsOf(`${search.seed}/search-${sweep}`, search.games);
    let points = pointsOf(world, actor, best, seeds);
    for (const weight of SEARCHED) {
      const now = best[weight] ?? own[weight];
      const steps = STEPS.flatMap((step) => stepsOf(weight, now, step ** (1 / 2 ** sweep)));
      /* No factor comes to a habit that is given up altogether. */
      if (DOCTRINE[weight].low === 0 && now !== 0) steps.push(0);
      const tried = race(world, actor, best, weight, [...new Set(steps)], seeds, points);
      const first = tried.find(({ reached, gain }) => reached.length === seeds.length && gain.low > 0);
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

interface Runner {
  readonly value: number;
  reached: number[];
  gain: Mean;
}

/** Values of one weight over the same seeds, the one with the greatest gain first; those that dropped out have fewer games. */
function race(
  world: World,
  actor: number,
  best: Partial<DoctrineValues>,
  weight: DoctrineName,
  values: readonly number[],
  seeds: readonly string[],
  points: readonly number[],
): Runner[] {
  const all = values.map((value): Runner => ({ value, reached: [], gain: meanOf([]) }));
  let left = all;
  for (const heat of HEATS) {
    const upTo = Math.max(2, Math.round(heat * seeds.length));
    for (const runner of left) {
      const more = seeds.slice(runner.reached.length, upTo);
      runner.reached.push(...pointsOf(world, actor, { ...best, [weight]: runner.value }, more));
      runner.gain = meanOf(runner.reached.map((each, i) => each - points[i]!));
    }
    left = left.filter(({ gain }) => gain.mean + (gain.high - gain.mean) / 2 > 0 && gain.high > gain.low);
  }
  return all.toSorted((a, b) => b.gain.mean - a.gain.mean);
}

/** Other values of a weight within its lawful range: more, then less. */
function stepsOf(weight: DoctrineName, now: number, factor: number): number[] {
  const { low, high, unit } = DOCTRINE[weight];
  const least = NUDGE * (high - low);
  const round = (value: number): number => {
    const within = Math.max(low, Math.min(high, value));
    return unit === 'round' || unit === 'formations' ? Math.round(within) : Number(within.toPrecision(3));
  };
  const more = now >= 0 ? Math.max(now * factor, now + least * (factor - 1)) : now / factor + least;
  const less = now > 0 ? now / factor : now * factor - least;
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
