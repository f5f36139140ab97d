// One choice: an order that is lawful, or the reason why there is none.

import { NONE, check } from '../../../../engine/game.ts';
import type { Order } from '../../../../engine/game.ts';
import type { Candidate, Choice } from '../../../store/model.ts';
import { refused } from '../asking.ts';
import type { Asking } from '../asking.ts';
import { formOf } from '../forms.ts';
import { say } from '../../snapshot/ground.ts';

/** What an order with a place in mind is called in the list of choices. */
export type ChoiceKey =
  | 'stance'
  | 'move'
  | 'attack'
  | 'refit'
  | 'support'
  | 'wear'
  | 'interdict'
  | 'raid'
  | 'offer'
  | 'ship'
  | 'reinforce'
  | 'commit'
  | 'licence'
  | 'advise'
  | 'leave'
  | 'lend'
  | 'press'
  | 'propose'
  | 'accept'
  | 'reject'
  | 'verify'
  | 'break'
  | 'convene'
  | 'pause';

export function ownAt({ world, view, actor }: Asking, place: number): number[] {
  const found: number[] = [];
  for (let f = 0; f < world.formations.count; f++) {
    if (view.commandedBy[f] === actor && view.at[f] === place && view.strength[f]! > 0) found.push(f);
  }
  return found;
}

/** The first of some orders that is lawful; else why the first is not. */
export function choose(
  ask: Asking,
  orders: readonly Order[],
): { order: Order | null; refusal: string | null } {
  const lawful = orders.find((order) => check(ask.world, ask.view, order) === null);
  if (lawful) return { order: lawful, refusal: null };
  const [first] = orders;
  return { order: null, refusal: first ? refused(ask, first) : null };
}

export function candidatesOf(
  ask: Asking,
  formations: readonly number[],
  single: (formation: number) => Order,
): Candidate[] {
  return formations.map((index) => ({
    index,
    from: say(ask.world.locations.names[ask.view.at[index] ?? NONE], ask.language),
    refusal: refused(ask, single(index)),
  }));
}

export function choice(
  ask: Asking,
  key: ChoiceKey,
  kind: Order['kind'],
  found: { order: Order | null; refusal: string | null },
  candidates: readonly Candidate[] = [],
): Choice {
  return {
    key,
    kind,
    ...found,
    detail: found.order ? formOf(found.order).detail(ask, found.order) : '',
    candidates,
  };
}
