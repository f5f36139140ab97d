// The shape in which rules declare their numbers.

/** A number of a rule: its default, unit, lawful range, what it does, and where the figure comes from. */
export interface Declaration {
  readonly value: number;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly about: string;
  readonly source: string;
}

/** Declares one number. `source` names a publication, "trial" (this model's own trial games) or "assumed". */
export function number(
  value: number,
  unit: string,
  low: number,
  high: number,
  about: string,
  source: string,
): Declaration {
  return { value, unit, low, high, about, source };
}
