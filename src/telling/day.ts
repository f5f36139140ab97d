// Sorts a day's events into a handful of groups and weighs them, so that the most important can be told first.

import { splitBattles, summariseBattle } from './battles.ts';
import type { BattleSummary } from './battles.ts';
import { EVENTS, NONE } from '../engine/game.ts';
import type { EventKind, GameEvent, World } from '../engine/game.ts';

/** People or men at one place. */
export interface Share {
  readonly location: number;
  readonly people: number;
}

/** Something that happened in a day, told in one line. */
export type DayGroup =
  | { readonly kind: 'event'; readonly event: GameEvent }
  | { readonly kind: 'battle'; readonly battle: BattleSummary }
  /** Places that changed hands without a battle. */
  | { readonly kind: 'takings'; readonly actor: number; readonly places: readonly number[] }
  | { readonly kind: 'displaced'; readonly people: number; readonly places: readonly Share[] }
  | { readonly kind: 'returned'; readonly people: number; readonly places: readonly Share[] }
  | {
      readonly kind: 'harmed';
      readonly people: number;
      readonly places: readonly Share[];
      readonly actors: readonly number[];
    }
  | { readonly kind: 'strikes'; readonly actor: number; readonly sorties: number; readonly targets: number }
  /** Men lost away from any battle. */
  | { readonly kind: 'losses'; readonly actor: number; readonly men: number }
  | { readonly kind: 'presses'; readonly actors: readonly number[]; readonly on: readonly number[] }
  | {
      readonly kind: 'shocks';
      readonly actor: number;
      readonly points: number;
      readonly places: readonly number[];
    }
  /** Formations with no open road to supply, or hungry, and the men who left them. */
  | {
      readonly kind: 'shortage';
      readonly actor: number;
      readonly formations: readonly number[];
      readonly men: number;
    }
  /** A garrison left in good order; `taker` holds the place now, or NONE. */
  | { readonly kind: 'given-up'; readonly location: number; readonly holder: number; readonly taker: number }
  | { readonly kind: 'rest'; readonly moves: number; readonly others: number };

/** A group with its weight, the heaviest being the most important, and the events it stands for. */
export interface WeighedGroup {
  readonly group: DayGroup;
  readonly weight: number;
  readonly events: readonly GameEvent[];
}

/** Events that only keep the books of turns and rounds. */
export const BOOKKEEPING: ReadonlySet<EventKind> = new Set(['round-begun', 'turn-begun', 'round-ended']);

/** Below this weight an event is never a line of its own. */
const SMALL = 20;
/** Events in which an actor watched has a part count for this much more. */
const OWN = 1.4;

const WEIGHTS: { readonly [K in EventKind]?: number } = {
  'game-ended': 10_000,
  'actor-collapsed': 900,
  'deal-in-force': 800,
  'link-cut': 700,
  'link-joined': 400,
  'base-lost': 400,
  'place-rose': 300,
  'deal-accepted': 300,
  'deal-proposed': 250,
  'trigger-fired': 220,
  'deal-rejected': 200,
  'formation-surrendered': 200,
  'shipment-lost': 160,
  'reinforcement-arrived': 150,
  'reinforcement-turned-back': 130,
  'reinforcement-sent': 120,
  'formation-broke': 120,
  'formation-dissolved': 120,
  'base-threatened': 60,
  'commitment-set': 100,
  'shipment-arrived': 80,
  'shipment-sent': 70,
  'deal-lapsed': 60,
  'formation-retreated': 15,
  'stance-set': 5,
  'formation-refitted': 4,
  'formation-moved': 2,
};

const MOVES: ReadonlySet<EventKind> = new Set(['formation-moved', 'formation-retreated']);

/** The actors that an event is about, from the meaning of its arguments. */
export function actorsOf(world: World, event: GameEvent): number[] {
  const found: number[] = [];
  EVENTS[event.kind].forEach((meaning, i) => {
    const value = [event.a, event.b, event.c, event.n][i] ?? NONE;
    const actor =
      meaning === 'actor' ? value : meaning === 'formation' ? world.formations.actor[value] : NONE;
    if (actor !== undefined && actor !== NONE && !found.includes(actor)) found.push(actor);
  });
  return found;
}

function valueOf(world: World, location: number): number {
  return world.locations.value[location] ?? 0;
}

function takingWeight(world: World, location: number): number {
  return 20 + 8 * valueOf(world, location) ** 2;
}

/** Adds up what events of one kind say of places, the largest first. */
function byPlace(events: readonly GameEvent[], placeOf: (event: GameEvent) => number): Share[] {
  const totals = new Map<number, number>();
  for (const event of events) totals.set(placeOf(event), (totals.get(placeOf(event)) ?? 0) + event.n);
  return [...totals].map(([location, people]) => ({ location, people })).sort((x, y) => y.people - x.people);
}

function total(events: readonly GameEvent[]): number {
  return events.reduce((sum, event) => sum + event.n, 0);
}

