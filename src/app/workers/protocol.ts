// What the page and its worker say to each other: one kind of question for each thing that is worked out beside the page.

import type { StudyResult } from '../../lab/answers/study.ts';
import type { ParPoints } from '../../lab/par.ts';
import type { Scenario } from '../../scenario/index.ts';

/** A question; `id` comes back in every answer to it. */
export type Ask =
  /** The par of a scenario's start: so many machine games. */
  | {
      readonly kind: 'par';
      readonly id: number;
      readonly scenario: Scenario;
      readonly variant: string | null;
      readonly games: number;
    }
  /** Many games of a scenario, and of changes to it over the same seeds. */
  | {
      readonly kind: 'study';
      readonly id: number;
      readonly scenario: Scenario;
      readonly variant: string | null;
      readonly changes: readonly { readonly variant: string | null; readonly name: string }[];
      readonly seed: string;
      readonly games: number;
    }
  /** Ends a study now, with what there is. */
  | { readonly kind: 'finish'; readonly id: number }
  /** Nobody waits for the answer any more. */
  | { readonly kind: 'drop'; readonly id: number };

/** An answer, or how far one is. */
export type Answer =
  | { readonly kind: 'progress'; readonly id: number; readonly done: number }
  | { readonly kind: 'par'; readonly id: number; readonly points: ParPoints }
  | { readonly kind: 'study'; readonly id: number; readonly result: StudyResult }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
