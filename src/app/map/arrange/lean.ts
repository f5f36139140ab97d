// To which side of its place a symbol leans, so that it stands in its own ground. Pure.

import { cellAt, rivalAt } from '../control.ts';
import type { PlanePoint } from '../projection.ts';
import type { Scenery } from '../scenery.ts';

/** The direction from a place into its holder's ground, away from the nearest other ground; null deep inside. */
export function leanOf({ areas, network, position }: Scenery, place: number): number | null {
  const at = network.places[place];
  const holder = position.controller[place] ?? -1;
  if (areas === null || at === undefined || holder < 0) return null;
  const { grid } = areas;
  const lead = (point: PlanePoint) => {
    const cell = cellAt(grid, point);
    const rival = rivalAt(grid, cell, holder);
    return rival < 0 ? 1e4 : Math.max(-1e4, grid.reach[holder]![cell]!) - grid.reach[rival]![cell]!;
  };
  if (lead(at) > 26) return null;
  let [x, y] = [0, 0];
  for (let step = 0; step < 16; step++) {
    const angle = (step * Math.PI) / 8;
    const point: PlanePoint = [at[0] + Math.cos(angle) * 9, at[1] + Math.sin(angle) * 9];
    const value = Math.min(40, Math.max(-40, lead(point)));
    x += Math.cos(angle) * value;
    y += Math.sin(angle) * value;
  }
  return Math.hypot(x, y) < 8 ? null : Math.atan2(y, x);
}

/** Whether a point lies in the ground of an actor's enemies. */
export function isAmongEnemies({ areas, position }: Scenery, actor: number, point: PlanePoint): boolean {
  if (areas === null) return false;
  const holder = areas.grid.holder[cellAt(areas.grid, point)] ?? -1;
  return position.enemies[actor]?.[holder] === true;
}
