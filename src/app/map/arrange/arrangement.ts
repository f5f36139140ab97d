// Where names, symbols and small marks stand at one step of the zoom. Rectangles are CSS pixels with the plane's origin at
// 0, 0, so that panning changes none of them.

import type { MapClaim } from '../model.ts';
import type { Band } from '../view.ts';
import type { PlanePoint } from '../projection.ts';
import type { Box } from './collision.ts';
import type { Side } from './labels.ts';
import type { Stack } from './stacks.ts';

/** Width of a text in CSS pixels in a CSS font. */
export type Measure = (text: string, font: string) => number;

/** How much of a stack is drawn. */
export type StackForm = 'full' | 'symbol' | 'frame' | 'fan';

export interface PlacedName {
  place: number;
  /** Lower goes first: see right.ts. */
  right: number;
  text: string;
  font: string;
  side: Side;
  box: Box;
}

/** The mark of something said of a place, with its claimant or without where there is no room. */
export interface PlacedClaim {
  place: number;
  text: string;
  status: NonNullable<MapClaim['status']>;
  side: Side;
  box: Box;
}

/** A figure that an overlay writes beside a place. */
export interface PlacedNote {
  place: number;
  text: string;
  side: Side;
  box: Box;
}

export interface PlacedStack {
  stack: Stack;
  form: StackForm;
  /** Symbol size in CSS pixels. */
  size: number;
  /** From the place to the symbol's middle. */
  offset: readonly [number, number];
  box: Box;
  /** Where it stands while it is not spread out; null when there was no room. */
  home: { readonly offset: readonly [number, number]; readonly box: Box } | null;
}

/** A word whose middle stands at a point of the plane: a territory's name, a road number, a capacity. */
export interface PlacedText {
  text: string;
  font: string;
  at: PlanePoint;
}

export interface PlacedTerritory extends PlacedText {
  holder: number;
  /** Space between the letters of its lines, in CSS pixels. */
  spacing: number;
}

/** A piece of a writing: its middle in CSS pixels from the writing's anchor, and its angle in radians. */
export interface Run {
  text: string;
  x: number;
  y: number;
  angle: number;
}

export type WritingKind = 'country' | 'water' | 'relief' | 'river';

/** A name written on the ground itself: of a neighbour, a sea, high ground, a river. */
export interface PlacedWriting {
  kind: WritingKind;
  text: string;
  font: string;
  /** Space between letters in CSS pixels; runs of one letter need none. */
  spacing: number;
  at: PlanePoint;
  runs: readonly Run[];
  /** The least rectangle round it, from the anchor. */
  box: Box;
}

/** Where everything stands at one zoom. */
export interface Arrangement {
  zoom: number;
  band: Band;
  /** Places that have a mark. */
  marks: readonly { place: number; radius: number }[];
  names: readonly PlacedName[];
  claims: readonly PlacedClaim[];
  notes: readonly PlacedNote[];
  stacks: readonly PlacedStack[];
  /** Capacities of the shown links. */
  pills: readonly PlacedText[];
  /** Road numbers. */
  shields: readonly PlacedText[];
  cutWords: PlacedText | null;
  territories: readonly PlacedTerritory[];
  writings: readonly PlacedWriting[];
}
