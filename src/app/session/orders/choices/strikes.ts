// Choices of those who fly: strikes on a place, on a road, and the best ones anywhere.

import { NONE } from '../../../../engine/game.ts';
import type { Order, StrikePurpose } from '../../../../engine/game.ts';
import type { Choice } from '../../../store/model.ts';
import { atWar } from '../asking.ts';
import type { Asking } from '../asking.ts';
import { neighbours } from '../../snapshot/ways.ts';
import { choice, choose } from './choice.ts';
import { menFacing } from './ranking.ts';

export function strikesAt(ask: Asking, place: number): Choice[] {
  const air = ask.world.actors.air[ask.actor];
  if (!air || ask.world.locations.abroad[place] === 1) return [];
  const at = (purpose: StrikePurpose): Order[] =>
    purpose === 'interdict'
      ? neighbours(ask.world, place).map(({ route }) => ({
          kind: 'strike',
          purpose,
          target: route,
          sorties: 1,
        }))
      : [{ kind: 'strike', purpose, target: place, sorties: 1 }];
  const hostile = atWar(ask, ask.view.controller[place] ?? NONE);
  const useful = air.purposes.filter((purpose) => hostile || purpose === 'support');
  return useful.map((purpose) => choice(ask, purpose, 'strike', choose(ask, at(purpose))));
}

export function onRoute(ask: Asking, route: number): Choice[] {
  const air = ask.world.actors.air[ask.actor];
  const list: Choice[] = [];
  if (air?.purposes.includes('interdict'))
    list.push(
      choice(
        ask,
        'interdict',
        'strike',
        choose(ask, [{ kind: 'strike', purpose: 'interdict', target: route, sorties: 1 }]),
      ),
    );
  return list;
}

/** Strikes of one who flies and holds no ground: those that help a client who faces an opponent first. */
export function strikesAnywhere(ask: Asking): Choice[] {
  const { world, actor } = ask;
  const list: Choice[] = [];
  if (world.actors.air[actor] && world.actors.ground[actor] !== 1) {
    const strikes = ask.legal
      .filter((order) => order.kind === 'strike')
      .toSorted((a, b) => menFacing(ask, b) - menFacing(ask, a));
    for (const purpose of world.actors.air[actor].purposes) {
      const these = strikes.filter((order) => order.kind === 'strike' && order.purpose === purpose);
      if (these.length > 0) list.push(choice(ask, purpose, 'strike', choose(ask, these)));
    }
  }
  return list;
}
