// Studies that are played without a folder, as in a page: the figures of the command line, balanced at every stop.

import { describe, expect, test } from 'vitest';
import { crewOf } from '../situation.ts';
import { HASH } from '../../../../src/lab/games/columns.ts';
import { conduct } from '../../../../src/lab/experiment/conduct.ts';
import { inOrder } from '../../../../src/lab/experiment/errands.ts';
import type { Crew, Errand } from '../../../../src/lab/experiment/errands.ts';
import type { Stretch } from '../../../../src/lab/experiment/layout.ts';
import { cellsOf } from '../../../../src/lab/experiment/players.ts';
import { studySummariser } from '../../../../src/lab/experiment/summary.ts';
import { cellJudge } from '../../../../src/lab/experiment/judge.ts';
import { bridgesStudy } from './situation.ts';

const cellColumn = bridgesStudy({}).shape.columns.findIndex(({ name }) => name === 'cell');
const two = { factors: { ships: { kind: 'variant', variants: [null, 'no-ships'] } } };

describe('errands', () => {
  /** A crew whose replies come back in the reverse of the order in which they were asked for, a few at a time. */
  function crossed(lanes: number): Crew {
    const waiting: (() => void)[] = [];
    return {
      lanes,
      ask: (errand) =>
        new Promise((resolve) => {
          waiting.unshift(() => resolve([errand.first] as never));
          setTimeout(() => waiting.shift()?.(), waiting.length === lanes ? 0 : 5);
        }),
      close: () => Promise.resolve(),
    };
  }

  test.each([1, 2, 7])('are taken in their own order, whoever replies first: %i at once', async (lanes) => {
    const errands = Array.from({ length: 20 }, (_, first): Errand<'games'> => ({
      kind: 'games',
      cell: 0,
      first,
      count: 1,
    }));
    const taken: unknown[] = [];
    await inOrder(crossed(lanes), errands, (reply, { first }) => taken.push([reply, first]));
    expect(taken).toEqual(errands.map(({ first }) => [[first], first]));
  });
});

describe('a study in a page', () => {
  const study = bridgesStudy({ ...two, replicates: 13 });

  test('has the summary of one in a folder, and each cell by itself', async () => {
    const conducted = conduct(study);
    const told: number[] = [];
    await conducted.play(crewOf(cellsOf(study)), (more) => told.push(more));
    const { summary, details } = conducted.finish('complete');
    const plain = studySummariser(study);
    for (const { row } of conducted.games) plain.add(row);
    expect(summary).toEqual(plain.finish('complete', cellJudge(study)));
    expect(told.reduce((sum, each) => sum + each, 0)).toBe(26);
    expect(details.map(({ cell, answers, tracks }) => [cell, answers.games, tracks.length])).toEqual([
      [0, 13, 13],
      [1, 13, 13],
    ]);
    // A course is that of the game whose row it stands beside.
    for (const { row, track } of conducted.games) expect(track?.hash).toBe(row[HASH]);
  });

  test('that is stopped has as many games of each setting, and goes on from there when more are asked for', async () => {
    const some = conduct(study);
    const crew = crewOf(cellsOf(study));
    let asked = 0;
    const tiring: Crew = {
      ...crew,
      ask: (errand) => (asked++ < 3 ? crew.ask(errand) : Promise.reject(new Error('sent home'))),
    };
    const wide = bridgesStudy({ ...two, replicates: 90 });
    const stopped = conduct(wide);
    await expect(stopped.play(tiring, () => undefined)).rejects.toThrow('sent home');
    const { summary } = stopped.finish('time');
    expect(summary.cells.map(({ replicates, stopped: why }) => [replicates, why])).toEqual([
      [20, 'time'],
      [20, 'time'],
    ]);

    await some.play(crew, () => undefined);
    const counted: Stretch[] = [];
    const counting: Crew = {
      ...crew,
      ask(errand) {
        counted.push(errand);
        return crew.ask(errand);
      },
    };
    const more = conduct(bridgesStudy({ ...two, replicates: 15 }), some.games);
    await more.play(counting, () => undefined);
    expect(counted.map(({ first, count }) => [first, count])).toEqual([
      [13, 2],
      [13, 2],
    ]);
    expect(more.games.slice(0, 26)).toEqual(some.games);
    expect(more.games.map(({ row }) => row[cellColumn])).toEqual(Array.from({ length: 30 }, (_, n) => n % 2));
  });

  test('keeps the looks of a stop rule: a cell that is narrow enough is played no more', async () => {
    const stop = { kind: 'width', measure: 'market-held', width: 60, firstLook: 20 };
    const ruled = bridgesStudy({ ...two, replicates: 60, stop });
    const conducted = conduct(ruled);
    await conducted.play(crewOf(cellsOf(ruled)), () => undefined);
    const { summary } = conducted.finish('complete');
    for (const { replicates, measures, stopped } of summary.cells) {
      const { low, high } = measures['market-held']!;
      expect([20, 40, 60]).toContain(replicates);
      expect(stopped === 'width').toBe(100 * (high! - low!) <= 60);
    }
    expect(summary.cells.some(({ replicates }) => replicates < 60)).toBe(true);
  });
});
