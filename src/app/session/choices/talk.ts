// Choices of those who speak: answers to what lies on the table, pressure, proposals.

import { NONE } from '../../../engine/game.ts';
import type { Order } from '../../../engine/game.ts';
import { claimsIn } from '../../../telling/index.ts';
import type { Choice } from '../../store/model.ts';
import type { Asking } from '../asking.ts';
import { choice, choose } from './choice.ts';

/** Answers to what lies on the table. */
export function answerChoices(ask: Asking): Choice[] {
  const { world, view, actor } = ask;
  const list: Choice[] = [];
  const deals = world.deals.ids.map((_, deal) => deal);
  if (world.actors.speaks[actor] === 1 && deals.length > 0) {
    const answer = (kind: 'accept' | 'reject') =>
      choose(
        ask,
        deals.map((deal) => ({ kind, deal })),
      );
    const table = deals.some(
      (deal) => view.proposedBy[deal] !== NONE && view.proposedUntil[deal]! >= view.round[0]!,
    );
    if (table)
      list.push(
        choice(ask, 'accept', 'accept', answer('accept')),
        choice(ask, 'reject', 'reject', answer('reject')),
      );
  }
  return list;
}

/** Claims that a mediator could look into. */
export function verifyChoices(ask: Asking): Choice[] {
  const { world, view, actor } = ask;
  if (world.actors.mediates[actor] !== 1 || world.outlets.count === 0) return [];
  const open = claimsIn(world, view).filter((row) => row.status === 'unverified');
  if (open.length === 0) return [];
  const orders = open.map((row): Order => ({ kind: 'verify', claim: row.number }));
  return [choice(ask, 'verify', 'verify', choose(ask, orders))];
}

/** Pressure and proposals. */
export function speechChoices(ask: Asking): Choice[] {
  const { world, actor } = ask;
  const list: Choice[] = [];
  const others = world.actors.ids.map((_, index) => index).filter((index) => index !== actor);
  const deals = world.deals.ids.map((_, deal) => deal);
  if (world.actors.speaks[actor] === 1 && deals.length > 0) {
    list.push(
      choice(
        ask,
        'press',
        'press',
        choose(
          ask,
          others.map((other) => ({ kind: 'press', actor: other })),
        ),
      ),
    );
    list.push(
      choice(
        ask,
        'propose',
        'propose',
        choose(
          ask,
          deals.map((deal) => ({ kind: 'propose', deal })),
        ),
      ),
    );
  }
  return list;
}
