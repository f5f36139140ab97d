import { PARAMETERS, ROUTE_CLASSES } from '../../engine/game.ts';
import type { Finding } from '../faults.ts';
import { isAbroad, isRoad, landingOf, reachedFrom, roadNeighbours } from './ground.ts';
import type { Check, Context } from './check.ts';

function* findUnreached({ scenario }: Context): Iterable<Finding> {
  const neighbours = roadNeighbours(scenario);
  const entries = Object.values(scenario.actors).flatMap(({ ships }) => ships?.entries ?? []);
  const starts = [
    ...Object.values(scenario.formations).flatMap(({ at }) => (at === undefined ? [] : [at])),
    ...entries.flatMap((entry) => landingOf(scenario, entry) ?? []),
  ];
  const reached = reachedFrom(starts, neighbours);
  for (const id of Object.keys(scenario.locations)) {
    const base = { path: ['locations', id], onName: true, code: 'unreachable' };
    if (isAbroad(scenario, id)) {
      if (Object.keys(scenario.routes).some((route) => route.split('--').includes(id))) continue;
      yield { ...base, message: `no route leads to "${id}"`, remedy: 'add a route to it, or take it away' };
    } else if (!neighbours.has(id)) {
      yield { ...base, message: `no road leads to "${id}"`, remedy: 'add a route to it' };
    } else if (!reached.has(id)) {
      yield {
        ...base,
        message: `no formation can ever reach "${id}"`,
        remedy: 'join it by road to where formations are',
      };
    }
  }
}

/** Places without a road, or cut off from all formations for ever. */
export const unreachable: Check = {
  severity: 'error',
  needs: ['locations', 'routes', 'actors', 'formations'],
  check: findUnreached,
};

function* findLong({ scenario }: Context): Iterable<Finding> {
  const farthest = Math.max(0, ...Object.values(scenario.classes).map(({ kmPerDay }) => kmPerDay));
  if (farthest === 0) return;
  const { days, hours } = scenario.calendar.step ?? {};
  const reach = farthest * (days ?? (hours ?? 24) / 24);
  for (const [id, route] of Object.entries(scenario.routes)) {
    if (!isRoad(route) || id.split('--').some((end) => isAbroad(scenario, end))) continue;
    const name = ROUTE_CLASSES[ROUTE_CLASSES.indexOf(route.class)] ?? '';
    const factor =
      scenario.rules.movement?.[name] ??
      PARAMETERS.find((parameter) => parameter.id === `movement.${name}`)?.value ??
      1;
    const effort = route.km * factor;
    if (effort <= reach) continue;
    const message = `no class can cross "${id}" in a round: ${route.km} km (${route.class}) are ${Math.round(effort)} km of effort, the fastest class does ${Math.round(reach)}`;
    yield {
      path: ['routes', id, 'km'],
      code: 'too-long',
      message,
      remedy: 'put a place half-way, or troops will never use it',
    };
  }
}

/** Roads on which no troops can get from end to end in a round, so that none ever will. */
export const longRoads: Check = { severity: 'warning', needs: ['classes'], check: findLong };
