// Choices of those who help others: shipments, formations sent in, commitment.

import { LIGHTS, NONE } from '../../../../engine/game.ts';
import type { Order } from '../../../../engine/game.ts';
import type { Choice } from '../../../store/model.ts';
import { levels } from '../asking.ts';
import type { Asking } from '../asking.ts';
import { choice, choose } from './choice.ts';

/** Where advisers could go: what a client holds first, of most value first, so that a refusal is about a place that counts. */
function advisedPlaces({ world, view, actor }: Asking): Order[] {
  const byValue = world.locations.ids
    .map((_, place) => place)
    .toSorted((a, b) => (world.locations.value[b] ?? 0) - (world.locations.value[a] ?? 0));
  const holds = (client: number, at: number): number => (view.controller[at] === client ? 1 : 0);
  return (world.actors.clients[actor] ?? []).flatMap((client) =>
    byValue
      .toSorted((a, b) => holds(client, b) - holds(client, a))
      .map((at): Order => ({ kind: 'advise', client, at })),
  );
}

export function helpChoices(ask: Asking): Choice[] {
  const { world, view, actor } = ask;
  const list: Choice[] = [];
  const entries = world.actors.entries[actor] ?? [];
  const clients = world.actors.clients[actor] ?? [];
  if (entries.length > 0) {
    const ships = entries.flatMap((entry) =>
      clients.map((client) => ({ kind: 'ship', entry, client }) as const),
    );
    if (ships.length > 0) list.push(choice(ask, 'ship', 'ship', choose(ask, ships)));
    const pool = world.formations.ids
      .map((_, f) => f)
      .filter((f) => world.formations.sponsor[f] === actor && view.at[f] === NONE && view.strength[f]! > 0);
    const sent = pool.flatMap((formation) =>
      entries.map((entry) => ({ kind: 'reinforce', formation, entry }) as const),
    );
    if (sent.length > 0) list.push(choice(ask, 'reinforce', 'reinforce', choose(ask, sent)));
  }
  const lights = world.actors.ids.flatMap((_, client) =>
    world.actors.licensor[client] === actor
      ? world.actors.ids.flatMap((__, front) =>
          LIGHTS.toReversed().map((light) => ({ kind: 'licence', client, front, light }) as const),
        )
      : [],
  );
  if (lights.length > 0) list.push(choice(ask, 'licence', 'licence', choose(ask, lights)));
  if (world.actors.sponsor[actor] === 1 && clients.length > 0)
    list.push(choice(ask, 'advise', 'advise', choose(ask, advisedPlaces(ask))));
  const bases = Array.from(world.bases.at).filter((_, base) => world.bases.actor[base] === actor);
  if (bases.length > 0)
    list.push(
      choice(
        ask,
        'leave',
        'leave',
        choose(
          ask,
          bases.map((base) => ({ kind: 'leave', base }) as const),
        ),
      ),
    );
  if (world.actors.sponsor[actor] === 1)
    list.push(
      choice(
        ask,
        'commit',
        'commit',
        choose(
          ask,
          levels(ask).map((level) => ({ kind: 'commit', level })),
        ),
      ),
    );
  return list;
}
