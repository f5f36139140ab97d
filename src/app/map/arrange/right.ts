// Who goes first: the right of each place's name, and the places that the interface speaks of. Pure.

import type { Scenery } from '../scenery.ts';
import type { Band } from '../view.ts';

/** Names of this right and better go before symbols, whose words would find no room if all did; names of `great` must be written. */
export const beforeSymbols = 5;
export const great = 2;

/** The selected place, or the place of the selected formation; -1 for none. */
export function selectedPlace({ marks, position }: Pick<Scenery, 'marks' | 'position'>): number {
  const { selected } = marks;
  if (selected?.kind === 'location') return selected.index;
  if (selected?.kind === 'formation') return position.formations[selected.index]?.at ?? -1;
  return -1;
}

/** Where the orders of the turn begin and end, the one that is being prepared among them. */
export function orderedPlaces({ marks }: Pick<Scenery, 'marks'>): ReadonlySet<number> {
  return new Set(marks.orders.flatMap(({ path }) => [path[0] ?? -1, path[path.length - 1] ?? -1]));
}

/** Places that are shown because of what is selected, prepared or ordered. */
export function calledPlaces(scenery: Pick<Scenery, 'marks' | 'position'>): ReadonlySet<number> {
  const { targets, reachable, orders } = scenery.marks;
  const onTheWay = orders.flatMap((order) => order.path);
  return new Set([selectedPlace(scenery), ...targets, ...reachable, ...onTheWay]);
}

/** Places one road away from ground of another holder who is an enemy: what the next orders and battles are about. */
export function frontPlaces({ ground, position }: Pick<Scenery, 'ground' | 'position'>): ReadonlySet<number> {
  const { controller, enemies } = position;
  return new Set(
    ground.routes
      .filter((route) => route.class !== 'air' && route.class !== 'sea')
      .filter(({ from, to }) => {
        const [one, other] = [controller[from] ?? -1, controller[to] ?? -1];
        return enemies[one]?.[other] === true || enemies[other]?.[one] === true;
      })
      .flatMap(({ from, to }) => [from, to]),
  );
}

/**
 * The right of each place's name, lower first: 0 selected, 1 a target or ordered, 2 above 500 000 people, 3 fought over, 4 the seat of a
 * governorate, 5 at the front as far as that is seen from near, 6 with formations, 7 the rest.
 */
export function rightsOf(
  scenery: Pick<Scenery, 'ground' | 'marks' | 'position'>,
  band: Band,
  withFormations: ReadonlySet<number>,
): (place: number) => number {
  const { ground, marks, position } = scenery;
  const isNear = band === 'operations' || band === 'close';
  const front = isNear ? frontPlaces(scenery) : new Set<number>();
  const selected = selectedPlace(scenery);
  const spokenOf = new Set([...marks.targets, ...orderedPlaces(scenery)]);
  return (place) => {
    const location = ground.locations[place]!;
    if (place === selected) return 0;
    if (spokenOf.has(place)) return 1;
    if (location.people > 500_000) return 2;
    if (position.fighting[place] === true) return 3;
    if (location.seat) return 4;
    if (front.has(place)) return 5;
    return withFormations.has(place) ? 6 : 7;
  };
}
