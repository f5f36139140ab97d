// Designs: which points between 0 and 1 are tried, one coordinate for each factor.

import { seededRandom } from '../../engine/game.ts';
import type { Random } from '../../engine/game.ts';
import { levelCount } from '../../scenario/index.ts';
import type { Design, Experiment, Factor, Level } from '../../scenario/index.ts';
import { sobolPoints } from './sobol.ts';

/** A point of a design. */
export interface DesignPoint {
  /** Coordinate of each factor, 0 to 1; of a listed point, null for a factor that stays as written. */
  readonly unit: readonly (number | null)[];
  /** Which trajectory, or which row of the matrices, the point belongs to; else its own number. */
  readonly base: number;
  /** What it is in there: a factor's id, a matrix, or empty. */
  readonly role: string;
  /** Levels that are given as such, by factor id; absent: they follow from the coordinates. */
  readonly levels?: Readonly<Record<string, Level>>;
}

/** All points of an experiment's design, in one of its variants, in order. */
export function designPoints({ design, factors, seed }: Experiment): DesignPoint[] {
  const ids = Object.keys(factors);
  const random = seededRandom(`${seed}/design`);
  switch (design.kind) {
    case 'factorial':
      return factorial(Object.values(factors), design.levels);
    case 'latin-hypercube':
      return plain(latinHypercube(design.points, ids.length, random));
    case 'sobol':
      return plain(sobolPoints(design.points, Math.max(1, ids.length)));
    case 'sobol-indices':
      return matrices(design.points, ids);
    case 'morris':
      return Array.from({ length: design.trajectories }, (_, base) =>
        trajectory(base, ids, design.levels, random),
      ).flat();
    case 'list':
      return design.points.map((levels, base) => listedPoint(levels, base, factors));
  }
}

function plain(points: readonly (readonly number[])[]): DesignPoint[] {
  return points.map((unit, base) => ({ unit, base, role: '' }));
}

/** Every combination of levels, the last factor changing fastest. */
function factorial(factors: readonly Factor[], ofRanges: number): DesignPoint[] {
  let units: number[][] = [[]];
  for (const factor of factors) {
    const count = levelCount(factor, ofRanges);
    const coordinates = Array.from({ length: count }, (_, i) =>
      factor.kind === 'range' ? i / (count - 1) : (i + 0.5) / count,
    );
    units = units.flatMap((before) => coordinates.map((each) => [...before, each]));
  }
  return plain(units);
}

/** Latin hypercube: in each dimension one point in each of `count` equal parts, anywhere in it (McKay, Beckman and Conover 1979). */
function latinHypercube(count: number, dimensions: number, random: Random): number[][] {
  const columns = Array.from({ length: dimensions }, () =>
    shuffled(count, random).map((part) => (part + random()) / count),
  );
  return Array.from({ length: count }, (_, point) => columns.map((column) => column[point]!));
}

/** The whole numbers below `count` in random order (Fisher and Yates). */
function shuffled(count: number, random: Random): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/**
 * Matrices A and B from one Sobol sequence of twice as many dimensions, and A with each column of B in turn (Saltelli and others,
 * "Variance based sensitivity analysis of model output", Computer Physics Communications 181 (2010), 259-270).
 */
function matrices(rows: number, ids: readonly string[]): DesignPoint[] {
  return sobolPoints(rows, 2 * ids.length).flatMap((both, base) => {
    const a = both.slice(0, ids.length);
    const b = both.slice(ids.length);
    return [
      { unit: a, base, role: 'A' },
      { unit: b, base, role: 'B' },
      ...ids.map((role, factor) => ({ unit: a.map((each, i) => (i === factor ? b[i]! : each)), base, role })),
    ];
  });
}

/**
 * A path on a grid of levels: from a random start each factor is moved once, in random order, by levels / (2 (levels - 1)) (M. D. Morris,
 * "Factorial sampling plans for preliminary computational experiments", Technometrics 33 (1991), 161-174).
 */
function trajectory(base: number, ids: readonly string[], levels: number, random: Random): DesignPoint[] {
  const step = levels / 2;
  const grid = ids.map(() => Math.floor(random() * levels));
  const unit = (): number[] => grid.map((each) => each / (levels - 1));
  const points: DesignPoint[] = [{ unit: unit(), base, role: '' }];
  for (const factor of shuffled(ids.length, random)) {
    const here = grid[factor]!;
    // From the lower half upwards and from the upper half downwards: only one of the two stays on the grid.
    grid[factor] = here < step ? here + step : here - step;
    points.push({ unit: unit(), base, role: ids[factor]! });
  }
  return points;
}

function listedPoint(
  levels: Readonly<Record<string, Level>>,
  base: number,
  factors: Experiment['factors'],
): DesignPoint {
  const unit = Object.entries(factors).map(([id, factor]) =>
    Object.hasOwn(levels, id) ? unitOf(factor, levels[id] as Level) : null,
  );
  return { unit, base, role: '', levels };
}

/** The coordinate of a level. */
function unitOf(factor: Factor, level: Level): number {
  if (factor.kind === 'range') return (Number(level) - factor.low) / (factor.high - factor.low);
  const count = levelCount(factor, 0);
  const text = JSON.stringify(level);
  const at = Array.from({ length: count }, (_, i) => levelAt(factor, (i + 0.5) / count)).findIndex(
    (each) => JSON.stringify(each) === text,
  );
  return (at + 0.5) / count;
}

/** The level of a factor at a coordinate: of a range the number between its ends, of a list the entry of that part of it. */
export function levelAt(factor: Factor, unit: number): Level {
  if (factor.kind === 'range') {
    const value = factor.low + unit * (factor.high - factor.low);
    return factor.whole ? Math.round(value) : value;
  }
  const count = levelCount(factor, 0);
  const at = Math.min(count - 1, Math.floor(unit * count));
  switch (factor.kind) {
    case 'values':
      return factor.values[at] ?? null;
    case 'variant':
      return factor.variants[at] ?? null;
    case 'seat':
      return factor.policies[at] ?? null;
    case 'luck':
      return at;
  }
}

/** Whether a design compares its cells with the first of them. */
export function hasReference({ kind }: Design): boolean {
  return kind === 'factorial' || kind === 'list';
}
