// What a first day is called where there is room for a few words only.

import type { Condition, World } from '../../engine/game.ts';
import { nameOf } from '../../telling/index.ts';

/** Words for days of the usual kinds. */
export interface EventWords {
  readonly falls: (place: string) => string;
  readonly taken: (place: string) => string;
  readonly cut: (link: string) => string;
  readonly collapses: (actor: string) => string;
}

/** A name of few words, and what kind of day it is. */
export interface EventTitle {
  readonly name: string;
  readonly kind: 'place' | 'link' | 'other';
}

/** The place that a condition calls lost by those who held it, or null. */
function lostPlace(condition: Condition): number | null {
  if (condition.kind === 'all') {
    const [first, ...others] = condition.of.map(lostPlace);
    return first !== undefined && others.every((other) => other === first) ? first : null;
  }
  if (condition.kind !== 'not' || condition.of.kind !== 'controls') return null;
  const { places } = condition.of;
  return places.length === 1 ? places[0]! : null;
}

/** The name and kind of a measure's first day: short where its condition is a usual one, else as the scenario calls it. */
export function eventTitle(world: World, measure: number, language: string, words: EventWords): EventTitle {
  const condition = world.measures.first[measure];
  const name = nameOf(world.measures, measure, language);
  if (!condition) return { name, kind: 'other' };
  const lost = lostPlace(condition);
  if (lost !== null) return { name: words.falls(nameOf(world.locations, lost, language)), kind: 'place' };
  if (condition.kind === 'controls' && condition.places.length === 1)
    return { name: words.taken(nameOf(world.locations, condition.places[0]!, language)), kind: 'place' };
  if (condition.kind === 'not' && condition.of.kind === 'linked')
    return { name: words.cut(nameOf(world.links, condition.of.link, language)), kind: 'link' };
  if (condition.kind === 'collapsed')
    return { name: words.collapses(nameOf(world.actors, condition.actor, language)), kind: 'other' };
  if (condition.kind === 'deal')
    return { name: nameOf(world.deals, condition.deal, language), kind: 'other' };
  return { name, kind: 'other' };
}
