// One game as the page holds it: the record, the state buffer and what happened. Knows neither screen nor store.

import {
  NONE,
  actorOnTurn,
  apply,
  begin,
  check,
  copyState,
  inject,
  learned,
  observe,
  openTurn,
  outcomeOf,
  rehearse,
  revealsOrDraws,
  stateHash,
  wayOf,
} from '../../../engine/game.ts';
import type {
  GameEvent,
  Injection,
  Order,
  Player,
  Refusal,
  State,
  View,
  World,
} from '../../../engine/game.ts';
import { POLICIES } from '../../../policies/index.ts';
import { wordsOf } from './perception.ts';
import type { Words } from './perception.ts';

/** Who decides in a seat: a person, of several people the next by number, or a policy by its id. */
export type Seat = string;
export const PERSON: Seat = 'person';

/** The seat of one of several people, counted from 1. */
export function personSeat(number: number): Seat {
  return number === 1 ? PERSON : `${PERSON}-${number}`;
}

/** True for the seat of a person. */
export function isPersonSeat(seat: Seat | undefined): boolean {
  return seat !== undefined && /^person(-\d+)?$/.test(seat);
}

/** One order that was played and what came of it. */
export interface Played {
  readonly round: number;
  readonly actor: number;
  readonly order: Order;
  readonly events: readonly GameEvent[];
  /** Where the order's formations stood before it, in the order's own sequence. */
  readonly origins: readonly number[];
  /** The way of a person's move, both ends included; empty for others. */
  readonly way?: readonly number[];
  /** When each event reached the seats that persons play. */
  readonly words: Words;
  /** True when it cannot be taken back: it drew chance or showed its actor something new. */
  readonly final: boolean;
}

/** What an umpire injected when so many orders had been played, and what came of it. */
export interface Injected {
  readonly after: number;
  readonly round: number;
  readonly injection: Injection;
  readonly events: readonly GameEvent[];
  readonly words: Words;
}

/** An order of a sealed list that was refused when its turn came, after so many orders. */
export interface RefusedOrder {
  readonly after: number;
  readonly round: number;
  readonly actor: number;
  readonly order: Order;
  readonly refusal: Refusal;
}

/** Sealed orders: lists handed in for this round by actor, and what could not be carried out so far. */
export interface Seals {
  readonly lists: Map<number, readonly Order[]>;
  readonly refused: RefusedOrder[];
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
  /** Where a day that is watched began; of a person's seat the news begin with its own last `end`. */
  newsFrom: number;
  readonly hashes: string[];
  /** Orders of this turn that were taken back, the last of them last: what can be given again. */
  readonly undone: Order[];
  /** Whether somebody plays nobody and may inject, and what was injected. */
  readonly umpire: boolean;
  readonly injected: Injected[];
  /** Lists of sealed orders; null where orders are given on one's turn. */
  readonly sealed: Seals | null;
  /** The game whose next turn of an actor is being planned in this one; null in a game itself. */
  readonly planOf: Game | null;
  /** Through whose eyes is looked where nobody orders: an actor, or NONE for all; null on a person's turn. */
  looking: number | null;
}

/** What makes a game one for several people. */
export interface Table {
  readonly umpire?: boolean;
  readonly sealed?: boolean;
}

/** The evening before the first round. */
export function newGame(
  world: World,
  seats: readonly Seat[],
  seed: string,
  variant: string | null,
  table: Table = {},
): Game {
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
    undone: [],
    umpire: table.umpire ?? false,
    injected: [],
    sealed: table.sealed ? { lists: new Map(), refused: [] } : null,
    planOf: null,
    looking: seats.some(isPersonSeat) ? null : NONE,
  };
}

/** True when a person decides for the actor. */
export function isPerson(game: Game, actor: number): boolean {
  return isPersonSeat(game.seats[actor]);
}

/** True when no seat is a person's. */
export function isWatched(game: Game): boolean {
  return !game.seats.some(isPersonSeat);
}

