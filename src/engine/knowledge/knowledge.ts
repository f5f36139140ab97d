// Who may know which columns of a state: those by owner, by sight and by memory, each where it lies in memory, and the copying of their rows.

import { COLUMNS, COLUMN_NAMES } from '../state/columns.ts';
import type { Column, Dimension } from '../state/columns.ts';
import type { ActorIndex } from '../world/indices.ts';
import { onceFor } from '../state/once.ts';
import { setStart } from '../state/start.ts';
import { allocateState, placeOf } from '../state/state.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';

/** Columns of one type: where each begins in the memory of a state, and how many values an actor has in it, or a table of places. */
interface OfType {
  readonly starts: Int32Array;
  readonly widths: Int32Array;
}

/** Columns of one kind, by the type of their values: loops over one type, in one piece of memory, are several times as fast. */
export interface Columns {
  readonly f64: OfType;
  readonly i32: OfType;
  readonly u8: OfType;
}

/** The columns that not everybody may know, by the way in which their rows belong to somebody. */
export interface Knowledge {
  readonly formations: Columns;
  readonly seen: Columns;
  readonly held: Columns;
  /** Of formations and of actors, what is the same throughout a game. */
  readonly fixedFormations: Columns;
  readonly fixedRows: Columns;
  /** One row for each actor: what it has, and what it does at each place. */
  readonly rows: Columns;
  readonly deeds: Columns;
  /** The same for supply nets, which only change between turns, and are the same wherever their numbers are. */
  readonly nets: Columns;
  /** When others were seen: an actor's own row alone is of use to it. */
  readonly memory: Columns;
  readonly cargo: Columns;
  /** What stands where nothing is known. */
  readonly unknown: State;
}

/** Values that an actor has in a column of this dimension, or all of a column of places; 0 for others. */
function widthOf(world: World, of: Dimension): number {
  if (of === 'actor') return 1;
  if (of === 'pair') return world.actors.count;
  if (of === 'actor-location') return world.locations.count;
  if (of === 'actor-route') return world.routes.count;
  if (of === 'actor-formation') return world.formations.count;
  return of === 'location' ? world.locations.count : 0;
}

/** What an actor remembers of others, as opposed to what it has. All but the days stand in the view's own `at`, `strength` and `controller`. */
const MEMORY: ReadonlySet<string> = new Set(['seenAt', 'seenStrength', 'seenRound', 'knownController']);

const OF_NETS: ReadonlySet<string> = new Set(['supplyCost', 'supplySource']);

type Wanted = (column: Column, name: string) => boolean;

function columnsOf(world: World, wanted: Wanted): Columns {
  const ofType = (type: Column['type']): OfType => {
    const names = COLUMN_NAMES.filter((name) => COLUMNS[name].type === type && wanted(COLUMNS[name], name));
    return {
      starts: Int32Array.from(names, (name) => placeOf(world, name).start),
      widths: Int32Array.from(names, (name) => widthOf(world, COLUMNS[name].of)),
    };
  };
  return { f64: ofType('f64'), i32: ofType('i32'), u8: ofType('u8') };
}

/** The columns of a world by who may know them. */
export const knowledgeOf = onceFor((world: World): Knowledge => {
  const unknown = allocateState(world);
  setStart(world, unknown);
  for (const name of COLUMN_NAMES) {
    const column: Column = COLUMNS[name];
    if (column.known === 'nobody') unknown[name].fill(0);
    if (column.unknown !== undefined) unknown[name].fill(column.unknown);
  }
  unknown.rules.set(world.rules);
  const owned =
    (of: Dimension): Wanted =>
    (column) =>
      column.known === 'owner' && column.of === of;
  const row: Wanted = (column, name) =>
    column.known === 'owner' &&
    column.of !== 'location' &&
    widthOf(world, column.of) > 0 &&
    !MEMORY.has(name) &&
    !OF_NETS.has(name);
  return {
    formations: columnsOf(world, (column, name) => owned('formation')(column, name) && !column.fixed),
    fixedFormations: columnsOf(world, (column, name) => owned('formation')(column, name) && !!column.fixed),
    seen: columnsOf(world, (column, name) => column.known === 'seen' && name !== 'controller'),
    held: columnsOf(world, owned('location')),
    rows: columnsOf(
      world,
      (column, name) => row(column, name) && !column.fixed && column.of !== 'actor-location',
    ),
    deeds: columnsOf(
      world,
      (column, name) => row(column, name) && !column.fixed && column.of === 'actor-location',
    ),
    fixedRows: columnsOf(world, (column, name) => row(column, name) && !!column.fixed),
    nets: columnsOf(world, (_, name) => OF_NETS.has(name)),
    memory: columnsOf(world, (_, name) => name === 'seenRound'),
    cargo: columnsOf(world, owned('cargo')),
    unknown,
  };
});

/** Copies some rows of some columns. */
export function copyListed({ f64, i32, u8 }: Columns, rows: Int32Array, from: State, into: State): void {
  copyReals(f64.starts, rows, from.reals, into.reals);
  copyNumbers(i32.starts, rows, from.numbers, into.numbers);
  copyBytes(u8.starts, rows, from.bytes, into.bytes);
}

function copyReals(starts: Int32Array, rows: Int32Array, from: Float64Array, into: Float64Array): void {
  const end = rows[0];
  for (let k = 0; k < starts.length; k++) {
    const start = starts[k];
    for (let i = 1; i <= end; i++) into[start + rows[i]] = from[start + rows[i]];
  }
}

function copyNumbers(starts: Int32Array, rows: Int32Array, from: Int32Array, into: Int32Array): void {
  const end = rows[0];
  for (let k = 0; k < starts.length; k++) {
    const start = starts[k];
    for (let i = 1; i <= end; i++) into[start + rows[i]] = from[start + rows[i]];
  }
}

function copyBytes(starts: Int32Array, rows: Int32Array, from: Uint8Array, into: Uint8Array): void {
  const end = rows[0];
  for (let k = 0; k < starts.length; k++) {
    const start = starts[k];
    for (let i = 1; i <= end; i++) into[start + rows[i]] = from[start + rows[i]];
  }
}

/** Copies what an actor has in some columns: with actor 0 all of columns of places. */
export function copyRow({ f64, i32, u8 }: Columns, actor: ActorIndex, from: State, into: State): void {
  for (let k = 0; k < f64.starts.length; k++) {
    const source = from.reals;
    const target = into.reals;
    const width = f64.widths[k];
    const start = f64.starts[k] + actor * width;
    for (let i = start; i < start + width; i++) target[i] = source[i];
  }
  for (let k = 0; k < i32.starts.length; k++) {
    const source = from.numbers;
    const target = into.numbers;
    const width = i32.widths[k];
    const start = i32.starts[k] + actor * width;
    for (let i = start; i < start + width; i++) target[i] = source[i];
  }
  for (let k = 0; k < u8.starts.length; k++) {
    const source = from.bytes;
    const target = into.bytes;
    const width = u8.widths[k];
    const start = u8.starts[k] + actor * width;
    for (let i = start; i < start + width; i++) target[i] = source[i];
  }
}
