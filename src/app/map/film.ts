// Runs the steps of a film one after the other: which step, how far, and what the shown position becomes after each.

import type { MapPosition, MapStep } from './model.ts';

/** The position after a step: formations stand where they went, ground has its new holder. */
export function after(position: MapPosition, step: MapStep): MapPosition {
  if (step.kind === 'move') {
    const to = step.path[step.path.length - 1];
    if (to === undefined) return position;
    const formations = position.formations.map((each, index) =>
      index === step.formation ? { ...each, at: to } : each,
    );
    return { ...position, formations };
  }
  if (step.kind === 'control') {
    if (position.controller[step.at] === step.to) return position;
    const controller = position.controller.map((each, index) => (index === step.at ? step.to : each));
    return { ...position, controller };
  }
  if (step.kind === 'battle' && position.fighting[step.at] !== true) {
    return { ...position, fighting: position.fighting.map((each, index) => each || index === step.at) };
  }
  return position;
}

/** The places a step is about, for the camera. */
export function placesOf(step: MapStep): number[] {
  switch (step.kind) {
    case 'move':
      return [step.path[0] ?? 0, step.path[step.path.length - 1] ?? 0];
    case 'displaced':
      return [step.from];
    case 'battle':
    case 'control':
    case 'strike':
      return [step.at];
  }
}

/** A running film. */
export class Film {
  readonly #steps: readonly MapStep[];
  readonly #finish: () => void;
  #index = 0;
  #elapsed = 0;
  /** Factor on its speed. */
  pace = 1;

  constructor(steps: readonly MapStep[], finish: () => void) {
    this.#steps = steps;
    this.#finish = finish;
  }

  /** The step that is playing; null when the film is over. */
  get step(): MapStep | null {
    return this.#steps[this.#index] ?? null;
  }

  /** How far the step is, 0..1. */
  get share(): number {
    const step = this.step;
    return step === null ? 1 : Math.min(1, this.#elapsed / Math.max(1, step.milliseconds));
  }

  /** Lets time pass; gives the steps that ended in it. */
  advance(milliseconds: number): MapStep[] {
    const ended: MapStep[] = [];
    this.#elapsed += milliseconds * this.pace;
    for (let step = this.step; step !== null && this.#elapsed >= step.milliseconds; step = this.step) {
      this.#elapsed -= step.milliseconds;
      this.#index++;
      ended.push(step);
    }
    if (this.step === null && ended.length > 0) this.#finish();
    return ended;
  }

  /** Ends the film at once; gives the steps that were left. */
  end(): MapStep[] {
    const left = this.#steps.slice(this.#index);
    this.#index = this.#steps.length;
    this.#finish();
    return left;
  }
}
