// Finds out who holds the ground, a few milliseconds a frame, whenever a place or a garrison has changed.

import type { Areas } from './areas.ts';
import { areaSteps } from './areas.ts';
import type { ControlInput } from './control.ts';
import { controlSteps } from './control.ts';
import type { MapPosition } from './model.ts';
import type { PlaneBox } from './projection.ts';
import type { Scenery } from './scenery.ts';

/** Side of a cell in km on a base map. */
const cellSize = 4;
/** Cells of a plain map, about. */
const plainCells = 40_000;

/** Whether the ground is held alike in two positions. */
export function isSameGround(one: MapPosition, other: MapPosition): boolean {
  return (
    one.controller.every((each, index) => each === other.controller[index]) &&
    one.garrison.every((each, index) => each === other.garrison[index])
  );
}

/** What control depends on in a scenery. */
function inputOf({ ground, network, position, base }: Scenery, box: PlaneBox): ControlInput {
  const area = (box.right - box.left) * (box.bottom - box.top);
  return {
    places: network.places,
    controller: ground.locations.map((location, index) =>
      location.kind === 'abroad' ? null : (position.controller[index] ?? -1),
    ),
    garrison: position.garrison,
    roads: ground.routes.flatMap((route, index) =>
      route.class === 'sea' || route.class === 'air'
        ? []
        : [{ from: route.from, to: route.to, points: network.roads[index]!.points }],
    ),
    actors: ground.actors.length,
    box,
    cell: base === null ? Math.max(0.5, Math.sqrt(area / plainCells)) : cellSize,
  };
}

function* steps(input: ControlInput): Generator<undefined, Areas, undefined> {
  return yield* areaSteps(yield* controlSteps(input));
}

/** One survey at a time; a new one drops the old. */
export class Survey {
  readonly #box: PlaneBox;
  #work: Generator<undefined, Areas, undefined> | null = null;

  constructor(box: PlaneBox) {
    this.#box = box;
  }

  get isBusy(): boolean {
    return this.#work !== null;
  }

  start(scenery: Scenery): void {
    this.#work = steps(inputOf(scenery, this.#box));
  }

  /** Works on until `deadline` (by performance.now); gives the areas once they are known. */
  work(deadline: number): Areas | null {
    while (this.#work !== null && performance.now() < deadline) {
      const step = this.#work.next();
      if (step.done !== true) continue;
      this.#work = null;
      return step.value;
    }
    return null;
  }
}
