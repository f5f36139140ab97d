// What a finished game's forecast was day by day: the points of one seat.

import type { ChartFrame, ChartTable } from './frame.ts';
import { lineChart, lineTable } from './lines.ts';
import type { LinesData } from './lineData.ts';
import { CHART_THEMES, actorLook } from './theme.ts';
import type { ChartTheme } from './theme.ts';

/** The points that one seat may expect, by day, with the interval of each mean. */
export interface PointDays {
  readonly days: readonly string[];
  readonly label: string;
  /** The style that the scenario gives the seat's actor. */
  readonly style: string;
  readonly values: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Too few games were played yet to read it: dashed. */
  readonly isProvisional: boolean;
}

function pointLines(
  { days, label, style, values, low, high, isProvisional }: PointDays,
  theme: ChartTheme,
): LinesData {
  const look = actorLook(theme, style);
  return {
    days,
    lines: [
      {
        label,
        values,
        band: { low, high },
        stroke: look.solid,
        text: look.text,
        dash: isProvisional ? '4 4' : 'none',
      },
    ],
  };
}

/** Points of a seat by day. */
export function pointsByDay(frame: ChartFrame, data: PointDays, title: string): SVGSVGElement {
  return lineChart(frame, pointLines(data, frame.theme), { title, unit: '' });
}

export function tableOfPoints(data: PointDays, title: string, language: string): ChartTable {
  return lineTable(pointLines(data, CHART_THEMES.light), { title, unit: '' }, language);
}
