// The messages between the game and a program that plays a seat: one JSON object a line. docs/protocol.md explains them.

import {
  ENGINE_VERSION,
  NONE,
  REFUSALS,
  ROUTE_CLASSES,
  TERRAINS,
  legalOrders,
  outcomeOf,
  scores,
} from '../../engine/game.ts';
import type { Order, Refusal, State, View, World } from '../../engine/game.ts';
import type { Json } from './view.ts';
import { viewData } from './view.ts';

/** Version of the protocol, raised when an older program would no longer understand. */
const PROTOCOL = 1;

/** Longest line that is read from a program, in characters. */
export const LONGEST_LINE = 65_536;

/** Writes an order as one line of ids; the floor that keeps game records knows how. */
export type WriteOrder = (world: World, order: Order) => string;

/** The first message of a program's life: the world, as everybody knows it, and the seat. */
export function helloMessage(world: World, actor: number, limitMs: number): Json {
  const { calendar } = world;
  return {
    type: 'hello',
    protocol: PROTOCOL,
    engine: ENGINE_VERSION,
    scenario: { id: world.id, hash: world.hash, title: world.title.en },
    seat: world.actors.ids[actor]!,
    limitMs,
    calendar: { ...calendar },
    actors: byId(world.actors, (a) => ({
      name: world.actors.names[a]!.en,
      holdsGround: world.actors.ground[a] === 1,
      sponsor: world.actors.sponsor[a] === 1,
      mediates: world.actors.mediates[a] === 1,
      speaks: world.actors.speaks[a] === 1,
      clients: world.actors.clients[a]!.map((client) => world.actors.ids[client]!),
      entries: world.actors.entries[a]!.map((route) => world.routes.ids[route]!),
    })),
    locations: byId(world.locations, (l) => ({
      name: world.locations.names[l]!.en,
      kind: world.locations.kind[l]!,
      value: world.locations.value[l]!,
      people: world.locations.people[l]!,
      terrain: TERRAINS[world.locations.terrain[l]!]!,
      abroad: world.locations.abroad[l] === 1,
    })),
    routes: byId(world.routes, (r) => ({
      from: world.locations.ids[world.routes.from[r]!]!,
      to: world.locations.ids[world.routes.to[r]!]!,
      km: world.routes.km[r]!,
      class: ROUTE_CLASSES[world.routes.routeClass[r]!]!,
    })),
    formations: byId(world.formations, (f) => ({
      name: world.formations.names[f]!.en,
      actor: world.actors.ids[world.formations.actor[f]!]!,
      class: world.classes.ids[world.formations.class[f]!]!,
      sponsor: world.formations.sponsor[f] === NONE ? null : world.actors.ids[world.formations.sponsor[f]!]!,
    })),
    deals: byId(world.deals, (d) => ({
      name: world.deals.names[d]!.en,
      parties: world.deals.parties[d]!.map((party) => world.actors.ids[party]!),
    })),
    aims: byId(world.aims, (aim) => ({
      actor: world.actors.ids[world.aims.actor[aim]!]!,
      name: world.aims.names[aim]!.en,
      weight: world.aims.weight[aim]!,
    })),
  };
}

interface Table {
  readonly ids: readonly string[];
}

function byId({ ids }: Table, data: (row: number) => Json): Json {
  return Object.fromEntries(ids.map((id, row) => [id, data(row)]));
}

/** Says that a game begins. Its seed is not told: it would tell the dice. */
export function beginMessage(game: number): Json {
  return { type: 'begin', game };
}

/** Asks for one order: what the seat knows now, and what it can lawfully order. */
export function decideMessage(world: World, view: View, decision: number, write: WriteOrder): Json {
  return {
    type: 'decide',
    decision,
    round: view.round[0]!,
    points: view.points[view.viewer]!,
    view: viewData(world, view),
    legal: legalOrders(world, view).map((order) => write(world, order)),
  };
}

/** Says why an order was refused: the turn is over. */
export function refusedMessage(world: World, decision: number, order: string, refusal: Refusal | null): Json {
  return {
    type: 'refused',
    decision,
    order,
    code: refusal?.code ?? 'unreadable',
    arguments: refusal ? refusal.arguments.map((value, i) => argumentOf(world, refusal, value, i)) : [],
  };
}

function argumentOf(world: World, { code }: Refusal, value: number, at: number): Json {
  switch (REFUSALS[code][at]) {
    case 'formation':
      return world.formations.ids[value] ?? value;
    case 'location':
      return world.locations.ids[value] ?? value;
    case 'actor':
      return world.actors.ids[value] ?? value;
    case 'route':
      return world.routes.ids[value] ?? value;
    case 'deal':
      return world.deals.ids[value] ?? value;
    default:
      return value;
  }
}

/** Says how a game ended, with the seat's own points of 100. */
export function endMessage(world: World, state: State, actor: number): Json {
  const outcome = outcomeOf(state);
  const own = scores(world, state).find((score) => score.actor === actor);
  return {
    type: 'end',
    outcome: outcome === null ? null : world.outcomes.ids[outcome]!,
    score: own === undefined ? null : own.total,
  };
}

/** What a program's line says. */
export type Reply =
  | { readonly kind: 'order'; readonly decision: number; readonly order: string }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads one line of a program. Never throws. */
export function readReply(line: string): Reply {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return unreadable(`"${shortened(line)}" is not JSON`);
  }
  if (typeof value !== 'object' || value === null) return unreadable(`"${shortened(line)}" is no object`);
  const { type, decision, order } = value as Readonly<Record<string, unknown>>;
  if (type !== 'order')
    return unreadable(`its "type" is ${shortened(JSON.stringify(type) ?? 'missing')}, not "order"`);
  if (typeof decision !== 'number')
    return unreadable('its "decision" is not the number of the one asked for');
  if (typeof order !== 'string') return unreadable('its "order" is no text');
  return { kind: 'order', decision, order };
}

function unreadable(why: string): Reply {
  return { kind: 'unreadable', why };
}

function shortened(text: string): string {
  const line = text.replace(/[\p{Cc}]+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
