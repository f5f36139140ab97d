// What a finished game's forecast was day by day: outcomes in games of a hundred, and the points of one seat.

import { plainLines } from './byDay.ts';
import type { NamedDays } from './byDay.ts';
import type { ChartFrame, ChartTable } from './frame.ts';
import { lineChart, lineTable } from './lines.ts';
import type { LinesData } from './lines.ts';
import { CHART_THEMES, actorLook } from './theme.ts';
import type { ChartTheme } from './theme.ts';

/** Outcomes in games of a hundred by day, told apart by their dashes. */
export function outcomesByDay(frame: ChartFrame, data: NamedDays, title: string): SVGSVGElement {
  return lineChart(frame, plainLines(data, frame.theme.ink), { title, unit: '' });
}

export function tableOfOutcomes(data: NamedDays, title: string, language: string): ChartTable {
  return lineTable(plainLines(data, ''), { title, unit: '' }, language);
}

/** The points that one seat may expect, by day, with the interval of each mean. */
export interface PointDays {
  readonly days: readonly string[];
  readonly label: string;
  /** The style that the scenario gives the seat's actor. */
  readonly style: string;
  readonly values: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

function pointLines({ days, label, style, values, low, high }: PointDays, theme: ChartTheme): LinesData {
  const look = actorLook(theme, style);
  return {
    days,
    lines: [{ label, values, band: { low, high }, stroke: look.solid, text: look.text, dash: 'none' }],
  };
}

/** Points of a seat by day. */
export function pointsByDay(frame: ChartFrame, data: PointDays, title: string): SVGSVGElement {
  return lineChart(frame, pointLines(data, frame.theme), { title, unit: '' });
}

export function tableOfPoints(data: PointDays, title: string, language: string): ChartTable {
  return lineTable(pointLines(data, CHART_THEMES.light), { title, unit: '' }, language);
}
