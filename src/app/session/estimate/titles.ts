// What a first day is called where there is room for a few words only.

import { t } from 'i18next';
import type { World } from '../../../engine/game.ts';
import { eventTitle } from '../../../lab/answers/event-title.ts';
import type { EventTitle } from '../../../lab/answers/event-title.ts';

/** The name and kind of a measure's first day: short where its condition is a usual one, else as the scenario calls it. */
export function titleOf(world: World, measure: number, language: string): EventTitle {
  return eventTitle(world, measure, language, {
    falls: (place) => t('estimate.falls', { place }),
    taken: (place) => t('estimate.taken', { place }),
    cut: (link) => t('estimate.cut', { link }),
    collapses: (actor) => t('estimate.collapses', { actor }),
  });
}
