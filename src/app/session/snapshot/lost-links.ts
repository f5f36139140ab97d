// What is left of a link that is cut: the roads it ran by at the start as far as its holder's side still has them, and where they end.

import { begin, linkStatus, sameSide } from '../../../engine/game.ts';
import type { LinkStatus, State, View, World } from '../../../engine/game.ts';
import type { MapLink } from '../../map/model.ts';

const atStart = new WeakMap<World, Map<number, LinkStatus>>();

/** A link as it stands when the scenario begins, which no chance touches. */
function statusAtStart(world: World, link: number): LinkStatus {
  let ofWorld = atStart.get(world);
  if (!ofWorld) atStart.set(world, (ofWorld = new Map()));
  let status = ofWorld.get(link);
  if (!status) ofWorld.set(link, (status = linkStatus(world, begin(world, '1'), link)));
  return status;
}

/** The roads left of a link that is cut, and those of which the side has one end only; none of either where it never was joined. */
export function remainsOf(world: World, state: State | View, link: number): Pick<MapLink, 'routes' | 'cut'> {
  const holder = world.links.actor[link] ?? -1;
  const held = (place: number) => sameSide(world, state, holder, state.controller[place] ?? -1);
  const known = statusAtStart(world, link).routes.map(({ route, flow }) => {
    const ends = [world.routes.from[route] ?? -1, world.routes.to[route] ?? -1];
    return { route, flow, held: ends.filter(held).length };
  });
  return {
    routes: known.filter((each) => each.held === 2).map(({ route, flow }) => ({ route, flow })),
    cut: known.filter((each) => each.held === 1).map(({ route }) => route),
  };
}
