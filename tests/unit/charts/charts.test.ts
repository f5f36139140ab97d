import { describe, expect, test } from 'vitest';
import {
  displacedByDay,
  groundByDay,
  linkByDay,
  lossesByDay,
  tableOfDisplaced,
  tableOfGround,
  tableOfLink,
  tableOfLosses,
} from '../../../src/charts/index.ts';
import { scaleFor } from '../../../src/charts/axes.ts';
import { textWidth } from '../../../src/charts/frame.ts';
import { displaced, frameOf, ground, link, losses, twoLinks } from './samples.ts';

const CHARTS: Readonly<Record<string, (width: number) => SVGSVGElement>> = {
  ground: (width) => groundByDay(frameOf(width), ground),
  losses: (width) => lossesByDay(frameOf(width), losses),
  displaced: (width) => displacedByDay(frameOf(width), displaced),
  'one link': (width) => linkByDay(frameOf(width), link),
  'two links': (width) => linkByDay(frameOf(width), twoLinks),
};

interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** Pixels of an em of the smaller of the two sizes of text. */
const EM = 11;

/** Every text of a chart with the pixels it covers. */
function texts(chart: SVGSVGElement): Placed[] {
  return [...chart.querySelectorAll('text')].map((element) => {
    const group = element.parentElement ?? element;
    const offset = /translate\((-?[\d.]+),\s*(-?[\d.]+)\)/;
    const moves = [element, group]
      .map((part) => offset.exec(part.getAttribute('transform') ?? ''))
      .map((found) => ({ x: Number(found?.[1] ?? 0), y: Number(found?.[2] ?? 0) }));
    const x = moves.reduce((sum, move) => sum + move.x, 0);
    const baseline = moves.reduce(
      (sum, move) => sum + move.y,
      EM * Number.parseFloat(element.getAttribute('y') ?? '0'),
    );
    const anchor = group.getAttribute('text-anchor') ?? 'middle';
    const width = textWidth(element.textContent ?? '');
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { text: element.textContent ?? '', left, right: left + width, baseline };
  });
}

function covers(one: Placed, other: Placed): boolean {
  const aside = one.right <= other.left + 4 || other.right <= one.left + 4;
  return !aside && Math.abs(one.baseline - other.baseline) < 10;
}

describe.each(Object.entries(CHARTS))('the chart of %s', (_, chart) => {
  test.each([240, 390, 720, 1200])('keeps its words inside %i px and apart', (width) => {
    const placed = texts(chart(width)).filter(({ text }) => text !== '');
    expect(placed.length).toBeGreaterThan(3);
    // Middles of first and last days stand on the ends of the axis: half a date may reach into the margin of the page.
    const outside = placed.filter(({ left, right }) => left < -12 || right > width + 12);
    expect(outside).toEqual([]);
    const over = placed.flatMap((one, i) =>
      placed
        .slice(i + 1)
        .filter((other) => covers(one, other))
        .map((other) => `${one.text} / ${other.text}`),
    );
    expect(over).toEqual([]);
  });

  test('is one image with a name for screen readers', () => {
    const drawn = chart(390);
    expect(drawn.getAttribute('role')).toBe('img');
    expect(drawn.querySelectorAll('[aria-label]')).toHaveLength(0);
    expect(drawn.getAttribute('aria-label')).not.toMatch(/undefined|NaN|Infinity/);
    expect(drawn.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test('the label of a chart by day says what is shown, from when to when, and how it ends', () => {
  expect(lossesByDay(frameOf(390), losses).getAttribute('aria-label')).toBe(
    'Men lost since the start (men), 4 Dec to 24 Dec; at the end Government 3,640, HTS-led 2,510, SNA 480 and SDF 610',
  );
  expect(linkByDay(frameOf(390), link).getAttribute('aria-label')).toBe(
    'Capacity of the link, a motorway is 100, 4 Dec to 24 Dec; at the end The coast and Damascus 140',
  );
});

test('days on which a link carries nothing are marked as cut, once for each run of days', () => {
  const cuts = (values: readonly number[]): number =>
    texts(
      linkByDay(frameOf(390), {
        days: ['4 Dec', '5 Dec', '6 Dec', '7 Dec'],
        series: [{ label: 'Link', values }],
      }),
    ).filter(({ text }) => text === 'cut').length;
  expect(cuts([10, 10, 5, 10])).toBe(0);
  expect(cuts([10, 0, 0, 10])).toBe(1);
  expect(cuts([0, 10, 0, 0])).toBe(2);
});

test('lines of different actors differ by dash as well as by colour', () => {
  const lines = [...lossesByDay(frameOf(390), losses).querySelectorAll('path')].map(
    (path) => path.parentElement!,
  );
  const looks = lines.map((line) => [line.getAttribute('stroke'), line.getAttribute('stroke-dasharray')]);
  expect(new Set(looks.map(([stroke]) => stroke)).size).toBe(losses.series.length);
  expect(new Set(looks.map(([, dash]) => dash)).size).toBe(losses.series.length);
});

test('a game of no day yet draws an empty chart', () => {
  const drawn = groundByDay(frameOf(390), { days: [], series: [] });
  expect(drawn.getAttribute('aria-label')).toBe('Value of places held');
  expect(drawn.outerHTML).not.toMatch(/NaN|undefined/);
});

describe('tables say the same as charts', () => {
  test('by day: a row a day, a column a line, whole figures', () => {
    const table = tableOfGround(ground, 'en');
    expect(table.caption).toBe('Value of places held');
    expect(table.head).toEqual(['Day', 'Government', 'HTS-led', 'SNA', 'SDF']);
    expect(table.rows).toHaveLength(ground.days.length);
    expect(table.rows[1]).toEqual(['5 Dec', '153', '61', '24', '33']);
    expect(tableOfLosses(losses, 'en').rows.at(-1)).toEqual(['24 Dec', '3,640', '2,510', '480', '610']);
    expect(tableOfDisplaced(displaced, 'en').rows.at(-1)).toEqual(['24 Dec', '526,000']);
    expect(tableOfLink(twoLinks, 'en').rows[8]).toEqual(['12 Dec', '0', '8']);
  });
});

test('the end of a line is told as sentences tell it: whole from ten on, in the unit of the scale', () => {
  const [points, people] = [scaleFor(60, 'points', 'en'), scaleFor(9000, 'people', 'en')];
  expect([points.end(47.5), points.end(2.5), points.format(2.5)]).toEqual(['48', '2.5', '2.5']);
  expect(people.end(8540)).toBe('8.5');
});
