// What all rows of a study say together. Rows are taken one at a time, in order of run numbers, and forgotten.

import type { Row } from '../games/columns.ts';
import { summariser } from '../games/summary.ts';
import type { Failure, Summariser, Summary } from '../games/summary.ts';
import { estimator, pairEstimator } from './estimates.ts';
import type { Difference, Estimator, MeasureEstimate, PairEstimator } from './estimates.ts';
import { effectsOf } from './effects.ts';
import type { Effects } from './effects.ts';
import type { CellJudge } from './judge.ts';
import { mainEffectsTally } from './main-effects.ts';
import type { MainEffects } from './main-effects.ts';
import type { Study } from './study.ts';

/** How a study ended: with all its runs, or when its time was over. */
export type Ended = 'complete' | 'time';

/** The content of a batch's summary.json. */
export interface BatchSummary extends Summary {
  readonly ended: Ended;
}

/** The content of an experiment's summary.json. */
export interface ExperimentSummary {
  readonly format: 1;
  readonly ended: Ended;
  readonly runs: number;
  readonly played: number;
  readonly failed: number;
  readonly cells: readonly CellSummary[];
  readonly differences: readonly CellDifference[];
  /** Elementary effects of a Morris design. */
  readonly effects?: Effects;
  /** Main effects and interactions of a factorial design. */
  readonly mainEffects?: MainEffects;
  /** The first twenty runs that failed. */
  readonly failures: readonly Failure[];
}

/** The games of one cell. `outcomes`, `firstDays` and `figures` are left out where there are more than a thousand cells. */
export interface CellSummary extends Partial<Pick<Summary, 'outcomes' | 'firstDays' | 'figures'>> {
  readonly cell: number;
  readonly replicates: number;
  readonly played: number;
  readonly failed: number;
  /** Why no more were played: all were, the interval was narrow enough, or time was over. */
  readonly stopped: 'count' | 'width' | 'time';
  readonly measures: Readonly<Record<string, MeasureEstimate>>;
}

/** A cell against its reference, by measure. */
export interface CellDifference {
  readonly cell: number;
  readonly reference: number;
  readonly measures: Readonly<Record<string, Difference>>;
}

export type StudySummary = BatchSummary | ExperimentSummary;

/** Whether a summary is that of an experiment. */
export function isOfExperiment(summary: StudySummary): summary is ExperimentSummary {
  return 'cells' in summary;
}

const MOST_DETAILED = 1000;
const FAILURES_NAMED = 20;

/** Takes rows in order of run numbers. */
export interface StudySummariser {
  add(row: Row): void;
  finish(ended: Ended, judge: CellJudge): StudySummary;
}

interface CellTally {
  replicates: number;
  readonly summary: Summariser;
  readonly measures: readonly Estimator[];
  readonly pairs: readonly PairEstimator[];
}

/** A summariser that has seen no row yet. */
export function studySummariser(study: Study): StudySummariser {
  const { plan, shape, readers, manifest } = study;
  const batch = manifest.kind === 'batch';
  const detailed = plan.cells.length <= MOST_DETAILED;
  const brief = { columns: [], outcomes: [], firstDays: [] };
  const tallies = plan.cells.map(({ reference }): CellTally => ({
    replicates: 0,
    summary: summariser(batch || detailed ? shape : brief),
    measures: readers.map((reader) => estimator(reader, plan.stop)),
    pairs: reference === null ? [] : readers.map((reader) => pairEstimator(reader, plan.stop)),
  }));
  const cellColumn = shape.columns.findIndex(({ name }) => name === 'cell');
  const replicateColumn = shape.columns.findIndex(({ name }) => name === 'replicate');
  const references = new Set(plan.cells.flatMap(({ reference }) => (reference === null ? [] : [reference])));
  /** Values of the cells that others are compared with, in the replicate that is being read. */
  const held = new Map<number, { readonly replicate: number; readonly values: readonly (number | null)[] }>();
  const failures: Failure[] = [];
  const factorial = batch ? null : mainEffectsTally(study);
  /** Values of the replicate that is being read, by cell. */
  let [reading, byCell] = [-1, new Map<number, readonly (number | null)[]>()];
  const closeReplicate = (): void => {
    factorial?.add(byCell);
    byCell = new Map();
  };

  function addMeasures(row: Row, cell: number, tally: CellTally): void {
    const values = readers.map((reader) => reader.read(row));
    const replicate = Number(row[replicateColumn]);
    if (replicate !== reading) closeReplicate();
    reading = replicate;
    byCell.set(cell, values);
    if (references.has(cell)) held.set(cell, { replicate, values });
    const other = held.get(plan.cells[cell]!.reference ?? -1);
    for (const [at, value] of values.entries()) {
      if (value === null) continue;
      tally.measures[at]!.add(value);
      const reference = other?.replicate === replicate ? (other.values[at] ?? null) : null;
      if (reference !== null) tally.pairs[at]?.add(value, reference);
    }
  }

  return {
    add(row) {
      const cell = cellColumn < 0 ? 0 : Number(row[cellColumn]);
      const tally = tallies[cell]!;
      tally.replicates++;
      tally.summary.add(row);
      if (!batch) addMeasures(row, cell, tally);
    },
    finish(ended, judge) {
      const summaries = tallies.map(({ summary }) => summary.finish());
      if (batch) return { ...summaries[0]!, ended };
      const named = <T>(values: readonly T[]): Record<string, T> =>
        Object.fromEntries(values.map((value, at) => [readers[at]!.id, value]));
      const cells = tallies.map((tally, cell): CellSummary => {
        const { played, failed, outcomes, firstDays, figures } = summaries[cell]!;
        const closed = judge.closedAfter(cell);
        const all = tally.replicates === plan.replicates;
        return {
          cell,
          replicates: tally.replicates,
          played,
          failed,
          stopped: closed === null ? (all ? 'count' : 'time') : 'width',
          measures: named(tally.measures.map((each) => each.estimate())),
          ...(detailed && { outcomes, firstDays, figures }),
        };
      });
      failures.push(...summaries.flatMap((each) => each.failures).toSorted((a, b) => a.run - b.run));
      const sum = (of: (cell: CellSummary) => number): number =>
        cells.reduce((total, cell) => total + of(cell), 0);
      const means = cells.map(({ measures }) => readers.map(({ id }) => measures[id]!.mean));
      const effects = effectsOf(study, means);
      closeReplicate();
      const mainEffects = factorial?.finish();
      return {
        format: 1,
        ended,
        runs: sum(({ replicates }) => replicates),
        played: sum(({ played }) => played),
        failed: sum(({ failed }) => failed),
        cells,
        differences: plan.cells.flatMap(({ reference }, cell) =>
          reference === null
            ? []
            : [{ cell, reference, measures: named(tallies[cell]!.pairs.map((each) => each.estimate())) }],
        ),
        ...(effects && { effects }),
        ...(mainEffects && { mainEffects }),
        failures: failures.slice(0, FAILURES_NAMED),
      };
    },
  };
}
