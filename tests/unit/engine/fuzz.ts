// Random lawful orders, one game after another, with every invariant looked at after every one of them.

import { apply, begin, NONE, actorOnTurn, observe, seededRandom } from '../../../src/engine/game.ts';
import type { Order, World } from '../../../src/engine/game.ts';
import { orderText } from '../../../src/scenario/index.ts';
import { miscount, outOfRange, outOfStep } from './invariants.ts';
import { varied } from './varied.ts';

export interface Fuzzed {
  readonly orders: number;
  readonly games: number;
  readonly kinds: ReadonlySet<string>;
  /** Scenario, seed, round, order and what was wrong; empty when nothing was. */
  readonly faults: readonly string[];
}

/** Gives so many random lawful orders to a scenario; a game that goes wrong is left and told of by its seed. */
export function fuzz(world: World, count: number, name: string): Fuzzed {
  const kinds = new Set<string>();
  const faults: string[] = [];
  let orders = 0;
  let games = 0;
  for (; orders < count; games++) {
    const seed = `${name}-${games}`;
    const state = begin(world, seed);
    const random = seededRandom(`${seed}/orders`);
    while (state.outcome[0] === NONE && orders < count) {
      const view = observe(world, state, actorOnTurn(state));
      const order = varied.begin(world, view, random)(view);
      const wrong = faultOf(() => {
        const refusal = apply(world, state, order);
        return refusal
          ? `refused, ${refusal.code}`
          : (miscount(world, state) ?? outOfRange(world, state) ?? outOfStep(world, state));
      });
      orders++;
      kinds.add(order.kind);
      if (wrong === null) continue;
      faults.push(`${world.id}, seed ${seed}, round ${state.round[0]}, ${textOf(world, order)}: ${wrong}`);
      break;
    }
  }
  return { orders, games, kinds, faults };
}

function faultOf(attempt: () => string | null): string | null {
  try {
    return attempt();
  } catch (error) {
    return `threw ${String(error)}`;
  }
}

function textOf(world: World, order: Order): string {
  return faultOf(() => orderText(world, order)) ?? order.kind;
}
