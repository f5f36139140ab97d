// What an order can be expected to do, in any language: lines with figures, its cost, and the one thing to think of first.

import { NONE, actorOnTurn, costOf } from '../../engine/game.ts';
import type { Order, Preview, State, World } from '../../engine/game.ts';
import type { Language, ToldPreview } from '../language.ts';
import { advise, commitment, leave, licence, shipment, strike } from './help.ts';
import { breaking, diplomacy, meeting, offer, quiet, verification } from './talks.ts';
import { leftPlace, line } from './told.ts';
import type { Teller, Told } from './told.ts';
import { attack, lend, move, raid, refit, stance } from './troops.ts';

const NOTHING: Told = { lines: [], warning: null };

/** The end of a turn: what stays unused. */
function end(teller: Teller, pointsLeft: number): Told {
  return {
    lines: [line(teller, 'pointsLeft', teller.language.count(pointsLeft), 'commandPoints')],
    warning: pointsLeft > 0 ? teller.words.warnings.pointsUnused(pointsLeft) : null,
  };
}

function detail(teller: Teller, order: Order, expected: Preview): Told {
  const named = 'formations' in order ? order.formations : 'formation' in order ? [order.formation] : [];
  const leaving = { formations: named, where: named.length > 0 ? leftPlace(teller, named) : '' };
  switch (expected.kind) {
    case 'move':
      return move(teller, leaving, expected);
    case 'attack':
      return attack(teller, leaving, expected);
    case 'strike':
      return order.kind === 'strike' ? strike(teller, order, expected) : NOTHING;
    case 'stance':
      return stance(teller, expected);
    case 'refit':
      return refit(teller, expected);
    case 'raid':
      return raid(teller, expected);
    case 'offer':
      return offer(teller, expected);
    case 'ship':
    case 'reinforce':
      return shipment(teller, expected);
    case 'licence':
      return licence(teller, expected);
    case 'advise':
      return advise(teller, expected);
    case 'leave':
      return leave(teller, expected);
    case 'lend':
      return lend(teller, leaving, expected);
    case 'commit':
      return order.kind === 'commit' ? commitment(teller, order.level) : NOTHING;
    case 'press':
    case 'propose':
    case 'accept':
    case 'reject':
      return diplomacy(teller, expected);
    case 'verify':
      return verification(teller, expected);
    case 'break':
      return breaking(teller, expected);
    case 'convene':
      return meeting(teller, expected);
    case 'pause':
      return quiet(teller, expected);
    case 'end':
      return end(teller, expected.pointsLeft);
  }
}

/** What the order uses up, in one sentence. */
function cost({ state, words }: Teller, order: Order, uses: string | undefined): string {
  const needed = costOf(order);
  if (needed === 0) return words.free;
  const actor = actorOnTurn(state);
  return words.cost(needed, actor === NONE ? 0 : (state.points[actor] ?? 0), uses);
}

/** Lines, cost and warning of an order that the actor on turn may give. */
export function previewIn(
  language: Language,
  world: World,
  state: State,
  order: Order,
  expected: Preview,
): ToldPreview {
  const teller: Teller = { world, state, language, words: language.previews };
  const { lines, warning, uses } = detail(teller, order, expected);
  return {
    lines,
    cost: cost(teller, order, uses),
    warning: warning?.whole ?? null,
    brief: warning?.brief ?? null,
  };
}
