// Charts of many games: words inside the picture, and the marks where the values are.

import { describe, expect, test } from 'vitest';
import { bandChart, forestChart, holdingsChart, orderTree } from '../../../src/charts/index.ts';
import type { BandData, ForestRow, HoldingsData, TreeNode } from '../../../src/charts/index.ts';
import { pruned } from '../../../src/charts/orderTree.ts';
import { niceTicks } from '../../../src/charts/forest.ts';
import { frameOf } from './samples.ts';

const rows: ForestRow[] = [
  {
    label: 'The line holds at the river and beyond it',
    value: 34,
    chance: { low: 27, high: 41 },
    text: '34',
  },
  {
    label: 'A truce',
    value: 5,
    chance: { low: 2, high: 9 },
    wide: { low: 1, high: 30 },
    ticks: [3, 12],
    text: '5',
    muted: true,
  },
];
const bands: BandData = {
  days: ['1 May', '2 May', '3 May'],
  bands: [{ low: [0, 1, 2], high: [4, 6, 9], tone: 'ink', opacity: 0.2 }],
  curves: [{ values: [2, 4, 6], tone: 'ink', label: '6 of 100' }],
};
const holdings: HoldingsData = {
  places: ['Bridge', 'Market'],
  holders: [
    { letter: 'A', label: 'The League of the coast', style: 'blue-square' },
    { letter: '–', label: 'nobody', style: null },
  ],
  shares: [
    [0.75, 0.25],
    [1, 0],
  ],
  games: [{ label: '1', holds: [0, 1] }],
};
const tree: TreeNode = {
  label: '',
  share: 1,
  end: false,
  next: [
    {
      label: 'The bridge falls',
      share: 0.6,
      end: false,
      next: [{ label: 'nothing more', share: 0.6, end: true, next: [] }],
    },
    { label: 'nothing more', share: 0.39, end: true, next: [] },
    { label: 'a rare thing', share: 0.01, end: false, next: [] },
  ],
};

const CHARTS: Readonly<Record<string, (width: number) => SVGSVGElement>> = {
  forest: (width) =>
    forestChart(frameOf(width), rows, { title: 'Endings', domain: { low: 0, high: 50 }, unit: 'games' }),
  bands: (width) => bandChart(frameOf(width), bands, { title: 'Days', unit: 'people', steps: true }),
  holdings: (width) => holdingsChart(frameOf(width), holdings, 'On 3 May'),
  tree: (width) => orderTree(frameOf(width), tree, { title: 'Order', others: 'other ways', steps: 2 }),
};

describe.each(Object.entries(CHARTS))('the chart of %s', (_, chart) => {
  test.each([300, 390, 720, 1200])('is %i px wide and has a label and words', (width) => {
    const svg = chart(width);
    expect(svg.getAttribute('width')).toBe(String(width));
    expect(svg.getAttribute('aria-label')).toMatch(/Endings|Days|On 3 May|Order/);
    expect(svg.querySelectorAll('text').length).toBeGreaterThan(2);
    expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test('a forest puts its first row on top and its dots by value', () => {
  const svg = CHARTS['forest']!(720);
  const dots = [...svg.querySelectorAll('circle')].map((dot) => ({
    x: Number(dot.getAttribute('cx')),
    y: Number(dot.getAttribute('cy')),
  }));
  expect(dots).toHaveLength(2);
  expect(dots[0]!.y).toBeLessThan(dots[1]!.y);
  expect(dots[0]!.x).toBeGreaterThan(dots[1]!.x);
});

test('rare ways are put together, and no game is lost by it', () => {
  const { next } = pruned(tree, 'other ways', 2);
  expect(next.map(({ label }) => label)).toEqual(['The bridge falls', 'nothing more', 'other ways']);
  expect(next.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
});

test('a tree of few ways is low', () => {
  const height = (ways: number): number => {
    const next = Array.from({ length: ways }, (_, i) => ({
      label: String(i),
      share: 1 / ways,
      end: true,
      next: [],
    }));
    const options = { title: 'Order', others: 'others', steps: 2 };
    return Number(orderTree(frameOf(720), { ...tree, next }, options).getAttribute('height'));
  };
  expect([2, 5, 20].map(height)).toEqual([150, 240, 420]);
});

test('ticks are round numbers inside the span', () => {
  expect(niceTicks(0, 50, 5)).toEqual([0, 10, 20, 30, 40, 50]);
  expect(niceTicks(-12, 7, 4)).toEqual([-10, -5, 0, 5]);
});
