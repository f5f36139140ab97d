// Which orders a scenario has room for, by the sections that it fills.

import { ALLY, ORDER_KINDS } from '../../../src/engine/game.ts';
import type { OrderKind, World } from '../../../src/engine/game.ts';

const some = (flags: Iterable<number>): boolean => [...flags].some((flag) => flag > 0);

/** Kinds of order that need something which not every scenario has; the others belong to all. */
const NEEDS: { readonly [kind in OrderKind]?: (world: World) => boolean } = {
  raid: ({ classes, formations }) => [...formations.class].some((kind) => classes.raids[kind]),
  strike: ({ actors }) => actors.air.some((arm) => arm !== null),
  ship: ({ actors }) => actors.entries.some((routes) => routes.length > 0),
  reinforce: ({ formations }) => [...formations.sponsor].some((actor) => actor >= 0),
  commit: ({ actors }) => some(actors.sponsor),
  advise: ({ actors }) => some(actors.sponsor),
  licence: ({ actors }) => [...actors.licensor].some((actor) => actor >= 0),
  leave: ({ bases }) => bases.count > 0,
  lend: ({ actors }) => {
    const armed = [...actors.ground.keys()].filter((a) => actors.ground[a]);
    return armed.some((a) => armed.some((b) => a !== b && actors.relation[a * actors.count + b] === ALLY));
  },
  propose: ({ deals }) => deals.count > 0,
  accept: ({ deals }) => deals.count > 0,
  reject: ({ deals }) => deals.count > 0,
  break: ({ deals }) => some(deals.truce),
  verify: ({ actors, outlets }) => some(actors.mediates) && outlets.count > 0,
  convene: ({ actors, tracks }) => some(actors.mediates) && tracks.count > 0,
  pause: ({ actors }) => some(actors.mediates),
};

/** Kinds of order that some seat of a scenario can give on some day. */
export const offered = (world: World): OrderKind[] =>
  ORDER_KINDS.filter((kind) => NEEDS[kind]?.(world) ?? true);
