// What the rules say happened, as numbers; `telling` turns them into sentences, the map into steps, statistics into counts.

export type EventArgument =
  | 'actor'
  | 'location'
  | 'formation'
  | 'route'
  | 'deal'
  | 'track'
  | 'link'
  | 'trigger'
  | 'audience'
  | 'outlet'
  /** A claim's kind and the actor it is about, packed by `packClaim`. */
  | 'claim'
  /** Who settled a claim: a row of outlets, or their count + a mediator. */
  | 'judge'
  | 'outcome'
  | 'round'
  | 'people'
  | 'number'
  | 'ratio'
  | 'loss'
  | 'stance'
  | 'purpose'
  | 'result'
  | 'cause'
  | 'weather'
  | 'none';

/** The meaning of the four numbers of every kind of event, in the order a, b, c, n. */
export const EVENTS = {
  'round-begun': ['round', 'none', 'none', 'none'],
  /** Weather of the round, and what is expected of the next. */
  weather: ['weather', 'weather', 'none', 'none'],
  'turn-begun': ['actor', 'none', 'none', 'none'],
  'formation-moved': ['formation', 'location', 'location', 'none'],
  /** Troops of b come to a and find it in other hands than they knew, c's or nobody's. */
  'met-unseen': ['location', 'actor', 'actor', 'none'],
  /** b takes it from c (c may be nobody). */
  'place-taken': ['location', 'actor', 'actor', 'none'],
  /** b attacks c's ground; n is attack over defence after fortune. */
  battle: ['location', 'actor', 'actor', 'ratio'],
  /** c is 0 repulsed, 1 undecided, 2 carried. */
  'battle-ended': ['location', 'actor', 'result', 'none'],
  /** Men of a lost in manner b at c. */
  losses: ['formation', 'loss', 'location', 'people'],
  'formation-broke': ['formation', 'location', 'none', 'number'],
  'formation-retreated': ['formation', 'location', 'location', 'none'],
  /** a lays down arms at b to c; n are prisoners. */
  'formation-surrendered': ['formation', 'location', 'actor', 'people'],
  'formation-dissolved': ['formation', 'location', 'none', 'people'],
  'stance-set': ['location', 'actor', 'stance', 'none'],
  /** The holder gives the place up in order. */
  'place-left': ['location', 'actor', 'none', 'none'],
  /** Raiders of a at b: c is 0 caught, 1 came away with nothing, 2 succeeded and took n points of cohesion from the garrison. */
  raid: ['formation', 'location', 'result', 'number'],
  'garrison-panicked': ['formation', 'location', 'none', 'none'],
  /** b burns n (thousands of men's days) of the stores at a. */
  'depot-burnt': ['location', 'actor', 'none', 'number'],
  /** Arms for n men fall to b at a, where its formation c takes them. */
  'arms-captured': ['location', 'actor', 'formation', 'people'],
  /** a offers the garrison of b, which holds it for c, a local deal. */
  'offer-made': ['actor', 'location', 'actor', 'none'],
  'offer-accepted': ['location', 'actor', 'actor', 'none'],
  'offer-refused': ['location', 'actor', 'actor', 'none'],
  /** a fights at b while its own offer lies before the garrison of c. */
  'offer-broken': ['actor', 'location', 'actor', 'none'],
  /** The men of a lay down their arms at b before c and go home. */
  'formation-disarmed': ['formation', 'location', 'actor', 'people'],
  'formation-refitted': ['formation', 'location', 'none', 'people'],
  /** a strikes location b (or route b when c is interdiction); n sorties. */
  'struck-place': ['actor', 'location', 'purpose', 'number'],
  'struck-route': ['actor', 'route', 'purpose', 'number'],
  /** Civilians killed or hurt at a by b. */
  'people-harmed': ['location', 'actor', 'none', 'people'],
  /** People leave a for b; c is 0 fighting, 1 the approach of a front, 2 strikes. */
  'people-displaced': ['location', 'location', 'cause', 'people'],
  /** Of those who leave a for b, n had found shelter there and move a second time. */
  'people-moved-again': ['location', 'location', 'cause', 'people'],
  'people-returned': ['location', 'location', 'none', 'people'],
  'formation-cut-off': ['formation', 'location', 'none', 'number'],
  'formation-starving': ['formation', 'location', 'none', 'people'],
  'base-threatened': ['location', 'actor', 'none', 'none'],
  'base-lost': ['location', 'actor', 'none', 'number'],
  /** a sends n (thousands of men's daily use) by route b to client c. */
  'shipment-sent': ['actor', 'route', 'actor', 'number'],
  'shipment-arrived': ['actor', 'location', 'actor', 'number'],
  'shipment-lost': ['actor', 'location', 'actor', 'number'],
  'reinforcement-sent': ['formation', 'route', 'actor', 'people'],
  'reinforcement-arrived': ['formation', 'location', 'actor', 'people'],
  'reinforcement-turned-back': ['formation', 'location', 'actor', 'none'],
  /** a changes its commitment from c to n. */
  'commitment-set': ['actor', 'none', 'number', 'number'],
  /** a shows b the light n (code of LIGHTS) towards c, or its light there has run out and n stands again. */
  'licence-set': ['actor', 'actor', 'actor', 'number'],
  'licence-lapsed': ['actor', 'actor', 'actor', 'number'],
  /** a attacks c, which b only tolerates, or forbids; b's commitment falls by n. */
  'licence-strained': ['actor', 'actor', 'actor', 'number'],
  'licence-defied': ['actor', 'actor', 'actor', 'number'],
  /** Advisers of a with b at c, until n; gone home; lost, and with them n points of commitment. */
  'advisers-sent': ['actor', 'actor', 'location', 'round'],
  'advisers-home': ['actor', 'actor', 'location', 'none'],
  'advisers-lost': ['actor', 'actor', 'location', 'number'],
  /** a begins to leave its base at b, which takes until n. */
  'leave-begun': ['actor', 'location', 'none', 'round'],
  'base-left': ['actor', 'location', 'none', 'none'],
  /** c takes b, where n in a hundred of what a had there is lost. */
  'base-overrun': ['actor', 'location', 'actor', 'number'],
  /** Formation a of c is under the command of b until n. */
  'formation-lent': ['formation', 'actor', 'actor', 'round'],
  /** Formation a is back under b; c commanded it. */
  'formation-returned': ['formation', 'actor', 'actor', 'none'],
  /** Orders for a at b do not get through today. */
  'orders-delayed': ['formation', 'location', 'actor', 'none'],
  /** a presses b; n is the pressure added. */
  pressed: ['actor', 'actor', 'none', 'number'],
  /** a asks its sponsor b for help; n is the commitment added. */
  'help-asked': ['actor', 'actor', 'none', 'number'],
  'deal-proposed': ['actor', 'deal', 'none', 'none'],
  'deal-accepted': ['actor', 'deal', 'none', 'none'],
  'deal-rejected': ['actor', 'deal', 'none', 'none'],
  'deal-lapsed': ['deal', 'none', 'none', 'none'],
  'deal-in-force': ['deal', 'none', 'none', 'none'],
  /** a ends the truce of b. */
  'deal-broken': ['actor', 'deal', 'none', 'none'],
  /** a calls the members of b together for the next round. */
  'talks-called': ['actor', 'track', 'none', 'none'],
  'talks-opened': ['track', 'actor', 'none', 'none'],
  /** The meeting of a, called by b, ends with something on the table or agreed; or with nothing. */
  'talks-held': ['track', 'actor', 'none', 'none'],
  'talks-failed': ['track', 'actor', 'none', 'none'],
  /** A day of quiet at a, asked for by b: agreed, refused by c, kept, or broken by c. */
  'pause-agreed': ['location', 'actor', 'none', 'none'],
  'pause-refused': ['location', 'actor', 'actor', 'none'],
  'pause-kept': ['location', 'actor', 'none', 'none'],
  'pause-broken': ['location', 'actor', 'actor', 'none'],
  /** n prisoners of a come home. */
  'prisoners-returned': ['formation', 'none', 'none', 'people'],
  /** News of the fall of a shakes b's formations within reach; n points of resolve lost. */
  'morale-shock': ['location', 'actor', 'none', 'number'],
  /** What audience a thinks of b moves by n points in a day. */
  'opinion-moved': ['audience', 'actor', 'none', 'number'],
  /** a of c, asleep until now, appears at b with n men. */
  'formation-appeared': ['formation', 'location', 'actor', 'people'],
  /** Outlet a says b of place c; n is the number it gives. */
  'claim-made': ['outlet', 'claim', 'location', 'number'],
  /** The same, against what another outlet has just said. */
  'claim-answered': ['outlet', 'claim', 'location', 'number'],
  /** What outlet a said (b, of place c) is found right, or wrong, by n. */
  'claim-verified': ['outlet', 'claim', 'location', 'judge'],
  'claim-refuted': ['outlet', 'claim', 'location', 'judge'],
  /** Mediator n looks into what outlet a said and cannot tell. */
  'claim-unsettled': ['outlet', 'claim', 'location', 'judge'],
  /** Rumours of infiltration at a shake b's garrison by n points. */
  rumour: ['location', 'actor', 'none', 'number'],
  'actor-collapsed': ['actor', 'none', 'none', 'none'],
  /** The people of a rise against b for c. */
  'place-rose': ['location', 'actor', 'actor', 'none'],
  'trigger-fired': ['trigger', 'none', 'none', 'none'],
  /** The umpire changed something about a, or between a and b: c is a code of UMPIRE_CHANGES, n by how much or to what. */
  'umpire-changed': ['actor', 'actor', 'number', 'number'],
  'umpire-weather': ['weather', 'none', 'none', 'none'],
  'umpire-placed': ['formation', 'location', 'none', 'none'],
  'umpire-opinion': ['audience', 'actor', 'none', 'number'],
  'umpire-trust': ['track', 'none', 'none', 'number'],
  'link-joined': ['link', 'none', 'none', 'none'],
  'link-cut': ['link', 'none', 'none', 'none'],
  'round-ended': ['round', 'none', 'none', 'none'],
  'game-ended': ['outcome', 'none', 'none', 'round'],
} as const satisfies Record<string, readonly [EventArgument, EventArgument, EventArgument, EventArgument]>;

