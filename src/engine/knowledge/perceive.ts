// Which events reach whom: what is announced reaches everybody, the rest those who see it or whose own it is, some of it the others in the evening.

import { EVENTS } from '../events.ts';
import type { EventKind, GameEvent } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { View } from './view.ts';
import type { World } from '../world/world.ts';

/**
 * How far word of each kind of event goes.
 * `all`: it is announced, or anybody can see it. `evening`: those who see one of its places or take part know at once, others when the
 * round is over. `seen`: those alone. `own`: the side of an actor or a formation that it names, and nobody else.
 */
const WORD = {
  'round-begun': 'all',
  weather: 'all',
  'turn-begun': 'all',
  'formation-moved': 'seen',
  'met-unseen': 'own',
  'place-taken': 'evening',
  battle: 'evening',
  'battle-ended': 'evening',
  losses: 'own',
  'formation-broke': 'seen',
  'formation-retreated': 'seen',
  'formation-surrendered': 'seen',
  'formation-dissolved': 'seen',
  'stance-set': 'own',
  'place-left': 'evening',
  raid: 'seen',
  'garrison-panicked': 'seen',
  'depot-burnt': 'evening',
  'arms-captured': 'seen',
  'offer-made': 'seen',
  'offer-accepted': 'evening',
  'offer-refused': 'seen',
  'offer-broken': 'evening',
  'formation-disarmed': 'evening',
  'formation-refitted': 'own',
  'struck-place': 'all',
  'struck-route': 'all',
  'people-harmed': 'all',
  'people-displaced': 'all',
  'people-moved-again': 'all',
  'people-returned': 'all',
  'formation-cut-off': 'own',
  'formation-starving': 'own',
  'base-threatened': 'own',
  'base-lost': 'evening',
  'shipment-sent': 'own',
  'shipment-arrived': 'own',
  'shipment-lost': 'own',
  'reinforcement-sent': 'own',
  'reinforcement-arrived': 'seen',
  'reinforcement-turned-back': 'own',
  'commitment-set': 'all',
  'licence-set': 'all',
  'licence-lapsed': 'all',
  'licence-strained': 'all',
  'licence-defied': 'all',
  'advisers-sent': 'own',
  'advisers-home': 'own',
  'advisers-lost': 'evening',
  'leave-begun': 'all',
  'base-left': 'all',
  'base-overrun': 'evening',
  'formation-lent': 'own',
  'formation-returned': 'own',
  'orders-delayed': 'own',
  pressed: 'all',
  'help-asked': 'all',
  'deal-proposed': 'all',
  'deal-accepted': 'all',
  'deal-rejected': 'all',
  'deal-lapsed': 'all',
  'deal-in-force': 'all',
  'deal-broken': 'all',
  'talks-called': 'all',
  'talks-opened': 'all',
  'talks-held': 'all',
  'talks-failed': 'all',
  'pause-agreed': 'all',
  'pause-refused': 'all',
  'pause-kept': 'all',
  'pause-broken': 'all',
  'prisoners-returned': 'all',
  'morale-shock': 'own',
  'claim-made': 'all',
  'claim-answered': 'all',
  'claim-verified': 'all',
  'claim-refuted': 'all',
  'claim-unsettled': 'all',
  rumour: 'all',
  'opinion-moved': 'all',
  'formation-appeared': 'evening',
  'actor-collapsed': 'all',
  'place-rose': 'evening',
  'trigger-fired': 'all',
  'umpire-changed': 'all',
  'umpire-weather': 'all',
  'umpire-placed': 'seen',
  'umpire-opinion': 'all',
  'umpire-trust': 'all',
  'link-joined': 'all',
  'link-cut': 'all',
  'round-ended': 'all',
  'game-ended': 'all',
} as const satisfies Record<EventKind, 'all' | 'evening' | 'seen' | 'own'>;

/** When an event reaches who has this view: at once, when the round is over, or never. `view` is as it was just after the event. */
export function perceives(world: World, view: View, event: GameEvent): 'now' | 'evening' | 'never' {
  const word = WORD[event.kind];
  if (event.kind === 'formation-moved') return arrives(world, view, event) ? 'now' : 'never';
  if (word === 'all' || concerns(world, view, event, word !== 'own')) return 'now';
  return word === 'evening' ? 'evening' : 'never';
}

/** Of a march of others one sees who arrives, not who leaves. */
function arrives(world: World, view: View, event: GameEvent): boolean {
  return isOurs(world, view, event) || view.sees[event.c] === 1;
}

function isOurs(world: World, view: View, event: GameEvent): boolean {
  return (view.sharing & (1 << world.formations.actor[event.a])) !== 0;
}

/** The event as who has this view tells it: where others came from out of sight stays unsaid. */
export function asPerceived(world: World, view: View, event: GameEvent): GameEvent {
  const hidden = event.kind === 'formation-moved' && !isOurs(world, view, event) && view.sees[event.b] !== 1;
  return hidden ? { ...event, b: NONE } : event;
}

/** True when the event names an actor or a formation of the viewer's side or, where that is enough, a place in sight. */
function concerns(world: World, view: View, event: GameEvent, bySight: boolean): boolean {
  const meanings = EVENTS[event.kind];
  return [event.a, event.b, event.c].some((row, i) => {
    if (row < 0) return false;
    const meaning = meanings[i];
    if (meaning === 'location') return bySight && view.sees[row] === 1;
    if (meaning === 'actor') return (view.sharing & (1 << row)) !== 0;
    return meaning === 'formation' && (view.sharing & (1 << world.formations.actor[row])) !== 0;
  });
}
