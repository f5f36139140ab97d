// Every claim of a game beside the truth.

import type { World } from '../../engine/game.ts';
import { tellClaim, tellDate, tellJudge } from '../../telling/index.ts';
import type { ClaimRow } from '../../telling/index.ts';
import { count } from '../terminal/figures.ts';
import { LANGUAGE, nameOf } from '../terminal/words.ts';

/** One claim as people read it. */
export interface ToldClaim {
  readonly number: number;
  readonly round: number;
  readonly date: string;
  readonly outlet: string;
  readonly claim: string;
  readonly said: number | null;
  /** The true number; true or false where the claim gives none. */
  readonly truth: number | boolean;
  readonly status: ClaimRow['status'];
  readonly by: string | null;
  readonly settled: string | null;
  readonly answers: number | null;
}

/** The rows of a ledger with names and dates. */
export function claimsBesideTruth(world: World, rows: readonly ClaimRow[]): readonly ToldClaim[] {
  return rows.map((row) => ({
    number: row.number,
    round: row.round,
    date: tellDate(world, row.round, LANGUAGE),
    outlet: nameOf(world.outlets.names[row.outlet]!),
    claim: tellClaim(world, row, LANGUAGE),
    said: row.plain ? null : row.said,
    truth: row.plain ? row.truth === 1 : (row.truth ?? 0),
    status: row.status,
    by: row.judged > 0 ? tellJudge(world, row.judge, LANGUAGE) : null,
    settled: row.judged > 0 ? tellDate(world, row.judged, LANGUAGE) : null,
    answers: row.answers > 0 ? row.answers : null,
  }));
}

/** The claims as a list under a heading: what was said, when and by whom, what was so, and who settled it when. */
export function claimsText(claims: readonly ToldClaim[]): string {
  const lines = claims.map((each) => {
    const truth =
      typeof each.truth === 'number'
        ? `in truth ${count(each.truth)}`
        : each.truth
          ? 'it was so'
          : 'it was not so';
    const settled =
      each.by === null ? 'settled by nobody' : `${each.status} by ${each.by} on ${each.settled}`;
    return `  ${each.date}  ${each.outlet}: ${each.claim}; ${truth}; ${settled}.`;
  });
  return ['What was said, beside the truth', ...lines].join('\n');
}
