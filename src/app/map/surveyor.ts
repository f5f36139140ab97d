// The map's side of the worker that surveys and paints the ground.

import type { GroundAnswer, GroundAsk } from '../workers/ground-protocol.ts';
import type { Areas } from './areas.ts';
import type { MapGround } from './model.ts';
import type { Scenery } from './scenery.ts';
import type { SheetPaper } from './sheet.ts';

/** Who is told of what comes back. */
export interface SurveyorListener {
  /** Areas can be taken, or a sheet has been painted. */
  arrived(): void;
  /** The worker is gone: the ground is neither surveyed nor painted any more. */
  failed(): void;
}

/** One survey and one sheet at a time. */
export class Surveyor {
  readonly #worker: Worker;
  /** Resolves when the worker has its ground; rejects with the reason when it cannot have it. */
  readonly opened: Promise<void>;
  #settle: { resolve: () => void; reject: (reason: Error) => void } = {
    resolve: () => undefined,
    reject: () => undefined,
  };
  #listener: SurveyorListener | null = null;
  #asked = 0;
  /** The survey that is waited for. */
  #survey: number | null = null;
  #next: Scenery | null = null;
  #areas: Areas | null = null;
  #sheet: { readonly id: number; readonly take: (bitmap: ImageBitmap) => void } | null = null;

  constructor(ground: MapGround) {
    this.#worker = new Worker(new URL('../workers/ground.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<GroundAnswer>) => this.#hear(data));
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#fail(event.message);
    });
    this.opened = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    this.#post({ kind: 'open', ground, from: document.baseURI });
  }

  /** Tells somebody from now on. */
  listen(listener: SurveyorListener): void {
    this.#listener = listener;
  }

  /** Whether a survey is going on, or its areas have not been taken. */
  get isBusy(): boolean {
    return this.#survey !== null || this.#areas !== null;
  }

  /** Starts a survey at once; what was going on is dropped. */
  start({ position: { controller, garrison } }: Pick<Scenery, 'position'>): void {
    this.#next = null;
    this.#survey = ++this.#asked;
    this.#post({ kind: 'survey', id: this.#survey, controller, garrison });
  }

  /** Starts when what is going on has ended: changes that follow one another fast are all seen, if late. */
  queue(scenery: Scenery): void {
    if (this.#survey === null) this.start(scenery);
    else this.#next = { ...scenery };
  }

  /** The areas of a survey that has ended, once. */
  take(): Areas | null {
    const areas = this.#areas;
    this.#areas = null;
    return areas;
  }

  /** Has the ground painted; what was waited for is dropped. */
  paint(paper: SheetPaper, { marks, position }: Scenery, take: (bitmap: ImageBitmap) => void): void {
    const id = ++this.#asked;
    const { fighting, enemies } = position;
    this.#sheet = { id, take };
    this.#post({ kind: 'paint', id, paper, theme: marks.theme, fighting, enemies });
  }

  /** Sends the worker home. */
  close(): void {
    this.#listener = null;
    this.#sheet = null;
    this.#worker.terminate();
  }

  #post(asked: GroundAsk): void {
    this.#worker.postMessage(asked);
  }

  #hear(answer: GroundAnswer): void {
    switch (answer.kind) {
      case 'opened':
        this.#settle.resolve();
        return;
      case 'surveyed':
        if (answer.id !== this.#survey) return;
        this.#survey = null;
        this.#areas = answer.areas;
        if (this.#next !== null) this.start(this.#next);
        break;
      case 'painted': {
        if (answer.id !== this.#sheet?.id) {
          answer.bitmap.close();
          return;
        }
        const { take } = this.#sheet;
        this.#sheet = null;
        take(answer.bitmap);
        break;
      }
      case 'failed':
        this.#fail(answer.reason);
        return;
    }
    this.#listener?.arrived();
  }

  #fail(reason: string | undefined): void {
    this.#settle.reject(new Error(reason ?? 'the worker that paints the ground did not start'));
    this.#worker.terminate();
    this.#survey = null;
    this.#sheet = null;
    this.#listener?.failed();
  }
}
