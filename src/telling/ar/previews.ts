// What an order can be expected to do, in Arabic: lines with figures, its cost, and the one thing to think of first.

import { NONE, actorOnTurn, costOf } from '../../engine/game.ts';
import type { Order, Preview, State, World } from '../../engine/game.ts';
import type { ToldPreview } from '../language.ts';
import { POINTS, count, counted, ofCounted, percent, signedPercent, stopped } from './numbers.ts';
import { advise, commitment, leave, licence, shipment, strike } from './previews/help.ts';
import { breaking, diplomacy, meeting, offer, quiet } from './previews/talks.ts';
import { leftPlace, line } from './previews/told.ts';
import type { Told } from './previews/told.ts';
import { attack, lend, move, raid, refit, stance } from './previews/troops.ts';

function detail(world: World, state: State, order: Order, expected: Preview): Told {
  const named = 'formations' in order ? order.formations : 'formation' in order ? [order.formation] : [];
  const leaving = named.length > 0 ? leftPlace(world, state, named) : '';
  switch (expected.kind) {
    case 'move':
      return move(world, leaving, expected);
    case 'attack':
      return attack(world, leaving, expected);
    case 'strike':
      return order.kind === 'strike' ? strike(state, order, expected) : { lines: [], warning: null };
    case 'stance':
      return stance(world, expected);
    case 'refit':
      return refit(expected);
    case 'raid':
      return raid(expected);
    case 'offer':
      return offer(expected);
    case 'ship':
    case 'reinforce':
      return shipment(world, expected);
    case 'licence':
      return licence(world, expected);
    case 'advise':
      return advise(world, expected);
    case 'leave':
      return leave(world, expected);
    case 'lend':
      return lend(world, leaving, expected);
    case 'commit':
      return order.kind === 'commit' ? commitment(state, order.level) : { lines: [], warning: null };
    case 'press':
    case 'propose':
    case 'accept':
    case 'reject':
      return diplomacy(world, expected);
    case 'verify':
      return {
        lines: [
          line('احتمال معرفة الصواب', percent(expected.chance), 'verification'),
          line('الرصيد إن عُرف', signedPercent(expected.won), 'credit'),
          line('الرصيد إن لم يُعرف', signedPercent(-expected.lost), 'credit'),
        ],
        warning: null,
      };
    case 'break':
      return breaking(world, expected);
    case 'convene':
      return meeting(world, expected);
    case 'pause':
      return quiet(world, expected);
    case 'end':
      return {
        lines: [line('نقاط القيادة الباقية', count(expected.pointsLeft), 'commandPoints')],
        warning:
          expected.pointsLeft > 0
            ? `لم يُستخدم بعد من القيادة: ${counted(expected.pointsLeft, POINTS)}.`
            : null,
      };
  }
}

function tellCost(state: State, order: Order, uses: string | undefined): string {
  const needed = costOf(order);
  if (needed === 0) return 'لا يكلّف شيئاً؛ وما يبقى من النقاط يضيع.';
  const actor = actorOnTurn(state);
  const left = actor === NONE ? 0 : (state.points[actor] ?? 0);
  const points = `${ofCounted(needed, POINTS)} من نقاط القيادة وهي ${count(left)}`;
  return stopped(`الكلفة: ${points}${uses === undefined ? '' : `، و${uses}`}`);
}

/** Lines, cost and warning of an order. */
export function preview(world: World, state: State, order: Order, expected: Preview): ToldPreview {
  const { lines, warning, uses } = detail(world, state, order, expected);
  return { lines, cost: tellCost(state, order, uses), warning };
}
