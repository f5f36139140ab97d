// What hands do on the map: points, selects, drags a symbol, steps from place to place by key; and who is told of it.

import type { Arrangement } from './arrange/arrangement.ts';
import type { Camera } from './camera.ts';
import { listen } from './gestures.ts';
import type { MapThing, OperationsMap, Unsubscribe } from './model.ts';
import type { Pointer } from './pointing.ts';
import { placeAt, thingAt } from './pointing.ts';
import type { PlanePoint } from './projection.ts';
import type { Scenery } from './scenery.ts';

/** How far a dragged symbol may miss a place, in pixels. */
const dropReach = 18;
const mouseReach = 5;

/** A symbol in the hand. */
export interface Carried {
  formation: number;
  x: number;
  y: number;
  /** The place under it, or null. */
  over: number | null;
}

/** What hands work on. */
export interface Table {
  element: HTMLElement;
  camera: Camera;
  scenery: Scenery;
  arrangement: () => Arrangement | null;
  /** The point of the plane that a pixel of the small map in the corner shows; null beside it. */
  inset: (pixel: PlanePoint) => PlanePoint | null;
  /** Something has moved: the next frame must be drawn. */
  changed: () => void;
}

type SelectListener = Parameters<OperationsMap['onSelect']>[0];
type DragListener = Parameters<OperationsMap['onDrag']>[0];

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): Unsubscribe {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The hands on one map. */
export class Hands {
  readonly #table: Table;
  readonly #select = new Set<SelectListener>();
  readonly #hover = new Set<SelectListener>();
  readonly #drag = new Set<DragListener>();
  readonly #stop: () => void;
  #hovered: MapThing | null = null;
  /** How many places in sight the keys have gone past; -1 before the first. */
  #stepped = -1;
  #carried: Carried | null = null;

  constructor(table: Table) {
    this.#table = table;
    const { camera, changed, element } = table;
    element.style.touchAction = 'none';
    if (element.tabIndex < 0) element.tabIndex = 0;
    this.#stop = listen(element, {
      pan: (dx, dy) => {
        camera.pan(dx, dy);
        changed();
      },
      zoomAt: (x, y, factor) => {
        camera.zoomAt([x, y], factor);
        changed();
      },
      hover: (at) => {
        this.#stepped = -1;
        this.#point(at === null ? null : this.#thing({ x: at[0], y: at[1], reach: mouseReach }));
      },
      click: (x, y, reach) => this.#click({ x, y, reach }),
      takeUp: (pointer) => this.#takeUp(pointer),
      carry: (x, y) => this.#carry(x, y),
      putDown: (isDrop) => this.#putDown(isDrop),
      step: (by) => this.#step(by),
      enter: () => this.#enter(),
      leave: () => this.#leave(Infinity),
      forget: () => this.#leave(-1),
    });
  }

  get carried(): Carried | null {
    return this.#carried;
  }

  onSelect(listener: SelectListener): Unsubscribe {
    return subscribe(this.#select, listener);
  }

  onHover(listener: SelectListener): Unsubscribe {
    return subscribe(this.#hover, listener);
  }

  onDrag(listener: DragListener): Unsubscribe {
    return subscribe(this.#drag, listener);
  }

  /** Takes all listeners away. */
  stop(): void {
    this.#stop();
    for (const listeners of [this.#select, this.#hover, this.#drag]) listeners.clear();
  }

  #thing(pointer: Pointer): MapThing | null {
    const { scenery, arrangement, camera, inset } = this.#table;
    if (inset([pointer.x, pointer.y]) !== null) return null;
    return thingAt(scenery, arrangement(), camera, pointer);
  }

  #click(pointer: Pointer): void {
    const { inset, camera, changed } = this.#table;
    const point = inset([pointer.x, pointer.y]);
    if (point === null) {
      this.#choose(this.#thing(pointer));
      return;
    }
    camera.look(point);
    changed();
  }

  #choose(thing: MapThing | null): void {
    for (const listener of this.#select) listener(thing);
  }

  #point(thing: MapThing | null): void {
    const old = this.#hovered;
    if (old?.kind === thing?.kind && old?.index === thing?.index) return;
    this.#hovered = thing;
    this.#table.element.style.cursor = thing === null ? '' : 'pointer';
    for (const listener of this.#hover) listener(thing);
  }

  /** Points at the next place in sight, the weightiest first; false past either end, where the focus goes on. */
  #step(by: 1 | -1): boolean {
    const places = this.#placesInSight();
    const next = this.#stepped + by;
    const place = places[next];
    if (place === undefined) {
      this.#leave(-1);
      return false;
    }
    this.#stepped = next;
    this.#point({ kind: 'location', index: place });
    return true;
  }

  /** Chooses what keys point at; false when they point at nothing. */
  #enter(): boolean {
    if (this.#stepped < 0 || this.#hovered === null) return false;
    const thing = this.#hovered;
    this.#point(null);
    this.#choose(thing);
    return true;
  }

  /** Points at nothing; the next step by key starts after `stepped` places: after all of them it leaves the map. */
  #leave(stepped: number): void {
    this.#stepped = stepped;
    this.#point(null);
  }

  #placesInSight(): number[] {
    const { scenery, arrangement, camera } = this.#table;
    const { left, top, right, bottom } = camera.uncovered;
    const weight = (place: number) =>
      (scenery.position.fighting[place] === true ? 1e9 : 0) +
      (scenery.marks.targets.includes(place) ? 1e8 : 0) +
      scenery.ground.locations[place]!.people;
    return (arrangement()?.marks ?? [])
      .map(({ place }) => place)
      .filter((place) => {
        const [x, y] = camera.toScreen(scenery.network.places[place]!);
        return x > left && x < right && y > top && y < bottom;
      })
      .sort((one, other) => weight(other) - weight(one) || one - other);
  }

  #takeUp(pointer: Pointer): boolean {
    const { ground, position } = this.#table.scenery;
    const thing = this.#thing(pointer);
    if (thing?.kind !== 'formation' || this.#drag.size === 0) return false;
    if (ground.formations[thing.index]?.actor !== position.viewer) return false;
    this.#carried = { formation: thing.index, x: pointer.x, y: pointer.y, over: null };
    this.#tellDrag('start');
    return true;
  }

  #carry(x: number, y: number): void {
    const carried = this.#carried;
    if (carried === null) return;
    const { scenery, arrangement, camera } = this.#table;
    const over = placeAt(scenery, arrangement(), camera, { x, y, reach: dropReach })?.place ?? null;
    this.#carried = { ...carried, x, y, over };
    if (over !== carried.over) this.#tellDrag('over');
    else this.#table.changed();
  }

  #putDown(isDrop: boolean): void {
    if (this.#carried === null) return;
    this.#tellDrag(isDrop ? 'drop' : 'cancel');
    this.#carried = null;
    this.#table.changed();
  }

  #tellDrag(phase: 'start' | 'over' | 'drop' | 'cancel'): void {
    const carried = this.#carried;
    if (carried === null) return;
    for (const listener of this.#drag) listener(carried.formation, carried.over, phase);
    this.#table.changed();
  }
}
