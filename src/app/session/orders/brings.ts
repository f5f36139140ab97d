// What an order that lies ready would bring and what it risks, in a few words each: the reason to give it, or not to.

import { t } from 'i18next';
import { preview } from '../../../engine/game.ts';
import type { DiplomacyPreview, MovePreview, Order } from '../../../engine/game.ts';
import { about, fixed, percent } from '../../i18n/index.ts';
import { say } from '../snapshot/ground.ts';
import { previewWords } from '../snapshot/words.ts';
import type { Asking } from './asking.ts';
import { takenIn } from './choices/ranking.ts';

/** Threat below which nobody near enough counts. */
const NOBODY = 0.05;

/** What is said of an order in a row of the list. */
interface Brought {
  /** Empty where nothing can be said in a few words. */
  readonly brings: string;
  /** The first of its risks, shortly; the whole sentence stands with the order. */
  readonly risk: string | null;
  /** Of an attack, the battles of fifty that take the place. */
  readonly taken: number | null;
}

/** How much of what a pressed party lacks for the deal that comes nearest a press closes, or the help that a sponsor adds. */
function pressBrings({ world, language }: Asking, pressed: number, expected: DiplomacyPreview): string {
  if (expected.commitment > 0) return t('talks.moves.helps', { points: fixed(expected.commitment, 1) });
  const [best] = expected.willingness
    .filter(
      ({ actor, barred, now, after, needs }) => actor === pressed && !barred && now < needs && after > now,
    )
    .map(({ deal, now, after, needs }) => ({ deal, closes: Math.min(1, (after - now) / (needs - now)) }))
    .toSorted((a, b) => b.closes - a.closes);
  if (!best) return '';
  const deal = say(world.deals.names[best.deal], language);
  return best.closes >= 1
    ? t('talks.moves.wouldAccept', { deal })
    : t('talks.moves.closes', {
        deal,
        share: percent(best.closes),
        name: say(world.actors.short[pressed], language),
      });
}

/** A sentence up to the first pause in it; null for none. */
function shortOf(sentence: string | undefined): string | null {
  if (sentence === undefined) return null;
  const [first = sentence] = sentence.split(/[,،:;؛] /u);
  return first.endsWith('.') ? first : `${first}.`;
}

function bringsOfMove({ power, threat }: MovePreview): string {
  return t(threat < NOBODY ? 'staffOrders.standsFree' : 'staffOrders.stands', {
    power: fixed(power, 1),
    threat: fixed(threat, 1),
  });
}

/** What an order brings and risks. */
export function bringsOf(ask: Asking, order: Order): Brought {
  const { world, view, language } = ask;
  const expected = preview(world, view, order);
  const { figures, risks } = previewWords(world, view, order, expected, language);
  const rest = { risk: shortOf(risks[0]), taken: null };
  if (expected.kind === 'move') return { ...rest, brings: bringsOfMove(expected) };
  if (expected.kind === 'attack') {
    const { low, high } = expected.ownLosses;
    const brings = t('staffOrders.losses', { low: about(low), high: about(high) });
    return { ...rest, brings, taken: takenIn(expected) };
  }
  if (order.kind === 'press' && 'willingness' in expected)
    return { ...rest, brings: pressBrings(ask, order.actor, expected) };
  const [first] = figures;
  return { ...rest, brings: first ? t('staffOrders.figure', { label: first.label, text: first.text }) : '' };
}
