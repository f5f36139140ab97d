// What really happened, as the page that is opened on choice tells it.

/** How surely something is known. */
export type Standing = 'agreed' | 'reported' | 'claimed' | 'disputed';

export interface HistoryEvent {
  readonly text: string;
  readonly standing: Standing;
  readonly sources: readonly string[];
}

export interface HistoryDay {
  readonly date: string;
  readonly events: readonly HistoryEvent[];
}

export interface HistoryView {
  /** Days that the scenario's days tell anew, and those before its first. */
  readonly days: readonly HistoryDay[];
  readonly before: readonly HistoryDay[];
  /** How far the listed events go. */
  readonly until: string;
}
