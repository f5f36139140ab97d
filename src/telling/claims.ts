// What was said in public, as rows: for lists of what is open now, and for the report that sets every claim beside the truth.

import { CLAIM_STATES, NONE, isPlain, packClaim } from '../engine/game.ts';
import type { State, World } from '../engine/game.ts';

/** One claim as it stands. */
export interface ClaimRow {
  /** Its number, by which orders name it. */
  readonly number: number;
  readonly outlet: number;
  /** Kind and actor, packed as in events. */
  readonly packed: number;
  /** A location, or NONE. */
  readonly place: number;
  readonly said: number;
  /** The true number, or 1 and 0 for true and false; from a view it is known only once the claim is settled, else null. */
  readonly truth: number | null;
  readonly plain: boolean;
  readonly round: number;
  /** Number of the claim that it answers, or 0. */
  readonly answers: number;
  readonly status: (typeof CLAIM_STATES)[number];
  /** Who settled it: a row of outlets, or their count + a mediator; NONE while it is open. */
  readonly judge: number;
  readonly judged: number;
}

/** The claims that are still remembered, the oldest first. `whole` tells the truth of open ones too: for states, not for views. */
export function claimsIn(world: World, state: State, whole = false): ClaimRow[] {
  const rows: ClaimRow[] = [];
  if (world.outlets.count === 0) return rows;
  for (let slot = 0; slot < state.claimSerial.length; slot++) {
    const number = state.claimSerial[slot] ?? 0;
    if (number === 0) continue;
    const settled = (state.claimJudged[slot] ?? 0) > 0;
    rows.push({
      number,
      outlet: state.claimOutlet[slot] ?? NONE,
      packed: packClaim(state.claimKind[slot] ?? 0, state.claimAbout[slot] ?? NONE),
      place: state.claimPlace[slot] ?? NONE,
      said: state.claimNumber[slot] ?? 0,
      truth: whole ? (state.claimTruth[slot] ?? 0) : settled ? (state.claimFound[slot] ?? 0) : null,
      plain: isPlain(state.claimKind[slot] ?? 0),
      round: state.claimRound[slot] ?? 0,
      answers: state.claimAnswers[slot] ?? 0,
      status: CLAIM_STATES[state.claimStatus[slot] ?? 0] ?? 'unverified',
      judge: state.claimJudge[slot] ?? NONE,
      judged: state.claimJudged[slot] ?? 0,
    });
  }
  return rows.sort((a, b) => a.number - b.number);
}

/** Keeps every claim of a game: `note` takes the state of each evening, `rows` gives all claims beside the truth. */
export function claimLedger(world: World): { note(state: State): void; rows(): readonly ClaimRow[] } {
  const kept = new Map<number, ClaimRow>();
  return {
    note(state) {
      for (const row of claimsIn(world, state, true)) kept.set(row.number, row);
    },
    rows: () => [...kept.values()].sort((a, b) => a.number - b.number),
  };
}
