// One place checks every order: what it lists it accepts, what it refuses changes nothing, and a view judges as the state does.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LIGHTS,
  NONE,
  ORDER_KINDS,
  STANCES,
  STRIKE_PURPOSES,
  actorOnTurn,
  allocateView,
  apply,
  begin,
  check,
  copyState,
  legalOrders,
  observe,
  playTurn,
  preview,
  recordEvents,
  revealsOrDraws,
  stateHash,
} from '../../../src/engine/game.ts';
import type { Order, OrderKind, RefusalCode, State, World } from '../../../src/engine/game.ts';
import { REFUSALS } from '../../../src/engine/game.ts';
import { orderText } from '../../../src/scenario/index.ts';
import { bridges, hama } from '../telling/worlds.ts';
import { EVERYTHING, UNSURE } from './everything.ts';
import { policyOf } from './games.ts';

/** States in the middle of turns of a game, some of each round. */
function sample(world: World, seed: string, every: number): State[] {
  const states: State[] = [];
  const state = begin(world, seed);
  let count = 0;
  while (state.outcome[0] === NONE) {
    if (count++ % every === 0) states.push(copyState(world, state));
    playTurn(world, state, policyOf(count % 3 === 0 ? 'heuristic' : 'random'), seed);
  }
  return states;
}

/** The same game with a truce in force that binds the actor on turn. */
function bound(world: World, states: readonly State[], deal: string): State {
  const row = world.deals.ids.indexOf(deal);
  const party = states.find((state) => world.deals.parties[row]?.includes(actorOnTurn(state)));
  const state = copyState(world, party!);
  state.inForce[row] = 1;
  return state;
}

const PLAYED = sample(EVERYTHING, 'orders', 4);

const SAMPLES: readonly (readonly [name: string, world: World, states: readonly State[]])[] = [
  ['three bridges', bridges, sample(bridges, 'orders', 2)],
  [
    'everything',
    EVERYTHING,
    [...PLAYED, bound(EVERYTHING, PLAYED, 'respite'), ...sample(EVERYTHING, 'more', 3)],
  ],
  ['everything, with numbers that nobody knew', UNSURE, sample(UNSURE, 'orders', 4)],
  ['Hama', hama, sample(hama, 'orders', 11)],
];

const row = (count: number) => fc.integer({ min: -1, max: count });

/** Any order, lawful or not, of rows that may lie just outside their tables. */
function anyOrder(world: World): fc.Arbitrary<Order> {
  const formation = row(world.formations.count);
  const formations = fc.array(formation, { maxLength: 4 });
  const place = row(world.locations.count);
  const deal = row(world.deals.count);
  return fc.oneof(
    fc.record({ kind: fc.constant('move' as const), formations, to: place }),
    fc.record({ kind: fc.constant('attack' as const), formations, target: place, advance: fc.boolean() }),
    fc.record({ kind: fc.constant('stance' as const), place, stance: fc.constantFrom(...STANCES) }),
    fc.record({ kind: fc.constant('refit' as const), formation }),
    fc.record({
      kind: fc.constant('strike' as const),
      purpose: fc.constantFrom(...STRIKE_PURPOSES),
      target: row(world.routes.count),
      sorties: fc.integer({ min: -2, max: 12 }),
    }) as fc.Arbitrary<Order>,
    fc.record({ kind: fc.constant('raid' as const), formation, place }),
    fc.record({ kind: fc.constant('offer' as const), place }),
    fc.record({ kind: fc.constant('verify' as const), claim: row(90) }),
    fc.record({
      kind: fc.constant('ship' as const),
      entry: row(world.routes.count),
      client: row(world.actors.count),
    }),
    fc.record({ kind: fc.constant('reinforce' as const), formation, entry: row(world.routes.count) }),
    fc.record({ kind: fc.constant('commit' as const), level: fc.integer({ min: -5, max: 105 }) }),
    fc.record({ kind: fc.constant('press' as const), actor: row(world.actors.count) }),
    fc.record({
      kind: fc.constant('licence' as const),
      client: row(world.actors.count),
      front: row(world.actors.count),
      light: fc.constantFrom(...LIGHTS),
    }),
    fc.record({ kind: fc.constant('advise' as const), client: row(world.actors.count), at: place }),
    fc.record({ kind: fc.constant('leave' as const), base: place }),
    fc.record({
      kind: fc.constant('lend' as const),
      formation,
      to: row(world.actors.count),
      days: fc.integer({ min: -1, max: 14 }),
    }),
    fc.record({
      kind: fc.constantFrom('propose' as const, 'accept' as const, 'reject' as const, 'break' as const),
      deal,
    }),
    fc.record({ kind: fc.constant('convene' as const), track: row(world.tracks.count) }),
    fc.record({ kind: fc.constant('pause' as const), place }),
  );
}