function groupBy(events: readonly GameEvent[], key: (event: GameEvent) => number): Map<number, GameEvent[]> {
  const groups = new Map<number, GameEvent[]>();
  for (const event of events) {
    const known = groups.get(key(event));
    if (known) known.push(event);
    else groups.set(key(event), [event]);
  }
  return groups;
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}

const GROUPED: ReadonlySet<EventKind> = new Set([
  'people-displaced',
  'people-returned',
  'people-harmed',
  'struck-place',
  'struck-route',
  'pressed',
  'morale-shock',
  'formation-cut-off',
  'formation-starving',
  'place-left',
  'place-rose',
  'place-taken',
  'losses',
]);

function peopleGroups(events: readonly GameEvent[]): WeighedGroup[] {
  const groups: WeighedGroup[] = [];
  const displaced = events.filter((event) => event.kind === 'people-displaced' && event.n > 0);
  if (displaced.length > 0) {
    const people = total(displaced);
    groups.push({
      group: { kind: 'displaced', people, places: byPlace(displaced, (event) => event.a) },
      weight: Math.min(600, 40 + people / 200),
      events: displaced,
    });
  }
  const returned = events.filter((event) => event.kind === 'people-returned' && event.n > 0);
  if (returned.length > 0) {
    const people = total(returned);
    groups.push({
      group: { kind: 'returned', people, places: byPlace(returned, (event) => event.b) },
      weight: Math.min(200, 20 + people / 400),
      events: returned,
    });
  }
  const harmed = events.filter((event) => event.kind === 'people-harmed' && event.n > 0);
  if (harmed.length > 0) {
    const people = total(harmed);
    const actors = unique(harmed.map((event) => event.b).filter((actor) => actor !== NONE));
    groups.push({
      group: { kind: 'harmed', people, places: byPlace(harmed, (event) => event.a), actors },
      weight: Math.min(700, 100 + 3 * people),
      events: harmed,
    });
  }
  return groups;
}

function otherGroups(events: readonly GameEvent[]): WeighedGroup[] {
  const groups: WeighedGroup[] = [];
  const struck = events.filter((event) => event.kind === 'struck-place' || event.kind === 'struck-route');
  for (const [actor, strikes] of groupBy(struck, (event) => event.a)) {
    const targets = new Set(strikes.map((event) => `${event.kind}/${event.b}`)).size;
    const single = strikes.length === 1 ? strikes[0] : undefined;
    groups.push({
      group: single
        ? { kind: 'event', event: single }
        : { kind: 'strikes', actor, sorties: total(strikes), targets },
      weight: 30 + 5 * total(strikes),
      events: strikes,
    });
  }
  const presses = events.filter((event) => event.kind === 'pressed');
  if (presses.length > 0) {
    const actors = unique(presses.map((event) => event.a));
    const on = unique(presses.map((event) => event.b));
    groups.push({
      group: { kind: 'presses', actors, on },
      weight: 50 + 5 * Math.min(8, presses.length),
      events: presses,
    });
  }
  const shocks = events.filter((event) => event.kind === 'morale-shock');
  for (const [actor, shaken] of groupBy(shocks, (event) => event.b)) {
    const points = total(shaken);
    const places = unique(shaken.map((event) => event.a));
    groups.push({
      group: { kind: 'shocks', actor, points, places },
      weight: 30 + 15 * points,
      events: shaken,
    });
  }
  return groups;
}

function shortageGroups(world: World, events: readonly GameEvent[]): WeighedGroup[] {
  const groups: WeighedGroup[] = [];
  const short = events.filter(
    (event) => event.kind === 'formation-cut-off' || event.kind === 'formation-starving',
  );
  for (const [actor, told] of groupBy(short, (event) => world.formations.actor[event.a] ?? NONE)) {
    const formations = unique(told.map((event) => event.a));
    const men = total(told.filter((event) => event.kind === 'formation-starving'));
    groups.push({
      group: { kind: 'shortage', actor, formations, men },
      weight: 50 + 25 * formations.length + men / 10,
      events: told,
    });
  }
  return groups;
}

/** Risings and withdrawals, each with the change of hands that follows it at the same place. */
function handovers(
  world: World,
  events: readonly GameEvent[],
): { groups: WeighedGroup[]; taken: readonly GameEvent[] } {
  const groups: WeighedGroup[] = [];
  const used = new Set<GameEvent>();
  events.forEach((event, i) => {
    if (event.kind !== 'place-left' && event.kind !== 'place-rose') return;
    const taking = events.slice(i + 1).find((next) => next.kind === 'place-taken' && next.a === event.a);
    if (taking) used.add(taking);
    const weight = takingWeight(world, event.a);
    const both = taking ? [event, taking] : [event];
    groups.push(
      event.kind === 'place-rose'
        ? { group: { kind: 'event', event }, weight: 200 + weight, events: both }
        : {
            group: { kind: 'given-up', location: event.a, holder: event.b, taker: taking?.b ?? NONE },
            weight: 40 + weight,
            events: both,
          },
    );
  });
  return { groups, taken: events.filter((event) => event.kind === 'place-taken' && !used.has(event)) };
}