/** True when a person may give orders in the game as it stands. */
export function isAsked(game: Game): boolean {
  const actor = actorOnTurn(game.state);
  return game.looking === null && actor !== NONE && isPerson(game, actor);
}

/** Where the news of a seat begin: with the `end` by which it last closed a turn; in a watched game with the day. */
export function newsFrom(game: Game, viewer: number): number {
  if (isWatched(game) || game.looking !== null) return game.newsFrom;
  /* Sealed lists are written in the morning: news is all of the day before, one's own turn too. */
  if (game.sealed) {
    const today = game.state.round[0]!;
    return game.played.findLastIndex(({ round }) => round < today - 1) + 1;
  }
  return Math.max(
    0,
    game.played.findLastIndex(({ actor, order }) => actor === viewer && order.kind === 'end'),
  );
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
  if (game.planOf) return planOrder(game, actor, order);
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
  const way = movesAlong(game, before, origins, order);
  const final = revealsOrDraws(world, before, order) || learned(before, observe(world, state, actor));
  game.played.push({ round, actor, order, events, origins, way, words: wordsNow(game, events), final });
  if (order.kind === 'end') turnEnded(game, round);
  return null;
}

/** Puts an order on the list that is planned: nothing is drawn and nothing shown, so that all of it can be taken back. */
function planOrder(game: Game, actor: number, order: Order): Refusal | null {
  const { world, state } = game;
  const seen = observe(world, state, actor);
  const refusal = check(world, seen, order);
  if (refusal) return refusal;
  const origins = originsOf(state, order);
  const way = movesAlong(game, seen, origins, order);
  rehearse(world, state, actor, order);
  const round = state.round[0]!;
  game.played.push({ round, actor, order, events: [], origins, way, words: new Map(), final: false });
  return null;
}

/** Who listens: the people's seats, and every seat where somebody may look through the eyes of any. */
function wordsNow(game: Game, events: readonly GameEvent[], state = game.state): Words {
  const { world, seats } = game;
  const all = game.umpire || isWatched(game);
  const listeners = [...seats.keys()].filter((actor) => all || isPerson(game, actor));
  return wordsOf(world, state, listeners, events);
}

/** Makes what an umpire wants so, between two turns; false, and nothing changed, when it cannot be done as things stand. */
export function injectNow(game: Game, injection: Injection): boolean {
  if (game.planOf !== null || game.played.length !== game.turnFrom) return false;
  if (!injectAgain(game, injection)) return false;
  copyState(game.world, game.state, game.turnStart);
  return true;
}

/** Makes what an umpire wanted so again, wherever the game stands; false when it cannot be done. */
export function injectAgain(game: Game, injection: Injection): boolean {
  const { world, state } = game;
  const events: GameEvent[] = [];
  const done = inject(world, state, injection, (kind, a, b, c, n) => void events.push({ kind, a, b, c, n }));
  if (!done) return false;
  const [after, round] = [game.played.length, state.round[0]!];
  game.injected.push({ after, round, injection, events, words: wordsNow(game, events) });
  return true;
}

/** Where the formations of an order stand. */
function originsOf(state: State, order: Order): readonly number[] {
  return formationsOfOrder(order).map((formation) => state.at[formation] ?? NONE);
}

/** The way that a person's move takes as far as the person can know. */
function movesAlong(
  game: Game,
  seen: View,
  [from = NONE]: readonly number[],
  order: Order,
): readonly number[] {
  if (order.kind !== 'move' || from === NONE) return [];
  return wayOf(game.world, seen, seen.viewer, from, order.to) ?? [];
}

/** Keeps the day when the turn that ended was the last of its round, and begins the next turn. */
function turnEnded(game: Game, round: number): void {
  const { world, state } = game;
  if (state.round[0]! !== round || outcomeOf(state) !== null) game.hashes.push(stateHash(state));
  game.turnFrom = game.played.length;
  game.undone.length = 0;
  copyState(world, state, game.turnStart);
}

