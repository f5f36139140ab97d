// What an order that lies ready would bring and what it risks, in a few words each: the reason to give it, or not to.

import { t } from 'i18next';
import { preview } from '../../../engine/game.ts';
import type { Order } from '../../../engine/game.ts';
import { about, fixed } from '../../i18n/index.ts';
import { previewWords } from '../snapshot/words.ts';
import type { Asking } from './asking.ts';

/** Threat below which nobody near enough counts. */
const NOBODY = 0.05;

/** What it brings, empty where nothing can be said in a few words, and the first of its risks. */
export function bringsOf(
  ask: Asking,
  order: Order,
): { readonly brings: string; readonly risk: string | null } {
  const { world, view, language } = ask;
  const expected = preview(world, view, order);
  const { figures, risks } = previewWords(world, view, order, expected, language);
  const risk = risks[0] ?? null;
  if (expected.kind === 'move') {
    const { power, threat } = expected;
    const isFree = threat < NOBODY;
    return {
      brings: t(isFree ? 'staffOrders.standsFree' : 'staffOrders.stands', {
        power: fixed(power, 1),
        threat: fixed(threat, 1),
      }),
      risk,
    };
  }
  if (expected.kind === 'attack') {
    const { low, high } = expected.ownLosses;
    return { brings: t('staffOrders.losses', { low: about(low), high: about(high) }), risk };
  }
  /* What those who are spoken to make of it stands at the bargaining table. */
  if ('willingness' in expected && order.kind !== 'commit') return { brings: '', risk };
  const [first] = figures;
  return { brings: first ? t('staffOrders.figure', { label: first.label, text: first.text }) : '', risk };
}
