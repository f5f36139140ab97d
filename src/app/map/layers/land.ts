// Sea with its paler bands, foreign ground, the land fought over, lakes.

import type { Pen } from '../pen.ts';
import { pathOf, stroke } from '../pen.ts';
import type { GroundScenery } from '../scenery.ts';

/** Rings of the ground that can be held: the state, or the whole paper of a plain map. */
export function landPath(scenery: GroundScenery): Path2D {
  if (scenery.base !== null) return pathOf(scenery.base.state, true);
  const path = new Path2D();
  const { left, top, right, bottom } = scenery.paper;
  path.rect(left, top, right - left, bottom - top);
  return path;
}

export function paintLand(pen: Pen, scenery: GroundScenery): void {
  const { context, tokens } = pen;
  const { left, top, right, bottom } = scenery.paper;
  context.save();
  context.beginPath();
  context.rect(left, top, right - left, bottom - top);
  context.clip();
  if (scenery.base === null) {
    context.fillStyle = tokens.land;
    context.fillRect(left, top, right - left, bottom - top);
  } else {
    context.fillStyle = tokens.sea;
    context.fillRect(left, top, right - left, bottom - top);
    const coast = pathOf(scenery.base.coast, false);
    stroke(pen, coast, { colour: tokens.seaNear, width: 68 * pen.scale, cap: 'round' });
    stroke(pen, coast, { colour: tokens.seaShore, width: 28 * pen.scale, cap: 'round' });
    context.fillStyle = tokens.foreign;
    context.fill(pathOf(scenery.base.land, true), 'evenodd');
    context.fillStyle = tokens.land;
    context.fill(landPath(scenery), 'evenodd');
  }
  context.restore();
}

/** Coast and lakes, above the tints. */
export function paintCoast(pen: Pen, scenery: GroundScenery): void {
  const { base } = scenery;
  if (base === null) return;
  const lakes = pathOf(base.lakes, true);
  pen.context.fillStyle = pen.tokens.sea;
  pen.context.fill(lakes);
  stroke(pen, lakes, { colour: pen.tokens.river, width: 0.9 });
  stroke(pen, pathOf(base.coast, false), { colour: pen.tokens.river, width: 1.1 });
}