describe.each(SAMPLES)('in %s', (_, world, states) => {
  test('there is something to look at', () => {
    expect(states.length).toBeGreaterThan(8);
  });

  test('every order that is listed is lawful, listed once, and done; `end` is the last', () => {
    const faults: string[] = [];
    for (const state of states) {
      const orders = legalOrders(world, observe(world, state, actorOnTurn(state)));
      expect(orders.at(-1)).toEqual({ kind: 'end' });
      const lines = orders.map((order) => orderText(world, order));
      expect(new Set(lines).size).toBe(lines.length);
      for (const order of orders.filter((__, i) => i % Math.ceil(orders.length / 60) === 0)) {
        const copy = copyState(world, state);
        if (apply(world, copy, order) !== null || stateHash(copy) === stateHash(state))
          faults.push(orderText(world, order));
      }
    }
    expect(faults).toEqual([]);
  });

  test('every lawful order of one formation, every answer, press, shipment and stance is listed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        fc.array(anyOrder(world), { minLength: 30, maxLength: 30 }),
        (state, orders) => {
          const view = observe(world, state, actorOnTurn(state));
          const listed = new Set(legalOrders(world, view).map((order) => orderText(world, order)));
          for (const order of orders) {
            if (check(world, view, order) !== null || !isSingle(order)) continue;
            expect(listed).toContain(orderText(world, order));
          }
        },
      ),
      { numRuns: 25, seed: 4 },
    );
  });

  test('an order that is refused leaves the state as it is, whatever it names', () => {
    const done = new Set<string>();
    const refusals = new Set<RefusalCode>();
    const faults: string[] = [];
    const { emit, events } = recordEvents();
    const tried = fc.sample(anyOrder(world), { numRuns: 2000, seed: 8 });
    for (const state of states) {
      const copy = copyState(world, state);
      const before = stateHash(state);
      for (const order of tried) {
        const refusal = apply(world, copy, order, emit);
        if (refusal === null) {
          done.add(order.kind);
          events.length = 0;
          copyState(world, state, copy);
          continue;
        }
        refusals.add(refusal.code);
        if (refusal.arguments.length !== REFUSALS[refusal.code].length)
          faults.push(`${refusal.code} with ${refusal.arguments.join()}`);
        if (events.length > 0 || stateHash(copy) !== before) faults.push(JSON.stringify(order));
      }
    }
    expect(faults).toEqual([]);
    expect(refusals.size).toBeGreaterThan(12);
    expect(done.size).toBeGreaterThan(2);
  });

  test('a view of the actor on turn judges every order as the game will', () => {
    const view = allocateView(world, NONE);
    const copy = copyState(world, states[0]!);
    const differences: string[] = [];
    for (const state of states) {
      observe(world, state, actorOnTurn(state), view);
      const listed = legalOrders(world, view).filter((order) => order.kind !== 'end');
      const orders = [...listed, ...fc.sample(anyOrder(world), { numRuns: 200, seed: 12 })];
      for (const order of orders) {
        const seen = check(world, view, order);
        const told = apply(world, copyState(world, state, copy), order);
        if (JSON.stringify(seen) !== JSON.stringify(told)) differences.push(orderText(world, order));
      }
    }
    expect(differences).toEqual([]);
  });

  test('a preview changes nothing and is of the order’s kind', () => {
    const view = allocateView(world, NONE);
    for (const state of states) {
      observe(world, state, actorOnTurn(state), view);
      const before = state.bytes.slice();
      const bytes = view.bytes.slice();
      const orders = legalOrders(world, view);
      for (const order of orders.filter((__, i) => i % Math.ceil(orders.length / 40) === 0)) {
        const seen = preview(world, view, order);
        expect(seen.kind).toBe(order.kind);
        expect(JSON.stringify(seen)).not.toContain('null');
      }
      expect(Buffer.compare(view.bytes, bytes)).toBe(0);
      expect(Buffer.compare(state.bytes, before)).toBe(0);
    }
  });

  test('only orders that say so draw chance or bring more into sight', () => {
    const silentDraws: string[] = [];
    const silentSights: string[] = [];
    for (const state of states) {
      const view = observe(world, state, actorOnTurn(state));
      const orders = legalOrders(world, view).filter((order) => order.kind !== 'end');
      for (const order of orders.filter((__, i) => i % Math.ceil(orders.length / 30) === 0)) {
        const copy = copyState(world, state);
        apply(world, copy, order);
        const after = observe(world, copy, view.viewer);
        const shown = after.sees.some((seen, place) => seen > view.sees[place]!);
        if (shown && !revealsOrDraws(world, view, order)) silentSights.push(orderText(world, order));
        const drew = copy.random.some((number, i) => number !== state.random[i]);
        if (drew && !revealsOrDraws(world, view, order)) silentDraws.push(orderText(world, order));
      }
    }
    expect(silentDraws).toEqual([]);
    expect(silentSights).toEqual([]);
  });
});

