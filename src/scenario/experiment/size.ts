// How many points a design has.

import type { Factor } from './factors.ts';
import type { Experiment } from './schema.ts';

/** Levels of a factor in a factorial design whose ranges have so many. */
export function levelCount(factor: Factor, ofRanges: number): number {
  switch (factor.kind) {
    case 'range':
      return ofRanges;
    case 'values':
      return factor.values.length;
    case 'variant':
      return factor.variants.length;
    case 'seat':
      return factor.policies.length;
    case 'luck':
      return factor.levels;
  }
}

/** Points of the design in one variant, those that come to the same setting counted each. */
export function pointCount({ design, factors }: Pick<Experiment, 'design' | 'factors'>): number {
  const all = Object.values(factors);
  switch (design.kind) {
    case 'factorial':
      return all.reduce((product, factor) => product * levelCount(factor, design.levels), 1);
    case 'latin-hypercube':
    case 'sobol':
      return design.points;
    case 'sobol-indices':
      return design.points * (all.length + 2);
    case 'morris':
      return design.trajectories * (all.length + 1);
    case 'list':
      return design.points.length;
  }
}
