// What the page shows of where a scenario's facts come from.

/** A source or a remark. */
export interface OriginSource {
  readonly text: string;
  /** It has no text in the language of the page. */
  readonly isForeign: boolean;
  /** Who makes a statement; null for a work of reference and for remarks. */
  readonly by: string | null;
}

/** On what a row of a scenario rests. */
export interface Origin {
  readonly notes: OriginSource | null;
  readonly confidence: 'high' | 'medium' | 'low' | null;
  /** Part of it is the authors' assumption. */
  readonly isAssumed: boolean;
  readonly sources: readonly OriginSource[];
}