function battleWeight(world: World, battle: BattleSummary): number {
  const lost = battle.sides.reduce((sum, side) => sum + side.lost, 0);
  const ends = battle.sides.reduce((sum, side) => sum + side.broke.length + 2 * side.surrendered.length, 0);
  const place = battle.taken ? takingWeight(world, battle.location) : 8 * valueOf(world, battle.location);
  return 60 + place + lost / 10 + 15 * ends;
}

function battleGroups(
  world: World,
  events: readonly GameEvent[],
): { groups: WeighedGroup[]; rest: readonly GameEvent[] } {
  const { battles, rest } = splitBattles(events);
  const groups: WeighedGroup[] = [];
  for (const told of battles) {
    const battle = summariseBattle(world, told);
    if (battle)
      groups.push({ group: { kind: 'battle', battle }, weight: battleWeight(world, battle), events: told });
  }
  return { groups, rest };
}

/** Places of little value taken by one actor go into one line; places of weight have one each. */
function takingGroups(world: World, events: readonly GameEvent[]): WeighedGroup[] {
  const groups: WeighedGroup[] = [];
  for (const [actor, taken] of groupBy(events, (event) => event.b)) {
    const great = taken.filter((event) => valueOf(world, event.a) >= 6);
    const small = taken.filter((event) => valueOf(world, event.a) < 6);
    for (const event of small.length === 1 ? taken : great) {
      groups.push({ group: { kind: 'event', event }, weight: takingWeight(world, event.a), events: [event] });
    }
    if (small.length > 1) {
      const places = unique(small.map((event) => event.a)).sort(
        (x, y) => valueOf(world, y) - valueOf(world, x),
      );
      const weight = small.reduce((sum, event) => sum + takingWeight(world, event.a), 0) / 1.5;
      groups.push({ group: { kind: 'takings', actor, places }, weight, events: small });
    }
  }
  return groups;
}

/** Men lost away from battles, added up by actor. */
function lossGroups(world: World, events: readonly GameEvent[]): WeighedGroup[] {
  const groups: WeighedGroup[] = [];
  const losses = events.filter((event) => event.n > 0);
  for (const [actor, lost] of groupBy(losses, (event) => world.formations.actor[event.a] ?? NONE)) {
    const men = total(lost);
    groups.push({ group: { kind: 'losses', actor, men }, weight: 10 + men / 10, events: lost });
  }
  return groups;
}

/** A party that proposes a deal accepts it with the same word, and a deal in force has been accepted by all. */
function impliedByAnother(events: readonly GameEvent[], i: number): boolean {
  const event = events[i];
  if (event?.kind !== 'deal-accepted') return false;
  const before = events[i - 1];
  const proposed = before?.kind === 'deal-proposed' && before.a === event.a && before.b === event.b;
  return proposed || events.some((other) => other.kind === 'deal-in-force' && other.a === event.b);
}

/** All groups of a day, the heaviest first. `viewer` is the actor whose affairs count for more, or null. */
export function weighDay(world: World, events: readonly GameEvent[], viewer: number | null): WeighedGroup[] {
  const told = events.filter((event, i) => !BOOKKEEPING.has(event.kind) && !impliedByAnother(events, i));
  const { groups: battles, rest } = battleGroups(
    world,
    told.filter((event) => !event.kind.startsWith('people-')),
  );
  const { groups: handed, taken } = handovers(world, rest);
  const losses = rest.filter((event) => event.kind === 'losses');
  const single = rest.filter((event) => !GROUPED.has(event.kind));
  const groups: WeighedGroup[] = [
    ...battles,
    ...handed,
    ...peopleGroups(told),
    ...otherGroups(rest),
    ...shortageGroups(world, rest),
    ...takingGroups(world, taken),
    ...lossGroups(world, losses),
    ...single.map((event) => ({
      group: { kind: 'event' as const, event },
      weight: WEIGHTS[event.kind] ?? 30,
      events: [event],
    })),
  ];
  const own = (part: readonly GameEvent[]): boolean =>
    viewer !== null && part.some((event) => actorsOf(world, event).includes(viewer));
  return groups
    .map((weighed) => (own(weighed.events) ? { ...weighed, weight: weighed.weight * OWN } : weighed))
    .sort((x, y) => y.weight - x.weight);
}

/** The first groups that fit into `limit` lines; everything smaller is counted in the last line. */
export function shorten(groups: readonly WeighedGroup[], limit: number): WeighedGroup[] {
  const large = groups.filter((weighed) => weighed.weight >= SMALL);
  const few = large.length === groups.length && large.length <= limit;
  const kept = few ? large : large.slice(0, Math.max(0, limit - 1));
  const left = groups.filter((weighed) => !kept.includes(weighed));
  if (left.length === 0) return kept;
  const events = left.flatMap((weighed) => weighed.events);
  const moves = events.filter((event) => MOVES.has(event.kind)).length;
  const others = left.filter((weighed) => !weighed.events.every((event) => MOVES.has(event.kind))).length;
  return [...kept, { group: { kind: 'rest', moves, others }, weight: 1, events }];
}
