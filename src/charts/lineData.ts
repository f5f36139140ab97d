// What a chart of lines is made of.

/** One line: its name at the end, its colours, and a value a day. */
export interface Line {
  readonly label: string;
  readonly stroke: string;
  readonly text: string;
  readonly dash: string;
  readonly values: readonly number[];
  /** The interval round each value, drawn as a pale band. */
  readonly band?: { readonly low: readonly number[]; readonly high: readonly number[] };
}

export interface LinesData {
  /** Short dates, one a value. */
  readonly days: readonly string[];
  readonly lines: readonly Line[];
}

export interface LinesOptions {
  /** What is shown, for the label and the table. */
  readonly title: string;
  /** What the numbers count, such as "people"; empty for plain numbers. */
  readonly unit: string;
  readonly curve?: 'linear' | 'step-after';
  /** Fills under the lines, for a chart of one line. */
  readonly filled?: boolean;
  /** Written over days whose value is zero, such as "cut". */
  readonly zero?: string;
}
