// What the page and the worker that draws small maps say to each other.

import type { Picture, PictureSubject } from '../picture/model.ts';

/** A picture to be drawn, or one that nobody waits for any more. */
export type PictureAsk =
  | {
      readonly kind: 'draw';
      readonly id: number;
      readonly subject: PictureSubject;
      /** The page's address. */
      readonly from: string;
    }
  | { readonly kind: 'drop'; readonly id: number };

/** The picture, or why there is none; nothing comes for one that was dropped. */
export type PictureAnswer =
  | { readonly kind: 'drawn'; readonly id: number; readonly picture: Picture }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
