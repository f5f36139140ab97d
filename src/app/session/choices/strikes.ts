// Choices of those who fly: strikes on a place, on a road, and the best ones anywhere.

import { NONE } from '../../../engine/game.ts';
import type { Order, StrikeOrder, StrikePurpose } from '../../../engine/game.ts';
import type { Choice } from '../../store/model.ts';
import type { Asking } from '../asking.ts';
import { neighbours } from '../ways.ts';
import { atWar, choice, choose } from './choice.ts';

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

/** Men of opponents at a strike's target, or at the ends of its road. */
function menUnder(ask: Asking, strike: StrikeOrder): number {
  const { world, view } = ask;
  const places =
    strike.purpose === 'interdict'
      ? [world.routes.from[strike.target], world.routes.to[strike.target]]
      : [strike.target];
  let men = 0;
  for (let f = 0; f < world.formations.count; f++) {
    const hostile = atWar(ask, world.formations.actor[f] ?? NONE);
    if (hostile && places.includes(view.at[f])) men += view.strength[f] ?? 0;
  }
  return men;
}

/** Strikes of one who flies and holds no ground: those that find most troops of opponents first. */
export function strikesAnywhere(ask: Asking): Choice[] {
  const { world, actor } = ask;
  const list: Choice[] = [];
  if (world.actors.air[actor] && world.actors.ground[actor] !== 1) {
    const strikes = ask.legal
      .filter((order) => order.kind === 'strike')
      .toSorted((a, b) => menUnder(ask, b) - menUnder(ask, a));
    for (const purpose of world.actors.air[actor].purposes) {
      const these = strikes.filter((order) => order.kind === 'strike' && order.purpose === purpose);
      if (these.length > 0) list.push(choice(ask, purpose, 'strike', choose(ask, these)));
    }
  }
  return list;
}
