// The staff estimate in the worker: plays on from what a seat can know, and tells how it tightens.

import { forecastFrom } from '../../lab/forecast.ts';
import type { Forecast, ForecastReading } from '../../lab/forecast.ts';
import { compileScenario } from '../../scenario/index.ts';
import type { Policy } from '../../policies/contract.ts';
import type { Ask } from './protocol.ts';

/** A question about what follows from a position. */
export type EstimateAsk = Extract<Ask, { kind: 'estimate' }>;

/** Begins an estimate. */
export function beginEstimate(asked: EstimateAsk, policy: Policy): Forecast {
  const { scenario, variant, bytes, viewer, seed, order } = asked;
  const world = compileScenario(scenario, { variant });
  const policies = world.actors.ids.map(() => policy);
  const plans = [{ id: 'policy', orders: [] }, ...(order ? [{ id: 'order', orders: [order] }] : [])];
  return forecastFrom({ world, policies, seed, plans }, bytes, viewer);
}

/** Games before which nothing is taken for settled. */
const FEWEST = 60;

/** Whether more games would tell anything that the screen could show. */
export function isEnough({ draws, halfWidth }: ForecastReading, { width, most }: EstimateAsk): boolean {
  return draws >= most || (draws >= FEWEST && halfWidth <= width);
}
