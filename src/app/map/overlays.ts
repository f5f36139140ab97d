// What overlays add to the map: plain data by index of locations and routes, as far as the one who looks can know it.

/** Supply of one side over one road. */
export interface SupplyRun {
  readonly route: number;
  /** Locations at both ends; supply flows towards `to`. */
  readonly from: number;
  readonly to: number;
  /** People under arms whom it feeds. */
  readonly men: number;
  /** Share of their needs that they have, 0..1, weighed by men. */
  readonly share: number;
}

/** A garrison that supply should reach. */
export interface SupplyEnd {
  readonly at: number;
  readonly men: number;
  readonly share: number;
  /** Location of the source that feeds it, or -1 when no open road leads to one. */
  readonly source: number;
}

export interface SupplyOverlay {
  readonly runs: readonly SupplyRun[];
  readonly ends: readonly SupplyEnd[];
  /** Locations that give supply. */
  readonly sources: readonly number[];
}

/** Opponents at one place who are one road away from another. */
export interface ThreatArrow {
  readonly from: number;
  readonly to: number;
  readonly men: number;
}

/** A place with opponents within reach. */
export interface ThreatenedPlace {
  readonly at: number;
  /** Opponents one road away, an estimate unless `counted`. */
  readonly men: number;
  readonly counted: boolean;
  /** What could be turned against it within a day to what would defend it: 1 much less, 2 about as much, 3 more. */
  readonly weight: 1 | 2 | 3;
}

export interface ThreatOverlay {
  readonly arrows: readonly ThreatArrow[];
  readonly places: readonly ThreatenedPlace[];
}

/** People of one place. */
export interface PeopleAt {
  readonly at: number;
  /** Residents who are there, and residents who left. */
  readonly present: number;
  readonly left: number;
  /** People from elsewhere who found shelter there. */
  readonly arrived: number;
}

/** People who went from one place to another since the game began. */
export interface PeopleFlow {
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

export interface DisplacedOverlay {
  readonly places: readonly PeopleAt[];
  readonly flows: readonly PeopleFlow[];
}

/** What the overlays show; null for one that nobody asked for. */
export interface Overlays {
  readonly supply: SupplyOverlay | null;
  readonly threat: ThreatOverlay | null;
  readonly displaced: DisplacedOverlay | null;
}
