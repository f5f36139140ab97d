// What turned a game: from its events, the few that weigh most for the outcome it is filed under.

import { NONE } from '../engine/game.ts';
import type { Condition, GameEvent, OutcomeIndex, World } from '../engine/game.ts';
import type { Cause } from './language.ts';

export interface DatedCause {
  readonly cause: Cause;
  readonly round: number;
  readonly weight: number;
}

/** Added to what the outcome's own condition names. */
const NAMED = 150;
/** Places that the outcome does not name turn a game from this share of the greatest value upwards. */
const GREAT = 0.6;
/** Attacks on a place that never fell from which its defence is worth telling. */
const HELD = 2;

interface Mentions {
  readonly places: Set<number>;
  readonly links: Set<number>;
  readonly deals: Set<number>;
  readonly actors: Set<number>;
  readonly triggers: Set<number>;
}

/** What a condition names, at any depth; measures are followed into the condition of their first day. */
function mention(world: World, condition: Condition, found: Mentions): void {
  switch (condition.kind) {
    case 'all':
    case 'any':
      for (const part of condition.of) mention(world, part, found);
      return;
    case 'not':
      return mention(world, condition.of, found);
    case 'controls':
      for (const place of condition.places) found.places.add(place);
      return;
    case 'linked':
      found.links.add(condition.link);
      return;
    case 'deal':
      found.deals.add(condition.deal);
      return;
    case 'happened':
      found.triggers.add(condition.trigger);
      return;
    case 'resolve':
    case 'collapsed':
      found.actors.add(condition.actor);
      return;
    case 'measure': {
      const first = world.measures.first[condition.measure];
      if (first) mention(world, first, found);
      return;
    }
    case 'at-war':
    case 'commitment':
    case 'credit':
    case 'trust':
    case 'opinion':
    case 'round':
      return;
  }
}

/** What there is to tell of a game in which nothing of weight changed: places that were held, and lesser ones that were lost. */
function quieter(world: World, events: readonly GameEvent[]): DatedCause[] {
  const attacks = new Map<number, { count: number; round: number }>();
  const taken = new Map<number, DatedCause>();
  let round = 0;
  for (const event of events) {
    if (event.kind === 'round-begun') round = event.a;
    else if (event.kind === 'battle-ended')
      attacks.set(event.a, { count: (attacks.get(event.a)?.count ?? 0) + 1, round });
    else if (event.kind === 'place-taken') {
      const value = world.locations.value[event.a] ?? 0;
      const cause = { kind: 'place', location: event.a, to: event.b, from: event.c } as const;
      taken.set(event.a, { cause, round, weight: value * value });
    }
  }
  const held = [...attacks]
    .filter(([location, { count }]) => count >= HELD && !taken.has(location))
    .map(([location, { count: battles, round: last }]): DatedCause => {
      const value = world.locations.value[location] ?? 0;
      const by = world.locations.controller[location] ?? NONE;
      return { cause: { kind: 'held', location, by, battles }, round: last, weight: value * value };
    });
  const lost = [...taken.values()].filter(
    ({ cause, weight }) =>
      weight > 0 && cause.kind === 'place' && cause.to !== world.locations.controller[cause.location],
  );
  return [...held, ...lost];
}

/**
 * The causes of an outcome, at most `most`, in the order of their dates: places of value whose last change of hands was to
 * somebody new, collapses, links still cut at the end, deals in force, and triggers that the outcome names; where there is
 * none of these, places that withstood attacks and lesser ones that changed hands.
 * `events` are those of the whole game with its `round-begun` events.
 */
export function findCauses(
  world: World,
  events: readonly GameEvent[],
  outcome: OutcomeIndex,
  most: number,
): DatedCause[] {
  const named: Mentions = {
    places: new Set(),
    links: new Set(),
    deals: new Set(),
    actors: new Set(),
    triggers: new Set(),
  };
  const when = world.outcomes.when[outcome];
  if (when) mention(world, when, named);
  const found = new Map<string, DatedCause>();
  const note = (key: string, cause: Cause, round: number, weight: number, isNamed: boolean): void =>
    void found.set(key, { cause, round, weight: weight + (isNamed ? NAMED : 0) });
  const least = GREAT * Math.max(...world.locations.value);
  let round = 0;
  for (const event of events) {
    if (event.kind === 'round-begun') round = event.a;
    else if (event.kind === 'place-taken') {
      const key = `place/${event.a}`;
      found.delete(key);
      const value = world.locations.value[event.a] ?? 0;
      const isNamed = named.places.has(event.a);
      if (event.b === world.locations.controller[event.a] || (value < least && !isNamed)) continue;
      note(
        key,
        { kind: 'place', location: event.a, to: event.b, from: event.c },
        round,
        value * value,
        isNamed,
      );
    } else if (event.kind === 'actor-collapsed') {
      note(
        `collapse/${event.a}`,
        { kind: 'collapse', actor: event.a },
        round,
        120,
        named.actors.has(event.a),
      );
    } else if (event.kind === 'link-cut') {
      note(`link/${event.a}`, { kind: 'link', link: event.a }, round, 50, named.links.has(event.a));
    } else if (event.kind === 'link-joined') found.delete(`link/${event.a}`);
    else if (event.kind === 'deal-in-force') {
      note(`deal/${event.a}`, { kind: 'deal', deal: event.a }, round, 110, named.deals.has(event.a));
    } else if (event.kind === 'trigger-fired' && named.triggers.has(event.a)) {
      note(`trigger/${event.a}`, { kind: 'trigger', trigger: event.a }, round, 0, true);
    }
  }
  return (found.size > 0 ? [...found.values()] : quieter(world, events))
    .sort((x, y) => y.weight - x.weight)
    .slice(0, most)
    .sort((x, y) => x.round - y.round);
}

/** Whether an event is one that a cause was found by. */
export function isEventOf(cause: Cause, event: GameEvent): boolean {
  switch (cause.kind) {
    case 'place':
      return event.kind === 'place-taken' && event.a === cause.location && event.b === cause.to;
    case 'places':
      return event.kind === 'place-taken' && cause.taken.some(({ location }) => location === event.a);
    case 'held':
      return event.kind === 'battle-ended' && event.a === cause.location;
    case 'collapse':
      return event.kind === 'actor-collapsed' && event.a === cause.actor;
    case 'link':
      return event.kind === 'link-cut' && event.a === cause.link;
    case 'deal':
      return event.kind === 'deal-in-force' && event.a === cause.deal;
    case 'trigger':
      return event.kind === 'trigger-fired' && event.a === cause.trigger;
  }
}

/** The same causes with the places that one actor took put together, where the first of them stood. */
export function gatherPlaces(causes: readonly DatedCause[]): DatedCause[] {
  const done = new Set<number>();
  return causes.flatMap((found): DatedCause[] => {
    const { cause } = found;
    if (cause.kind !== 'place' || cause.to === NONE) return [found];
    const { to } = cause;
    if (done.has(to)) return [];
    done.add(to);
    const taken = causes.flatMap(({ cause: other, round }) =>
      other.kind === 'place' && other.to === to ? [{ location: other.location, round }] : [],
    );
    return taken.length === 1 ? [found] : [{ ...found, cause: { kind: 'places', to, taken } }];
  });
}
