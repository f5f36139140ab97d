// The state of one game: all columns as views on one buffer, so that a copy is one `set` and a hash one pass.

import {
  CARGO_SLOTS,
  CLAIM_SLOTS,
  COLUMNS,
  COLUMN_NAMES,
  DRAFT_SLOTS,
  STREAMS,
  STREAM_WIDTH,
} from './columns.ts';
import type { Column, ColumnName, Dimension } from './columns.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex } from '../world/indices.ts';
import type { World } from '../world/world.ts';

interface ArrayOf {
  f64: Float64Array;
  i32: Int32Array;
  u8: Uint8Array;
}

/** All that changes during one game, and nothing else. Columns are declared in columns.ts. */
export type State = {
  readonly [name in ColumnName]: ArrayOf[(typeof COLUMNS)[name]['type']];
} & {
  readonly bytes: Uint8Array;
  /** The hashed part, as 32-bit words: everything but the derived columns. */
  readonly words: Int32Array;
  /** The part of it that everybody may know. */
  readonly open: Int32Array;
  /**
   * At GAME the number of the game among all that were begun, at GROUND that of the last change of hands of a place among all there were, at SIGHT
   * that of the last look at who sees what, at COMMAND that of the last change of who orders which formation, from NETS on those of the actors'
   * supply nets among all that were found, and behind these of their outlooks and their deeds at places among all that changed; 0: not known.
   * What is fixed in a game, who holds what, what makes up a net, or what an actor sees, remembers or does is the same wherever its number is. Beside the bytes: the same game played again has other numbers.
   */
  readonly marks: Float64Array;
  /** All of the memory by the type of what is read from it, as `bytes` has it: a column begins in it where `placeOf` says. */
  readonly reals: Float64Array;
  readonly numbers: Int32Array;
};

/**
 * What a view has beside its columns. A state has it too, empty: with objects of one shape V8 finds the columns of either in one step, which makes
 * whole games a twentieth faster.
 */
export interface Outlook {
  /** Whose view it is, or NONE. */
  readonly viewer: ActorIndex;
  /** 1 for each place in sight now. */
  readonly sees: Uint8Array;
  /** Bits of the actors whose own the viewer knows as it is: itself, its allies, its clients. */
  readonly sharing: number;
  /** Rows of the formations known as they are, of the places in sight and of those held by their actors: each list with its length first. */
  readonly own: Int32Array;
  readonly inSight: Int32Array;
  readonly held: Int32Array;
}

const NOTHING = new Int32Array(0);
const NO_OUTLOOK: Outlook = {
  viewer: NONE,
  sees: new Uint8Array(0),
  sharing: 0,
  own: NOTHING,
  inSight: NOTHING,
  held: NOTHING,
};

/** Rows of `marks`. */
export const GAME = 0;
export const GROUND = 1;
export const SIGHT = 2;
export const COMMAND = 3;
export const NETS = 4;

/** Row of `marks` for what an actor sees and remembers of others. */
export function outlookMark(world: World, viewer: ActorIndex): number {
  return NETS + world.actors.count + viewer;
}

/** Row of `marks` for what an actor does, or has met with, at each place. */
export function deedsMark(world: World, actor: ActorIndex): number {
  return NETS + 2 * world.actors.count + actor;
}

const BYTES = { f64: 8, i32: 4, u8: 1 } as const;

/** Number of values a column of this dimension has in this world. */
function extent(world: World, of: Dimension): number {
  const actors = world.actors.count;
  switch (of) {
    case 'game':
      return 1;
    case 'actor':
      return actors;
    case 'location':
      return world.locations.count;
    case 'formation':
      return world.formations.count;
    case 'route':
      return world.routes.count;
    case 'deal':
      return world.deals.count;
    case 'deal-actor':
      return world.deals.count * actors;
    case 'track':
      return world.tracks.count;
    case 'link':
      return world.links.count;
    case 'trigger':
      return world.triggers.count;
    case 'measure':
      return world.measures.count;
    case 'aim':
      return world.aims.count;
    case 'uncertain':
      return world.uncertain.count;
    case 'rule':
      return world.rules.length;
    case 'pair':
      return actors * actors;
    case 'actor-location':
      return actors * world.locations.count;
    case 'actor-route':
      return actors * world.routes.count;
    case 'actor-formation':
      return actors * world.formations.count;
    case 'audience-actor':
      return world.audiences.count * actors;
    case 'outlet':
      return world.outlets.count;
    case 'claim':
      return world.outlets.count > 0 ? CLAIM_SLOTS : 0;
    case 'draft':
      return world.outlets.count > 0 ? DRAFT_SLOTS : 0;
    case 'stream':
      return STREAMS.length * STREAM_WIDTH;
    case 'cargo':
      return CARGO_SLOTS;
    case 'base':
      return world.bases.count;
  }
}

