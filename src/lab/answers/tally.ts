// What many rows say together beyond their summary: when first days came while games could end before, and in what order.
// Rows are taken one at a time and forgotten.

import type { World } from '../../engine/game.ts';
import { FAILURE, OUTCOME, ROUNDS, RUN, columnName, rowColumns } from '../games/columns.ts';
import type { Row, RowColumn } from '../games/columns.ts';
import { wilson } from '../statistics/intervals.ts';
import type { Interval } from '../statistics/intervals.ts';
import { incidence } from './incidence.ts';
import type { IncidencePoint } from './incidence.ts';

/** In how many games an outcome came; `runs` names the first few of them. */
export interface OutcomeShare extends Interval {
  readonly outcome: number;
  readonly games: number;
  readonly share: number;
  readonly runs: readonly number[];
}

/** When a first day came, and when the game had ended before it could. */
export interface EventCourse {
  readonly measure: number;
  /** Games in which it came. */
  readonly games: number;
  readonly came: readonly IncidencePoint[];
  /** The game was over before: by an outcome that ends it. A game that only reached its last round is censored there. */
  readonly endedBefore: readonly IncidencePoint[];
}

/** A step in the order of events: which first day came next, in how many of the games that came this far. */
export interface OrderNode {
  /** Measure, or null: nothing more came. */
  readonly measure: number | null;
  readonly games: number;
  /** A game that went this way. */
  readonly run: number;
  readonly next: readonly OrderNode[];
}

/** What the rows say. */
export interface Answers {
  readonly games: number;
  readonly failed: number;
  readonly outcomes: readonly OutcomeShare[];
  readonly events: readonly EventCourse[];
  /** Games that have ended by a round; the last rounds of games that ran to their drawn end censor. */
  readonly over: readonly IncidencePoint[];
  readonly order: OrderNode;
}

/** Takes rows; `finish` gives the answers. */
export interface Tally {
  add(row: Row): void;
  finish(): Answers;
}

/** Runs named for each outcome. */
const RUNS_NAMED = 5;
/** First days that the tree of orders goes through at most: those that came most often. */
const DEEPEST = 4;

interface Branch {
  games: number;
  run: number;
  readonly next: Map<number, Branch>;
}

/**
 * A tally of games of this world.
 *
 * @param own columns of the rows, where they are others than the world's own
 */
export function tally(world: World, own: readonly RowColumn[] = rowColumns(world)): Tally {
  const columns = own.map(({ name }) => name);
  const firsts = world.measures.ids
    .map((id, measure) => ({ measure, at: columns.indexOf(columnName('measure', id)) }))
    .filter(({ measure }) => world.measures.first[measure] !== null);
  const rounds = world.calendar.latestLast + 1;
  const zeros = (): number[] => Array.from({ length: rounds }, () => 0);
  const endings = firsts.map(() => [zeros(), zeros(), zeros()]);
  const over = [zeros(), zeros()];
  const outcomes = world.outcomes.ids.map(() => ({ games: 0, runs: [] as number[] }));
  const root: Branch = { games: 0, run: 0, next: new Map() };
  let failed = 0;
  let games = 0;

  function along(row: Row): void {
    const came = firsts
      .flatMap(({ measure, at }) => (typeof row[at] === 'number' ? [{ measure, round: row[at] }] : []))
      .toSorted((a, b) => a.round - b.round || a.measure - b.measure);
    let branch = root;
    const run = Number(row[RUN]);
    for (const step of [...came.slice(0, DEEPEST).map(({ measure }) => measure), NOTHING_MORE]) {
      if (step === NOTHING_MORE && came.length > DEEPEST) break;
      let next = branch.next.get(step);
      if (!next) branch.next.set(step, (next = { games: 0, run, next: new Map() }));
      next.games++;
      branch = next;
    }
  }

  return {
    add(row) {
      if (row[FAILURE] !== null) {
        failed++;
        return;
      }
      const run = Number(row[RUN]);
      if (games === 0) root.run = run;
      games++;
      const outcome = world.outcomes.ids.indexOf(String(row[OUTCOME]));
      const filed = outcomes[outcome];
      if (filed) {
        filed.games++;
        if (filed.runs.length < RUNS_NAMED) filed.runs.push(run);
      }
      const last = Math.min(rounds - 1, Number(row[ROUNDS]));
      const early = world.outcomes.ends[outcome] === 1;
      count(over, early ? 1 : 0, last);
      firsts.forEach(({ at }, n) => {
        const first = row[at];
        const ended = endings[n]!;
        if (typeof first === 'number') count(ended, 1, first);
        else count(ended, early ? 2 : 0, last);
      });
      along(row);
    },
    finish() {
      root.games = games;
      return {
        games,
        failed,
        outcomes: outcomes.map(({ games: hits, runs }, outcome) => ({
          outcome,
          games: hits,
          share: games === 0 ? 0 : hits / games,
          runs,
          ...wilson(hits, games),
        })),
        events: firsts.map(({ measure }, n) => ({
          measure,
          games: endings[n]![1]!.reduce((sum, each) => sum + each, 0),
          came: incidence(endings[n]!, 1),
          endedBefore: incidence(endings[n]!, 2),
        })),
        over: incidence(over, 1),
        order: nodeOf(null, root),
      };
    },
  };
}

/** Key of a branch on which nothing more came. */
const NOTHING_MORE = -1;

function count(ended: readonly number[][], cause: number, round: number): void {
  const row = ended[cause]!;
  row[round] = (row[round] ?? 0) + 1;
}

function nodeOf(measure: number | null, { games, run, next }: Branch): OrderNode {
  return {
    measure,
    games,
    run,
    next: [...next]
      .toSorted(([a, one], [b, other]) => other.games - one.games || a - b)
      .map(([key, branch]) => nodeOf(key === NOTHING_MORE ? null : key, branch)),
  };
}
