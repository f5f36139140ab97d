// What an order that lies ready would bring and what it risks, in a few words each: the reason to give it, or not to.

import { t } from 'i18next';
import { NONE, preview } from '../../../engine/game.ts';
import type { MovePreview, Order } from '../../../engine/game.ts';
import { about, fixed } from '../../i18n/index.ts';
import { isAtFront } from '../../../telling/index.ts';
import { bargainView } from '../snapshot/bargaining.ts';
import { moveWords } from '../snapshot/move-words.ts';
import { pressed } from '../snapshot/table-moves.ts';
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

/** What a press brings, as the bargaining table says it. */
function pressBrings({ world, view, actor, language }: Asking, order: Order): string {
  const table = bargainView(world, view, actor, language);
  const move = table && pressed(world, view, table.deals, order);
  return move ? moveWords(world, language, move).brings : '';
}

function bringsOfMove({ world, view, actor }: Asking, { power, threat, path }: MovePreview): string {
  if (threat < NOBODY) return t('staffOrders.standsFree');
  if (!isAtFront(world, view, path.at(-1) ?? NONE, actor)) return t('staffOrders.standsBehind');
  return t('staffOrders.stands', { power: fixed(power, 1), threat: fixed(threat, 1) });
}

/** What an order brings and risks. */
export function bringsOf(ask: Asking, order: Order): Brought {
  const { world, view, language } = ask;
  const expected = preview(world, view, order);
  const { figures, risk } = previewWords(world, view, order, expected, language);
  const rest = { risk, taken: null };
  if (expected.kind === 'move') return { ...rest, brings: bringsOfMove(ask, expected) };
  if (expected.kind === 'attack') {
    const { low, high } = expected.ownLosses;
    const [least, most] = [about(low), about(high)];
    const key = least === most ? 'staffOrders.lossAlone' : 'staffOrders.losses';
    const brings = t(key, { low: least, high: most });
    return { ...rest, brings, taken: takenIn(expected) };
  }
  if (order.kind === 'press') return { ...rest, brings: pressBrings(ask, order) };
  const [first] = figures;
  return { ...rest, brings: first ? t('staffOrders.figure', { label: first.label, text: first.text }) : '' };
}
