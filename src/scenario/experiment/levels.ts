// Levels of factors: which there are, and when two are the same.

import type { Factor, Level } from './factors.ts';
import { levelCount } from './size.ts';

/** Share of a number by which two levels may differ and still be the same: 0.6 is meant by what halves 0.4 to 0.8. */
const ROUNDING = 1e-9;

/** The levels of a factor in a factorial design whose ranges have so many, evenly spaced from low to high. */
export function levelsOf(factor: Factor, ofRanges: number): readonly Level[] {
  switch (factor.kind) {
    case 'range': {
      const { low, high, whole } = factor;
      return Array.from({ length: levelCount(factor, ofRanges) }, (_, i) => {
        const value = low + (i / (ofRanges - 1)) * (high - low);
        return whole ? Math.round(value) : value;
      });
    }
    case 'values':
      return factor.values;
    case 'variant':
      return factor.variants;
    case 'seat':
      return factor.policies;
    case 'luck':
      return Array.from({ length: factor.levels }, (_, i) => i);
  }
}

/** Whether two levels are one; numbers may differ by what rounding leaves. */
export function isSameLevel(a: Level | undefined, b: Level | undefined): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(a), Math.abs(b));
  return JSON.stringify(a) === JSON.stringify(b);
}
