// What has changed for those whom a seat helps since it last closed a turn: the reasons to do something today.

import { NONE, displacedPeople } from '../../../../engine/game.ts';
import type { State, View, World } from '../../../../engine/game.ts';

/** One whom the seat helps or licenses, now and against the seat's last turn; changes are null before it has had one. */
export interface ClientNow {
  readonly client: number;
  /** Will to go on, 0 to 100. */
  readonly will: number;
  readonly willChange: number | null;
  /** Share of what its troops need that they have, weighed by men, 0 to 1; null where no troops of it are known. */
  readonly supply: number | null;
  readonly supplyChange: number | null;
  /** The place of most value that it has lost, or taken, or NONE; and who holds it now, or held it before. */
  readonly lost: number;
  readonly lostTo: number;
  readonly taken: number;
  readonly takenFrom: number;
}

/** What has changed since the seat last closed a turn. */
export interface Since {
  readonly clients: readonly ClientNow[];
  /** People newly driven from their homes; null before the seat has had a turn. */
  readonly displaced: number | null;
}

/** Share of their needs that an actor's troops have; null without troops. */
function suppliedShare(world: World, state: State, actor: number): number | null {
  let [men, fed] = [0, 0];
  for (let f = 0; f < world.formations.count; f++) {
    if (world.formations.actor[f] !== actor || state.at[f] === NONE) continue;
    men += state.strength[f] ?? 0;
    fed += ((state.strength[f] ?? 0) * (state.supply[f] ?? 0)) / 100;
  }
  return men > 0 ? fed / men : null;
}

/** Value of a place from which its loss or gain is worth a word. */
const COUNTS = 2;

/** The place of most value that was held before and is not now. */
function chiefLoss({ locations }: World, holder: number, before: State, now: State): number {
  let best = NONE;
  for (let l = 0; l < locations.count; l++) {
    if ((locations.value[l] ?? 0) < COUNTS || locations.abroad[l] === 1) continue;
    if (before.controller[l] !== holder || now.controller[l] === holder) continue;
    if (best === NONE || (locations.value[l] ?? 0) > (locations.value[best] ?? 0)) best = l;
  }
  return best;
}

function clientNow(world: World, now: View, before: State | null, client: number): ClientNow {
  const will = now.resolve[client] ?? 0;
  const supply = suppliedShare(world, now, client);
  const supplyBefore = before ? suppliedShare(world, before, client) : null;
  const lost = before ? chiefLoss(world, client, before, now) : NONE;
  const taken = before ? chiefLoss(world, client, now, before) : NONE;
  return {
    client,
    will,
    willChange: before ? will - (before.resolve[client] ?? 0) : null,
    supply,
    supplyChange: supply !== null && supplyBefore !== null ? supply - supplyBefore : null,
    lost,
    lostTo: now.controller[lost] ?? NONE,
    taken,
    takenFrom: before?.controller[taken] ?? NONE,
  };
}

/** What has changed for a seat; `before` is what it saw as it closed its last turn, null when it has had none. */
export function sinceLastTurn(world: World, now: View, seat: number, before: State | null): Since {
  const helped = [
    ...new Set([...(world.actors.clients[seat] ?? []), ...(world.actors.influences[seat] ?? [])]),
  ];
  return {
    clients: helped
      .filter((client) => client !== seat && now.collapsed[client] !== 1)
      .map((client) => clientNow(world, now, before, client)),
    displaced: before ? displacedPeople(world, now) - displacedPeople(world, before) : null,
  };
}
