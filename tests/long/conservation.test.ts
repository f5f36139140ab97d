// People and troops counted after every event of 500 random games of the shipped scenarios.

import { describe, expect, test } from 'vitest';
import { firstFault } from '../unit/engine/games.ts';
import { bridges, hama } from '../unit/telling/worlds.ts';

const from = (games: number, together: number): number[] =>
  Array.from({ length: games / together }, (_, i) => i * together);
const faults = (world: typeof hama, first: number, count: number): (string | null)[] =>
  Array.from({ length: count }, (_, i) => firstFault(world, 'random', `long-${first + i}`)).filter(
    (fault) => fault !== null,
  );

describe('people are conserved', () => {
  test.each(from(300, 50))('over fifty random games of the small scenario from %d', (first) => {
    expect(faults(bridges, first, 50)).toEqual([]);
  });

  test.each(from(200, 10))('over ten random games of the Hama scenario from %d', (first) => {
    expect(faults(hama, first, 10)).toEqual([]);
  });
});
