import type { Finding } from '../faults.ts';
import type { Scenario } from '../schema/index.ts';
import { isAbroad, landingOf, onOwnSide, reachedFrom, relationOf, roadNeighbours } from './ground.ts';
import type { Check, Context } from './check.ts';

/** Places that feed an actor at the start: yields held by its side, and landings of shipments meant for it. */
function sources(scenario: Scenario, actor: string): string[] {
  const yields = Object.keys(scenario.locations).filter(
    (place) => (scenario.locations[place]?.supplyYield ?? 0) > 0,
  );
  const landings = Object.values(scenario.actors).flatMap(({ ships }) =>
    ships?.clients.includes(actor) === true
      ? ships.entries.flatMap((entry) => landingOf(scenario, entry) ?? [])
      : [],
  );
  return [...yields, ...landings].filter((place) => onOwnSide(scenario, actor, place));
}

function* find({ scenario }: Context): Iterable<Finding> {
  const neighbours = roadNeighbours(scenario);
  for (const [id, { ground, latent }] of Object.entries(scenario.actors)) {
    if (ground === undefined || latent) continue;
    const stands = Object.values(scenario.formations).flatMap(({ actor, at }) =>
      actor === id && at !== undefined ? [at] : [],
    );
    if (stands.length === 0) continue;
    const from = sources(scenario, id);
    const reached = reachedFrom(from, neighbours, (place) => onOwnSide(scenario, id, place));
    if (
      stands.some(
        (place) => reached.has(place) || (neighbours.get(place) ?? []).some((next) => reached.has(next)),
      )
    )
      continue;
    const message =
      from.length === 0
        ? `"${id}" holds ground but no place of its side yields supply`
        : `"${id}" holds ground but none of its formations can be reached from its sources of supply`;
    yield {
      path: ['actors', id, 'ground'],
      code: 'no-supply',
      message,
      remedy: 'give a place of its own a "supplyYield", or a road to one',
    };
  }
}

/** Actors with troops that nothing can feed. */
export const supply: Check = {
  severity: 'error',
  needs: ['locations', 'routes', 'actors', 'relations', 'formations'],
  check: find,
};

function mayStand(scenario: Scenario, actor: string, at: string): boolean {
  const controller = scenario.locations[at]?.controller;
  return (
    !isAbroad(scenario, at) &&
    (controller === undefined || relationOf(scenario, actor, controller) !== 'enemy')
  );
}

function* findCutOff({ scenario }: Context): Iterable<Finding> {
  const neighbours = roadNeighbours(scenario);
  const served = new Map<string, ReadonlySet<string>>();
  for (const [id, { actor, at }] of Object.entries(scenario.formations)) {
    // On opposing ground or abroad more is wrong than supply.
    if (at === undefined || !mayStand(scenario, actor, at) || scenario.actors[actor]?.latent) continue;
    const own = (place: string) => onOwnSide(scenario, actor, place);
    const reached = served.get(actor) ?? reachedFrom(sources(scenario, actor), neighbours, own);
    served.set(actor, reached);
    if (reached.size === 0 || reached.has(at)) continue;
    const message = `"${id}" begins cut off: no road over ground of its side leads from supply to "${at}"`;
    const remedy = 'move it, give it a place that yields supply, or change who holds the places between';
    yield { path: ['formations', id, 'at'], code: 'cut-off', message, remedy };
  }
}

/** Formations that nothing reaches on the first day. */
export const cutOff: Check = {
  severity: 'warning',
  needs: ['locations', 'routes', 'actors', 'relations', 'formations'],
  check: findCutOff,
};
