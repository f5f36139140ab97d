// How the outcomes of a game's possible endings shared its days: areas on top of each other, fought above agreed, named where there is room.

import * as Plot from '@observablehq/plot';
import { languageOf } from '../telling/index.ts';
import { along, contrast } from './colours.ts';
import { AXIS, TEXT, draw, textWidth } from './frame.ts';
import type { ChartFrame, ChartTable } from './frame.ts';
import { dayMarks, dayTicks } from './axes.ts';
import { lineTable } from './lines.ts';
import { plainLines } from './byDay.ts';
import { placeNames } from './outcomeNames.ts';
import type { Layer } from './outcomeNames.ts';
import type { ChartTheme } from './theme.ts';
import { chartWords } from './words.ts';

/** One outcome's share of the games by day. */
export interface OutcomeDays {
  readonly label: string;
  readonly family: 'fought' | 'agreed';
  /** Where its colour lies among those of its family, 0 (mildest) to 1 (gravest). */
  readonly tone: number;
  /** Games of a hundred, one value a day. */
  readonly values: readonly number[];
}

export interface OutcomesData {
  /** Short dates, one a value. */
  readonly days: readonly string[];
  /** From the top of the chart to its foot. */
  readonly outcomes: readonly OutcomeDays[];
  /** Days, by their index, that carry a number. */
  readonly marks: readonly { readonly day: number; readonly label: string }[];
  /** Too few games were played yet to read it: drawn pale, with dashes. */
  readonly isProvisional: boolean;
}

const HEIGHT = 300;
const LEFT = 34;
const RIGHT = 10;
const TOP = 28;
const KEY = 18;
const DISC = 10;

interface Area extends Layer {
  readonly colour: string;
  readonly family: OutcomeDays['family'];
}

/** Outcomes that ever came, each between the sum of those below it and that with itself. */
function areasOf({ outcomes }: OutcomesData, theme: ChartTheme): Area[] {
  const shown = outcomes.filter(({ values }) => values.some((value) => value > 0));
  return shown.map(({ label, family, tone, values }, index) => {
    const under = shown.slice(index + 1);
    const low = values.map((_, day) => under.reduce((sum, other) => sum + (other.values[day] ?? 0), 0));
    return {
      label,
      family,
      colour: along(family === 'fought' ? theme.fought : theme.agreed, tone),
      low,
      high: values.map((value, day) => (low[day] ?? 0) + value),
    };
  });
}

/** Ink or paper, whichever is easier to read on a colour. */
function wordsOn(colour: string, { ink, panel }: ChartTheme): string {
  return contrast(ink, colour) >= contrast(panel, colour) ? ink : panel;
}

/** Adds the hatching of agreed outcomes to a drawn chart; gives its name as a fill. */
function hatch(svg: SVGSVGElement, document: Document, name: string, colour: string, line: string): void {
  const make = (kind: string, attributes: Readonly<Record<string, string>>): Element => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', kind);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const pattern = make('pattern', {
    id: name,
    width: '7',
    height: '7',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  pattern.append(
    make('rect', { width: '7', height: '7', fill: colour }),
    make('rect', { width: '2', height: '7', fill: line, 'fill-opacity': '0.4' }),
  );
  const definitions = make('defs', {});
  definitions.append(pattern);
  svg.prepend(definitions);
}

/** Names that found no room in their areas, in rows under the chart. */
function keyOf(
  areas: readonly Area[],
  width: number,
): readonly { readonly area: Area; readonly x: number; readonly row: number }[] {
  let [x, row] = [LEFT, 0];
  return areas.map((area) => {
    const wide = textWidth(area.label) + 34;
    if (x + wide > width && x > LEFT) [x, row] = [LEFT, row + 1];
    const item = { area, x, row };
    x += wide;
    return item;
  });
}

