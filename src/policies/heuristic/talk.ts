// Pressing, proposing and answering.

import {
  NONE,
  atWar,
  barredParty,
  check,
  onTable,
  onceFor,
  openClaims,
  preview,
  readiness,
  trackBetween,
  willingness,
} from '../../engine/game.ts';
import type { ActorIndex, DoctrineValues, Order, View, World } from '../../engine/game.ts';
import type { Turn } from './turn.ts';

/** Answers to what lies on the table: accepted above the doctrine's threshold, else rejected. */
export function nextAnswer(turn: Turn): Order | null {
  const { world, view, actor, doctrine } = turn;
  for (let deal = 0; deal < world.deals.count; deal++) {
    if (!onTable(view, deal) || !world.deals.parties[deal]?.includes(actor)) continue;
    if ((view.acceptedBy[deal]! | view.rejectedBy[deal]!) & (1 << actor)) continue;
    const accept: Order = { kind: 'accept', deal };
    const willing = willingness(world, view, actor, deal) > doctrine.acceptAbove;
    if (willing && check(world, view, accept) === null) return accept;
    const reject: Order = { kind: 'reject', deal };
    if (check(world, view, reject) === null) return reject;
  }
  return null;
}

/** What proposals and presses a talker makes. */
export interface Speech {
  /** A proposal is made when the party furthest from accepting is this near to it. */
  readonly nearEnough: number;
  /** Whether the talker presses others towards a deal. */
  readonly presses: boolean;
  /** What it talks about in a turn, first things first; absent: all of it, as listed. */
  readonly topics?: readonly Topic[];
  /** Presses in a turn; absent: one. */
  readonly words?: number;
  /** The deal it would rather further than any other, by id. */
  readonly cause?: string;
  /** How far from all accepting a deal may be for a meeting on it to be worth the risk; absent: 0.3. */
  readonly meetWithin?: number;
  /** People who must live at a place for a mediator to ask for quiet there; absent: 20,000. */
  readonly quietFor?: number;
}

/** What there is to say: deals to put on the table, meetings and pauses, who was right, and a word to press or to ask for help. */
export const TOPICS = ['propose', 'mediate', 'verify', 'press'] as const;
export type Topic = (typeof TOPICS)[number];

/** Talks where it can change a mind, and proposes when a deal is in reach. */
export const SENSIBLE: Speech = { nearEnough: -0.06, presses: true };

/** A truce that binds the actor and that it likes too little to keep. */
export function nextBreak(turn: Turn): Order | null {
  const { world, view, actor, doctrine } = turn;
  for (let deal = 0; deal < world.deals.count; deal++) {
    if (!view.inForce[deal] || !world.deals.truce[deal] || !world.deals.parties[deal]?.includes(actor))
      continue;
    if (willingness(world, view, actor, deal) >= doctrine.breakBelow) continue;
    const order: Order = { kind: 'break', deal };
    if (check(world, view, order) === null) return order;
  }
  return null;
}

/** For each actor and deal whether it is the actor's to further, as a party, as a sponsor of one, or as a mediator; at [actor * deals + deal]. */
const concerned = onceFor((world: World): Uint8Array => {
  const { count, parties } = world.deals;
  const table = new Uint8Array(world.actors.count * count);
  for (let actor = 0; actor < world.actors.count; actor++) {
    const own = [actor, ...(world.actors.clients[actor] ?? [])];
    for (let deal = 0; deal < count; deal++)
      if (world.actors.mediates[actor] === 1 || own.some((each) => parties[deal]?.includes(each)))
        table[actor * count + deal] = 1;
  }
  return table;
});

function concerns(world: World, actor: ActorIndex, deal: number): boolean {
  return concerned(world)[actor * world.deals.count + deal] === 1;
}

/**
 * A proposal when the time has come: of the deals that are near enough the nearest, by parties only when they would accept themselves, by
 * sponsors and mediators when all are near.
 */
