import { beforeAll, describe, expect, test } from 'vitest';
import {
  NONE,
  actorOnTurn,
  begin,
  copyState,
  legalOrders,
  observe,
  playTurn,
} from '../../../../src/engine/game.ts';
import type { Order, State } from '../../../../src/engine/game.ts';
import {
  drawPlayer,
  forecastReader,
  playThrough,
  startForecast,
  viewFrom,
} from '../../../../src/lab/forecast/forecast.ts';
import type { ForecastReading, Plan } from '../../../../src/lab/forecast/forecast.ts';
import { POLICIES } from '../../../../src/policies/index.ts';
import { bridgesWorld, everySeat } from '../situation.ts';

const world = bridgesWorld();
const usual = POLICIES['heuristic']!;
const policies = everySeat(world, usual);

/** The third round, with a side that has ground on turn. */
function third(): State {
  const state = begin(world, 'f');
  while (state.round[0]! < 3 || world.actors.ground[actorOnTurn(state)] !== 1)
    playTurn(world, state, usual, 'f');
  return state;
}

const state = third();
const actor = actorOnTurn(state);

function estimate(draws: number, plans?: readonly Plan[], from: State = state): ForecastReading {
  const view = observe(world, from, actor);
  const forecast = startForecast({ world, view, policies, seed: 's', ...(plans && { plans }) });
  while (forecast.step() < draws);
  return forecast.read();
}

describe('an estimate', () => {
  let forty: ForecastReading;
  beforeAll(() => (forty = estimate(40)));

  test('is the same for the same view and seed', () => expect(estimate(40)).toEqual(forty));

  test('gives every outcome its share, first days their course, and the seat its points', () => {
    const [{ answers, points }] = forty.plans as [ForecastReading['plans'][0]];
    expect(answers.games).toBe(40);
    expect(answers.outcomes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(answers.events.length).toBeGreaterThan(0);
    expect(points!.lowerQuartile).toBeLessThanOrEqual(points!.upperQuartile);
  });

  test('tightens', () => expect(estimate(10).halfWidth).toBeGreaterThan(forty.halfWidth));

  test('is the same from a copy of the game’s memory', () => {
    const view = viewFrom(world, state.bytes.slice(), actor);
    const forecast = startForecast({ world, view, policies, seed: 's' });
    while (forecast.step() < 40);
    expect(forecast.read()).toEqual(forty);
  });

  test('is the same whoever plays which draw, and in whatever order they come', () => {
    const setting = { world, view: observe(world, state, actor), policies, seed: 's' };
    const [one, other] = [drawPlayer(setting), drawPlayer(setting)];
    const reader = forecastReader(world, actor);
    for (let draw = 39; draw >= 0; draw--) reader.add(playThrough((draw % 3 === 0 ? one : other)(draw)));
    expect(reader.read()).toEqual(forty);
  });

  test('counts a draw only when all before it have come', () => {
    const play = drawPlayer({ world, view: observe(world, state, actor), policies, seed: 's' });
    const reader = forecastReader(world, actor);
    reader.add(playThrough(play(1)));
    expect(reader.draws()).toBe(0);
    reader.add(playThrough(play(0)));
    expect(reader.draws()).toBe(2);
  });

  test('rests on nothing that the seat cannot know', () => {
    const other = copyState(world, state);
    const view = observe(world, state, actor);
    const hidden = [...view.strength.keys()].filter(
      (f) => world.formations.actor[f] !== actor && view.at[f] === NONE,
    );
    for (const f of hidden) other.cohesion[f] = 1;
    for (let each = 0; each < world.actors.count; each++) if (each !== actor) other.resolve[each] = 3;
    expect(estimate(10, undefined, other)).toEqual(estimate(10));
  });
});

describe('orders on the table', () => {
  const lawful = legalOrders(world, observe(world, state, actor)).find(
    ({ kind }) => kind === 'move' || kind === 'attack',
  )!;
  const base: Plan = { id: 'policy', orders: [] };

  test('meet the same draws and luck: what changes nothing differs in nothing', () => {
    const impossible: Order = { kind: 'move', formations: [0], to: 0 };
    const unchanged = estimate(12, [
      base,
      { id: 'again', orders: [] },
      { id: 'refused', orders: [impossible] },
    ]).plans;
    expect(unchanged[1]!.difference).toMatchObject({ mean: 0, low: 0, high: 0 });
    expect(unchanged[2]!.answers).toEqual(unchanged[0]!.answers);
  });

  test('are given, and held against the policy’s own draw by draw', () => {
    const { plans } = estimate(12, [base, { id: 'order', orders: [lawful, { kind: 'end' }] }]);
    expect(plans[1]!.difference?.count).toBe(12);
    expect(plans[1]!.difference?.mean).not.toBe(0);
    expect(plans[1]!.effects.length).toBeGreaterThan(0);
    expect(plans[0]).toEqual(estimate(12).plans[0]);
  });
});
