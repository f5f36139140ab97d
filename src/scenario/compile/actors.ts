// Actors with their capabilities, relations and aims as tables.

import { ALLY, DOCTRINE, LIGHTS, NONE, RELATIONS } from '../../engine/game.ts';
import type { DoctrineName, DoctrineValues, World } from '../../engine/game.ts';
import type { Scenario } from '../schema/index.ts';
import { compileQuantity } from './conditions.ts';
import { inOrder, named, textOf } from './names.ts';
import type { Tables } from './names.ts';

/** Resolve of an actor without ground: it never weakens. */
const UNSHAKEN = 100;

type Actor = Scenario['actors'][string];

const doctrineNames = Object.keys(DOCTRINE) as DoctrineName[];

function doctrineOf({ doctrine }: Actor): DoctrineValues {
  return Object.fromEntries(
    doctrineNames.map((name) => [name, doctrine[name] ?? DOCTRINE[name].value]),
  ) as DoctrineValues;
}

function airOf({ air }: Actor, { row }: Tables): World['actors']['air'][number] {
  if (air === undefined) return null;
  return {
    bases: inOrder(air.bases).map(([at, { sorties }]) => ({ at: row.location(at), sorties })),
    purposes: air.purposes,
    weight: air.weight,
  };
}

/** Leverage of a sponsor over a client when the scenario gives none. */
const EVEN_LEVERAGE = 0.5;

/** Who bears on whom: leverage, licences and their lights, and the sponsors of each. */
function compilePatrons({
  actors,
  row,
}: Tables): Pick<World['actors'], 'leverage' | 'influences' | 'sponsorsOf' | 'licensor' | 'light'> {
  const count = actors.length;
  const leverage = new Float64Array(count * count);
  const licensor = new Int32Array(count).fill(NONE);
  const light = new Uint8Array(count * count);
  const influences = actors.map(([, { ships, licenses, sponsor }], giver) => {
    const clients = (ships?.clients ?? []).map(row.actor);
    for (const [id, lights] of Object.entries(licenses)) {
      const client = row.actor(id);
      licensor[client] = giver;
      if (!clients.includes(client)) clients.push(client);
      for (const [front, shown] of Object.entries(lights))
        light[client * count + row.actor(front)] = LIGHTS.indexOf(shown);
    }
    for (const client of clients)
      leverage[giver * count + client] = sponsor?.leverage[actors[client]![0]] ?? EVEN_LEVERAGE;
    return sponsor === undefined ? [] : clients.toSorted((a, b) => a - b);
  });
  const sponsorsOf = actors.map((_, client) =>
    actors.flatMap(([, { ships, sponsor }], giver) =>
      sponsor !== undefined && (ships?.clients ?? []).map(row.actor).includes(client) ? [giver] : [],
    ),
  );
  return { leverage, influences, sponsorsOf, licensor, light };
}

/** What sponsors have on the ground of their clients. */
export function compileBases({ actors, locations, row }: Tables): World['bases'] {
  const bases = actors.flatMap(([id, { sponsor }], actor) =>
    inOrder(sponsor?.bases ?? {}).map(([at, { stake }]) => ({ id: `${id}.${at}`, at, stake, actor })),
  );
  return {
    count: bases.length,
    ids: bases.map(({ id }) => id),
    names: bases.map(({ at }) => textOf(locations[row.location(at)]?.[1].name)),
    actor: Int32Array.from(bases, ({ actor }) => actor),
    at: Int32Array.from(bases, ({ at }) => row.location(at)),
    stake: Float64Array.from(bases, ({ stake }) => stake),
  };
}

export function compileActors(scenario: Scenario, tables: Tables): World['actors'] {
  const { actors, row } = tables;
  const names = named(actors);
  const count = actors.length;
  const relation = new Uint8Array(count * count);
  for (let a = 0; a < count; a++) relation[a * count + a] = ALLY;
  for (const [id, to] of Object.entries(scenario.relations)) {
    const [a, b] = id.split('--').map(row.actor) as [number, number];
    relation[a * count + b] = relation[b * count + a] = RELATIONS.indexOf(to);
  }
  return {
    ...names,
    short: actors.map(([, { short }], a) => textOf(short, names.names[a])),
    about: actors.map(([, { about }]) => textOf(about)),
    tags: actors.map(([, { tag }]) => textOf(tag)),
    goals: actors.map(([, { goal }]) => textOf(goal)),
    dilemmas: actors.map(([, { dilemmas }]) => dilemmas.map((dilemma) => textOf(dilemma))),
    letter: actors.map(([, { letter }]) => letter),
    style: actors.map(([, { style }]) => style),
    ground: Uint8Array.from(actors, ([, { ground }]) => (ground === undefined ? 0 : 1)),
    air: actors.map(([, actor]) => airOf(actor, tables)),
    entries: actors.map(([, { ships }]) => (ships?.entries ?? []).map(row.route)),
    clients: actors.map(([, { ships }]) => (ships?.clients ?? []).map(row.actor)),
    sponsor: Uint8Array.from(actors, ([, { sponsor }]) => (sponsor === undefined ? 0 : 1)),
    latent: Uint8Array.from(actors, ([, { latent }]) => (latent ? 1 : 0)),
    mediates: Uint8Array.from(actors, ([, { mediates }]) => (mediates ? 1 : 0)),
    speaks: Uint8Array.from(actors, ([, { speaks }]) => (speaks ? 1 : 0)),
    command: Int32Array.from(actors, ([, { command }]) => command),
    initiative: Float64Array.from(actors, ([, { initiative }]) => initiative),
    resolve: Float64Array.from(actors, ([, { ground }]) => ground?.resolve ?? UNSHAKEN),
    resolveFloor: Float64Array.from(actors, ([, { ground }]) => ground?.floor ?? 0),
    commitment: Float64Array.from(actors, ([, { sponsor }]) => sponsor?.commitment ?? 0),
    ...compilePatrons(tables),
    doctrine: actors.map(([, actor]) => doctrineOf(actor)),
    relation,
  };
}

/** Aims of all actors, actor by actor; ids are `actor.aim`, as two actors may use one name. */
export function compileAims(tables: Tables): World['aims'] {
  const aims = tables.actors.flatMap(([id, { aims: own }], actor) =>
    inOrder(own).map(([name, aim]) => [`${id}.${name}`, { ...aim, actor }] as const),
  );
  return {
    ...named(aims),
    actor: Int32Array.from(aims, ([, { actor }]) => actor),
    weight: Float64Array.from(aims, ([, { weight }]) => weight),
    quantity: aims.map(([, { quantity }]) => compileQuantity(quantity, tables)),
    worst: Float64Array.from(aims, ([, { worst }]) => worst),
    best: Float64Array.from(aims, ([, { best }]) => best),
  };
}
