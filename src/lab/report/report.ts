// A report as data: sections with figures, each a chart and the table that says the same. Written as a file or shown in a page.

import type { ChartFrame, ChartTable } from '../../charts/index.ts';

/** A chart with its table. */
export interface Figure {
  /** Unique in the report, `[a-z0-9-]+`. */
  readonly id: string;
  readonly title: string;
  /** What is drawn and how to read it, in a sentence or two. */
  readonly note: string;
  readonly draw: (frame: ChartFrame) => SVGSVGElement;
  readonly table: ChartTable;
  /** Half of the page's width is enough. */
  readonly half?: boolean;
  /** The table says more than the chart: it is open from the beginning. */
  readonly open?: boolean;
}

/** The game behind a point: how it is named and played again. */
export interface GameLink {
  readonly run: number;
  readonly seed: string;
  readonly label: string;
  /** The command that plays it again. */
  readonly command: string;
}

export interface Section {
  readonly id: string;
  /** What this section and those after it are about, where a report has several parts, such as the settings of an experiment. */
  readonly part?: string;
  readonly title: string;
  readonly lead: string;
  readonly figures: readonly Figure[];
  readonly games?: readonly GameLink[];
}

export interface Report {
  readonly title: string;
  readonly kicker: string;
  /** The answer in one sentence. */
  readonly headline: string;
  /** Name and value of what the games were. */
  readonly facts: readonly (readonly [string, string])[];
  readonly sections: readonly Section[];
  /** What the figures cannot say, a paragraph each. */
  readonly limits: readonly string[];
  readonly cite: string;
  /** The same as a BibTeX entry. */
  readonly bibtex: string;
  /** Command lines that give everything again. */
  readonly repeat: readonly string[];
}
