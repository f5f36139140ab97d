// Orders as one readable line each, as records keep them and people type them.

import { END, LIGHTS, NONE, STANCES, STRIKE_PURPOSES } from '../engine/game.ts';
import type { Order, OrderKind, StrikePurpose, World } from '../engine/game.ts';

/** How one kind of order is written as words behind its verb, and read from them. */
interface Wording<O extends Order> {
  /** Words behind the verb. */
  readonly words: number;
  write(world: World, order: O): readonly (string | number)[];
  read(world: World, words: readonly string[]): O;
}

type OfKind<K extends OrderKind> = Extract<Order, { readonly kind: K }>;

type DealOrder = OfKind<'propose'> | OfKind<'accept'> | OfKind<'reject'> | OfKind<'break'>;

function dealing<O extends DealOrder>(kind: O['kind']): Wording<O> {
  return {
    words: 1,
    write: ({ deals }, order) => [idOf(deals, order.deal)],
    read: ({ deals }, [deal]) => ({ kind, deal: rowOf(deals, deal) }) as O,
  };
}

const WORDINGS: { readonly [K in OrderKind]: Wording<OfKind<K>> } = {
  move: {
    words: 2,
    write: ({ formations, locations }, order) => [
      stackOf(formations, order.formations),
      idOf(locations, order.to),
    ],
    read: ({ formations, locations }, [stack, to]) => ({
      kind: 'move',
      formations: rowsOf(formations, stack),
      to: rowOf(locations, to),
    }),
  },
  attack: {
    words: 3,
    write: ({ formations, locations }, order) => [
      stackOf(formations, order.formations),
      idOf(locations, order.target),
      order.advance ? 'advance' : 'hold',
    ],
    read: ({ formations, locations }, [stack, target, after]) => ({
      kind: 'attack',
      formations: rowsOf(formations, stack),
      target: rowOf(locations, target),
      advance: oneOf(['hold', 'advance'], after) === 'advance',
    }),
  },
  stance: {
    words: 2,
    write: ({ locations }, order) => [idOf(locations, order.place), order.stance],
    read: ({ locations }, [place, stance]) => ({
      kind: 'stance',
      place: rowOf(locations, place),
      stance: oneOf(STANCES, stance),
    }),
  },
  refit: {
    words: 1,
    write: ({ formations }, order) => [idOf(formations, order.formation)],
    read: ({ formations }, [formation]) => ({ kind: 'refit', formation: rowOf(formations, formation) }),
  },
  strike: {
    words: 3,
    write: (world, order) => [order.purpose, idOf(struck(world, order.purpose), order.target), order.sorties],
    read: (world, [first, target, sorties]) => {
      const purpose = oneOf(STRIKE_PURPOSES, first);
      return {
        kind: 'strike',
        purpose,
        target: rowOf(struck(world, purpose), target),
        sorties: whole(sorties),
      };
    },
  },
  raid: {
    words: 2,
    write: ({ formations, locations }, order) => [
      idOf(formations, order.formation),
      idOf(locations, order.place),
    ],
    read: ({ formations, locations }, [formation, place]) => ({
      kind: 'raid',
      formation: rowOf(formations, formation),
      place: rowOf(locations, place),
    }),
  },
  offer: {
    words: 1,
    write: ({ locations }, order) => [idOf(locations, order.place)],
    read: ({ locations }, [place]) => ({ kind: 'offer', place: rowOf(locations, place) }),
  },
  ship: {
    words: 2,
    write: ({ routes, actors }, order) => [idOf(routes, order.entry), idOf(actors, order.client)],
    read: ({ routes, actors }, [entry, client]) => ({
      kind: 'ship',
      entry: rowOf(routes, entry),
      client: rowOf(actors, client),
    }),
  },
  reinforce: {
    words: 2,
    write: ({ formations, routes }, order) => [idOf(formations, order.formation), idOf(routes, order.entry)],
    read: ({ formations, routes }, [formation, entry]) => ({
      kind: 'reinforce',
      formation: rowOf(formations, formation),
      entry: rowOf(routes, entry),
    }),
  },
  commit: {
    words: 1,
    write: (_world, order) => [order.level],
    read: (_world, [level]) => ({ kind: 'commit', level: whole(level) }),
  },
  licence: {
    words: 3,
    write: ({ actors }, order) => [idOf(actors, order.client), idOf(actors, order.front), order.light],
    read: ({ actors }, [client, front, light]) => ({
      kind: 'licence',
      client: rowOf(actors, client),
      front: rowOf(actors, front),
      light: oneOf(LIGHTS, light),
    }),
  },
  advise: {
    words: 2,
    write: ({ actors, locations }, order) => [idOf(actors, order.client), idOf(locations, order.at)],
    read: ({ actors, locations }, [client, at]) => ({
      kind: 'advise',
      client: rowOf(actors, client),
      at: rowOf(locations, at),
    }),
  },
  leave: {
    words: 1,
    write: ({ locations }, order) => [idOf(locations, order.base)],
    read: ({ locations }, [base]) => ({ kind: 'leave', base: rowOf(locations, base) }),
  },
  lend: {
    words: 3,
    write: ({ formations, actors }, order) => [
      idOf(formations, order.formation),
      idOf(actors, order.to),
      order.days,
    ],
    read: ({ formations, actors }, [formation, to, days]) => ({
      kind: 'lend',
      formation: rowOf(formations, formation),
      to: rowOf(actors, to),
      days: whole(days),
    }),
  },
  press: {
    words: 1,
    write: ({ actors }, order) => [idOf(actors, order.actor)],
    read: ({ actors }, [actor]) => ({ kind: 'press', actor: rowOf(actors, actor) }),
  },
  propose: dealing('propose'),
  accept: dealing('accept'),
  reject: dealing('reject'),
  verify: {
    words: 1,
    write: (_world, order) => [order.claim],
    read: (_world, [claim]) => ({ kind: 'verify', claim: whole(claim) }),
  },
  break: dealing('break'),
  convene: {
    words: 1,
    write: ({ tracks }, order) => [idOf(tracks, order.track)],
    read: ({ tracks }, [track]) => ({ kind: 'convene', track: rowOf(tracks, track) }),
  },
  pause: {
    words: 1,
    write: ({ locations }, order) => [idOf(locations, order.place)],
    read: ({ locations }, [place]) => ({ kind: 'pause', place: rowOf(locations, place) }),
  },
  end: { words: 0, write: () => [], read: () => END },
};

