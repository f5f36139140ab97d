// Shows the film of the day: which step plays, what the position has become, and a camera that keeps it all in sight.

import type { Camera } from './camera.ts';
import { after, Film, placesOf } from './film.ts';
import type { MapPosition, MapStep } from './model.ts';
import type { PlanePoint } from './projection.ts';
import type { View } from './view.ts';

/** Runs one film at a time. */
export class Projector {
  readonly #camera: Camera;
  readonly #places: readonly PlanePoint[];
  #film: Film | null = null;
  #pace = 1;
  /** What is shown when the film is over; null leaves what the steps made. */
  #ending: MapPosition | null = null;
  /** Where the camera was or was flying to, and its count of hands when the film took it. */
  #home: { view: View; byHand: number } | null = null;

  constructor(camera: Camera, places: readonly PlanePoint[]) {
    this.#camera = camera;
    this.#places = places;
  }

  get isRunning(): boolean {
    return this.#film !== null;
  }

  /** The step that plays and how far it is, 0..1; null without a film. */
  get showing(): { step: MapStep; share: number } | null {
    const step = this.#film?.step ?? null;
    return this.#film === null || step === null ? null : { step, share: this.#film.share };
  }

  /** Sets the speed of films, the one that runs among them; 1: as long as its steps say. */
  set pace(factor: number) {
    this.#pace = factor;
    if (this.#film !== null) this.#film.pace = factor;
  }

  /** Starts a film; resolves when it is over or skipped. Another must not be running. */
  start(steps: readonly MapStep[]): Promise<void> {
    if (steps.length === 0) return Promise.resolve();
    const { heading: view, byHand } = this.#camera;
    const points = steps.flatMap((step) =>
      placesOf(step).flatMap((place) => {
        const point = this.#places[place];
        return point === undefined ? [] : [point];
      }),
    );
    this.#home = this.#camera.include([...points, [view.x, view.y]]) ? { view, byHand } : null;
    return new Promise((resolve) => {
      this.#film = new Film(steps, resolve);
      this.#film.pace = this.#pace;
    });
  }

  /** Keeps a position until the film is over. */
  keep(position: MapPosition): void {
    this.#ending = position;
  }

  /** Lets time pass; gives the new position when a step has ended. */
  tick(milliseconds: number, position: MapPosition): MapPosition | null {
    const ended = this.#film?.advance(milliseconds) ?? [];
    if (ended.length === 0) return null;
    const now = ended.reduce(after, position);
    return this.#film?.step === null ? this.#close(now) : now;
  }

  /** Ends the film at once; gives the position to show, or null when none was running. */
  skip(position: MapPosition): MapPosition | null {
    if (this.#film === null) return null;
    return this.#close(this.#film.end().reduce(after, position));
  }

  #close(last: MapPosition): MapPosition {
    const position = this.#ending ?? last;
    const home = this.#home;
    [this.#film, this.#ending, this.#home] = [null, null, null];
    if (home !== null && home.byHand === this.#camera.byHand) this.#camera.fly(home.view);
    return position;
  }
}
