// Where labels come to stand, whatever was shown before: three arrangements, each of which keeps the places of the one before it
// where they still fit. The first knows the ground alone, the second the position too, both for the whole paper and a step of
// the zoom; the last what is seen now, with all that the interface adds. So a pan, a selection or a layer moves little, a day
// that comes back finds its labels where they were, and two ways to one view end in one picture.

import type { MapMarks, MapPosition } from '../model.ts';
import type { Scenery } from '../scenery.ts';
import { bandOf, zoomOfStep, zoomStep } from '../view.ts';
import { arrangeSteps } from './arrange.ts';
import type { Arrangement, Measure } from './arrangement.ts';
import type { Box } from './collision.ts';
import type { Sight } from './room.ts';
import { narrow } from './stack-size.ts';
import type { Steps } from './steps.ts';
import { finish } from './steps.ts';

/** What the position of an empty map is. */
function emptied(position: MapPosition): MapPosition {
  return {
    ...position,
    controller: [],
    garrison: [],
    fighting: [],
    formations: [],
    links: [],
  };
}

/** The marks of an interface that adds nothing; links are there, so that showing them moves no name. */
function unmarked(marks: MapMarks): MapMarks {
  const { theme, reducedMotion, language } = marks;
  return {
    selected: null,
    hovered: null,
    reachable: [],
    targets: [],
    orders: [],
    supplyPath: null,
    showLinks: true,
    theme,
    reducedMotion,
    language,
  };
}

/** An arrangement that was made from some things; it holds while they are the same. */
interface Made {
  readonly from: readonly unknown[];
  readonly arrangement: Arrangement;
}

function isMadeFrom(made: Made | null, from: readonly unknown[]): made is Made {
  return made !== null && made.from.every((each, index) => each === from[index]);
}

/** Arranges the views of one ground; remembers what the last one was made from, and nothing that would show. */
export class Settled {
  readonly #measure: Measure;
  #ground: Made | null = null;
  #day: Made | null = null;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  /** Texts have other widths than before. */
  forget(): void {
    [this.#ground, this.#day] = [null, null];
  }

  /** Arranges what is seen at a zoom, in px per km; `within` in CSS pixels of the plane. */
  *steps(scenery: Scenery, zoom: number, within: Box): Steps<Arrangement> {
    const step = zoomStep(zoom);
    const sight: Sight = { zoom, band: bandOf(zoom), isNarrow: within.right - within.left < narrow, within };
    const all: Sight = { ...sight, zoom: zoomOfStep(step), within: null };
    const { words, position, areas } = scenery;
    const plain: Scenery = { ...scenery, marks: unmarked(scenery.marks), covered: [] };

    const ofGround = [words, step, sight.band];
    if (!isMadeFrom(this.#ground, ofGround)) {
      const bare: Scenery = { ...plain, areas: null, position: emptied(position) };
      const arrangement = yield* arrangeSteps(bare, all, this.#measure, null);
      this.#ground = { from: ofGround, arrangement };
    }
    /* Until it is known who holds the ground nothing has its place yet: names are there, and soon. */
    if (areas === null) return yield* arrangeSteps(scenery, sight, this.#measure, this.#ground.arrangement);
    const ofDay = [this.#ground.arrangement, position, areas, sight.isNarrow];
    if (!isMadeFrom(this.#day, ofDay)) {
      const arrangement = yield* arrangeSteps(plain, all, this.#measure, this.#ground.arrangement);
      this.#day = { from: ofDay, arrangement };
    }
    return yield* arrangeSteps(scenery, sight, this.#measure, this.#day.arrangement);
  }
}

/** Arranges what is seen at once. */
export function arrange(scenery: Scenery, zoom: number, within: Box, measure: Measure): Arrangement {
  return finish(new Settled(measure).steps(scenery, zoom, within));
}