/** The chart. */
export function outcomesByDay(frame: ChartFrame, data: OutcomesData, title: string): SVGSVGElement {
  const { width, theme, language, document } = frame;
  const height = frame.height ?? HEIGHT;
  const areas = areasOf(data, theme);
  const last = Math.max(1, data.days.length - 1);
  const across = width - LEFT - RIGHT;
  const down = height - TOP - 24;
  const names = placeNames(areas, {
    across,
    down,
    days: last,
    avoid: data.marks.map(({ day }) => (day / last) * across),
  });
  const key = keyOf(
    areas.filter((_, index) => names[index] === null),
    width,
  );
  const rows = (key.at(-1)?.row ?? -1) + 1;
  const foot = rows === 0 ? 0 : rows * KEY + 6;
  const xAt = (pixel: number): number => ((pixel - LEFT) / across) * last;
  const yAt = (pixel: number): number => ((height - 24 - pixel) / down) * 100;
  const disc = Math.max(6.5, Math.min(DISC, across / last / 2 - 1));
  const fillOf = ({ family, colour }: Area): string =>
    family === 'agreed' ? `url(#${hatchName(theme, colour)})` : colour;
  const { count, list, row: inRow } = languageOf(language);
  const words = chartWords(language);
  const ends = areas
    .filter(({ low, high }) => (high.at(-1) ?? 0) > (low.at(-1) ?? 0))
    .map(({ label, low, high }) => `${label} ${count(Math.round((high.at(-1) ?? 0) - (low.at(-1) ?? 0)))}`);
  const svg = draw(
    frame,
    `${inRow([title, words.from(data.days[0] ?? '', data.days.at(-1) ?? '')])}; ${words.atEnd(list(ends))}`,
    {
      height: height + foot,
      marginLeft: LEFT,
      marginRight: RIGHT,
      marginTop: TOP,
      marginBottom: 24 + foot,
      x: { domain: [0, last], axis: null },
      y: { domain: [0, 100], axis: null },
      color: { type: 'identity' },
      marks: [
        ...areas.map((area) => {
          const points = area.low.map((low, day) => ({ day, low, high: area.high[day] ?? low }));
          return [
            Plot.areaY(points, {
              x: 'day',
              y1: 'low',
              y2: 'high',
              fill: fillOf(area),
              fillOpacity: data.isProvisional ? 0.4 : 1,
            }),
            Plot.line(points, {
              x: 'day',
              y: 'high',
              stroke: data.isProvisional ? theme.ink3 : theme.panel,
              strokeWidth: 1.2,
              strokeDasharray: data.isProvisional ? '4 3' : 'none',
            }),
          ];
        }),
        ...axes(data, across, theme, count),
        Plot.ruleX(data.marks, {
          x: 'day',
          y1: 0,
          y2: 100,
          stroke: theme.panel,
          strokeWidth: 3.4,
          strokeOpacity: 0.7,
        }),
        Plot.ruleX(data.marks, { x: 'day', y1: 0, y2: yAt(TOP - 6), stroke: theme.ink, strokeWidth: 1.3 }),
        Plot.dot(data.marks, { x: 'day', y: yAt(TOP - 14), r: disc, fill: theme.ink }),
        Plot.text(data.marks, {
          x: 'day',
          y: yAt(TOP - 14),
          text: 'label',
          fill: theme.panel,
          fontSize: disc < 9 ? 10 : 12,
          fontWeight: 640,
        }),
        ...areas.map((area, index) => {
          const at = names[index];
          if (!at) return null;
          return Plot.text([area], {
            x: xAt(LEFT + at.x),
            y: at.value,
            text: () => at.lines.join('\n'),
            lineHeight: 1.15,
            fill: data.isProvisional ? theme.ink : wordsOn(area.colour, theme),
            stroke: data.isProvisional ? theme.panel : area.colour,
            strokeWidth: 3.5,
            fontSize: TEXT,
            fontWeight: 640,
          });
        }),
        ...key.map(({ area, x, row }) => {
          const top = height + row * KEY + 8;
          return [
            Plot.rect([area], {
              x1: xAt(x),
              x2: xAt(x + 14),
              y1: yAt(top),
              y2: yAt(top + 11),
              fill: fillOf(area),
              stroke: theme.ink3,
              strokeWidth: 0.7,
            }),
            Plot.text([area], {
              x: xAt(x + 20),
              y: yAt(top + 6),
              text: 'label',
              textAnchor: 'start',
              fill: theme.ink2,
              fontSize: TEXT,
            }),
          ];
        }),
      ],
    },
  );
  for (const { family, colour } of areas) {
    if (family === 'agreed') hatch(svg, document, hatchName(theme, colour), colour, theme.panel);
  }
  return svg;
}

/** Charts of one theme may share a pattern, those of two must not. */
function hatchName({ name }: ChartTheme, colour: string): string {
  return `agreed-${name}-${colour.slice(1)}`;
}

/** Shares up the side, days along the foot. */
function axes(
  data: OutcomesData,
  across: number,
  { line2, ink3 }: ChartTheme,
  count: (value: number) => string,
): Plot.Markish[] {
  const days = dayTicks(data.days.length, across);
  return [
    Plot.text([0, 25, 50, 75, 100], {
      x: 0,
      y: (tick: number) => tick,
      text: (tick: number) => count(tick),
      textAnchor: 'end',
      dx: -8,
      fill: ink3,
      fontSize: AXIS,
    }),
    ...dayMarks(days, data.days, -1.4, { line2, ink3 }),
  ];
}

/** The same figures as a table: a row a day, a column an outcome. */
export function tableOfOutcomes(data: OutcomesData, title: string, language: string): ChartTable {
  const series = data.outcomes
    .filter(({ values }) => values.some((value) => value > 0))
    .map(({ label, values }) => ({ label, values: values.map((value) => Math.round(value)) }));
  return lineTable(plainLines({ days: data.days, series }, ''), { title, unit: '' }, language);
}
