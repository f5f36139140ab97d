// What the page and its worker say to each other: one kind of question for each thing that is worked out beside the page.

import type { ParPoints } from '../../lab/forecast/par.ts';
import type { PassPlayed, TurningMoments } from '../../lab/forecast/turning.ts';
import type { Experiment, Problem, Scenario, World } from '../../scenario/index.ts';
import type { ToRead, WasRead } from './reading.ts';

/** A question; `id` comes back in every answer to it. */
export type Ask =
  /** The par of a world's start: so many machine games. */
  | { readonly kind: 'par'; readonly id: number; readonly world: World; readonly games: number }
  /** What is wrong with an experiment file. */
  | {
      readonly kind: 'check';
      readonly id: number;
      readonly file: string;
      readonly text: string;
      /** The scenarios that it may name, by every name that they have. */
      readonly scenarios: Readonly<Record<string, Scenario>>;
    }
  /** What a scenario file is, and what is wrong with it. */
  | { readonly kind: 'read'; readonly id: number; readonly what: ToRead }
  /** The moments of a finished game, to be played on from; passes are then asked for one by one. */
  | ({ readonly kind: 'turning'; readonly id: number } & TurningMoments)
  /** One pass over the moments that were sent under this id. */
  | { readonly kind: 'pass'; readonly id: number; readonly pass: number }
  /** Nobody waits for the answer any more. */
  | { readonly kind: 'drop'; readonly id: number };

/** An answer, or how far one is. */
export type Answer =
  | { readonly kind: 'progress'; readonly id: number; readonly done: number }
  | { readonly kind: 'par'; readonly id: number; readonly points: ParPoints }
  | {
      readonly kind: 'checked';
      readonly id: number;
      readonly problems: readonly Problem[];
      /** Null where it has errors. */
      readonly experiment: Experiment | null;
    }
  | { readonly kind: 'read'; readonly id: number; readonly read: WasRead }
  | { readonly kind: 'pass'; readonly id: number; readonly pass: number; readonly played: PassPlayed }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
