// What the page shows of a game that came in a link, and of the link that is made of one.

/** Whether a replay here gave the very same game. */
export type CheckView =
  | { readonly kind: 'counting'; readonly done: number; readonly all: number }
  | { readonly kind: 'same'; readonly hash: string; readonly days: number }
  /** Nothing was in the link to compare with: no day had ended. */
  | { readonly kind: 'none' }
  | { readonly kind: 'differs'; readonly date: string; readonly before: string; readonly now: string }
  | { readonly kind: 'refused'; readonly number: number };

/** A choice of seat or day. */
export interface ChoiceOf {
  readonly id: string;
  readonly name: string;
}

/** A game from a link. */
export interface SharedGame {
  readonly title: string;
  readonly about: string;
  readonly variant: string | null;
  /** Names of the seats that persons played. */
  readonly persons: readonly string[];
  readonly date: string;
  readonly round: number;
  readonly orders: number;
  /** Null while the game is open. */
  readonly outcome: string | null;
  /** The chair that the link invites to, with its day. */
  readonly chair: { readonly name: string; readonly date: string } | null;
  readonly check: CheckView;
  /** Engine it was played by when that is an older one than the page's. */
  readonly olderEngine: number | null;
  /** Chairs that can be taken, and the rounds from which. */
  readonly seats: readonly ChoiceOf[];
  readonly days: readonly ChoiceOf[];
  readonly chosen: { readonly seat: string; readonly day: string };
}

/** What the page makes of a link. */
export type SharedView =
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'broken';
      readonly text: string;
      readonly remedy: string;
      /** What helps: the scenario's file, the page anew, or the scenario as it is now from its start. */
      readonly way: 'file' | 'reload' | 'fresh' | null;
    }
  | { readonly kind: 'game'; readonly game: SharedGame };

/** The picture of a finished game. */
export interface PictureView {
  /** Where the page has it, or null when it could not be drawn. */
  readonly address: string | null;
  /** The same in words. */
  readonly alt: string;
  readonly failed: string | null;
}

/** The link that is being made. */
export interface LinkView {
  readonly what: 'game' | 'chair';
  readonly seats: readonly ChoiceOf[];
  readonly days: readonly ChoiceOf[];
  readonly chosen: { readonly seat: string; readonly day: string };
  /** Empty while it is being packed. */
  readonly address: string;
  readonly copied: 'not' | 'copied' | 'refused';
  /** The file that the scenario was opened from, and whether the link carries it: else the reader needs it too. Null when it comes with the page. */
  readonly file: { readonly name: string; readonly isCarried: boolean } | null;
  /** Whether the game has ended. */
  readonly over: boolean;
}
