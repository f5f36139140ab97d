// A rehearsed turn: what a sealed list is written from. It draws nothing, shows nothing, and leaves the game alone.

import { describe, expect, test } from 'vitest';
import {
  actorOnTurn,
  begin,
  check,
  costOf,
  learned,
  legalOrders,
  observe,
  outcomeOf,
  playTurn,
  rehearsal,
  rehearse,
  seededRandom,
  stateHash,
} from '../../../src/engine/game.ts';
import { policyOf } from './games.ts';
import { bridges, hama } from '../app/session/bridges.ts';

describe.each([
  ['three bridges', bridges, 12],
  ['Hama', hama, 3],
])('a turn rehearsed in %s', (_name, world, rounds) => {
  test('costs what the orders cost, shows nothing, and leaves the game as it was', () => {
    const state = begin(world, 'rehearsed');
    const random = seededRandom('rehearsed');
    let planned = 0;
    let attacks = 0;
    let spent = 0;
    for (let round = 0; round < rounds && outcomeOf(state) === null; round++) {
      const before = stateHash(state);
      for (const actor of state.turnOrder.subarray(0, state.turns[0])) {
        const plan = rehearsal(world, state, actor);
        expect(actorOnTurn(plan)).toBe(actor);
        const known = observe(world, plan, actor);
        for (let tries = 0; tries < 6; tries++) {
          const orders = legalOrders(world, observe(world, plan, actor)).filter(({ kind }) => kind !== 'end');
          const order = orders[Math.floor(random() * orders.length)];
          if (!order) break;
          const points = plan.points[actor]!;
          const drawn = plan.random.slice();
          rehearse(world, plan, actor, order);
          planned++;
          expect(plan.points[actor]).toBe(points - costOf(order));
          expect(plan.random).toEqual(drawn);
          if (order.kind !== 'attack') continue;
          attacks++;
          if (check(world, observe(world, plan, actor), order) !== null) spent++;
        }
        expect(learned(known, observe(world, plan, actor))).toBe(false);
      }
      expect(stateHash(state)).toBe(before);
      const now = state.round[0];
      while (outcomeOf(state) === null && state.round[0] === now)
        playTurn(world, state, policyOf('heuristic'), 'rehearsed');
    }
    expect(planned).toBeGreaterThan(20);
    expect(attacks).toBeGreaterThan(0);
    expect(spent).toBe(attacks);
  });

  test('is refused to who has no turn this round', () => {
    const state = begin(world, '1');
    expect(() => rehearsal(world, state, world.actors.count)).toThrow(RangeError);
  });
});
