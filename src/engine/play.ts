// The one loop that plays a game: for batches, replays, other actors' turns in the browser, forecasts and tests.

import { begin } from './begin.ts';
import { check, perform } from './dispatch.ts';
import { silent } from './events.ts';
import type { Emit } from './events.ts';
import { NONE } from './world/indices.ts';
import type { ActorIndex } from './world/indices.ts';
import { onceFor } from './state/once.ts';
import { END } from './orders/orders.ts';
import type { Order, Refusal } from './orders/orders.ts';
import { seededRandom } from './state/random.ts';
import type { Random } from './state/random.ts';
import { actorOnTurn } from './state/state.ts';
import type { State } from './state/state.ts';
import { allocateView, observe, observeAgain, refreshAfter } from './knowledge/view.ts';
import type { View } from './knowledge/view.ts';
import type { World } from './world/world.ts';

/** Whatever decides for a seat: begun afresh each turn, then asked for one order at a time. */
export interface Player {
  begin(world: World, view: View, random: Random): (view: View) => Order;
}

export interface PlayOptions {
  readonly emit?: Emit;
  /** Told each order that was carried out, and whose it was. */
  readonly onOrder?: (order: Order, actor: number) => void;
  /** Told the state at the end of each round. */
  readonly onRound?: (state: State) => void;
  /** Plays in this state instead of a new one: its memory is used again. */
  readonly into?: State;
}

/** Orders a policy may have refused in one turn before the turn is ended for it. */
const PATIENCE = 3;

/** Views of the games of a world, by actor; windows on a state whose memory is used again game after game. */
const poolOf = onceFor((_of: World | State): (View | undefined)[] => []);

/** What the actor on turn knows, in the view that it filled in earlier turns. */
function takeView(world: World, state: State, actor: ActorIndex, again: boolean): View {
  const pool = poolOf(again ? state : world);
  const view = pool[actor];
  if (!view) return observe(world, state, actor, allocateView(world, actor, again ? state : undefined));
  // A policy may play on in its mind before it answers: nobody else fills a view that is in use.
  pool[actor] = undefined;
  observeAgain(world, state, view);
  return view;
}

const asking = new WeakMap<World, View>();

/**
 * Carries out an order, or refuses it and leaves the state untouched. Legality is judged from what the actor on turn knows, so that a
 * refusal tells nothing else; `view` spares looking again where that is at hand.
 */
export function apply(
  world: World,
  state: State,
  order: Order,
  emit: Emit = silent,
  view: View = ask(world, state),
): Refusal | null {
  const refusal = check(world, view, order);
  if (refusal === null) perform(world, state, order, emit);
  return refusal;
}

/** What the actor on turn knows, in a view that is filled again for every asking. */
function ask(world: World, state: State): View {
  let view = asking.get(world);
  if (!view) asking.set(world, (view = allocateView(world, NONE)));
  const actor = actorOnTurn(state);
  return observe(world, state, actor === NONE ? 0 : actor, view);
}

/** Plays the turn of the actor on turn to its end. `seed` is the game's. */
export function playTurn(
  world: World,
  state: State,
  player: Player,
  seed: string,
  options: PlayOptions = {},
): void {
  const step = openTurn(world, state, player, seed, options);
  while (!step()) continue;
}

/**
 * The same turn order by order: each call asks for an order and carries it out, and gives true once the turn has ended. Nobody else may change
 * the state meanwhile.
 */
export function openTurn(
  world: World,
  state: State,
  player: Player,
  seed: string,
  options: PlayOptions = {},
): () => boolean {
  const actor = actorOnTurn(state);
  const emit = options.emit ?? silent;
  const again = options.into === state;
  const view = takeView(world, state, actor, again);
  const decide = player.begin(world, view, lazyRandom(world, seed, actor, state.round[0]));
  let patience = PATIENCE;
  return () => {
    const order = patience > 0 ? decide(view) : END;
    if (apply(world, state, order, emit, view) !== null) {
      patience--;
      return false;
    }
    options.onOrder?.(order, actor);
    if (order.kind === 'end') {
      poolOf(again ? state : world)[actor] = view;
      return true;
    }
    refreshAfter(world, state, view, order);
    return false;
  };
}

/** An actor's generator for a round, seeded only when it is first asked: most policies never are. */
function lazyRandom(world: World, seed: string, actor: ActorIndex, round: number): Random {
  let random: Random | null = null;
  return () => (random ??= seededRandom(`${seed}/${world.actors.ids[actor]}/${round}`))();
}

/** Plays a whole game, one player for each actor in table order, and gives its final state. */
export function playGame(
  world: World,
  players: readonly Player[],
  seed: string,
  options: PlayOptions = {},
): State {
  const state = begin(world, seed, options.emit, options.into);
  playOn(world, state, players, seed, options);
  return state;
}

/** Plays an open game to its end. */
export function playOn(
  world: World,
  state: State,
  players: readonly Player[],
  seed: string,
  options: PlayOptions = {},
): void {
  while (state.outcome[0] === NONE) playNext(world, state, players, seed, options);
}

/** The same turn by turn: whoever plays it can do something else between two turns, but nothing to the state. */
export function* playOnByTurns(
  world: World,
  state: State,
  players: readonly Player[],
  seed: string,
  options: PlayOptions = {},
): Generator<undefined, void, undefined> {
  while (state.outcome[0] === NONE) {
    playNext(world, state, players, seed, options);
    yield;
  }
}

/** Plays the turn of whoever is on turn. */
function playNext(
  world: World,
  state: State,
  players: readonly Player[],
  seed: string,
  options: PlayOptions,
): void {
  const round = state.round[0];
  const player = players[actorOnTurn(state)];
  if (!player) throw new RangeError(`No player for actor ${actorOnTurn(state)}`);
  playTurn(world, state, player, seed, options);
  if (state.round[0] !== round || state.outcome[0] !== NONE) options.onRound?.(state);
}

/** Index of the outcome, or null while the game is open. */
export function outcomeOf(state: State): number | null {
  return state.outcome[0] === NONE ? null : state.outcome[0];
}
