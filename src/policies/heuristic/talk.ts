// Pressing, proposing and answering.

import { check, DOCTRINE, onTable, willingness } from '../../engine/game.ts';
import type { ActorIndex, DoctrineValues, Order, View, World } from '../../engine/game.ts';

/** Answers to what lies on the table: accepted above the doctrine's threshold, else rejected. */
export function nextAnswer(world: World, view: View, actor: ActorIndex, doctrine: DoctrineValues): Order | null {
  for (let deal = 0; deal < world.deals.count; deal++) {
    if (!onTable(view, deal) || !world.deals.parties[deal]?.includes(actor)) continue;
    if ((view.acceptedBy[deal]! | view.rejectedBy[deal]!) & (1 << actor)) continue;
    const kind = willingness(world, view, actor, deal) > doctrine.acceptAbove ? 'accept' : 'reject';
    const order: Order = { kind, deal };
    if (check(world, view, order) === null) return order;
  }
  return null;
}

/** A proposal when the time has come: parties when they would accept themselves, others when every party is near to it. */
export function nextProposal(world: World, view: View, actor: ActorIndex, doctrine: DoctrineValues): Order | null {
  if (view.round[0]! < doctrine.proposeFrom) return null;
  for (let deal = 0; deal < world.deals.count; deal++) {
    const parties = world.deals.parties[deal] ?? [];
    const ripe = parties.includes(actor)
      ? willingness(world, view, actor, deal) > doctrine.acceptAbove
      : parties.every((party) => willingness(world, view, party, deal) > (world.actors.doctrine[party]?.acceptAbove ?? DOCTRINE.acceptAbove.value) - 0.12);
    if (!ripe) continue;
    const order: Order = { kind: 'propose', deal };
    if (check(world, view, order) === null) return order;
  }
  return null;
}

/** Presses the party that is furthest from agreeing among those it talks to. */
export function nextPress(world: World, view: View, actor: ActorIndex, doctrine: DoctrineValues): Order | null {
  if (view.round[0]! < doctrine.pressFrom || !world.actors.speaks[actor]) return null;
  let best: Order | null = null;
  let furthest = -Infinity;
  for (let deal = 0; deal < world.deals.count; deal++) {
    if (view.inForce[deal]) continue;
    for (const party of world.deals.parties[deal] ?? []) {
      const order: Order = { kind: 'press', actor: party };
      if (party === actor || check(world, view, order) !== null) continue;
      const short = (world.actors.doctrine[party]?.acceptAbove ?? 0) - willingness(world, view, party, deal);
      if (short > furthest) {
        furthest = short;
        best = order;
      }
    }
  }
  return best;
}