/** The line for an order of this world. Throws when it names rows that the world lacks. */
export function orderText(world: World, order: Order): string {
  const wording = WORDINGS[order.kind] as Wording<Order>;
  return [order.kind, ...wording.write(world, order)].join(' ');
}

/** Marks a line that is no order. */
const UNREADABLE = Symbol('unreadable');

/**
 * The order that a line says, or null when it is no order of this world: an unknown verb or name, a missing or
 * superfluous word, a number that is not a plain whole one. Whether the order is lawful is the engine's to say.
 */
export function readOrder(world: World, text: string): Order | null {
  const [verb = '', ...words] = text.split(' ');
  if (!Object.hasOwn(WORDINGS, verb)) return null;
  const wording = WORDINGS[verb as OrderKind];
  if (words.length !== wording.words) return null;
  try {
    return wording.read(world, words);
  } catch (error) {
    if (error === UNREADABLE) return null;
    throw error;
  }
}

interface Table {
  readonly ids: readonly string[];
}

function idOf({ ids }: Table, row: number): string {
  const found = ids[row];
  if (found === undefined) throw new Error(`an order names row ${row} of a table of ${ids.length}`);
  return found;
}

function stackOf(table: Table, rows: readonly number[]): string {
  return rows.map((row) => idOf(table, row)).join('+');
}

/** Strikes that interdict aim at a route, others at a place. */
function struck(world: World, purpose: StrikePurpose): Table {
  return purpose === 'interdict' ? world.routes : world.locations;
}

function rowOf({ ids }: Table, name: string | undefined): number {
  const found = name === undefined ? NONE : ids.indexOf(name);
  if (found === NONE) throw UNREADABLE;
  return found;
}

function rowsOf(table: Table, names: string | undefined): number[] {
  return (names ?? '').split('+').map((name) => rowOf(table, name));
}

function whole(text: string | undefined): number {
  if (text === undefined || !/^(0|[1-9]\d{0,8})$/.test(text)) throw UNREADABLE;
  return Number(text);
}

function oneOf<const Option extends string>(options: readonly Option[], text: string | undefined): Option {
  const found = options.find((option) => option === text);
  if (found === undefined) throw UNREADABLE;
  return found;
}
