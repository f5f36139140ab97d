// The run list and how it falls into chunks.

import { describe, expect, test } from 'vitest';
import {
  ChunkRuns,
  allChunks,
  chunkCount,
  doublingLooks,
  runNumber,
} from '../../../../src/lab/experiment/layout.ts';

const all = () => true;

describe.each([
  { cells: 1, looks: [2500] },
  { cells: 4, looks: [2500] },
  { cells: 7, looks: [50, 100, 200, 330] },
  { cells: 999, looks: [3] },
  { cells: 1000, looks: [2, 3] },
  { cells: 2345, looks: [3] },
])('$cells cells, looks at $looks', (layout) => {
  const chunks = [...allChunks(layout)];

  test('its chunks hold every run once, in order', () => {
    const runs = chunks.flatMap((chunk) => {
      const inChunk = new ChunkRuns(chunk, all);
      return Array.from({ length: inChunk.count }, (_, place) => {
        const { cell, replicate } = inChunk.runAt(place);
        expect(inChunk.placeOf(cell, replicate)).toBe(place);
        return runNumber(layout, cell, replicate);
      });
    });
    expect(runs).toEqual(Array.from({ length: layout.cells * layout.looks.at(-1)! }, (_, run) => run));
    expect(chunks).toHaveLength(chunkCount(layout));
    expect(chunks.map(({ number }) => number)).toEqual(chunks.map((_, number) => number));
  });

  test('no chunk has more than a thousand runs, or reaches over a look', () => {
    for (const chunk of chunks) {
      expect(new ChunkRuns(chunk, all).count).toBeLessThanOrEqual(1000);
      expect(chunk.to).toBeLessThanOrEqual(layout.looks[chunk.stage]!);
      expect(chunk.from).toBeGreaterThanOrEqual(layout.looks[chunk.stage - 1] ?? 0);
    }
  });

  test('any prefix of the list is balanced over the cells to within one game', () => {
    const counts = new Map<number, number>();
    for (let run = 0; run < 3000; run++) counts.set(run % layout.cells, Math.floor(run / layout.cells) + 1);
    const values = [...counts.values()];
    expect(Math.max(...values) - Math.min(...values)).toBeLessThanOrEqual(1);
  });
});

test('stretches go through the open cells of a chunk, twenty replicates at most at a time', () => {
  const [chunk] = allChunks({ cells: 4, looks: [50] });
  const runs = new ChunkRuns(chunk!, (cell) => cell !== 2);
  expect([...runs.stretches(20)]).toEqual(
    [0, 1, 3].flatMap((cell) => [
      { cell, first: 0, count: 20 },
      { cell, first: 20, count: 20 },
      { cell, first: 40, count: 10 },
    ]),
  );
  expect(runs.count).toBe(150);
});

test('looks double, and the last is at all replicates', () => {
  expect(doublingLooks(1000, 10_000)).toEqual([1000, 2000, 4000, 8000, 10_000]);
  expect(doublingLooks(1000, 1000)).toEqual([1000]);
  expect(doublingLooks(1000, 300)).toEqual([300]);
});
