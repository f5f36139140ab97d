// The one loop that plays a game: for batches, replays, other actors' turns in the browser, forecasts and tests.

import { begin } from './begin.ts';
import { check, perform } from './dispatch.ts';
import { silent } from './events.ts';
import type { Emit } from './events.ts';
import { NONE } from './indices.ts';
import type { ActorIndex } from './indices.ts';
import { END } from './orders.ts';
import type { Order, Refusal } from './orders.ts';
import { seededRandom } from './random.ts';
import type { Random } from './random.ts';
import { actorOnTurn } from './state.ts';
import type { State } from './state.ts';
import { allocateView, observe, refresh } from './view.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

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

const views = new WeakMap<World, View>();

/** The view that is filled again for every turn of a world's games. */
function viewOf(world: World): View {
  let view = views.get(world);
  if (!view) views.set(world, (view = allocateView(world, NONE)));
  return view;
}

/** Carries out an order, or refuses it and leaves the state untouched. */
export function apply(world: World, state: State, order: Order, emit: Emit = silent): Refusal | null {
  const refusal = checkAsKnown(world, state, order);
  if (refusal === null) perform(world, state, order, emit);
  return refusal;
}

/** The rows of the rules that each game draws afresh, and room for what this game has drawn for them. */
interface DrawnRules {
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

const drawn = new WeakMap<World, DrawnRules>();

function drawnRules(world: World): DrawnRules {
  let found = drawn.get(world);
  if (!found) {
    const rows = Int32Array.from(new Set(world.uncertain.rule.filter((row) => row !== NONE)));
    drawn.set(world, (found = { rows, values: new Float64Array(rows.length) }));
  }
  return found;
}

/** Legality is judged by the scenario's numbers, as views show them: a refusal must not tell what this game has drawn for them. */
function checkAsKnown(world: World, state: State, order: Order): Refusal | null {
  const { rows, values } = drawnRules(world);
  if (rows.length === 0) return check(world, state, order);
  const rules = state.rules;
  for (let i = 0; i < rows.length; i++) {
    values[i] = rules[rows[i]];
    rules[rows[i]] = world.rules[rows[i]];
  }
  const refusal = check(world, state, order);
  for (let i = 0; i < rows.length; i++) rules[rows[i]] = values[i];
  return refusal;
}

/** Plays the turn of the actor on turn to its end. `seed` is the game's. */
export function playTurn(
  world: World,
  state: State,
  player: Player,
  seed: string,
  options: PlayOptions = {},
): void {
  const actor = actorOnTurn(state);
  const emit = options.emit ?? silent;
  const view = observe(world, state, actor, viewOf(world));
  const decide = player.begin(world, view, lazyRandom(world, seed, actor, state.round[0]));
  let patience = PATIENCE;
  for (;;) {
    const order = patience > 0 ? decide(view) : END;
    if (apply(world, state, order, emit) !== null) {
      patience--;
      continue;
    }
    options.onOrder?.(order, actor);
    if (order.kind === 'end') return;
    refresh(state, view);
  }
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
  while (state.outcome[0] === NONE) {
    const round = state.round[0];
    const player = players[actorOnTurn(state)];
    if (!player) throw new RangeError(`No player for actor ${actorOnTurn(state)}`);
    playTurn(world, state, player, seed, options);
    if (state.round[0] !== round || state.outcome[0] !== NONE) options.onRound?.(state);
  }
}

/** Index of the outcome, or null while the game is open. */
export function outcomeOf(state: State): number | null {
  return state.outcome[0] === NONE ? null : state.outcome[0];
}
