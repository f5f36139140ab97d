// Larger scenarios made of a shipped one: its map several times over, side by side, for the same actors.

import { seededRandom } from '../../src/engine/game.ts';
import type { Random } from '../../src/engine/game.ts';
import type { Scenario } from '../../src/scenario/index.ts';

type Location = Scenario['locations'][string];
type Route = Scenario['routes'][string];
type Formation = Scenario['formations'][string];
type Text = Location['name'];

/** Roads from each copy of the map to the next. */
const ROADS_BETWEEN = 3;
const ROAD: Pick<Route, 'class' | 'km'> = { class: 'primary', km: 40 };
/** Men and people of a copy differ from the original's by up to this share, so that no two copies fight alike. */
const SPREAD = 0.1;
/** How far east the next copy is drawn, in breadths of the map; no rule reads where places lie. */
const STRIDE = 1.1;

/**
 * A scenario with `times` the places and formations of another, and `times` its routes and three more for each further copy. Actors,
 * aims, triggers and whatever else names places keep to the first copy, which is the original unchanged; variants and expectations are left out. The
 * same seed gives the same scenario.
 *
 * @param times from 1; at most what the format holds of places and formations
 */
export function tiled(scenario: Scenario, times: number, seed: string): Scenario {
  const random = seededRandom(`tiles/${seed}`);
  const locations = { ...scenario.locations };
  const routes = { ...scenario.routes };
  const formations = { ...scenario.formations };
  const breadth = breadthOf(scenario);
  for (let copy = 1; copy < times; copy++) {
    for (const [id, location] of Object.entries(scenario.locations))
      locations[idIn(copy, id)] = locationIn(copy, location, copy * STRIDE * breadth, random);
    for (const [ends, route] of Object.entries(scenario.routes)) {
      const [a = '', b = ''] = ends.split('--');
      const { name: _name, via: _via, ...plain } = route;
      routes[pairOf(idIn(copy, a), idIn(copy, b))] = { ...plain, via: [] };
    }
    for (const [id, formation] of Object.entries(scenario.formations))
      formations[idIn(copy, id)] = formationIn(copy, formation, random);
    for (const id of crossings(scenario, random))
      routes[pairOf(idIn(copy - 1, id), idIn(copy, id))] = {
        via: [],
        capacity: 0,
        shipment: 0,
        days: 1,
        sources: [],
        ...ROAD,
      };
  }
  return {
    ...scenario,
    id: `${scenario.id}-times-${times}`,
    locations,
    routes,
    formations,
    variants: {},
    expect: {},
  };
}

/**
 * The same scenario with every actor's command points so many times as many. What comes out may be beyond what the format allows in a
 * file: it is made to be compiled, not to be written.
 */
export function withCommand(scenario: Scenario, times: number): Scenario {
  const actors = Object.entries(scenario.actors).map(
    ([id, actor]) => [id, { ...actor, command: actor.command * times }] as const,
  );
  return { ...scenario, actors: Object.fromEntries(actors) };
}

/**
 * The same scenario without endings before the last possible round, so that games of all sizes last equally long and their times can be
 * compared.
 */
export function withoutEndings(scenario: Scenario): Scenario {
  const { latest } = scenario.calendar.lastRound;
  const outcomes = Object.entries(scenario.outcomes).map(
    ([id, outcome]) => [id, { ...outcome, ends: false }] as const,
  );
  return {
    ...scenario,
    calendar: { ...scenario.calendar, lastRound: { earliest: latest, latest } },
    outcomes: Object.fromEntries(outcomes),
  };
}

function idIn(copy: number, id: string): string {
  return copy === 0 ? id : `${id}-copy-${copy}`;
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}--${b}` : `${b}--${a}`;
}

function nameIn(copy: number, name: Text): Text {
  if (typeof name === 'string') return `${name} ${copy + 1}`;
  const others = Object.entries(name).map(([language, text]) => [language, `${text} ${copy + 1}`] as const);
  return { ...Object.fromEntries(others), en: `${name.en} ${copy + 1}` };
}

function breadthOf({ locations }: Scenario): number {
  const across = Object.values(locations).map(({ at: [x] }) => x);
  return Math.max(...across) - Math.min(...across);
}

function around(count: number, random: Random): number {
  return Math.round(count * (1 - SPREAD + 2 * SPREAD * random()));
}

function locationIn(copy: number, location: Location, east: number, random: Random): Location {
  const [x, y] = location.at;
  const people = around(location.people, random);
  const fled = Object.fromEntries(
    Object.entries(location.fled).map(([id, count]) => [idIn(copy, id), count]),
  );
  return { ...location, name: nameIn(copy, location.name), at: [x + east, y], people, fled, seat: false };
}

function formationIn(copy: number, { short, ...formation }: Formation, random: Random): Formation {
  return {
    ...formation,
    name: nameIn(copy, formation.name),
    ...(short && { short: nameIn(copy, short) }),
    ...(formation.at !== undefined && { at: idIn(copy, formation.at) }),
    strength: Math.max(1, around(formation.strength, random)),
  };
}

/** Places by which a copy is joined to the next, drawn evenly from those at home that have a road. */
function crossings({ locations, routes }: Scenario, random: Random): string[] {
  const ends = Object.entries(routes)
    .filter(([, { class: kind }]) => kind !== 'sea' && kind !== 'air')
    .flatMap(([id]) => id.split('--'));
  const left = [...new Set(ends)].filter((id) => locations[id]?.kind !== 'abroad');
  return Array.from({ length: Math.min(ROADS_BETWEEN, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}
