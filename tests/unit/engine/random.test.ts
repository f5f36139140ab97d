// Chance: seedrandom's alea, stepped in the state, in streams that never disturb one another.

import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { allocateState, seededRandom } from '../../../src/engine/game.ts';
import { draw, seedStreams, triangular } from '../../../src/engine/state/random.ts';
import { bridges } from '../telling/worlds.ts';

const STREAMS = ['setup', 'initiative', 'combat', 'air', 'triggers'] as const;

describe('streams', () => {
  test.each(STREAMS)('%s gives what seedrandom’s alea gives', (stream) => {
    const state = allocateState(bridges);
    seedStreams(state, 'a seed');
    const reference = seedrandom.alea(`a seed/${stream}`);
    for (let i = 0; i < 20_000; i++)
      if (draw(state, stream) !== reference()) throw new Error(`draw ${i} differs`);
    expect(draw(state, stream)).toBe(reference());
  });

  test('one stream’s draws never move another’s', () => {
    const [quiet, busy] = [allocateState(bridges), allocateState(bridges)];
    seedStreams(quiet, 'x');
    seedStreams(busy, 'x');
    for (let i = 0; i < 100; i++) draw(busy, 'combat');
    for (const stream of ['setup', 'initiative', 'air', 'triggers'] as const) {
      expect(draw(busy, stream)).toBe(draw(quiet, stream));
    }
    expect(draw(busy, 'combat')).not.toBe(draw(quiet, 'combat'));
  });

  test('another seed, another luck; a text always the same', () => {
    expect(seededRandom('a')()).toBe(seededRandom('a')());
    expect(seededRandom('a')()).not.toBe(seededRandom('b')());
  });
});

describe('a triangular draw', () => {
  test('runs from low over mode to high', () => {
    expect([triangular(0, 2, 3, 8), triangular(1, 2, 3, 8)]).toEqual([2, 8]);
    // One sixth of the draws lie below the mode: (3 - 2) / (8 - 2)
    expect(triangular(1 / 6, 2, 3, 8)).toBeCloseTo(3, 12);
    expect([triangular(0.3, 5, 5, 5), triangular(0.9, 4, 4, 4)]).toEqual([5, 4]);
  });

  test('has the mean of its three numbers', () => {
    const random = seededRandom('triangle');
    let sum = 0;
    for (let i = 0; i < 20_000; i++) sum += triangular(random(), 1, 2, 6);
    // Mean 3, standard deviation 1.08: of 20,000 draws 0.0076
    expect(Math.abs(sum / 20_000 - 3)).toBeLessThan(0.025);
  });
});
