// What ties a seat to those it helps and those that help it.

/** How the seat stands to one actor that it helps or licenses, or that helps or licenses it. */
export interface PatronView {
  readonly sponsor: number;
  readonly client: number;
  /** 0..1. */
  readonly leverage: number;
  readonly advisers: { readonly place: string; readonly until: string } | null;
  /** Last day on which supplies are withheld, or null. */
  readonly withheld: string | null;
  readonly lights: readonly {
    readonly front: number;
    readonly light: 'green' | 'amber' | 'red';
    /** Last day of a light given, or null: the scenario's own stands. */
    readonly until: string | null;
  }[];
}

/** A base abroad of the seat, and whether it is being left. */
export interface BaseView {
  readonly place: number;
  readonly name: string;
  readonly state: 'here' | 'leaving' | 'left' | 'overrun';
  /** Share that is still there, 0..1. */
  readonly left: number;
}

/** A formation that one actor owns and another commands. */
export interface LoanView {
  readonly name: string;
  readonly owner: number;
  readonly commander: number;
  readonly until: string;
}

/** All that ties the seat to helpers and helped. */
export interface Patronage {
  readonly ties: readonly PatronView[];
  readonly bases: readonly BaseView[];
  readonly loans: readonly LoanView[];
  /** Command points lost to strain, and the chance that orders do not reach a formation, 0..1. */
  readonly strain: { readonly points: number; readonly delay: number } | null;
}
