// Choices of those who speak: answers to what lies on the table, pressure, proposals.

import { NONE, check } from '../../../../engine/game.ts';
import type { Order } from '../../../../engine/game.ts';
import { claimsIn } from '../../../../telling/index.ts';
import type { Choice } from '../../../store/model.ts';
import type { Asking } from '../asking.ts';
import { choice, choose } from './choice.ts';
import { byPersuasion } from './persuasion.ts';

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

/** Lawful words first, those that bring a deal nearest before the others. */
function lawfulFirst(ask: Asking, orders: readonly Order[]): readonly Order[] {
  const isLawful = (order: Order): boolean => check(ask.world, ask.view, order) === null;
  return [...byPersuasion(ask, orders.filter(isLawful)), ...orders.filter((order) => !isLawful(order))];
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

/** What a mediator can do with talk tracks, and at the places in most need of quiet. */
export function mediationChoices(ask: Asking): Choice[] {
  const { world, view, actor } = ask;
  if (world.actors.mediates[actor] !== 1) return [];
  const tracks = world.tracks.ids.map((_, track) => ({ kind: 'convene', track }) as const);
  const needing = ask.legal
    .filter((order) => order.kind === 'pause')
    .toSorted((a, b) => (view.atHome[b.place] ?? 0) - (view.atHome[a.place] ?? 0));
  const [first] = world.locations.ids.map((_, place) => ({ kind: 'pause', place }) as const);
  return [
    ...(tracks.length > 0 ? [choice(ask, 'convene', 'convene', choose(ask, lawfulFirst(ask, tracks)))] : []),
    choice(ask, 'pause', 'pause', choose(ask, needing.length > 0 ? needing : first ? [first] : [])),
  ];
}

/** A day of quiet at the chosen place. */
export function pauseAt(ask: Asking, place: number): Choice[] {
  if (ask.world.actors.mediates[ask.actor] !== 1 || ask.world.locations.abroad[place] === 1) return [];
  return [choice(ask, 'pause', 'pause', choose(ask, [{ kind: 'pause', place }]))];
}

/** Pressure and proposals, and an end to truces that bind. */
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
          lawfulFirst(
            ask,
            others.map((other) => ({ kind: 'press', actor: other }) as const),
          ),
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
    const bound = ask.legal.filter((order) => order.kind === 'break');
    if (bound.length > 0) list.push(choice(ask, 'break', 'break', choose(ask, bound)));
  }
  return list;
}
