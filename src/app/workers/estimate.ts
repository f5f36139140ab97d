// The staff estimate in the worker: plays on from what a seat can know, and tells how it tightens.

import { allocateState, observe } from '../../engine/game.ts';
import { startForecast } from '../../lab/forecast.ts';
import type { Forecast, ForecastReading } from '../../lab/forecast.ts';
import { compileScenario } from '../../scenario/index.ts';
import type { Policy } from '../../policies/contract.ts';
import type { Ask } from './protocol.ts';

/** A question about what follows from a position. */
export type EstimateAsk = Extract<Ask, { kind: 'estimate' }>;

/** Begins an estimate. */
export function beginEstimate(
  { scenario, variant, bytes, viewer, seed, order }: EstimateAsk,
  policy: Policy,
): Forecast {
  const world = compileScenario(scenario, { variant });
  const state = allocateState(world);
  state.bytes.set(bytes);
  const plans = [{ id: 'policy', orders: [] }, ...(order ? [{ id: 'order', orders: [order] }] : [])];
  const policies = world.actors.ids.map(() => policy);
  return startForecast({ world, view: observe(world, state, viewer), policies, seed, plans });
}

/** Whether more games would tell anything that the screen could show. */
export function isEnough({ draws, halfWidth }: ForecastReading, { width, most }: EstimateAsk): boolean {
  return draws >= most || (draws >= 60 && halfWidth <= width);
}
