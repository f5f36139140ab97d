// How a finished game's prospects went from day to day, and what of their changes its orders made. From the true state of every
// moment the game is played on many times by one policy in all seats:
//
// - the *curve*: outcomes and points that follow from each day's beginning;
// - a *decision*: for one turn, the points when its orders are given as they were, less the points when the policy plays that turn
//   too, both from the same state and with the same luck, draw by draw.
//
// What a day changed beside its decisions is luck and what the others did. Orders are judged by the true state, which their giver did
// not know, and by how this policy goes on.

import { allocateState, actorOnTurn, copyState, playOn, scores, seedStreams } from '../../engine/game.ts';
import type { Order, State, World } from '../../engine/game.ts';
import type { Policy } from '../../policies/contract.ts';
import { scriptPolicy } from '../../policies/script.ts';
import { wilson } from '../statistics/intervals.ts';
import type { Interval } from '../statistics/intervals.ts';
import { meanOf } from '../statistics/paired.ts';
import type { Mean } from '../statistics/paired.ts';

/** One turn as it was played, with the memory of the state that it began in. */
export interface TurnPlayed {
  readonly round: number;
  readonly actor: number;
  /** Its orders, the last of them `end`. */
  readonly orders: readonly Order[];
  readonly bytes: Uint8Array;
}

/** The moments of a game, and with what luck they are played on from. */
export interface TurningMoments {
  readonly world: World;
  /** The memories of the states at the beginnings of the days, and of the state at the end. */
  readonly days: readonly Uint8Array[];
  readonly turns: readonly TurnPlayed[];
  readonly seed: string;
}

export interface TurningSetting extends TurningMoments {
  /** Who plays on in every seat. */
  readonly policy: Policy;
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
  /** Games played on from every moment so far. */
  readonly games: number;
  readonly days: readonly DayReading[];
  readonly turns: readonly TurnReading[];
  /** By actor: all its turns together, draw by draw; null for one without turns or aims. */
  readonly together: readonly (Mean | null)[];
}

/** What came of playing on once from every moment with the same luck. */
export interface PassPlayed {
  /** By day: the outcome, and by actor the points, null without aims. */
  readonly days: readonly { readonly outcome: number; readonly points: readonly (number | null)[] }[];
  /** By turn: points with its orders less points with those of the policy. */
  readonly turns: readonly number[];
}

/** Plays passes; the same number gives the same pass on any machine. */
export function turningPlayer({
  world,
  policy,
  days,
  turns,
  seed,
}: TurningSetting): (pass: number) => PassPlayed {
  const players = world.actors.ids.map(() => policy);
  const from = allocateState(world);
  const into = allocateState(world);
  const asGiven = turns.map(({ round, actor, orders }) =>
    players.with(actor, scriptPolicy(new Map([[round, orders]]), policy)),
  );

  /** Plays on from a memory with the luck of a pass. */
  function playedOn(bytes: Uint8Array, by: readonly Policy[], pass: number): State {
    from.bytes.set(bytes);
    copyState(world, from, into);
    seedStreams(into, `${seed}/${pass}`);
    if (actorOnTurn(into) >= 0) playOn(world, into, by, `${seed}/${pass}`);
    return into;
  }

  const pointsOf = (state: State, actor: number): number | null =>
    scores(world, state).find((score) => score.actor === actor)?.total ?? null;

  return (pass) => ({
    days: days.map((bytes) => {
      const state = playedOn(bytes, players, pass);
      const points = world.actors.ids.map((_, actor) => pointsOf(state, actor));
      return { outcome: state.outcome[0]!, points };
    }),
    turns: turns.map(({ actor, bytes }, index) => {
      const given = pointsOf(playedOn(bytes, asGiven[index]!, pass), actor) ?? 0;
      return given - (pointsOf(playedOn(bytes, players, pass), actor) ?? 0);
    }),
  });
}

/** Gathers passes, in whatever order they come. */
export interface TurningReader {
  add(pass: number, played: PassPlayed): void;
  /** Passes so far. */
  passes(): number;
  read(): TurningReading;
}

/** A reader that has been given no pass yet. */
export function turningReader(
  world: World,
  turns: readonly Pick<TurnPlayed, 'round' | 'actor'>[],
): TurningReader {
  const gathered = new Map<number, PassPlayed>();
  return {
    add: (pass, played) => void gathered.set(pass, played),
    passes: () => gathered.size,
    read() {
      const passes = [...gathered].toSorted(([a], [b]) => a - b).map(([, played]) => played);
      const differences = turns.map((_, index) => passes.map((played) => played.turns[index]!));
      const days = passes[0]?.days ?? [];
      return {
        games: passes.length,
        days: days.map((_, index) =>
          dayReading(
            world,
            passes.flatMap((played) => played.days[index] ?? []),
          ),
        ),
        turns: turns.map(({ round, actor }, index) => ({
          round,
          actor,
          difference: meanOf(differences[index]!),
        })),
        together: world.actors.ids.map((_, actor) => {
          const own = differences.filter((__, index) => turns[index]!.actor === actor);
          if (own.length === 0 || (days[0]?.points[actor] ?? null) === null) return null;
          return meanOf(passes.map((__, pass) => own.reduce((sum, each) => sum + each[pass]!, 0)));
        }),
      };
    },
  };
}

function dayReading(world: World, ends: PassPlayed['days']): DayReading {
  const games = ends.length;
  return {
    games,
    outcomes: world.outcomes.ids.map((_, outcome) => {
      const count = ends.filter((end) => end.outcome === outcome).length;
      return { share: games === 0 ? 0 : count / games, ...wilson(count, games) };
    }),
    points: world.actors.ids.map((_, actor) => {
      const points = ends.flatMap((end) => end.points[actor] ?? []);
      return points.length === 0 ? null : meanOf(points);
    }),
  };
}