export function nextProposal(turn: Turn, speech: Speech): Order | null {
  const { world, view, actor, doctrine } = turn;
  if (view.round[0]! < doctrine.proposeFrom) return null;
  let best: Order | null = null;
  let nearest = -Infinity;
  for (let deal = 0; deal < world.deals.count; deal++) {
    if (view.inForce[deal] || onTable(view, deal) || !concerns(world, actor, deal)) continue;
    const near = readiness(world, view, deal);
    if (near < speech.nearEnough || near <= nearest) continue;
    const party = world.deals.parties[deal]?.includes(actor) ?? false;
    if (party && willingness(world, view, actor, deal) <= doctrine.acceptAbove) continue;
    const order: Order = { kind: 'propose', deal };
    if (check(world, view, order) !== null) continue;
    nearest = near;
    best = order;
  }
  return best;
}

/** How much nearer than it is a deal counts when it would end fighting. */
const TRUCE_COUNTS = 0.5;
/** And when it is the talker's cause. */
const CAUSE_COUNTS = 5;
/** How far from accepting a party may itself be and still press others towards a deal. */
const OWN_DOUBTS = 0.35;

/**
 * The deal on which a word is best spent: the nearest that concerns the actor, is not in force and is barred to nobody; those that end
 * fighting before others. A party presses only for what it could come to accept. NONE when there is none.
 */
function dealToFurther(
  world: World,
  view: View,
  actor: ActorIndex,
  doctrine: DoctrineValues,
  cause?: string,
): number {
  let best: number = NONE;
  let most = -Infinity;
  for (let deal = 0; deal < world.deals.count; deal++) {
    if (view.inForce[deal] || !concerns(world, actor, deal)) continue;
    const near = readiness(world, view, deal);
    if (near >= 0 || barredParty(world, view, deal) !== NONE) continue;
    const party = world.deals.parties[deal]?.includes(actor) ?? false;
    if (party && willingness(world, view, actor, deal) < doctrine.acceptAbove - OWN_DOUBTS) continue;
    const score =
      near +
      (world.deals.truce[deal] ? TRUCE_COUNTS : 0) +
      (world.deals.ids[deal] === cause ? CAUSE_COUNTS : 0);
    if (score <= most) continue;
    most = score;
    best = deal;
  }
  return best;
}

/**
 * Presses the party that is furthest from agreeing to the deal worth furthering; where the talker cannot speak to it, the sponsor that can,
 * which passes the pressure on. Those who would accept already are left alone.
 */
export function nextPress(turn: Turn, speech: Speech): Order | null {
  const { world, view, actor, doctrine } = turn;
  if (view.round[0]! < doctrine.pressFrom || !world.actors.speaks[actor] || !speech.presses) return null;
  if (speech.cause === undefined && world.tracks.count > 0 && (view.round[0]! + actor) % 2 === 0) {
    const contact = nextContact(world, view, actor, doctrine);
    if (contact) return contact;
  }
  const deal = dealToFurther(world, view, actor, doctrine, speech.cause);
  if (deal === NONE) return null;
  let best: Order | null = null;
  let most = 0;
  for (const party of world.deals.parties[deal] ?? []) {
    const short = (world.actors.doctrine[party]?.acceptAbove ?? 0) - willingness(world, view, party, deal);
    if (short <= most) continue;
    const order = wayTo(world, view, actor, party);
    if (!order) continue;
    most = short;
    best = order;
  }
  return best;
}

/**
 * A word to the other party of a deal that the actor would like and that is barred: it may change little, but it keeps the track warm on
 * which the deal may be built.
 */
function nextContact(world: World, view: View, actor: ActorIndex, doctrine: DoctrineValues): Order | null {
  for (let deal = 0; deal < world.deals.count; deal++) {
    const parties = world.deals.parties[deal] ?? [];
    if (view.inForce[deal] || !parties.includes(actor) || barredParty(world, view, deal) === NONE) continue;
    if (willingness(world, view, actor, deal) < doctrine.acceptAbove - OWN_DOUBTS) continue;
    for (const party of parties) {
      if (party === actor || trackBetween(world, view, actor, party) === NONE) continue;
      const order: Order = { kind: 'press', actor: party };
      if (check(world, view, order) === null) return order;
    }
  }
  return null;
}

/** Credit below which a mediator keeps what it has. */
const SPARE_CREDIT = 0.55;
/** How far from all accepting a deal may be for a meeting on it to be worth the risk. */
const MEETING_REACH = 0.3;

