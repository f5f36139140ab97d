// What every chart is given beside its data, and what they share: fonts, estimates of text width, the outer SVG.

import * as Plot from '@observablehq/plot';
import type { ChartTheme } from './theme.ts';

/** Where and how a chart is drawn. The same in a browser and with a document of linkedom in Node. */
export interface ChartFrame {
  readonly document: Document;
  /** Pixels, 240 or more. */
  readonly width: number;
  /** Pixels. */
  readonly height?: number;
  readonly theme: ChartTheme;
  /** Language code, such as `en`. */
  readonly language: string;
}

/** A table with the same figures as a chart, for readers of tables and screen readers. */
export interface ChartTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const FONT = "'Source Sans 3 Variable', 'IBM Plex Sans Arabic', 'Source Sans 3', system-ui, sans-serif";
export const TEXT = 12;
export const AXIS = 11;

/** Pixels that a text takes at 12 px in the widest of the fonts that may stand in for the house's. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/[mwMW@%—]/.test(letter)) width += 11;
    else if (/[A-Z0-9]/.test(letter)) width += 8;
    else if (/[ijlft.,;:'()| ]/.test(letter)) width += 4.4;
    else width += 7.2;
  }
  return Math.ceil(width);
}

/** Cuts a text that would take more than `most` pixels. */
export function fitted(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  let short = text;
  while (short.length > 1 && textWidth(`${short}…`) > most) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}

/** Draws marks into one SVG with the house's font and a label that says what is shown. */
export function draw(frame: ChartFrame, label: string, options: Plot.PlotOptions): SVGSVGElement {
  const drawn = Plot.plot({
    document: frame.document,
    width: frame.width,
    className: 'orontes-chart',
    ariaLabel: label,
    style: {
      fontFamily: FONT,
      fontSize: `${AXIS}px`,
      fontVariantNumeric: 'tabular-nums lining-nums',
      color: frame.theme.ink2,
      background: 'transparent',
      overflow: 'visible',
    },
    ...options,
  });
  drawn.setAttribute('role', 'img');
  // An image has no parts for screen readers; Plot's labels of its groups would be unlawful there.
  for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  return drawn as SVGSVGElement;
}