interface Slot {
  readonly name: ColumnName;
  readonly type: keyof ArrayOf;
  readonly offset: number;
  readonly length: number;
}
interface Layout {
  readonly slots: readonly Slot[];
  readonly size: number;
  readonly openWords: number;
  readonly hashedWords: number;
}

const layouts = new WeakMap<World, Layout>();

type Part = 'open' | 'closed' | 'derived';

function partOf(column: Column): Part {
  if (column.derived) return 'derived';
  return column.known === 'all' ? 'open' : 'closed';
}

/**
 * Where each column lies: what everybody may know first, then what is hashed besides, then what follows from the others; in each part wide
 * types before narrow ones, so that all stay aligned.
 */
function layoutOf(world: World): Layout {
  const known = layouts.get(world);
  if (known) return known;
  const slots: Slot[] = [];
  const ends = { open: 0, closed: 0, derived: 0 };
  let offset = 0;
  for (const part of ['open', 'closed', 'derived'] as const) {
    for (const type of ['f64', 'i32', 'u8'] as const) {
      for (const name of COLUMN_NAMES) {
        const column: Column = COLUMNS[name];
        if (column.type !== type || partOf(column) !== part) continue;
        const length = extent(world, column.of);
        slots.push({ name, type, offset, length });
        offset += length * BYTES[type];
      }
    }
    offset = ends[part] = Math.ceil(offset / 8) * 8;
  }
  const layout = {
    slots,
    size: ends.derived,
    openWords: ends.open / 4,
    hashedWords: ends.closed / 4,
  };
  layouts.set(world, layout);
  return layout;
}

/** Where a column begins in the memory of a state, counted in values of its type, and how many values it has. */
export function placeOf(world: World, name: ColumnName): { readonly start: number; readonly length: number } {
  const { type, offset, length } = layoutOf(world).slots.find((slot) => slot.name === name)!;
  return { start: offset / BYTES[type], length };
}

/** An empty state for this world: every column zero. */
export function allocateState(world: World): State {
  return allocateWith(world, NO_OUTLOOK);
}

/**
 * An empty state with an outlook. All is set in one step from entries: an object that grows by computed keys, or by even a few
 * more than it was made with, becomes a slow dictionary in V8. With a game given, what everybody may know is that game's own memory.
 */
export function allocateWith(world: World, outlook: Outlook, game?: State): State & Outlook {
  const layout = layoutOf(world);
  const buffer = new ArrayBuffer(layout.size);
  const columns = layout.slots.map((slot): readonly [ColumnName, Float64Array | Int32Array | Uint8Array] => [
    slot.name,
    game && slot.offset < 4 * layout.openWords
      ? game[slot.name]
      : slot.type === 'f64'
        ? new Float64Array(buffer, slot.offset, slot.length)
        : slot.type === 'i32'
          ? new Int32Array(buffer, slot.offset, slot.length)
          : new Uint8Array(buffer, slot.offset, slot.length),
  ]);
  return Object.fromEntries([
    ...columns,
    ['bytes', new Uint8Array(buffer)],
    ['words', new Int32Array(buffer, 0, layout.hashedWords)],
    ['open', game ? game.open : new Int32Array(buffer, 0, layout.openWords)],
    ['marks', new Float64Array(NETS + 3 * world.actors.count)],
    ['reals', new Float64Array(buffer)],
    ['numbers', new Int32Array(buffer)],
    ...Object.entries(outlook),
  ]) as unknown as State & Outlook;
}

/** Copies a state; into `target` when one of the same world is given. */
export function copyState(world: World, state: State, target: State = allocateState(world)): State {
  target.bytes.set(state.bytes);
  target.marks.set(state.marks);
  return target;
}

/** To be called after columns were written by hand: no number says any more that what is behind it is the same as elsewhere. */
export function forgetMarks(state: State): void {
  state.marks.fill(0, GAME + 1);
}

/** Sixteen hexadecimal digits that differ when any hashed column differs. The same in every JavaScript engine. */
export function stateHash(state: State): string {
  const words = state.words;
  let low = 0x811c9dc5 | 0;
  let high = 0x9747b28c | 0;
  for (let i = 0; i < words.length; i++) {
    low = Math.imul(low ^ words[i], 0x01000193);
    low ^= low >>> 15;
    high = Math.imul(high ^ words[i], 0x5bd1e995);
    high ^= high >>> 13;
  }
  return (low >>> 0).toString(16).padStart(8, '0') + (high >>> 0).toString(16).padStart(8, '0');
}

/** The actor whose turn it is, or NONE once the game has ended. */
export function actorOnTurn(state: State): ActorIndex {
  return state.outcome[0] === NONE ? state.turnOrder[state.position[0]] : NONE;
}

/** A number that grows with every turn of the game, never zero. */
export function turnStamp(world: World, state: State): number {
  // One stamp more than there are turns: the night's own, while the place in the order is already that of tomorrow.
  return state.round[0] * (world.actors.count + 1) + state.position[0] + 1;
}
