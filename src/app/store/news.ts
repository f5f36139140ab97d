// What happened and what is said, as panels show it.

import type { MapPosition, MapStep } from '../map/model.ts';

/** One line of news. */
export interface NewsLine {
  readonly key: string;
  readonly text: string;
  /** A few words for it; null where the text is short enough. */
  readonly head: string | null;
  /** Whose doing, for the badge; -1: nobody's. */
  readonly actor: number;
  /** Where it happened, or -1. */
  readonly place: number;
  readonly weight: 'main' | 'other';
}

/** Something said in public, and how it stands. */
export interface SaidView {
  readonly number: number;
  readonly date: string;
  readonly outlet: string;
  readonly text: string;
  /** Where, or -1. */
  readonly place: number;
  /** What the person knows of it without the outlet, and what kind of knowledge that is; both empty for an onlooker. */
  readonly own: string;
  readonly ownLead: string;
  /** Whether that is a sighting or a count, and not the lack of one. */
  readonly known: boolean;
  readonly status: 'unverified' | 'verified' | 'refuted';
  /** Who settled it and what was found; empty while it is open. */
  readonly finding: string;
  /** Whether the map marks it: open, and about who holds a place. */
  readonly mark: boolean;
}

/** News of one day. */
export interface NewsDay {
  readonly date: string;
  readonly lines: readonly NewsLine[];
}

/** A film of what the others did. */
export interface Film {
  readonly id: number;
  readonly date: string;
  readonly steps: readonly MapStep[];
  /** The position before it, over which it is played. */
  readonly before: MapPosition;
}
