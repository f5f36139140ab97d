// Finds out who holds the ground, a few milliseconds a frame, whenever a place or a garrison has changed.

import type { Areas } from './areas.ts';
import { areaSteps } from './areas.ts';
import type { ControlInput } from './control.ts';
import { blocksOf, controlSteps } from './control.ts';
import { isInsideRings } from './geometry.ts';
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
function inputOf(
  { ground, network, position }: Scenery,
  grid: Pick<ControlInput, 'box' | 'cell' | 'blocks'>,
): ControlInput {
  return {
    ...grid,
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
  };
}

function* steps(input: ControlInput): Generator<undefined, Areas, undefined> {
  return yield* areaSteps(yield* controlSteps(input));
}

/** The cells to work out: of a base map those of the country only. */
function gridOf({ base }: Scenery, box: PlaneBox): Pick<ControlInput, 'box' | 'cell' | 'blocks'> {
  if (base !== null) {
    const grid = { box, cell: cellSize };
    return { ...grid, blocks: blocksOf(grid, (point) => isInsideRings(point, base.state)) };
  }
  const area = (box.right - box.left) * (box.bottom - box.top);
  return { box, cell: Math.max(0.5, Math.sqrt(area / plainCells)) };
}

/** One survey at a time. */
export class Survey {
  readonly #box: PlaneBox;
  #grid: Pick<ControlInput, 'box' | 'cell' | 'blocks'> | null = null;
  #work: Generator<undefined, Areas, undefined> | null = null;
  #next: Scenery | null = null;

  constructor(box: PlaneBox) {
    this.#box = box;
  }

  get isBusy(): boolean {
    return this.#work !== null;
  }

  /** Starts at once; what was going on is dropped. */
  start(scenery: Scenery): void {
    this.#next = null;
    this.#grid ??= gridOf(scenery, this.#box);
    this.#work = steps(inputOf(scenery, this.#grid));
  }

  /** Starts when what is going on has ended: changes that follow one another fast are all seen, if late. */
  queue(scenery: Scenery): void {
    if (this.#work === null) this.start(scenery);
    else this.#next = scenery;
  }

  /** Works on until `deadline` (by performance.now), a step at least; gives the areas once they are known. */
  work(deadline: number): Areas | null {
    while (this.#work !== null) {
      const step = this.#work.next();
      if (step.done !== true) {
        if (performance.now() > deadline) return null;
        continue;
      }
      this.#work = null;
      if (this.#next !== null) this.start(this.#next);
      return step.value;
    }
    return null;
  }
}
