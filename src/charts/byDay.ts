// The four charts of a game's course: ground, men lost, people displaced, and the capacity of links.

import type { ChartFrame, ChartTable } from './frame.ts';
import { lineChart, lineTable } from './lines.ts';
import type { Line, LinesData, LinesOptions } from './lineData.ts';
import { CHART_THEMES, actorLook } from './theme.ts';
import type { ChartTheme } from './theme.ts';
import { chartWords } from './words.ts';

/** A value a day of one actor, with the style its scenario gives it. */
export interface ActorSeries {
  readonly label: string;
  readonly style: string;
  readonly values: readonly number[];
}

/** Days as short dates, and a series for each actor. */
export interface ActorDays {
  readonly days: readonly string[];
  readonly series: readonly ActorSeries[];
}

/** A value a day of one or more named things. */
export interface NamedDays {
  readonly days: readonly string[];
  readonly series: readonly { readonly label: string; readonly values: readonly number[] }[];
}

function actorLines(data: ActorDays, theme: ChartTheme): LinesData {
  const lines = data.series.map(({ label, style, values }) => {
    const look = actorLook(theme, style);
    return { label, values, stroke: look.solid, text: look.text, dash: look.dash };
  });
  return { days: data.days, lines };
}

/** Lines of one colour, told apart by their dashes. */
export function plainLines(data: NamedDays, colour: string): LinesData {
  const dashes = ['none', '9 2', '5 2 1 2', '2 2'];
  const lines = data.series.map(({ label, values }, i): Line => ({
    label,
    values,
    stroke: colour,
    text: colour,
    dash: dashes[i % dashes.length] ?? 'none',
  }));
  return { days: data.days, lines };
}

function groundOptions(language: string): LinesOptions {
  return { title: chartWords(language).valueHeld, unit: '' };
}

/** Value of the places that each actor holds, by day. */
export function groundByDay(frame: ChartFrame, data: ActorDays): SVGSVGElement {
  return lineChart(frame, actorLines(data, frame.theme), groundOptions(frame.language));
}

export function tableOfGround(data: ActorDays, language: string): ChartTable {
  return lineTable(actorLines(data, CHART_THEMES.light), groundOptions(language), language);
}

function lossOptions(language: string): LinesOptions {
  const words = chartWords(language);
  return { title: words.menLost, unit: words.men };
}

/** Men lost by each actor since the start, in all five kinds. */
export function lossesByDay(frame: ChartFrame, data: ActorDays): SVGSVGElement {
  return lineChart(frame, actorLines(data, frame.theme), lossOptions(frame.language));
}

export function tableOfLosses(data: ActorDays, language: string): ChartTable {
  return lineTable(actorLines(data, CHART_THEMES.light), lossOptions(language), language);
}

function displacedOptions(language: string): LinesOptions {
  const words = chartWords(language);
  return { title: words.displaced, unit: words.people, filled: true };
}

/** People away from home by day. */
export function displacedByDay(
  frame: ChartFrame,
  data: { readonly days: readonly string[]; readonly values: readonly number[] },
): SVGSVGElement {
  const days = { days: data.days, series: [{ label: '', values: data.values }] };
  return lineChart(frame, plainLines(days, frame.theme.ink), displacedOptions(frame.language));
}

export function tableOfDisplaced(
  data: { readonly days: readonly string[]; readonly values: readonly number[] },
  language: string,
): ChartTable {
  const days = { days: data.days, series: [{ label: chartWords(language).people, values: data.values }] };
  return lineTable(plainLines(days, ''), displacedOptions(language), language);
}

function linkOptions(language: string): LinesOptions {
  const words = chartWords(language);
  return { title: words.capacity, unit: '', curve: 'step-after', zero: words.cut };
}

/** Carrying capacity of links by day, in steps; days at zero are marked as cut. */
export function linkByDay(frame: ChartFrame, data: NamedDays): SVGSVGElement {
  return lineChart(frame, plainLines(data, frame.theme.link), linkOptions(frame.language));
}

export function tableOfLink(data: NamedDays, language: string): ChartTable {
  return lineTable(plainLines(data, ''), linkOptions(language), language);
}
