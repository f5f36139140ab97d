// The plan of an experiment: its cells, and which of them each design point is. Fixed by the experiment alone, before anything is played.

import type { Change, Experiment, Level, StopRule } from '../../scenario/index.ts';
import { designPoints, hasReference } from './design.ts';
import type { DesignPoint } from './design.ts';
import { levelOfPoint, referencePoint } from './reference.ts';

/** One setting. */
export interface PlannedCell {
  /** Variants laid over the scenario, in this order. */
  readonly variants: readonly string[];
  /** What is set in it then. */
  readonly changes: readonly Change[];
  /** Seats that it gives to a policy of its own, by actor id. */
  readonly seats: Readonly<Record<string, string>>;
  /** Mark of its seeds; empty: the seeds of all. */
  readonly luck: string;
  /** Level of each factor by id; a factor that is not named stays as written. */
  readonly levels: Readonly<Record<string, Level>>;
  /** Number of the cell that it is compared with; null where there is none. */
  readonly reference: number | null;
}

/** A design point and the cell that it comes to. */
export interface PlannedPoint extends DesignPoint {
  readonly variant: string | null;
  readonly cell: number;
}

/** What is to be played. */
export interface Plan {
  readonly seed: string;
  readonly cells: readonly PlannedCell[];
  /** Games of each cell; with a stop rule by width, the most. */
  readonly replicates: number;
  readonly stop: StopRule;
  /** The design; empty for a batch. */
  readonly points: readonly PlannedPoint[];
}

/** The plan of a batch: one cell. */
export function planBatch(variant: string | null, seed: string, runs: number): Plan {
  const variants = variant === null ? [] : [variant];
  const cell = { variants, changes: [], seats: {}, luck: '', levels: {}, reference: null };
  return { seed, cells: [cell], replicates: runs, stop: { kind: 'count' }, points: [] };
}

/**
 * The plan of an experiment that has been checked. Points that come to the same setting share a cell. In each variant the cell that others
 * are compared with has the lowest number.
 */
export function planExperiment(experiment: Experiment): Plan {
  const { seed, replicates, stop, variants, design } = experiment;
  const inEachVariant = designPoints(experiment);
  const compared = inEachVariant[referencePoint(experiment, inEachVariant)];
  const cells: PlannedCell[] = [];
  const points: PlannedPoint[] = [];
  const numbers = new Map<string, number>();
  for (const variant of variants) {
    const cellOf = (point: DesignPoint, first: number | null): number => {
      const setting = settingAt(experiment, variant, point);
      const key = JSON.stringify([setting.variants, setting.changes, setting.seats, setting.luck]);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const cell = cells.length;
      numbers.set(key, cell);
      cells.push({ ...setting, reference: referenceOf(cell, first, hasReference(design)) });
      return cell;
    };
    const first = compared === undefined ? null : cellOf(compared, null);
    for (const point of inEachVariant) points.push({ ...point, variant, cell: cellOf(point, first) });
  }
  return { seed, cells, replicates, stop, points };
}

/** A cell is compared with the first of its variant, and that one with the first of all. */
function referenceOf(cell: number, first: number | null, within: boolean): number | null {
  if (cell === 0) return null;
  if (first === null) return 0;
  return within ? first : null;
}

function settingAt(
  { factors }: Experiment,
  variant: string | null,
  point: DesignPoint,
): Omit<PlannedCell, 'reference'> {
  const variants = variant === null ? [] : [variant];
  const changes: Change[] = [];
  const seats: Record<string, string> = {};
  const levels: Record<string, Level> = {};
  let luck = '';
  for (const [id, factor] of Object.entries(factors)) {
    const level = levelOfPoint(factors, id, point);
    if (level === undefined) continue;
    levels[id] = level;
    if (factor.kind === 'variant' && typeof level === 'string') variants.push(level);
    else if (factor.kind === 'seat' && typeof level === 'string') seats[factor.actor] = level;
    else if (factor.kind === 'luck' && level !== 0) luck += `~${id}-${JSON.stringify(level)}`;
    else if (factor.kind === 'range' || factor.kind === 'values')
      for (const pointer of factor.pointers) changes.push({ pointer, how: factor.how, level });
  }
  return { variants, changes, seats, luck, levels };
}
