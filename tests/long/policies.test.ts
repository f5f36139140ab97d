// The four silly policies score below the usual one in every seat of the shipped scenarios, over games paired by seed.

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
    const open = contests(world, [...SILLY, 'random'], seeds('paired', games)).filter(notWorse);
    // Small differences need more games to be told from chance: fresh ones, so that the first do not speak twice.
    const again = contests(world, [...SILLY, 'random'], seeds('again', 5 * games), (seat, policy) =>
      open.some((each) => each.seat === seat && each.policy === policy),
    );
    expect(table(again.filter(notWorse))).toBe('');
  });
});
