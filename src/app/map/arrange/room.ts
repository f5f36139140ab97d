// What everything is placed with: what there is, how large it is shown, what is taken and what was kept.

import type { Scenery } from '../scenery.ts';
import type { Band } from '../view.ts';
import type { Measure } from './arrangement.ts';
import type { Box, Strokes, Taken } from './collision.ts';
import type { Kept } from './kept.ts';

/** How large the ground is shown, and how much of it. */
export interface Sight {
  /** Pixels per km. */
  readonly zoom: number;
  /** How much is written, which is that of the view even where its zoom is rounded. */
  readonly band: Band;
  /** Whether what is seen is as narrow as on a phone. */
  readonly isNarrow: boolean;
  /** What is seen, in CSS pixels of the plane; null for the whole paper, without edges. */
  readonly within: Box | null;
}

/** What one arrangement is made with. */
export interface Room extends Sight {
  readonly scenery: Scenery;
  /** What is arranged: what is seen and some ground round it; null for all. */
  readonly region: Box | null;
  readonly taken: Taken;
  readonly strokes: Strokes;
  readonly measure: Measure;
  readonly kept: Kept;
}

/** A place that has a mark. */
export interface Mark {
  readonly place: number;
  /** CSS pixels. */
  readonly radius: number;
}
