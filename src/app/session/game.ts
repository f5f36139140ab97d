// One game as the page holds it: the record, the state buffer and what happened, with undo. Knows neither screen nor store.

import {
  NONE,
  actorOnTurn,
  apply,
  begin,
  copyState,
  learned,
  observe,
  outcomeOf,
  playTurn,
  revealsOrDraws,
  stateHash,
} from '../../engine/game.ts';
import type { GameEvent, Order, Player, Refusal, State, World } from '../../engine/game.ts';
import { POLICIES } from '../../policies/index.ts';
import { wordsOf } from './perception.ts';
import type { Words } from './perception.ts';

/** Who decides in a seat: a person, or a policy by its id. */
export type Seat = string;
export const PERSON: Seat = 'person';

/** One order that was played and what came of it. */
export interface Played {
  readonly round: number;
  readonly actor: number;
  readonly order: Order;
  readonly events: readonly GameEvent[];
  /** Where the order's formations stood before it, in the order's own sequence. */
  readonly origins: readonly number[];
  /** When each event reached the seats that persons play. */
  readonly words: Words;
  /** True when it cannot be taken back: it drew chance or showed its actor something new. */
  readonly final: boolean;
}

/** A running game. Its state buffer changes in place; everything else grows at the end. */
export interface Game {
  readonly world: World;
  readonly variant: string | null;
  readonly seed: string;
  /** Seat by actor index. */
  readonly seats: readonly Seat[];
  readonly state: State;
  /** What happened before the first order. */
  readonly prelude: readonly GameEvent[];
  /** The state at the start of the turn that is on. */
  readonly turnStart: State;
  readonly played: Played[];
  /** How many orders had been played when the turn that is on began. */
  turnFrom: number;
  /** Index of the `end` by which a person last closed a turn: the night that may have followed it is news. */
  newsFrom: number;
  readonly hashes: string[];
}

/** The evening before the first round. */
export function newGame(world: World, seats: readonly Seat[], seed: string, variant: string | null): Game {
  const prelude: GameEvent[] = [];
  const state = begin(world, seed, (kind, a, b, c, n) => void prelude.push({ kind, a, b, c, n }));
  return {
    world,
    variant,
    seed,
    seats,
    state,
    prelude,
    turnStart: copyState(world, state),
    played: [],
    turnFrom: 0,
    newsFrom: 0,
    hashes: [],
  };
}

/** True when a person decides for the actor. */
export function isPerson(game: Game, actor: number): boolean {
  return game.seats[actor] === PERSON;
}

/** True when no seat is a person's. */
export function isWatched(game: Game): boolean {
  return !game.seats.includes(PERSON);
}

/** Formations that an order names. */
export function formationsOfOrder(order: Order): readonly number[] {
  if (order.kind === 'move' || order.kind === 'attack') return order.formations;
  if (order.kind === 'refit' || order.kind === 'reinforce') return [order.formation];
  return [];
}

/**
 * Plays one order of the actor on turn, keeps what happened, and turns the page of the day when it was the last of its
 * round. A refused order changes nothing.
 */
export function playOrder(game: Game, order: Order): Refusal | null {
  const { world, state } = game;
  const actor = actorOnTurn(state);
  const round = state.round[0]!;
  if (outcomeOf(state) !== null) return apply(world, state, order);
  const origins = originsOf(state, order);
  const events: GameEvent[] = [];
  const before = observe(world, state, actor);
  const refusal = apply(
    world,
    state,
    order,
    (kind, a, b, c, n) => void events.push({ kind, a, b, c, n }),
    before,
  );
  if (refusal) return refusal;
  const final = revealsOrDraws(world, before, order) || learned(before, observe(world, state, actor));
  game.played.push({ round, actor, order, events, origins, words: wordsNow(game, events), final });
  if (order.kind === 'end') {
    turnEnded(game, round);
    if (isPerson(game, actor)) game.newsFrom = game.played.length - 1;
  }
  return null;
}

function wordsNow({ world, state, seats }: Game, events: readonly GameEvent[]): Words {
  const persons = [...seats.keys()].filter((actor) => seats[actor] === PERSON);
  return wordsOf(world, state, persons, events);
}

/** Where the formations of an order stand. */
function originsOf(state: State, order: Order): readonly number[] {
  return formationsOfOrder(order).map((formation) => state.at[formation] ?? NONE);
}

/** Keeps the day when the turn that ended was the last of its round, and begins the next turn. */
function turnEnded(game: Game, round: number): void {
  const { world, state } = game;
  if (state.round[0]! !== round || outcomeOf(state) !== null) game.hashes.push(stateHash(state));
  game.turnFrom = game.played.length;
  copyState(world, state, game.turnStart);
}

/** Lets the policy of the actor on turn play its whole turn. Throws when its seat is a person's. */
export function playPolicyTurn(game: Game): void {
  const { world, state } = game;
  const policy = POLICIES[game.seats[actorOnTurn(state)] ?? ''];
  if (!policy) throw new Error(`no policy called "${game.seats[actorOnTurn(state)] ?? ''}"`);
  const round = state.round[0]!;
  let origins: readonly number[] = [];
  let events: GameEvent[] = [];
  const watched: Player = {
    begin(of, view, random) {
      const decide = policy.begin(of, view, random);
      return (seen) => {
        const order = decide(seen);
        origins = originsOf(state, order);
        return order;
      };
    },
  };
  playTurn(world, state, watched, game.seed, {
    emit: (kind, a, b, c, n) => void events.push({ kind, a, b, c, n }),
    onOrder: (order, actor) => {
      game.played.push({ round, actor, order, events, origins, words: wordsNow(game, events), final: true });
      events = [];
    },
  });
  turnEnded(game, round);
}

/** How many of this turn's orders stay when one is taken back; null when none can be. */
function kept(game: Game): number | null {
  const last = game.played.at(-1);
  if (!last || game.played.length <= game.turnFrom || last.final) return null;
  return game.played.length - 1;
}

/** True when the last order of this turn can be taken back. */
export function canUndo(game: Game): boolean {
  return kept(game) !== null;
}

/** Takes back the last order of this turn by playing the others again from the turn's start; false when none can be. */
export function undo(game: Game): boolean {
  const keep = kept(game);
  if (keep === null) return false;
  const again = game.played.slice(game.turnFrom, keep).map((played) => played.order);
  game.played.length = game.turnFrom;
  copyState(game.world, game.turnStart, game.state);
  for (const order of again) playOrder(game, order);
  return true;
}

/**
 * A game played again from its orders. Stops at the first order that is refused and says which; the rest is lost.
 */
export function replay(
  world: World,
  seats: readonly Seat[],
  seed: string,
  variant: string | null,
  orders: readonly Order[],
): { readonly game: Game; readonly refusedAt: number | null } {
  const game = newGame(world, seats, seed, variant);
  for (const [number, order] of orders.entries()) {
    if (playOrder(game, order)) return { game, refusedAt: number };
  }
  return { game, refusedAt: null };
}
