// How a policy does in one seat, over games that begin alike: paired by seed with the usual policy in that seat.

import { playGame, scores } from '../../../src/engine/game.ts';
import type { World } from '../../../src/engine/game.ts';
import { everySeat, policyOf } from '../engine/games.ts';

/** Points of a seat, by seed, with a policy in it and the usual one in all others. */
function pointsOf(world: World, seat: number, policy: string, seeds: readonly string[]): number[] {
  const players = everySeat(world, 'heuristic').with(seat, policyOf(policy));
  return seeds.map((seed) => {
    const state = playGame(world, players, seed);
    return scores(world, state).find(({ actor }) => actor === seat)?.total ?? NaN;
  });
}

export interface Contest {
  readonly seat: string;
  readonly policy: string;
  /** Mean points of the policy less those of the usual one over the same seeds, and the standard error of that mean. */
  readonly difference: number;
  readonly error: number;
  /** Mean points of the usual policy. */
  readonly usual: number;
  /** Games in which the two did the same to the point. */
  readonly alike: number;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** Every policy against the usual one in every seat that has aims, or only where it is asked. */
export function contests(
  world: World,
  policies: readonly string[],
  seeds: readonly string[],
  isAsked: (seat: string, policy: string) => boolean = () => true,
): Contest[] {
  const everybodyUsual = seeds.map((seed) => {
    const state = playGame(world, everySeat(world, 'heuristic'), seed);
    return new Map(scores(world, state).map(({ actor, total }) => [actor, total]));
  });
  const found: Contest[] = [];
  for (let seat = 0; seat < world.actors.count; seat++) {
    const usual = everybodyUsual.map((points) => points.get(seat));
    if (usual.some((points) => points === undefined)) continue;
    const id = world.actors.ids[seat] ?? '';
    for (const policy of policies.filter((each) => isAsked(id, each))) {
      const differences = pointsOf(world, seat, policy, seeds).map((points, i) => points - (usual[i] ?? NaN));
      const difference = mean(differences);
      const spread = Math.sqrt(mean(differences.map((d) => (d - difference) ** 2)));
      found.push({
        seat: id,
        policy,
        difference,
        error: spread / Math.sqrt(seeds.length - 1),
        usual: mean(usual.map((points) => points ?? NaN)),
        alike: differences.filter((d) => d === 0).length,
      });
    }
  }
  return found;
}

/** The contests as lines of a table. */
export function table(found: readonly Contest[]): string {
  const cells = found.map(({ seat, policy, difference, error, usual, alike }) =>
    [
      seat.padEnd(12),
      policy.padEnd(20),
      usual.toFixed(1).padStart(6),
      difference.toFixed(2).padStart(8),
      `± ${error.toFixed(2)}`.padStart(8),
      `${alike} alike`,
    ].join(' '),
  );
  return cells.join('\n');
}

export const SILLY = ['attack-at-any-odds', 'never-talk', 'empty-the-rear', 'propose-daily'] as const;
