// What a sponsor sends: its level of commitment, formations while a client can use them, supplies where the road is open.

import { check, landing, NONE } from '../../engine/game.ts';
import type { ActorIndex, DoctrineValues, Order, View, World } from '../../engine/game.ts';
import type { Turn } from './turn.ts';

/** The next order of help: commitment, then formations; null when there is none to give. */
export function bestHelp(turn: Turn): Order | null {
  const { world, view, actor, doctrine } = turn;
  return adjustCommitment(world, view, actor, doctrine) ?? reinforcement(world, view, actor);
}

/** Moves commitment towards the doctrine's level while a client holds, and down when all are beyond help. */
function adjustCommitment(
  world: World,
  view: View,
  actor: ActorIndex,
  doctrine: DoctrineValues,
): Order | null {
  if (!world.actors.sponsor[actor] || view.committed[actor] === view.round[0]) return null;
  const clients = world.actors.clients[actor] ?? [];
  let will = 0;
  for (const client of clients) if (!view.collapsed[client]) will = Math.max(will, view.resolve[client]!);
  const wanted =
    clients.length > 0 && will < doctrine.abandonBelow
      ? Math.min(20, view.commitment[actor]!)
      : doctrine.commitTo;
  const gap = wanted - view.commitment[actor]!;
  if (Math.abs(gap) < 8) return null;
  const level = Math.round(view.commitment[actor]! + Math.max(-10, Math.min(10, gap)));
  return lawful(world, view, { kind: 'commit', level });
}

function lawful(world: World, view: View, order: Order): Order | null {
  return check(world, view, order) === null ? order : null;
}

function reinforcement(world: World, view: View, actor: ActorIndex): Order | null {
  let entries: readonly number[] | null = null;
  for (let f = 0; f < world.formations.count; f++) {
    if (world.formations.sponsor[f] !== actor || view.at[f] !== NONE || view.strength[f] === 0) continue;
    if (view.collapsed[world.formations.actor[f]!]) continue;
    entries ??= entriesByNeed(world, view, actor);
    for (const entry of entries) {
      const order = lawful(world, view, { kind: 'reinforce', formation: f, entry });
      if (order) return order;
    }
  }
  return null;
}

/** The next shipment of supplies, or null. */
export function bestShipment(turn: Turn): Order | null {
  const { world, view, actor } = turn;
  for (const entry of entriesByNeed(world, view, actor)) {
    if (world.routes.shipment[entry] === 0) continue;
    for (const client of world.actors.clients[actor] ?? []) {
      if (view.collapsed[client]) continue;
      const order = lawful(world, view, { kind: 'ship', entry, client });
      if (order) return order;
    }
  }
  return null;
}

/** Entries with the scantest stock at their landing first. */
function entriesByNeed(world: World, view: View, actor: ActorIndex): number[] {
  const sorted: number[] = [];
  for (const entry of world.actors.entries[actor] ?? []) {
    const stock = view.stock[landing(world, entry)]!;
    let i = sorted.length;
    sorted.push(entry);
    for (; i > 0; i--) {
      const before = sorted[i - 1]!;
      const more = view.stock[landing(world, before)]! - stock;
      if (more < 0 || (more === 0 && before < entry)) break;
      sorted[i] = before;
    }
    sorted[i] = entry;
  }
  return sorted;
}
