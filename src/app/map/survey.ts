// Finds out who holds the ground from places and garrisons, step by step. Pure.

import type { Areas } from './areas.ts';
import { areaSteps } from './areas.ts';
import type { ControlInput } from './control.ts';
import { blocksOf, controlSteps } from './control.ts';
import { isInsideRings } from './rings.ts';
import type { Laid } from './load.ts';
import type { MapPosition } from './model.ts';

/** Side of a cell in km on a base map. */
const cellSize = 4;
/** Cells of a plain map, about. */
const plainCells = 40_000;

/** Who holds places, and with how many people. */
type Held = Pick<MapPosition, 'controller' | 'garrison'>;

/** Whether the ground is held alike in two positions. */
export function isSameGround(one: Held, other: Held): boolean {
  return (
    one.controller.every((each, index) => each === other.controller[index]) &&
    one.garrison.every((each, index) => each === other.garrison[index])
  );
}

/** The cells that are worked out. */
export type SurveyGrid = Pick<ControlInput, 'box' | 'cell' | 'blocks'>;

/** The cells to work out: of a base map those of the country only. */
export function gridOf({ base, held: box }: Pick<Laid, 'base' | 'held'>): SurveyGrid {
  if (base !== null) {
    const grid = { box, cell: cellSize };
    return { ...grid, blocks: blocksOf(grid, (point) => isInsideRings(point, base.state)) };
  }
  const area = (box.right - box.left) * (box.bottom - box.top);
  return { box, cell: Math.max(0.5, Math.sqrt(area / plainCells)) };
}

/** The areas of a position on some ground; call `next` until it is done. */
export function* surveySteps(
  { ground, network }: Pick<Laid, 'ground' | 'network'>,
  { controller, garrison }: Held,
  grid: SurveyGrid,
): Generator<undefined, Areas, undefined> {
  const input: ControlInput = {
    ...grid,
    places: network.places,
    controller: ground.locations.map((location, index) =>
      location.kind === 'abroad' ? null : (controller[index] ?? -1),
    ),
    garrison,
    roads: ground.routes.flatMap((route, index) =>
      route.class === 'sea' || route.class === 'air'
        ? []
        : [{ from: route.from, to: route.to, points: network.roads[index]!.points }],
    ),
    actors: ground.actors.length,
  };
  return yield* areaSteps(yield* controlSteps(input));
}

/** The same at once. */
export function survey(...what: Parameters<typeof surveySteps>): Areas {
  const steps = surveySteps(...what);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
