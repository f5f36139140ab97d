// The four silly policies, and orders by lot, score below the usual one in every seat that can be chosen in the shipped scenarios, over games
// paired by seed. Actors that sleep until a trigger wakes them are no such seats: they hardly ever act, so that all policies are alike in them.

import { describe, expect, test } from 'vitest';
import { SILLY, contests, table } from '../unit/policies/contest.ts';
import type { Contest } from '../unit/policies/contest.ts';
import { bridges, hama } from '../unit/telling/worlds.ts';

const seeds = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${name}-${i}`);

// Worse by more than chance would give one time in twenty; a seat that a policy plays just alike counts as not worse.
const notWorse = ({ difference, error }: Contest): boolean => difference + 1.65 * error >= 0;

describe('silly policies', () => {
  test.each([
    ['three bridges', bridges, 200],
    ['Hama', hama, 60],
  ] as const)('do worse in every seat of %s', (_, world, games) => {
    const isSeat = (seat: string): boolean => world.actors.latent[world.actors.ids.indexOf(seat)] === 0;
    const all = contests(world, [...SILLY, 'random'], seeds('paired', games), isSeat);
    expect(new Set(all.map(({ seat }) => seat)).size).toBe(world.actors.ids.filter(isSeat).length);
    const open = all.filter(notWorse);
    // Small differences need more games to be told from chance: fresh ones, so that the first do not speak twice.
    const again = contests(world, [...SILLY, 'random'], seeds('again', 5 * games), (seat, policy) =>
      open.some((each) => each.seat === seat && each.policy === policy),
    );
    expect(table(again.filter(notWorse))).toBe('');
  });
});
