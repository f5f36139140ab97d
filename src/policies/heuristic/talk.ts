// Pressing, proposing and answering.

import { atWar, check, onTable, openClaims, preview, readiness, willingness } from '../../engine/game.ts';
import type { ActorIndex, DoctrineValues, Order, View, World } from '../../engine/game.ts';

/** Answers to what lies on the table: accepted above the doctrine's threshold, else rejected. */
export function nextAnswer(
  world: World,
  view: View,
  actor: ActorIndex,
  doctrine: DoctrineValues,
): Order | null {
  for (let deal = 0; deal < world.deals.count; deal++) {
    if (!onTable(view, deal) || !world.deals.parties[deal]?.includes(actor)) continue;
    if ((view.acceptedBy[deal]! | view.rejectedBy[deal]!) & (1 << actor)) continue;
    const kind = willingness(world, view, actor, deal) > doctrine.acceptAbove ? 'accept' : 'reject';
    const order: Order = { kind, deal };
    if (check(world, view, order) === null) return order;
  }
  return null;
}

/** What proposals and presses a talker makes. */
export interface Speech {
  /** A proposal is made when the party furthest from accepting is this near to it. */
  readonly nearEnough: number;
  /** Whether the talker presses others towards a deal. */
  readonly presses: boolean;
}

/** Talks where it can change a mind, and proposes when a deal is in reach. */
export const SENSIBLE: Speech = { nearEnough: -0.12, presses: true };

/** A proposal when the time has come: by parties when they would accept themselves and the others are near, by others when all are near. */
export function nextProposal(
  world: World,
  view: View,
  actor: ActorIndex,
  doctrine: DoctrineValues,
  speech: Speech,
): Order | null {
  if (view.round[0]! < doctrine.proposeFrom) return null;
  for (let deal = 0; deal < world.deals.count; deal++) {
    if (view.inForce[deal] || readiness(world, view, deal) < speech.nearEnough) continue;
    const party = world.deals.parties[deal]?.includes(actor) ?? false;
    if (party && willingness(world, view, actor, deal) <= doctrine.acceptAbove) continue;
    const order: Order = { kind: 'propose', deal };
    if (check(world, view, order) === null) return order;
  }
  return null;
}

/**
 * Presses the party that is furthest from agreeing; where the talker cannot speak to it, the sponsor that can, which passes the
 * pressure on. Those who would accept already are left alone.
 */
export function nextPress(
  world: World,
  view: View,
  actor: ActorIndex,
  doctrine: DoctrineValues,
  speech: Speech,
): Order | null {
  if (view.round[0]! < doctrine.pressFrom || !world.actors.speaks[actor] || !speech.presses) return null;
  let best: Order | null = null;
  let most = 0;
  for (let deal = 0; deal < world.deals.count; deal++) {
    if (view.inForce[deal]) continue;
    for (const party of world.deals.parties[deal] ?? []) {
      const short = (world.actors.doctrine[party]?.acceptAbove ?? 0) - willingness(world, view, party, deal);
      if (short <= most) continue;
      const order = wayTo(world, view, actor, party);
      if (!order) continue;
      most = short;
      best = order;
    }
  }
  return best;
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
export function nextVerification(world: World, view: View, actor: ActorIndex): Order | null {
  if (!world.actors.mediates[actor] || world.outlets.count === 0) return null;
  let best: Order | null = null;
  let most = 0;
  for (const claim of openClaims(view)) {
    const order: Order = { kind: 'verify', claim };
    if (check(world, view, order) !== null) continue;
    const expected = preview(world, view, order);
    if (expected.kind !== 'verify' || expected.chance < LIKELY_ENOUGH) continue;
    const outlet = view.claimOutlet[claim % view.claimSerial.length]!;
    const weight = view.credibility[outlet]! * world.outlets.reach[outlet]!;
    if (weight <= most) continue;
    most = weight;
    best = order;
  }
  return best;
}

/** Asks a sponsor for help: the one with the least commitment among those the actor is a client of. */
export function nextAppeal(world: World, view: View, actor: ActorIndex): Order | null {
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
