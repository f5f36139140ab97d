// Choices of those who help others: shipments, formations sent in, commitment.

import { NONE } from '../../../engine/game.ts';
import type { Choice } from '../../store/model.ts';
import { levels } from '../asking.ts';
import type { Asking } from '../asking.ts';
import { choice, choose } from './choice.ts';

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
