// Actors with their capabilities, relations and aims as tables.

import { ALLY, DOCTRINE, RELATIONS } from '../../engine/game.ts';
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
    letter: actors.map(([, { letter }]) => letter),
    style: actors.map(([, { style }]) => style),
    ground: Uint8Array.from(actors, ([, { ground }]) => (ground === undefined ? 0 : 1)),
    air: actors.map(([, actor]) => airOf(actor, tables)),
    entries: actors.map(([, { ships }]) => (ships?.entries ?? []).map(row.route)),
    clients: actors.map(([, { ships }]) => (ships?.clients ?? []).map(row.actor)),
    sponsor: Uint8Array.from(actors, ([, { sponsor }]) => (sponsor === undefined ? 0 : 1)),
    mediates: Uint8Array.from(actors, ([, { mediates }]) => (mediates ? 1 : 0)),
    speaks: Uint8Array.from(actors, ([, { speaks }]) => (speaks ? 1 : 0)),
    command: Int32Array.from(actors, ([, { command }]) => command),
    initiative: Float64Array.from(actors, ([, { initiative }]) => initiative),
    resolve: Float64Array.from(actors, ([, { ground }]) => ground?.resolve ?? UNSHAKEN),
    resolveFloor: Float64Array.from(actors, ([, { ground }]) => ground?.floor ?? 0),
    commitment: Float64Array.from(actors, ([, { sponsor }]) => sponsor?.commitment ?? 0),
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
