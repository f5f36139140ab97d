import type { Finding } from '../faults.ts';
import type { Scenario } from '../schema/index.ts';
import { landingOf, onOwnSide, reachedFrom, roadNeighbours } from './ground.ts';
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
  for (const [id, { ground }] of Object.entries(scenario.actors)) {
    if (ground === undefined) continue;
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
export const supply: Check = { id: 'supply', severity: 'error', whole: true, check: find };
