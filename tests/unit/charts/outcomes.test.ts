import { expect, test } from 'vitest';
import { outcomesByDay, tableOfOutcomes } from '../../../src/charts/index.ts';
import type { OutcomesData } from '../../../src/charts/index.ts';
import { placeNames } from '../../../src/charts/outcomeNames.ts';
import { frameOf } from './samples.ts';

const data: OutcomesData = {
  days: ['4 Dec', '5 Dec', '6 Dec', '7 Dec', '8 Dec'],
  outcomes: [
    { label: 'Collapse', family: 'fought', tone: 1, values: [20, 30, 50, 80, 100] },
    { label: 'Never seen', family: 'fought', tone: 0.5, values: [0, 0, 0, 0, 0] },
    { label: 'The line holds', family: 'fought', tone: 0, values: [70, 65, 48, 20, 0] },
    { label: 'A deal that is seldom made', family: 'agreed', tone: 1, values: [10, 5, 2, 0, 0] },
  ],
  marks: [
    { day: 2, label: '1' },
    { day: 4, label: '2' },
  ],
  isProvisional: false,
};

const wordsOf = (chart: SVGSVGElement) => [...chart.querySelectorAll('text')].map((text) => text.textContent);

test('outcomes are named in their areas or under the chart, numbered days carry their numbers, and what never came is left out', () => {
  const words = wordsOf(outcomesByDay(frameOf(600), data, 'How the odds moved'));
  expect(words).toEqual(
    expect.arrayContaining(['Collapse', 'The line holds', 'A deal that is seldom made', '1', '2']),
  );
  expect(words).not.toContain('Never seen');
});

test('the label says what the last day came to', () => {
  expect(outcomesByDay(frameOf(600), data, 'How the odds moved').getAttribute('aria-label')).toBe(
    'How the odds moved, 4 Dec to 8 Dec; at the end Collapse 100',
  );
});

test('what was agreed on is hatched, and the hatching is there', () => {
  const chart = outcomesByDay(frameOf(600), data, 'Odds');
  const pattern = chart.querySelector('pattern')?.getAttribute('id');
  const fills = [...chart.querySelectorAll('[fill]')].map((part) => part.getAttribute('fill'));
  expect(fills).toContain(`url(#${pattern})`);
});

test('too few games are drawn with dashes', () => {
  const dashes = (isProvisional: boolean) =>
    outcomesByDay(frameOf(600), { ...data, isProvisional }, 'Odds').querySelectorAll(
      '[stroke-dasharray="4 3"]',
    ).length;
  expect(dashes(true)).toBe(3);
  expect(dashes(false)).toBe(0);
});

test('a name stands where its area is tall enough all along it, clear of numbered days if it can; else nowhere', () => {
  const room = { across: 400, down: 200, days: 4, avoid: [200] };
  const [wide, thin] = placeNames(
    [
      { label: 'Wide', low: [20, 20, 20, 20, 20], high: [100, 100, 100, 100, 100] },
      { label: 'Thin', low: [10, 10, 10, 10, 10], high: [15, 15, 15, 15, 15] },
    ],
    room,
  );
  expect(wide?.value).toBe(60);
  expect(Math.abs((wide?.x ?? 200) - 200)).toBeGreaterThan(15);
  expect(thin).toBeNull();
});

test('a long name stands in its area in lines, and across a numbered day rather than not at all', () => {
  const label = 'Hama is lost, the coast stays joined';
  const low = [0, 0, 0, 0, 0];
  const high = [100, 60, 10, 0, 0];
  const room = { across: 400, down: 200, days: 4, avoid: [] };
  const [steep] = placeNames([{ label, low, high }], room);
  expect(steep?.lines.length).toBeGreaterThan(1);
  expect(steep?.lines.join(' ')).toBe(label);
  const [crossed] = placeNames([{ label, low, high }], { ...room, avoid: [40, 80, 120, 160] });
  expect(crossed?.lines.join(' ')).toBe(label);
  expect(crossed?.value).toBeLessThan(100);
});

test('the table has a row a day and a column for each outcome that came', () => {
  const table = tableOfOutcomes(data, 'Odds', 'en');
  expect(table.head).toEqual(['Day', 'Collapse', 'The line holds', 'A deal that is seldom made']);
  expect(table.rows[1]).toEqual(['5 Dec', '30', '65', '5']);
});
