// What outlets claim, and how a claim stands, in code order; and both packed for events.

/** Of `taken`, `held` and `gaining` the truth is 1 or 0, of the others a number. */
export const CLAIM_KINDS = ['taken', 'held', 'losses', 'prisoners', 'harm', 'distance', 'gaining'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];
export const TAKEN = 0;
export const HELD = 1;
export const LOSSES = 2;
export const PRISONERS = 3;
export const HARM = 4;
export const DISTANCE = 5;
export const GAINING = 6;

export const CLAIM_STATES = ['unverified', 'verified', 'refuted'] as const;
export const UNVERIFIED = 0;
export const VERIFIED = 1;
export const REFUTED = 2;

/** More than the actors of any world. */
const ACTORS = 64;

/** True for kinds that say yes or no instead of a number. */
export function isPlain(kind: number): boolean {
  return kind === TAKEN || kind === HELD || kind === GAINING;
}

/** A claim's kind and the actor it is about (or NONE) as one number of an event. */
export function packClaim(kind: number, about: number): number {
  return kind * ACTORS + about + 1;
}

/** The kind of a packed claim. */
export function claimKindOf(packed: number): number {
  return Math.floor(packed / ACTORS);
}

/** The actor that a packed claim is about, or NONE. */
export function claimAboutOf(packed: number): number {
  return (packed % ACTORS) - 1;
}
