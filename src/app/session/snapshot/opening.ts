// What the map first shows of a seat: the scenario's own choice, unless the seat's troops stand elsewhere.

import { NONE } from '../../../engine/game.ts';
import type { World } from '../../../engine/game.ts';
import type { MapBounds } from '../../map/model.ts';

/** Share of a seat's men that the scenario's opening view has to show to be the seat's too. */
const ENOUGH = 0.25;
/** Room round the outermost garrison, as a share of the box, and at the least in the map's own units. */
const MARGIN = 0.12;
const LEAST_MARGIN = 0.15;

function isWithin(box: MapBounds, [x, y]: readonly [number, number]): boolean {
  return x >= box.west && x <= box.east && y >= box.south && y <= box.north;
}

/** The opening for one seat: that of the scenario where it shows enough of its men, else a box round those who stand outside of it. */
export function openingFor(world: World, actor: number, opening: MapBounds | null): MapBounds | null {
  const { formations, locations } = world;
  if (opening === null || actor === NONE) return opening;
  const own = formations.ids.flatMap((_, f) => {
    const place = formations.at[f] ?? NONE;
    const at = locations.at[place];
    if (formations.actor[f] !== actor || !at || locations.abroad[place] === 1) return [];
    return [{ at, men: formations.strength[f] ?? 0 }];
  });
  const menOf = (list: typeof own): number => list.reduce((sum, { men }) => sum + men, 0);
  const away = own.filter(({ at }) => !isWithin(opening, at));
  if (menOf(own) === 0 || menOf(away) < (1 - ENOUGH) * menOf(own)) return opening;
  const [xs, ys] = [away.map(({ at }) => at[0]), away.map(({ at }) => at[1])];
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [x, y] = [
    Math.max(LEAST_MARGIN, MARGIN * (east - west)),
    Math.max(LEAST_MARGIN, MARGIN * (north - south)),
  ];
  return { west: west - x, east: east + x, south: south - y, north: north + y };
}