export type EventKind = keyof typeof EVENTS;
export const EVENT_KINDS = Object.keys(EVENTS) as readonly EventKind[];

/** The five ways in which a formation loses men, in code order. */
export const LOSS_KINDS = ['killed', 'wounded', 'captured', 'dispersed', 'changed-side'] as const;
export const KILLED = 0;
export const WOUNDED = 1;
export const CAPTURED = 2;
export const DISPERSED = 3;
export const CHANGED_SIDE = 4;

export const BATTLE_RESULTS = ['repulsed', 'undecided', 'carried'] as const;
export const REPULSED = 0;
export const UNDECIDED = 1;
export const CARRIED = 2;

export const DISPLACEMENT_CAUSES = ['fighting', 'approach', 'strikes'] as const;

/** Takes one event; numbers only, so that nothing is allocated where nobody listens. */
export type Emit = (kind: EventKind, a: number, b: number, c: number, n: number) => void;

export interface GameEvent {
  readonly kind: EventKind;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly n: number;
}

/** For runs that nobody reads. */
export const silent: Emit = () => {};

/** An emitter that keeps everything it is told. */
export function recordEvents(): { readonly emit: Emit; readonly events: GameEvent[] } {
  const events: GameEvent[] = [];
  return { events, emit: (kind, a, b, c, n) => void events.push({ kind, a, b, c, n }) };
}
