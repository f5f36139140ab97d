import { beforeAll, describe, expect, test } from 'vitest';
import {
  END,
  actorOnTurn,
  apply,
  begin,
  legalOrders,
  outcomeOf,
  playTurn,
} from '../../../../src/engine/game.ts';
import type { Order } from '../../../../src/engine/game.ts';
import { turningPlayer, turningReader } from '../../../../src/lab/forecast/turning.ts';
import type { TurnPlayed, TurningReading } from '../../../../src/lab/forecast/turning.ts';
import { POLICIES } from '../../../../src/policies/index.ts';
import { bridgesWorld } from '../situation.ts';

const world = bridgesWorld();
const policy = POLICIES['heuristic']!;

/** A game of the policy in all seats, but for one actor's turns, with the memories that its turning points are read from. */
function played(person: number | null, give: (orders: readonly Order[]) => readonly Order[]) {
  const state = begin(world, 't');
  const days = [state.bytes.slice()];
  const turns: TurnPlayed[] = [];
  while (outcomeOf(state) === null) {
    const round = state.round[0]!;
    const actor = actorOnTurn(state);
    if (actor === person) {
      const bytes = state.bytes.slice();
      const orders = [...give(legalOrders(world, state)), END];
      for (const order of orders) apply(world, state, order);
      turns.push({ round, actor, orders, bytes });
    } else {
      const orders: Order[] = [];
      const bytes = state.bytes.slice();
      playTurn(world, state, policy, 't', { onOrder: (order) => void orders.push(order) });
      if (person === null && actor === 0) turns.push({ round, actor, orders, bytes });
    }
    if (state.round[0] !== round || outcomeOf(state) !== null) days.push(state.bytes.slice());
  }
  return { days, turns, outcome: outcomeOf(state)! };
}

function read(game: ReturnType<typeof played>, passes: number): TurningReading {
  return readIn(
    game,
    Array.from({ length: passes }, (_, pass) => pass),
  );
}

/** What is read of passes that were played in this order. */
function readIn(game: ReturnType<typeof played>, order: readonly number[]): TurningReading {
  const play = turningPlayer({ world, policy, seed: 's', days: game.days, turns: game.turns });
  const reader = turningReader(world, game.turns);
  for (const pass of order) reader.add(pass, play(pass));
  expect(reader.passes()).toBe(order.length);
  return reader.read();
}

describe('a game in which a seat gave no orders', () => {
  const game = played(0, () => []);
  let twenty: TurningReading;
  beforeAll(() => (twenty = read(game, 20)));

  test('has shares for every day that add up, and is certain at its end', () => {
    for (const day of twenty.days) {
      expect(day.games).toBe(20);
      expect(day.outcomes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    }
    expect(twenty.days.at(-1)!.outcomes[game.outcome]!.share).toBe(1);
    expect(twenty.days[0]!.outcomes[game.outcome]!.low).toBeGreaterThanOrEqual(0);
  });

  test('has no spread of points at its end', () => {
    const last = twenty.days.at(-1)!.points[0]!;
    expect(last.high - last.low).toBeCloseTo(0, 9);
    const first = twenty.days[0]!.points[0]!;
    expect(first.high - first.low).toBeGreaterThan(0);
  });

  test('its turns together are the sum of them, and cost points', () => {
    const sum = twenty.turns.reduce((all, { difference }) => all + difference.mean, 0);
    expect(twenty.together[0]!.mean).toBeCloseTo(sum, 9);
    expect(twenty.together[0]!.mean).toBeLessThan(0);
    expect(twenty.together[1]).toBeNull();
  });

  test('is read the same whoever played which pass, and when', () => {
    const later = Array.from({ length: 20 }, (_, n) => (n * 7 + 3) % 20);
    expect(readIn(game, later)).toEqual(twenty);
  });

  test('is read the same for the same seed', () => expect(read(game, 20)).toEqual(twenty));
});

test('orders that the policy would have given in any case make no difference', () => {
  const game = played(null, () => []);
  const { turns } = read(game, 6);
  expect(turns.length).toBeGreaterThan(0);
  const moved = turns.filter(({ difference }) => Math.abs(difference.mean) > 1e-9);
  // The policy draws afresh in each turn, so that it may choose otherwise between alike orders.
  expect(moved.length).toBeLessThan(turns.length / 2);
});
