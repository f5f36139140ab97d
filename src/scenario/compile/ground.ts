// Locations, routes, classes, formations and links as tables.

import { NONE, ROUTE_CLASSES, TERRAINS } from '../../engine/game.ts';
import type { Text, World } from '../../engine/game.ts';
import { named, textOf } from './names.ts';
import type { Tables } from './names.ts';

export function compileLocations(tables: Tables, routes: World['routes']): World['locations'] {
  const { locations, actors, row } = tables;
  const home = new Float64Array(locations.length * actors.length);
  locations.forEach(([, location], l) => {
    for (const [actor, readiness] of Object.entries(location.home))
      home[l * actors.length + row.actor(actor)] = readiness;
  });
  const away = new Int32Array(locations.length);
  const sheltering = new Int32Array(locations.length);
  locations.forEach(([, { fled }], l) => {
    for (const [refuge, people] of Object.entries(fled)) {
      away[l]! += people;
      sheltering[row.location(refuge)]! += people;
    }
  });
  return {
    ...named(locations),
    kind: locations.map(([, { kind }]) => kind),
    at: locations.map(([, { at }]) => at),
    value: Float64Array.from(locations, ([, { value }]) => value),
    people: Int32Array.from(locations, ([, { people }]) => people),
    away,
    sheltering,
    terrain: Uint8Array.from(locations, ([, { terrain }]) => TERRAINS.indexOf(terrain)),
    fortification: Float64Array.from(locations, ([, { fortification }]) => fortification),
    controller: Int32Array.from(locations, ([, { controller }]) =>
      controller === undefined ? NONE : row.actor(controller),
    ),
    home,
    supplyYield: Float64Array.from(locations, ([, { supplyYield }]) => supplyYield),
    stock: Float64Array.from(locations, ([, { stock }]) => stock),
    abroad: Uint8Array.from(locations, ([, { kind }]) => (kind === 'abroad' ? 1 : 0)),
    ...edges(locations.length, routes),
  };
}

/** Each location's routes in compressed rows, in order of the routes. */
function edges(
  count: number,
  routes: World['routes'],
): Pick<World['locations'], 'edgeStart' | 'edgeTo' | 'edgeRoute'> {
  const edgeStart = new Int32Array(count + 1);
  const edgeTo: number[] = [];
  const edgeRoute: number[] = [];
  for (let l = 0; l < count; l++) {
    edgeStart[l] = edgeTo.length;
    for (let r = 0; r < routes.count; r++) {
      const from = routes.from[r]!;
      const to = routes.to[r]!;
      if (from !== l && to !== l) continue;
      edgeTo.push(from === l ? to : from);
      edgeRoute.push(r);
    }
  }
  edgeStart[count] = edgeTo.length;
  return { edgeStart, edgeTo: Int32Array.from(edgeTo), edgeRoute: Int32Array.from(edgeRoute) };
}

/** What a route without a label of its own is called: the names of its ends, in the languages of both. */
function between(from: Text, to: Text): Text {
  const both = Object.keys(from).filter((language) => to[language] !== undefined);
  return {
    en: '',
    ...Object.fromEntries(both.map((language) => [language, `${from[language]}–${to[language]}`])),
  };
}

export function compileRoutes({ routes, locations, row }: Tables): World['routes'] {
  const ends = routes.map(([id]) => id.split('--').map(row.location));
  const placeName = (l: number | undefined) => textOf(locations[l ?? NONE]?.[1].name);
  return {
    ...named(routes),
    names: routes.map(([, { name }], r) =>
      textOf(name, between(placeName(ends[r]?.[0]), placeName(ends[r]?.[1]))),
    ),
    from: Int32Array.from(ends, ([from]) => from ?? NONE),
    to: Int32Array.from(ends, ([, to]) => to ?? NONE),
    km: Float64Array.from(routes, ([, { km }]) => km),
    routeClass: Uint8Array.from(routes, ([, route]) => ROUTE_CLASSES.indexOf(route.class)),
    capacity: Float64Array.from(routes, ([, { capacity }]) => capacity),
    shipment: Float64Array.from(routes, ([, { shipment }]) => shipment),
    days: Int32Array.from(routes, ([, { days }]) => days),
  };
}

export function compileClasses({ classes }: Tables): World['classes'] {
  return {
    ...named(classes),
    attack: Float64Array.from(classes, ([, { attack }]) => attack),
    defence: Float64Array.from(classes, ([, { defence }]) => defence),
    kmPerDay: Float64Array.from(classes, ([, { kmPerDay }]) => kmPerDay),
    supplyUse: Float64Array.from(classes, ([, { supplyUse }]) => supplyUse),
    breakpoint: Float64Array.from(classes, ([, { breakpoint }]) => breakpoint),
    raids: Uint8Array.from(classes, ([, { raids }]) => (raids ? 1 : 0)),
    strikes: Float64Array.from(classes, ([, { strikes }]) => strikes?.sorties ?? 0),
    strikeKm: Float64Array.from(classes, ([, { strikes }]) => strikes?.km ?? 0),
    role: classes.map(([, { role }]) => role),
  };
}

export function compileFormations({ formations, row }: Tables, daysPerRound: number): World['formations'] {
  const names = named(formations);
  return {
    ...names,
    short: formations.map(([, { short }], f) => textOf(short, names.names[f])),
    actor: Int32Array.from(formations, ([, { actor }]) => row.actor(actor)),
    class: Int32Array.from(formations, ([, formation]) => row.class(formation.class)),
    at: Int32Array.from(formations, ([, { at }]) => (at === undefined ? NONE : row.location(at))),
    sponsor: Int32Array.from(formations, ([, { pool }]) => (pool === undefined ? NONE : row.actor(pool))),
    strength: Int32Array.from(formations, ([, { strength }]) => strength),
    quality: Float64Array.from(formations, ([, { quality }]) => quality),
    cohesion: Float64Array.from(formations, ([, { cohesion }]) => cohesion),
    supply: Float64Array.from(formations, ([, { supply }]) => supply),
    lentTo: Int32Array.from(formations, ([, { lent }]) => (lent === undefined ? NONE : row.actor(lent.to))),
    lentUntil: Int32Array.from(formations, ([, { lent }]) =>
      lent === undefined ? 0 : Math.max(1, Math.ceil(lent.days / daysPerRound)),
    ),
    echelon: formations.map(([, { echelon }]) => echelon),
  };
}

export function compileLinks({ links, row }: Tables): World['links'] {
  return {
    ...named(links),
    actor: Int32Array.from(links, ([, { actor }]) => row.actor(actor)),
    from: links.map(([, { from }]) => from.map(row.location)),
    to: links.map(([, { to }]) => to.map(row.location)),
  };
}
