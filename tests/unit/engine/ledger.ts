// What has happened in games that were watched: orders carried out, events, conditions that held, triggers that fired.

import {
  EVENT_KINDS,
  NONE,
  ORDER_KINDS,
  actorOnTurn,
  begin,
  holds,
  inject,
  mayInject,
  playTurn,
} from '../../../src/engine/game.ts';
import type { Condition, Injection, Player, Quantity, State, World } from '../../../src/engine/game.ts';
import { miscount, outOfRange, outOfStep } from './invariants.ts';

/** A condition and everything that it is made of. */
function withParts(condition: Condition): Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return [condition, ...condition.of.flatMap(withParts)];
    case 'not':
      return [condition, ...withParts(condition.of)];
    default:
      return [condition];
  }
}

const asked = (quantity: Quantity | null): (Condition | null)[] =>
  quantity?.kind === 'holds' ? [quantity.condition] : [];

/** Every condition that a scenario asks, parts of others included. */
function conditionsOf(world: World): Condition[] {
  const whole = [
    ...world.triggers.when,
    ...world.outcomes.when,
    ...world.terms.needs,
    ...world.terms.redLines.flat().map(({ when }) => when),
    ...world.terms.shifts.flat().map(({ when }) => when),
    ...world.measures.first,
    ...world.measures.quantity.flatMap(asked),
    ...world.aims.quantity.flatMap(asked),
  ];
  return whole.filter((condition) => condition !== null).flatMap(withParts);
}

/** What games of one scenario have shown so far. */
export class Ledger {
  readonly world: World;
  readonly orders = new Set<string>();
  readonly events = new Set<string>();
  readonly fired = new Set<string>();
  /** Conditions that have held at the end of a day, and those that have not. */
  readonly held = new Set<Condition>();
  readonly failed = new Set<Condition>();
  readonly #conditions: readonly Condition[];

  constructor(world: World) {
    this.world = world;
    this.#conditions = conditionsOf(world);
  }

  /**
   * Plays a game to its end and writes down what happens in it.
   * @throws {Error} naming scenario, policies and seed, when a rule fails or an invariant is broken
   */
  play(name: string, players: readonly Player[], seed: string): State {
    const { world } = this;
    const state = begin(world, seed);
    const where = (): string => `${world.id}, ${name}, seed ${seed}, round ${state.round[0]}`;
    try {
      while (state.outcome[0] === NONE) this.#turn(state, players, seed);
    } catch (error) {
      throw new Error(where(), { cause: error });
    }
    this.#look(state);
    const fault = miscount(world, state) ?? outOfRange(world, state) ?? outOfStep(world, state);
    if (fault !== null) throw new Error(`${where()}: ${fault}`);
    return state;
  }

  #turn(state: State, players: readonly Player[], seed: string): void {
    const round = state.round[0];
    playTurn(this.world, state, players[actorOnTurn(state)]!, seed, {
      emit: (kind, a) => {
        this.events.add(kind);
        if (kind === 'trigger-fired') this.fired.add(this.world.triggers.ids[a]!);
      },
      onOrder: ({ kind }) => this.orders.add(kind),
    });
    if (state.round[0] !== round) this.#look(state);
  }

  #look(state: State): void {
    for (const condition of this.#conditions)
      (holds(this.world, state, condition) ? this.held : this.failed).add(condition);
  }

  /** Writes down what happens when an umpire changes one thing of each kind that its events tell apart. */
  umpire(): void {
    const { world } = this;
    const state = begin(world, 'umpire');
    const holder = (f: number) => world.formations.actor[f]!;
    const moves = world.formations.ids.flatMap((_, formation) =>
      world.locations.ids.map((__, at) => ({ kind: 'place' as const, formation, at })),
    );
    const injections: Injection[] = [
      { kind: 'weather', weather: 0 },
      { kind: 'opinion', audience: 0, actor: 0, add: 5 },
      { kind: 'trust', track: 0, add: 5 },
      { kind: 'cohesion', actor: holder(0), add: -5 },
      ...moves.filter((move) => mayInject(world, state, move)).slice(0, 1),
    ];
    for (const injection of injections) inject(world, state, injection, (kind) => void this.events.add(kind));
  }

  /** Orders and events that no game has shown. */
  missing(): { readonly orders: string[]; readonly events: string[] } {
    return {
      orders: ORDER_KINDS.filter((kind) => !this.orders.has(kind)),
      events: EVENT_KINDS.filter((kind) => !this.events.has(kind)),
    };
  }

  /** Triggers that have not fired. */
  dormant(): string[] {
    return this.world.triggers.ids.filter((id) => !this.fired.has(id));
  }

  /** Conditions that have never held. */
  neverHeld(): Condition[] {
    return this.#conditions.filter((condition) => !this.held.has(condition));
  }
}
