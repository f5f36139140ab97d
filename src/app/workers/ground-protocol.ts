// What the map and its worker say to each other: the worker finds out who holds the ground, and paints it.

import type { Areas } from '../map/areas.ts';
import type { MapGround, MapPosition } from '../map/model.ts';
import type { SheetPaper } from '../map/sheet.ts';
import type { Theme } from '../map/tokens.ts';

/** The ground comes first, once. */
export type GroundAsk =
  | {
      readonly kind: 'open';
      readonly ground: MapGround;
      /** The page's address. */
      readonly from: string;
    }
  /** A survey that is going on is dropped. */
  | ({ readonly kind: 'survey'; readonly id: number } & Pick<MapPosition, 'controller' | 'garrison'>)
  /** A sheet that waits to be painted is dropped. */
  | ({
      readonly kind: 'paint';
      readonly id: number;
      readonly paper: SheetPaper;
      readonly theme: Theme;
    } & Pick<MapPosition, 'fighting' | 'enemies'>);

/** What comes back: nothing for what was dropped. */
export type GroundAnswer =
  | { readonly kind: 'opened' }
  | { readonly kind: 'surveyed'; readonly id: number; readonly areas: Areas }
  | { readonly kind: 'painted'; readonly id: number; readonly bitmap: ImageBitmap }
  | { readonly kind: 'failed'; readonly reason: string };
