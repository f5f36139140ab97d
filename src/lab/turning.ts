// How a finished game's prospects went from day to day, and what of their changes its orders made. From the true state of every
// moment the game is played on many times by one policy in all seats:
//
// - the *curve*: outcomes and points that follow from each day's beginning;
// - a *decision*: for one turn, the points when its orders are given as they were, less the points when the policy plays that turn
//   too, both from the same state and with the same luck, draw by draw.
//
// What a day changed beside its decisions is luck and what the others did. Orders are judged by the true state, which their giver did
// not know, and by how this policy goes on.

import { allocateState, actorOnTurn, copyState, playOn, scores, seedStreams } from '../engine/game.ts';
import type { Order, State, World } from '../engine/game.ts';
import type { Policy } from '../policies/contract.ts';
import { scriptPolicy } from '../policies/script.ts';
import { wilson } from './intervals.ts';
import type { Interval } from './intervals.ts';
import { meanOf } from './paired.ts';
import type { Mean } from './paired.ts';

/** One turn as it was played, with the memory of the state that it began in. */
export interface TurnPlayed {
  readonly round: number;
  readonly actor: number;
  /** Its orders, the last of them `end`. */
  readonly orders: readonly Order[];
  readonly bytes: Uint8Array;
}

export interface TurningSetting {
  readonly world: World;
  /** Who plays on in every seat. */
  readonly policy: Policy;
  /** The memories of the states at the beginnings of the days, and of the state at the end. */
  readonly days: readonly Uint8Array[];
  readonly turns: readonly TurnPlayed[];
  readonly seed: string;
}

/** What follows from the beginning of a day. */
export interface DayReading {
  readonly games: number;
  /** By outcome: the share of games, with its 95 % interval. */
  readonly outcomes: readonly (Interval & { readonly share: number })[];
  /** By actor: the mean of its points; null for an actor without aims. */
  readonly points: readonly (Mean | null)[];
}

/** What the orders of a turn made of its actor's points. */
export interface TurnReading {
  readonly round: number;
  readonly actor: number;
  readonly difference: Mean;
}

export interface TurningReading {
  /** Games played on from every moment so far, at least. */
  readonly games: number;
  readonly days: readonly DayReading[];
  readonly turns: readonly TurnReading[];
  /** By actor: all its turns together, draw by draw; null for one without turns or aims. */
  readonly together: readonly (Mean | null)[];
}

export interface Turning {
  /** Moments that are played on from once in each pass. */
  readonly moments: number;
  /** Plays on once more from the next moment; gives how many passes over all of them are whole. */
  step(): number;
  read(): TurningReading;
}

/** Begins to play on from every day and turn; nothing is played yet. */
export function startTurning({ world, policy, days, turns, seed }: TurningSetting): Turning {
  const players = world.actors.ids.map(() => policy);
  const from = allocateState(world);
  const into = allocateState(world);
  const ended = days.map(() => world.outcomes.ids.map(() => 0));
  const points = days.map(() => world.actors.ids.map((): number[] => []));
  const differences = turns.map((): number[] => []);
  const asGiven = turns.map(({ round, actor, orders }) =>
    players.with(actor, scriptPolicy(new Map([[round, orders]]), policy)),
  );
  const moments = days.length + turns.length;
  let done = 0;

  /** Plays on from a memory with the luck of a pass. */
  function playedOn(bytes: Uint8Array, by: readonly Policy[], pass: number): State {
    from.bytes.set(bytes);
    copyState(world, from, into);
    seedStreams(into, `${seed}/${pass}`);
    if (actorOnTurn(into) >= 0) playOn(world, into, by, `${seed}/${pass}`);
    return into;
  }

  function day(index: number, pass: number): void {
    const state = playedOn(days[index]!, players, pass);
    const outcome = state.outcome[0]!;
    ended[index]![outcome] = (ended[index]![outcome] ?? 0) + 1;
    for (const { actor, total } of scores(world, state)) points[index]![actor]!.push(total);
  }

  function turn(index: number, pass: number): void {
    const { actor, bytes } = turns[index]!;
    const pointsWith = (by: readonly Policy[]): number =>
      scores(world, playedOn(bytes, by, pass)).find((score) => score.actor === actor)?.total ?? 0;
    differences[index]!.push(pointsWith(asGiven[index]!) - pointsWith(players));
  }

  return {
    moments,
    step() {
      const moment = done % moments;
      const pass = Math.floor(done / moments);
      if (moment < days.length) day(moment, pass);
      else turn(moment - days.length, pass);
      return Math.floor(++done / moments);
    },
    read() {
      const aiming = new Set(points[0]?.flatMap((each, actor) => (each.length > 0 ? [actor] : [])));
      return {
        games: Math.floor(done / moments),
        days: days.map((_, index) => dayReading(ended[index]!, points[index]!)),
        turns: turns.map(({ round, actor }, index) => ({
          round,
          actor,
          difference: meanOf(differences[index]!),
        })),
        together: world.actors.ids.map((_, actor) => {
          const own = differences.filter((__, index) => turns[index]!.actor === actor);
          const whole = Math.min(...own.map(({ length }) => length));
          if (own.length === 0 || !aiming.has(actor)) return null;
          return meanOf(
            Array.from({ length: whole }, (__, pass) => own.reduce((sum, each) => sum + each[pass]!, 0)),
          );
        }),
      };
    },
  };
}

function dayReading(ended: readonly number[], points: readonly (readonly number[])[]): DayReading {
  const games = ended.reduce((sum, count) => sum + count, 0);
  return {
    games,
    outcomes: ended.map((count) => ({ share: games === 0 ? 0 : count / games, ...wilson(count, games) })),
    points: points.map((each) => (each.length === 0 ? null : meanOf(each))),
  };
}