/** A meeting of the track whose best deal a round of pressure could bring within reach. */
export function nextMeeting(turn: Turn, within = MEETING_REACH): Order | null {
  const { world, view, actor } = turn;
  if (!world.actors.mediates[actor] || view.credit[actor]! < SPARE_CREDIT) return null;
  let best: Order | null = null;
  let nearest = -within;
  for (let deal = 0; deal < world.deals.count; deal++) {
    if (view.inForce[deal] || onTable(view, deal)) continue;
    const near = readiness(world, view, deal);
    if (near <= nearest) continue;
    for (const track of world.deals.tracks[deal] ?? []) {
      const order: Order = { kind: 'convene', track };
      if (check(world, view, order) !== null) continue;
      nearest = near;
      best = order;
    }
  }
  return best;
}

/** People who must live at a place for a mediator to ask for quiet there. */
const PEOPLE_AT_STAKE = 20000;

/** A day of quiet where most people are, among the places fought over of late at which all would agree. */
export function nextPause(turn: Turn, atStake = PEOPLE_AT_STAKE): Order | null {
  const { world, view, actor } = turn;
  if (!world.actors.mediates[actor]) return null;
  let best: Order | null = null;
  let most = atStake;
  for (let place = 0; place < world.locations.count; place++) {
    if (view.fought[place] === 0 || view.fought[place]! < view.round[0]! - 1) continue;
    const people = view.atHome[place]! + view.sheltering[place]!;
    if (people <= most) continue;
    const order: Order = { kind: 'pause', place };
    if (check(world, view, order) !== null || !allAgree(world, view, order)) continue;
    most = people;
    best = order;
  }
  return best;
}

function allAgree(world: World, view: View, order: Order): boolean {
  const expected = preview(world, view, order);
  return expected.kind === 'pause' && expected.parties.every(({ now, needs }) => now > needs);
}

/** A press on a party, or on a sponsor that speaks with it, whichever the actor can make. */
function wayTo(world: World, view: View, actor: ActorIndex, party: ActorIndex): Order | null {
  if (party === actor) return null;
  const direct: Order = { kind: 'press', actor: party };
  if (check(world, view, direct) === null) return direct;
  for (let other = 0; other < world.actors.count; other++) {
    if (other === actor || !world.actors.sponsor[other] || atWar(world, view, other, party)) continue;
    const order: Order = { kind: 'press', actor: other };
    if (check(world, view, order) === null) return order;
  }
  return null;
}

/** Claims on which many lives or a city hang are looked into once the answer is likelier than not: how likely. */
const LIKELY_ENOUGH = 0.7;

/** The oldest open claim that a mediator would most likely settle; claims of outlets that are believed and heard first. */
export function nextVerification(turn: Turn): Order | null {
  const { world, view, actor } = turn;
  if (!world.actors.mediates[actor] || world.outlets.count === 0) return null;
  let best: Order | null = null;
  let most = 0;
  for (const claim of openClaims(view)) {
    const outlet = view.claimOutlet[claim % view.claimSerial.length]!;
    const weight = view.credibility[outlet]! * world.outlets.reach[outlet]!;
    if (weight <= most) continue;
    const order: Order = { kind: 'verify', claim };
    if (check(world, view, order) !== null) continue;
    const expected = preview(world, view, order);
    if (expected.kind !== 'verify' || expected.chance < LIKELY_ENOUGH) continue;
    most = weight;
    best = order;
  }
  return best;
}

/** Asks a sponsor for help: the one with the least commitment among those the actor is a client of. */
export function nextAppeal(turn: Turn): Order | null {
  const { world, view, actor } = turn;
  let best: Order | null = null;
  let least = Infinity;
  for (let sponsor = 0; sponsor < world.actors.count; sponsor++) {
    if (!world.actors.clients[sponsor]?.includes(actor) || view.commitment[sponsor]! >= least) continue;
    const order: Order = { kind: 'press', actor: sponsor };
    if (check(world, view, order) !== null) continue;
    least = view.commitment[sponsor]!;
    best = order;
  }
  return best;
}
