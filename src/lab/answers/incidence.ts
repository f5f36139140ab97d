// Cumulative incidence with competing ends: Aalen and Johansen's estimator (1978) on whole rounds. With one cause it is Kaplan
// and Meier's (1958) turned over, and its variance Greenwood's. The libraries we know have neither for JavaScript.

import { NORMAL_975, wilson } from '../statistics/intervals.ts';
import type { Interval } from '../statistics/intervals.ts';

/**
 * How many subjects ended by which cause in which round, from 0: `ended[0]` were censored (followed up to and through the round, then lost
 * from sight without an end), `ended[k]` met cause k. All rows are of one length.
 */
export type Endings = readonly (readonly number[])[];

/** The share that has met a cause by the end of a round, with its 95 % interval at that round. */
export interface IncidencePoint extends Interval {
  readonly round: number;
  readonly share: number;
  /** Standard error of the share. */
  readonly error: number;
  /** Subjects that were still followed when the round began. */
  readonly atRisk: number;
}

/** A round in which somebody ended: who was at risk, how many met any cause and the one in question, and the share free of all before it. */
interface Step {
  readonly atRisk: number;
  readonly any: number;
  readonly own: number;
  readonly free: number;
  /** Incidence of the cause at the end of the round. */
  readonly share: number;
}

/**
 * The cumulative incidence of a cause, a point a round. A round in which nobody is followed any more repeats the last one.
 *
 * @param cause 1 or more: a row of `ended`
 */
export function incidence(ended: Endings, cause: number): IncidencePoint[] {
  const rounds = ended[0]?.length ?? 0;
  const at = (row: number, round: number): number => ended[row]?.[round] ?? 0;
  const subjects = ended.reduce((sum, row) => sum + row.reduce((all, each) => all + each, 0), 0);
  const steps: Step[] = [];
  const points: IncidencePoint[] = [];
  let atRisk = subjects;
  let free = 1;
  let share = 0;
  for (let round = 0; round < rounds; round++) {
    const own = at(cause, round);
    let any = 0;
    for (let row = 1; row < ended.length; row++) any += at(row, round);
    if (any > 0) {
      share += (free * own) / atRisk;
      steps.push({ atRisk, any, own, free, share });
      free *= 1 - any / atRisk;
    }
    const error = Math.sqrt(variance(steps, share));
    points.push({ round, share, error, atRisk, ...around(share, error, subjects) });
    atRisk -= any + at(0, round);
  }
  return points;
}

/** Variance by the delta method (Marubini and Valsecchi 1995, as in Gaynor and others 1993); without censoring it is p(1−p)/n. */
function variance(steps: readonly Step[], now: number): number {
  let sum = 0;
  for (const { atRisk, any, own, free, share } of steps) {
    const after = now - share;
    if (after !== 0) sum += (after * after * any) / (atRisk * (atRisk - any));
    sum += (free * free * own * (atRisk - own)) / atRisk ** 3;
    sum -= (2 * after * free * own) / (atRisk * atRisk);
  }
  return Math.max(0, sum);
}

/** The interval on the scale of log(−log), which keeps it inside 0..1 (Pintilie 2006); at 0 and 1 Wilson's. */
function around(share: number, error: number, subjects: number): Interval {
  if (share <= 0 || share >= 1 || error === 0) return wilson(share >= 1 ? subjects : 0, subjects);
  const width = (NORMAL_975 * error) / (share * Math.log(share));
  const [one, other] = [share ** Math.exp(width), share ** Math.exp(-width)];
  return { low: Math.min(one, other), high: Math.max(one, other) };
}
