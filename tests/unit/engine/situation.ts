// A situation in a few lines, and what comes of it as one line an event.
//
//   place west blue town value 5 people 1000 yield 10 works 0.2 home blue 0.5
//   road  west east motorway 30
//   troops guard blue west 1000 cohesion 80 supply 90 quality 1
//
// Two actors, blue and red, hold ground and are at war; blue is first on turn. Troops are of the class `line`: attack and
// defence 1, 100 km a day, breakpoint 30; full cohesion and supply unless said. All numbers of the rules are those of plain.ts.

import {
  BATTLE_RESULTS,
  CLAIM_KINDS,
  COLUMNS,
  DISPLACEMENT_CAUSES,
  EVENTS,
  LOSS_KINDS,
  NONE,
  REFUSALS,
  RULES,
  STANCES,
  STRIKE_PURPOSES,
  actorOnTurn,
  apply,
  begin,
  check,
  claimAboutOf,
  claimKindOf,
  parameterRow,
  preview,
  recordEvents,
  stateHash,
} from '../../../src/engine/game.ts';
import type {
  ColumnName,
  GameEvent,
  Order,
  Preview,
  Refusal,
  RuleName,
  State,
  World,
} from '../../../src/engine/game.ts';
import { compileScenario, readOrder, scenarioSchema } from '../../../src/scenario/index.ts';
import { actorsIn } from './invariants.ts';
import { PLAIN } from './plain.ts';
import type { Rules } from './plain.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type Section = Readonly<Record<string, Json>>;

export interface Extras {
  /** Numbers of the rules that differ from the plain ones. */
  readonly rules?: Rules;
  /** More of the scenario, as a merge patch. */
  readonly patch?: Section;
  readonly seed?: string;
}

/** An actor with what every actor must have; blue and red are of this kind and hold ground. */
export function anActor(more: Section = {}): Section {
  return { name: 'Somebody', letter: 'S', style: 'ring', command: 9, initiative: 0.5, ...more };
}

const SIDE = (initiative: number): Section =>
  anActor({ initiative, speaks: true, ground: { resolve: 50, floor: 0 } });

const CLASSES: Section = {
  line: { name: 'Line', attack: 1, defence: 1, kmPerDay: 100, supplyUse: 1, breakpoint: 30 },
  watch: { name: 'Watch', attack: 0.5, defence: 2, kmPerDay: 50, supplyUse: 0.5, breakpoint: 50 },
};

/** The words after the fixed ones, in pairs of name and value; a number where it is one. */
function pairs(words: readonly string[]): Record<string, string | number> {
  const found: Record<string, string | number> = {};
  for (let i = 0; i < words.length; i += 2) {
    const [name = '', value = ''] = words.slice(i, i + 2);
    found[name] = Number.isNaN(Number(value)) ? value : Number(value);
  }
  return found;
}

const TERRAINS = ['open', 'town', 'hill', 'city'];

function readPlace(words: readonly string[]): Section {
  const [holder = '', second = '', ...others] = words;
  const terrain = TERRAINS.includes(second) ? second : 'open';
  const rest = terrain === second ? others : words.slice(1);
  const homeAt = rest.indexOf('home');
  const home = homeAt < 0 ? {} : pairs(rest.slice(homeAt + 1));
  const {
    value = 0,
    people = 0,
    yield: supplyYield = 0,
    works = 0,
    kind = 'town',
  } = pairs(homeAt < 0 ? rest : rest.slice(0, homeAt));
  const held: Section = holder === 'nobody' ? {} : { controller: holder };
  return {
    name: 'Place',
    at: [0, 0],
    terrain,
    value,
    people,
    supplyYield,
    fortification: works,
    kind,
    home,
    ...held,
  };
}

function readTroops(words: readonly string[], where: 'at' | 'pool'): Section {
  const [actor = '', place = '', strength = '', ...more] = words;
  return {
    name: 'Troops',
    class: 'line',
    cohesion: 100,
    supply: 100,
    ...pairs(more),
    actor,
    [where]: place,
    strength: Number(strength),
  };
}

function scenarioOf(text: string): { locations: Section; routes: Section; formations: Section } {
  const locations: Record<string, Json> = {};
  const routes: Record<string, Json> = {};
  const formations: Record<string, Json> = {};
  for (const line of text.split('\n')) {
    const [what = '', id = '', ...words] = line.trim().split(/\s+/);
    if (what === 'place') locations[id] = readPlace(words);
    else if (what === 'troops') formations[id] = readTroops(words, 'at');
    else if (what === 'reserve') formations[id] = readTroops(words, 'pool');
    else if (what === 'road') {
      const [to = '', routeClass = 'motorway', km = '30', ...more] = words;
      routes[[id, to].toSorted().join('--')] = { class: routeClass, km: Number(km), ...pairs(more) };
    } else if (what !== '') throw new Error(`not a line of a situation: ${line}`);
  }
  return { locations, routes, formations };
}

