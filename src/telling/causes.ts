// What turned a game: from its events, the few that weigh most for the outcome it is filed under.

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
    case 'round':
      return;
  }
}

/**
 * The causes of an outcome, at most `most`, in the order of their dates: places of value whose last change of hands was to
 * somebody new, collapses, links still cut at the end, deals in force, and triggers that the outcome names.
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
  return [...found.values()]
    .sort((x, y) => y.weight - x.weight)
    .slice(0, most)
    .sort((x, y) => x.round - y.round);
}
