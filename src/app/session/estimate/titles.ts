// What a first day is called where there is room for a few words only.

import { t } from 'i18next';
import type { Condition, World } from '../../../engine/game.ts';
import type { EstimateEvent } from '../../store/estimate.ts';
import { say } from '../snapshot/ground.ts';

export type EventTitle = Pick<EstimateEvent, 'name' | 'kind'>;

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
export function titleOf(world: World, measure: number, language: string): EventTitle {
  const condition = world.measures.first[measure];
  const name = say(world.measures.names[measure], language);
  if (!condition) return { name, kind: 'other' };
  const lost = lostPlace(condition);
  if (lost !== null)
    return {
      name: t('estimate.falls', { place: say(world.locations.names[lost], language) }),
      kind: 'place',
    };
  if (condition.kind === 'controls' && condition.places.length === 1)
    return {
      name: t('estimate.taken', { place: say(world.locations.names[condition.places[0]!], language) }),
      kind: 'place',
    };
  if (condition.kind === 'not' && condition.of.kind === 'linked')
    return {
      name: t('estimate.cut', { link: say(world.links.names[condition.of.link], language) }),
      kind: 'link',
    };
  if (condition.kind === 'collapsed')
    return {
      name: t('estimate.collapses', { actor: say(world.actors.names[condition.actor], language) }),
      kind: 'other',
    };
  if (condition.kind === 'deal')
    return { name: say(world.deals.names[condition.deal], language), kind: 'other' };
  return { name, kind: 'other' };
}