/** The world of a situation. */
export function worldOf(text: string, { rules = {}, patch = {} }: Extras = {}): World {
  const plain = Object.entries(PLAIN).map(([rule, numbers]) => {
    const known = Object.entries(numbers).filter(([name]) => name in RULES[rule as RuleName]);
    return [rule, { ...Object.fromEntries(known), ...rules[rule as RuleName] }];
  });
  const scenario = scenarioSchema.parse({
    format: 1,
    id: 'situation',
    title: 'Situation',
    calendar: { firstRound: '2001-05-01', lastRound: { earliest: 30, latest: 30 } },
    classes: CLASSES,
    actors: { blue: SIDE(2), red: SIDE(1) },
    relations: { 'blue--red': 'enemy' },
    outcomes: { over: { rank: 9, name: 'Over' } },
    rules: Object.fromEntries(plain),
    variants: { asked: { name: 'Asked', patch } },
    ...scenarioOf(text),
  });
  return compileScenario(scenario, { variant: 'asked' });
}

/** A game in a situation. Orders are lines as records keep them; events come back as lines. */
export interface Situation {
  readonly world: World;
  readonly state: State;
  /** Gives orders of the actor on turn, each of which must be lawful, and tells what came of them. */
  play(...orders: readonly string[]): string[];
  /** Why the actor on turn cannot give this order, as a line; null when it can. The state must stay as it is. */
  refused(order: string): string | null;
  preview(order: string): Preview;
  /** Ends turns until it is this actor's. */
  to(actor: string): Situation;
  /** Ends every turn that is left of the round and tells the upkeep. */
  night(): string[];
  /** A value of a column, by the ids of its row: `get('cohesion', 'guard')`, `get('relation', 'blue', 'red')`. */
  get(column: ColumnName, ...ids: readonly string[]): number;
  set(column: ColumnName, value: number, ...ids: readonly string[]): Situation;
  /** Puts a place in other hands from the start, without any of the consequences of taking it. */
  give(place: string, holder: string): Situation;
  /** Where a formation stands, who holds a place; null for nowhere and nobody. */
  whereIs(formation: string): string | null;
  holder(place: string): string | null;
}

const BOOKKEEPING = new Set(['turn-begun', 'round-begun', 'round-ended']);

const rounded = (n: number): string => (Number.isFinite(n) ? String(Number(n.toFixed(2))) : String(n));

function argument(world: World, meaning: string, n: number): string {
  const id = (table: { readonly ids: readonly string[] }): string => table.ids[n] ?? '-';
  const id0 = (table: { readonly ids: readonly string[] }, row: number): string => table.ids[row] ?? '-';
  switch (meaning) {
    case 'actor':
      return id(world.actors);
    case 'location':
      return id(world.locations);
    case 'formation':
      return id(world.formations);
    case 'route':
      return id(world.routes);
    case 'deal':
      return id(world.deals);
    case 'term':
      return id(world.terms);
    case 'track':
      return id(world.tracks);
    case 'audience':
      return id(world.audiences);
    case 'outlet':
      return id(world.outlets);
    case 'claim':
      return `${CLAIM_KINDS[claimKindOf(n)]} ${id0(world.actors, claimAboutOf(n))}`;
    case 'judge':
      return n < world.outlets.count ? id(world.outlets) : id0(world.actors, n - world.outlets.count);
    case 'link':
      return id(world.links);
    case 'trigger':
      return id(world.triggers);
    case 'outcome':
      return id(world.outcomes);
    case 'weather':
      return id(world.weather);
    case 'loss':
      return LOSS_KINDS[n] ?? '-';
    case 'stance':
      return STANCES[n] ?? '-';
    case 'purpose':
      return STRIKE_PURPOSES[n] ?? '-';
    case 'result':
      return BATTLE_RESULTS[n] ?? '-';
    case 'cause':
      return DISPLACEMENT_CAUSES[n] ?? '-';
    default:
      return rounded(n);
  }
}

/** One line for an event: its kind and its arguments by id. */
export function lineOf(world: World, event: GameEvent): string {
  const numbers = [event.a, event.b, event.c, event.n];
  const words = EVENTS[event.kind].flatMap((meaning, i) => {
    if (meaning === 'none') return [];
    if (event.kind === 'struck-route' && i === 1) return [argument(world, 'route', event.b)];
    return [argument(world, meaning, numbers[i] ?? NONE)];
  });
  return [event.kind, ...words].join(' ');
}

