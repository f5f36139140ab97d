// The few quantities that tell how a seat stands, words before numbers.

/** Names of the quantities, in the order in which they are shown. */
export type StandingName =
  | 'arms'
  | 'will'
  | 'clients'
  | 'commitment'
  | 'credit'
  | 'supply'
  | 'air'
  | 'ground'
  | 'deal'
  | 'trust'
  | 'harm'
  | 'move';

/** One quantity as it stands. */
export interface StandingView {
  readonly name: StandingName;
  /** Its word: a key of the texts under `standing.word`. */
  readonly word: string;
  readonly value: number;
  /** The whole that the value is a part of, such as sorties of a day; null without one. */
  readonly of: number | null;
  /** At which the side gives way; 0 for quantities without such a floor. */
  readonly floor: number;
  /** What it is about by name, such as a client or a deal; absent where its own name says all. */
  readonly about?: string;
  /** What it has changed since the seat's last turn; null before it has had one. */
  readonly change: number | null;
}
