// Games played to be looked at: with every event watched, every order recorded.

import { apply, begin, playGame, stateHash } from '../../../src/engine/game.ts';
import type { Order, State, World } from '../../../src/engine/game.ts';
import { POLICIES } from '../../../src/policies/index.ts';
import type { Policy } from '../../../src/policies/index.ts';
import { miscount, outOfRange } from './invariants.ts';

export function policyOf(id: string): Policy {
  const policy = POLICIES[id];
  if (!policy) throw new Error(`no policy ${id}`);
  return policy;
}

/** The same policy in every seat. */
export const everySeat = (world: World, id: string): Policy[] => world.actors.ids.map(() => policyOf(id));

export interface Recording {
  readonly orders: readonly Order[];
  /** A hash at the end of each round. */
  readonly hashes: readonly string[];
  readonly state: State;
}

export function recordGame(world: World, policy: string, seed: string): Recording {
  const orders: Order[] = [];
  const hashes: string[] = [];
  const state = playGame(world, everySeat(world, policy), seed, {
    onOrder: (order) => orders.push(order),
    onRound: (now) => hashes.push(stateHash(now)),
  });
  return { orders, hashes, state };
}

/** The same orders given again. Throws when one is refused. */
export function replay(world: World, seed: string, orders: readonly Order[]): Recording {
  const state = begin(world, seed);
  const hashes: string[] = [];
  for (const order of orders) {
    const round = state.round[0];
    const refusal = apply(world, state, order);
    if (refusal) throw new Error(`refused on replay: ${refusal.code}`);
    if (state.round[0] !== round || state.outcome[0] !== -1) hashes.push(stateHash(state));
  }
  return { orders, hashes, state };
}

/** Plays a game and looks for miscounts after every event and for numbers out of range after every order; null when there are none. */
export function firstFault(world: World, policy: string, seed: string): string | null {
  const state = begin(world, seed);
  let fault: string | null = null;
  let events = 0;
  const told = (what: string | null, where: string): void => {
    if (what !== null && fault === null)
      fault = `${world.id}, ${policy}, seed ${seed}, round ${state.round[0]}, ${where}: ${what}`;
  };
  playGame(world, everySeat(world, policy), seed, {
    into: state,
    emit: (kind) => {
      events++;
      if (kind !== 'round-begun' || events > 1) told(miscount(world, state), `event ${events} ${kind}`);
    },
    onOrder: (order) => told(outOfRange(world, state), order.kind),
  });
  return fault;
}
