// People and troops counted after every event of 500 random games of the shipped scenarios.

import { describe, expect, test } from 'vitest';
import { firstFault } from '../unit/engine/games.ts';
import { bridges, hama } from '../unit/telling/worlds.ts';

const chunks = (games: number): number[] => Array.from({ length: games / 50 }, (_, i) => i * 50);
const faults = (world: typeof hama, from: number): (string | null)[] =>
  Array.from({ length: 50 }, (_, i) => firstFault(world, 'random', `long-${from + i}`)).filter(
    (fault) => fault !== null,
  );

describe('people are conserved', () => {
  test.each(chunks(300))('over fifty random games of the small scenario from %d', (from) => {
    expect(faults(bridges, from)).toEqual([]);
  });

  test.each(chunks(200))('over fifty random games of the Hama scenario from %d', (from) => {
    expect(faults(hama, from)).toEqual([]);
  });
});