function refusalLine(world: World, refusal: Refusal): string {
  const meanings: readonly string[] = REFUSALS[refusal.code];
  return [refusal.code, ...refusal.arguments.map((n, i) => argument(world, meanings[i] ?? 'number', n))].join(
    ' ',
  );
}

function rowOf(table: { readonly ids: readonly string[] }, id: string | undefined): number {
  const row = table.ids.indexOf(id ?? '');
  if (row === NONE) throw new Error(`no ${id} among ${table.ids.join(' ')}`);
  return row;
}

function indexIn(world: World, column: ColumnName, [first, second]: readonly string[]): number {
  const { actors, locations, routes } = world;
  switch (COLUMNS[column].of) {
    case 'actor':
      return rowOf(actors, first);
    case 'location':
      return rowOf(locations, first);
    case 'formation':
      return rowOf(world.formations, first);
    case 'route':
      return rowOf(routes, first);
    case 'deal':
      return rowOf(world.deals, first);
    case 'track':
      return rowOf(world.tracks, first);
    case 'deal-actor':
      return rowOf(world.deals, first) * actors.count + rowOf(actors, second);
    case 'link':
      return rowOf(world.links, first);
    case 'trigger':
      return rowOf(world.triggers, first);
    case 'measure':
      return rowOf(world.measures, first);
    case 'aim':
      return rowOf(world.aims, first);
    case 'uncertain':
      return rowOf(world.uncertain, first);
    case 'rule':
      return parameterRow(first ?? '');
    case 'pair':
      return rowOf(actors, first) * actors.count + rowOf(actors, second);
    case 'actor-location':
      return rowOf(actors, first) * locations.count + rowOf(locations, second);
    case 'outlet':
      return rowOf(world.outlets, first);
    case 'claim':
    case 'draft':
      return Number(first);
    case 'audience-actor':
      return rowOf(world.audiences, first) * actors.count + rowOf(actors, second);
    case 'actor-route':
      return rowOf(actors, first) * routes.count + rowOf(routes, second);
    case 'actor-formation':
      return rowOf(actors, first) * world.formations.count + rowOf(world.formations, second);
    default:
      return 0;
  }
}

export function situation(text: string, extras: Extras = {}): Situation {
  const world = worldOf(text, extras);
  return gameIn(world, begin(world, extras.seed ?? 'a'));
}

/** A game of a world from a state of it. */
export function gameIn(world: World, state: State): Situation {
  const read = (line: string): Order => {
    const order = readOrder(world, line);
    if (order === null) throw new Error(`not an order of this world: ${line}`);
    return order;
  };
  const give = (orders: readonly Order[]): string[] => {
    const { emit, events } = recordEvents();
    for (const order of orders) {
      const refusal = apply(world, state, order, emit);
      if (refusal) throw new Error(`refused: ${refusalLine(world, refusal)}`);
    }
    return events.filter(({ kind }) => !BOOKKEEPING.has(kind)).map((event) => lineOf(world, event));
  };
  const nameIn = (table: { readonly ids: readonly string[] }, row: number): string | null =>
    table.ids[row] ?? null;
  const game: Situation = {
    world,
    state,
    play: (...orders) => give(orders.map(read)),
    refused(line) {
      const before = stateHash(state);
      const refusal = check(world, state, read(line));
      if (stateHash(state) !== before) throw new Error(`checking "${line}" changed the state`);
      return refusal && refusalLine(world, refusal);
    },
    preview: (line) => preview(world, state, read(line)),
    to(actor) {
      for (let turns = 0; actorOnTurn(state) !== rowOf(world.actors, actor); turns++) {
        if (turns > world.actors.count) throw new Error(`${actor} is never on turn`);
        give([{ kind: 'end' }]);
      }
      return game;
    },
    night() {
      const round = state.round[0];
      const lines: string[] = [];
      while (state.round[0] === round && state.outcome[0] === NONE) lines.push(...give([{ kind: 'end' }]));
      return lines;
    },
    get: (column, ...ids) => state[column][indexIn(world, column, ids)] ?? NaN,
    set(column, value, ...ids) {
      state[column][indexIn(world, column, ids)] = value;
      if (column === 'interdiction') state.interdicting[0] = actorsIn(world, state.interdiction);
      if (column === 'support') state.flying[0] = actorsIn(world, state.support);
      return game;
    },
    give(place, holder) {
      state.supplyStale.fill(1);
      return game.set('controller', rowOf(world.actors, holder), place);
    },
    whereIs: (formation) => nameIn(world.locations, game.get('at', formation)),
    holder: (place) => nameIn(world.actors, game.get('controller', place)),
  };
  return game;
}
