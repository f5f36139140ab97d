// Orders as one readable line each, as records keep them and people type them.

import { END, NONE, STANCES, STRIKE_PURPOSES } from '../engine/game.ts';
import type { Order, World } from '../engine/game.ts';

/** The line for an order of this world. Throws when it names rows that the world lacks. */
export function orderText(world: World, order: Order): string {
  const { locations, routes, actors, formations, deals } = world;
  switch (order.kind) {
    case 'move':
      return `move ${stack(world, order.formations)} ${id(locations, order.to)}`;
    case 'attack':
      return `attack ${stack(world, order.formations)} ${id(locations, order.target)} ${order.advance ? 'advance' : 'hold'}`;
    case 'stance':
      return `stance ${id(locations, order.place)} ${order.stance}`;
    case 'refit':
      return `refit ${id(formations, order.formation)}`;
    case 'strike': {
      const target = order.purpose === 'interdict' ? id(routes, order.target) : id(locations, order.target);
      return `strike ${order.purpose} ${target} ${order.sorties}`;
    }
    case 'ship':
      return `ship ${id(routes, order.entry)} ${id(actors, order.client)}`;
    case 'reinforce':
      return `reinforce ${id(formations, order.formation)} ${id(routes, order.entry)}`;
    case 'commit':
      return `commit ${order.level}`;
    case 'press':
      return `press ${id(actors, order.actor)}`;
    case 'propose':
    case 'accept':
    case 'reject':
      return `${order.kind} ${id(deals, order.deal)}`;
    case 'end':
      return 'end';
  }
}

interface Table {
  readonly ids: readonly string[];
}

function id({ ids }: Table, row: number): string {
  const found = ids[row];
  if (found === undefined) throw new Error(`an order names row ${row} of a table of ${ids.length}`);
  return found;
}

function stack({ formations }: World, rows: readonly number[]): string {
  return rows.map((row) => id(formations, row)).join('+');
}

/** Marks a line that is no order. */
const UNREADABLE = Symbol('unreadable');

/**
 * The order that a line says, or null when it is no order of this world: an unknown verb or name, a missing or
 * superfluous word, a number that is not a plain whole one. Whether the order is lawful is the engine's to say.
 */
export function readOrder(world: World, text: string): Order | null {
  const [verb = '', ...words] = text.split(' ');
  const arity = ARITY[verb];
  if (arity === undefined || words.length !== arity) return null;
  try {
    return read(world, verb, words);
  } catch (error) {
    if (error === UNREADABLE) return null;
    throw error;
  }
}

const ARITY: Readonly<Record<string, number | undefined>> = Object.assign(Object.create(null) as object, {
  move: 2,
  attack: 3,
  stance: 2,
  refit: 1,
  strike: 3,
  ship: 2,
  reinforce: 2,
  commit: 1,
  press: 1,
  propose: 1,
  accept: 1,
  reject: 1,
  end: 0,
});

function read(world: World, verb: string, [first = '', second = '', third = '']: readonly string[]): Order {
  const { locations, routes, actors, formations, deals } = world;
  switch (verb) {
    case 'move':
      return { kind: 'move', formations: rowsOf(formations, first), to: rowOf(locations, second) };
    case 'attack':
      return {
        kind: 'attack',
        formations: rowsOf(formations, first),
        target: rowOf(locations, second),
        advance: oneOf(['hold', 'advance'], third) === 'advance',
      };
    case 'stance':
      return { kind: 'stance', place: rowOf(locations, first), stance: oneOf(STANCES, second) };
    case 'refit':
      return { kind: 'refit', formation: rowOf(formations, first) };
    case 'strike': {
      const purpose = oneOf(STRIKE_PURPOSES, first);
      return {
        kind: 'strike',
        purpose,
        target: rowOf(purpose === 'interdict' ? routes : locations, second),
        sorties: whole(third),
      };
    }
    case 'ship':
      return { kind: 'ship', entry: rowOf(routes, first), client: rowOf(actors, second) };
    case 'reinforce':
      return { kind: 'reinforce', formation: rowOf(formations, first), entry: rowOf(routes, second) };
    case 'commit':
      return { kind: 'commit', level: whole(first) };
    case 'press':
      return { kind: 'press', actor: rowOf(actors, first) };
    case 'propose':
    case 'accept':
    case 'reject':
      return { kind: verb, deal: rowOf(deals, first) };
    default:
      return END;
  }
}

function rowOf({ ids }: Table, name: string): number {
  const found = ids.indexOf(name);
  if (found === NONE) throw UNREADABLE;
  return found;
}

function rowsOf(table: Table, names: string): number[] {
  return names.split('+').map((name) => rowOf(table, name));
}

function whole(text: string): number {
  if (!/^(0|[1-9]\d{0,8})$/.test(text)) throw UNREADABLE;
  return Number(text);
}

function oneOf<const Option extends string>(options: readonly Option[], text: string): Option {
  const found = options.find((option) => option === text);
  if (found === undefined) throw UNREADABLE;
  return found;
}