/** Orders that the list gives one by one: stacks, sizes of strikes and levels of commitment it gives in part only. */
function isSingle(order: Order): boolean {
  switch (order.kind) {
    case 'move':
      return order.formations.length === 1;
    case 'attack':
      return order.formations.length === 1 && order.advance;
    case 'strike':
      return order.sorties === 1;
    case 'commit':
      return false;
    case 'lend':
      return order.days === 1;
    default:
      return true;
  }
}

test('every kind of order is given and done somewhere in these games', () => {
  const kinds = new Set<OrderKind>();
  for (const [, world, states] of SAMPLES)
    for (const state of states) for (const order of legalOrders(world, state)) kinds.add(order.kind);
  expect([...kinds].toSorted()).toEqual([...ORDER_KINDS].toSorted());
});

test('what a record or a bot can hold and no order is, is refused', () => {
  const state = begin(bridges, 'a');
  const forged = [
    { kind: 'march', formations: [0], to: 1 },
    { kind: 'move', formations: [0, 0], to: 1 },
    { kind: 'move', formations: [0.5], to: 1 },
    { kind: 'move', formations: [-1], to: 1 },
    { kind: 'move', formations: [0], to: 99 },
    { kind: 'attack', formations: [99], target: 1, advance: true },
    { kind: 'stance', place: 0, stance: 'run' },
    { kind: 'strike', purpose: 'bomb', target: 0, sorties: 1 },
    { kind: 'strike', purpose: 'wear', target: 0, sorties: 0.5 },
    { kind: 'ship', entry: NaN, client: 0 },
    { kind: 'commit', level: Infinity },
    { kind: 'licence', client: 0, front: 1, light: 'blue' },
    { kind: 'advise', client: 0, at: 99 },
    { kind: 'leave', base: -1 },
    { kind: 'lend', formation: 0, to: 1, days: 0.5 },
    { kind: 'press', actor: '0' },
    { kind: 'accept', deal: 7 },
  ];
  const codes = forged.map((order) => check(bridges, state, order as unknown as Order)?.code);
  expect(codes).toEqual(forged.map(() => 'malformed'));
});
