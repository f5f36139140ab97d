// The columns of a batch's rows: fixed ones first, then by actor, then the scenario's measures by id.
// Ids have no underscore, so a name with a prefix can be taken apart again.

import type { World } from '../../engine/game.ts';

/** One value of a row; null where there is none: a first day that never came, anything of a run that failed. */
export type Cell = string | number | null;
export type Row = readonly Cell[];

/** A game as it is kept: its row and, where they are asked for, a row a round and a row for each thing of note. */
export interface Game {
  readonly row: Row;
  readonly rounds?: readonly Row[];
  readonly events?: readonly Row[];
}

/** `integer` fits 32 bits with sign; `number` is a double. */
export type ColumnType = 'text' | 'integer' | 'number';

export interface RowColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/** Places of the fixed columns in a row. */
export const RUN = 0;
export const SEED = 1;
export const OUTCOME = 2;
export const ROUNDS = 3;
export const HASH = 4;
export const FAILURE = 5;
/** 1 when the manifest alone gives the game again; 0 when an outside program had a seat. */
export const REPRODUCIBLE = 6;
/** Orders of scripts that were refused, and turns that outside programs lost. */
export const LAPSES = 7;

const FIXED: readonly RowColumn[] = [
  { name: 'run', type: 'integer' },
  { name: 'seed', type: 'text' },
  { name: 'outcome', type: 'text' },
  { name: 'rounds', type: 'integer' },
  { name: 'hash', type: 'text' },
  { name: 'failure', type: 'text' },
  { name: 'reproducible', type: 'integer' },
  { name: 'lapses', type: 'integer' },
  { name: 'displaced', type: 'integer' },
];

/** The name of the column that an actor or a measure has. */
export function columnName(prefix: 'score' | 'losses' | 'harmed' | 'measure', id: string): string {
  return `${prefix}_${id}`;
}

/** Actors with an aim, by index: they have a score. */
export function scoredActors(world: World): number[] {
  return indices(world.actors.count).filter((actor) => world.aims.actor.includes(actor));
}

/** Actors with a formation, by index: they can have losses. */
export function armedActors(world: World): number[] {
  return indices(world.actors.count).filter((actor) => world.formations.actor.includes(actor));
}

/** All columns of a row of this scenario, in order. */
export function rowColumns(world: World): RowColumn[] {
  const ids = world.actors.ids;
  return [
    ...FIXED,
    ...scoredActors(world).map((a): RowColumn => ({ name: columnName('score', ids[a]!), type: 'number' })),
    ...armedActors(world).map((a): RowColumn => ({ name: columnName('losses', ids[a]!), type: 'integer' })),
    ...ids.map((id): RowColumn => ({ name: columnName('harmed', id), type: 'integer' })),
    ...world.measures.ids.map((id, measure): RowColumn => ({
      name: columnName('measure', id),
      type: world.measures.first[measure] ? 'integer' : 'number',
    })),
  ];
}

function indices(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
