// What is marked on the small map in the corner: the greatest cities, and who holds the ground by the badge of each.

import { boxOf, Taken } from '../arrange/collision.ts';
import { badgeOutline } from '../badges.ts';
import type { ControlGrid } from '../control.ts';
import { distance } from '../geometry.ts';
import type { Pen } from '../pen.ts';
import { fontOf } from '../pen.ts';
import type { PlanePoint } from '../projection.ts';
import type { Scenery } from '../scenery.ts';
import { writeName } from './names.ts';

/** People from which a city is named. */
const named = 1_000_000;
const cityFont = fontOf(11, 520);
const badge = { radius: 6, font: fontOf(9, 680) } as const;
/** Firmness of ground that a badge may stand on. */
const firm = 0.5;

/** Names cities with their governors' seats; gives what they take, in CSS pixels from the left top. */
function paintCities({ context, zoom, box, tokens }: Pen, scenery: Scenery): Taken {
  const taken = new Taken();
  scenery.ground.locations.forEach((location, place) => {
    if (location.people < named || !location.seat) return;
    const [x, y] = scenery.network.places[place]!;
    const [left, top] = [(x - box.left) * zoom, (y - box.top) * zoom];
    const name = scenery.words.location(place);
    context.save();
    context.translate(left, top);
    context.beginPath();
    context.arc(0, 0, 2, 0, 7);
    context.fillStyle = tokens.ink;
    context.fill();
    context.translate(4, 0.5);
    writeName(context, name, cityFont, tokens.ink, tokens.land, 2.4);
    context.font = cityFont;
    const width = context.measureText(name).width + 8;
    context.restore();
    taken.add(boxOf([left + width / 2 - 3, top], width + 4, 14));
  });
  return taken;
}

/** The firm ground of a holder that is nearest to the middle of all its firm ground, of where `isFree`; null where it has none. */
function middleOf(
  grid: ControlGrid,
  holder: number,
  isFree: (point: PlanePoint) => boolean,
): PlanePoint | null {
  const points: PlanePoint[] = [];
  let [sumX, sumY] = [0, 0];
  for (let cell = 0; cell < grid.holder.length; cell++) {
    if (grid.holder[cell] !== holder || grid.firmness[cell]! < firm) continue;
    const x = grid.box.left + ((cell % grid.columns) + 0.5) * grid.cell;
    const y = grid.box.top + (Math.floor(cell / grid.columns) + 0.5) * grid.cell;
    points.push([x, y]);
    [sumX, sumY] = [sumX + x, sumY + y];
  }
  const middle: PlanePoint = [sumX / points.length, sumY / points.length];
  let best: PlanePoint | null = null;
  let least = Infinity;
  for (const point of points) {
    const away = distance(point, middle);
    if (away < least && isFree(point)) [least, best] = [away, point];
  }
  return best;
}

/** Marks who holds ground with the badge and the letter of each. */
function paintHolders({ context, zoom, box, tokens }: Pen, { areas, ground }: Scenery, taken: Taken): void {
  for (const { holder } of areas?.areas ?? []) {
    const actor = ground.actors[holder];
    if (actor === undefined || areas === null) continue;
    const pixel = ([x, y]: PlanePoint): PlanePoint => [(x - box.left) * zoom, (y - box.top) * zoom];
    const across = badge.radius * 2 + 3;
    const at = middleOf(areas.grid, holder, (point) => taken.isFree(boxOf(pixel(point), across, across)));
    if (at === null) continue;
    taken.add(boxOf(pixel(at), across, across));
    const outline = badgeOutline(actor.style, badge.radius);
    context.save();
    context.translate(...pixel(at));
    context.strokeStyle = tokens.land;
    context.lineWidth = 2;
    context.stroke(outline);
    context.fillStyle = tokens.actors[actor.style].text;
    context.fill(outline);
    context.font = badge.font;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = tokens.panel;
    context.fillText(actor.letter, 0, 0.5);
    context.restore();
  }
}

/** Marks cities and holders; `density` is device pixels in a CSS pixel. */
export function paintInsetMarks(pen: Pen, scenery: Scenery, density: number): void {
  pen.context.setTransform(density, 0, 0, density, 0, 0);
  paintHolders(pen, scenery, paintCities(pen, scenery));
}