/** Lets the policy of the actor on turn play its whole turn. Throws when its seat is a person's. */
export function playPolicyTurn(game: Game): void {
  const steps = policyTurnSteps(game);
  while (steps.next().done !== true) continue;
}

/**
 * The same in pieces, two for each order: call `next` until it is done. The game is changed by the last step alone, so that a turn which is on can be left
 * and nobody sees half of one; a game that has changed meanwhile is left as it is, to be played from there.
 */
export function* policyTurnSteps(game: Game): Generator<undefined, void, undefined> {
  const { world, seed } = game;
  const policy = POLICIES[game.seats[actorOnTurn(game.state)] ?? ''];
  if (!policy) throw new Error(`no policy called "${game.seats[actorOnTurn(game.state)] ?? ''}"`);
  const before = stateHash(game.state);
  const state = copyState(world, game.state);
  const round = state.round[0]!;
  const played: Played[] = [];
  let origins: readonly number[] = [];
  let events: GameEvent[] = [];
  const given: Pick<Played, 'order' | 'actor'>[] = [];
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
  const step = openTurn(world, state, watched, seed, {
    emit: (kind, a, b, c, n) => void events.push({ kind, a, b, c, n }),
    onOrder: (order, actor) => {
      given.push({ order, actor });
    },
  });
  for (let isOver = false; !isOver;) {
    yield;
    isOver = step();
    for (const order of given.splice(0)) {
      /* Who hears of it takes about as long as the order itself. */
      yield;
      const words = wordsNow(game, events, state);
      played.push({ round, ...order, events, origins, words, final: true });
      events = [];
    }
  }
  if (stateHash(game.state) !== before) return;
  copyState(world, state, game.state);
  game.played.push(...played);
  turnEnded(game, round);
}

/** What of a record is played again beside its orders. */
export interface Replayed {
  readonly orders: readonly Order[];
  readonly table?: Table;
  /** What an umpire injected, each after so many orders. */
  readonly injections?: readonly { readonly after: number; readonly injection: Injection }[];
  /** Orders of sealed lists that were refused, each after so many orders. */
  readonly refused?: readonly { readonly after: number; readonly order: Order }[];
}

/**
 * A game played again from its orders, a step an order. Stops at the first order that is refused, or that an injection which is not possible
 * comes before, and says which; the rest is lost.
 */
export function* replaying(
  world: World,
  seats: readonly Seat[],
  seed: string,
  variant: string | null,
  { orders, table = {}, injections = [], refused = [] }: Replayed,
): Generator<undefined, { readonly game: Game; readonly refusedAt: number | null }> {
  const game = newGame(world, seats, seed, variant, table);
  for (let given = 0; given <= orders.length; given++) {
    const due = injections.filter(({ after }) => after === given);
    if (!due.every(({ injection }) => injectNow(game, injection))) return { game, refusedAt: given };
    for (const { after, order } of refused) if (after === given) noteRefused(game, order);
    const order = orders[given];
    if (order && playOrder(game, order)) return { game, refusedAt: given };
    yield;
  }
  return { game, refusedAt: null };
}

/** Tries an order of a sealed list; keeps it among the refused when it cannot be given. */
function noteRefused(game: Game, order: Order): void {
  const { world, state, sealed, played } = game;
  const actor = actorOnTurn(state);
  if (!sealed || actor === NONE) return;
  const refusal = check(world, observe(world, state, actor), order);
  const round = state.round[0]!;
  if (refusal) sealed.refused.push({ after: played.length, round, actor, order, refusal });
}

/** Carries out the list that the actor on turn has handed in, as far as it can be, and closes its turn. */
export function carryOut(game: Game): void {
  const list = game.sealed?.lists.get(actorOnTurn(game.state)) ?? [];
  game.sealed?.lists.delete(actorOnTurn(game.state));
  for (const order of list) if (playOrder(game, order)) noteRefused(game, order);
  playOrder(game, { kind: 'end' });
}
