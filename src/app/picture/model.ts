// A small map as plain data: SVG paths in km, x to the east and y to the south.

import type { MapGround, MapPosition } from '../map/model.ts';

/** What a picture is to show. */
export interface PictureSubject {
  readonly ground: MapGround;
  /** Who holds what is shown for each. */
  readonly positions: readonly MapPosition[];
  /** Width over height. */
  readonly shape: number;
  /** About how many pixels wide it is to be. */
  readonly pixels: number;
  /** Places that are shown even if the opening view leaves them out. */
  readonly within?: readonly number[];
}

/** A name beside a place; `before` puts it at the place's start side. */
export interface PictureName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly before: boolean;
}

/** Who holds what in one position. */
export interface Holding {
  readonly areas: readonly { readonly actor: number; readonly path: string }[];
  /** Lines between enemies. */
  readonly fronts: readonly string[];
}

/** The ground, and who held it in each of the positions that were asked for. */
export interface Picture {
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** Km of a pixel at the width that it was drawn for. */
  readonly unit: number;
  readonly sea: boolean;
  readonly foreign: string;
  readonly state: string;
  readonly coast: string;
  readonly motorways: string;
  readonly roads: string;
  /** By index of location. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
  readonly names: readonly PictureName[];
  readonly holdings: readonly Holding[];
}
