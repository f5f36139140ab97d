// The four silly policies score below the usual one in every seat of the shipped scenarios, over games paired by seed.

import { describe, expect, test } from 'vitest';
import { SILLY, contests, table } from '../unit/policies/contest.ts';
import { bridges, hama } from '../unit/telling/worlds.ts';

const seeds = (count: number): string[] => Array.from({ length: count }, (_, i) => `paired-${i}`);

describe('silly policies', () => {
  test.each([
    ['three bridges', bridges, 200],
    ['Hama', hama, 60],
  ] as const)('do worse in every seat of %s', (_, world, games) => {
    const found = contests(world, [...SILLY, 'random'], seeds(games));
    // Worse by more than chance would give one time in twenty; a seat that a policy plays just alike counts as not worse.
    const notWorse = found.filter(({ difference, error }) => difference + 1.65 * error >= 0);
    expect(table(notWorse)).toBe('');
  });
});
