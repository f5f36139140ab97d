// What of an arrangement stands in the way at another zoom than it was made for: while a zoom goes on, and until all has its place
// anew, nothing is written over anything else. Pure but for text widths.

import type { PlanePoint } from '../projection.ts';
import type { Arrangement, Measure, PlacedText } from './arrangement.ts';
import type { Box } from './collision.ts';
import { boxOf, shifted, Taken } from './collision.ts';
import { beforeSymbols } from './right.ts';
import { pillSize, shieldSize } from './road-marks.ts';
import { territoryLine } from './territories.ts';

/** Names of sprites: what the arrangement's things are called where they are drawn. */
export const spriteOf = {
  name: (place: number) => `name ${place}`,
  claim: (place: number) => `claim ${place}`,
  note: (index: number) => `note ${index}`,
  stack: (place: number, actor: number) => `stack ${place} ${actor}`,
  pill: (index: number) => `pill ${index}`,
  shield: (index: number) => `shield ${index}`,
  territory: (holder: number) => `territory ${holder}`,
  writing: (index: number) => `writing ${index}`,
  cut: 'cut',
} as const;

/** Share by which a zoom may be off before labels are looked at: below it nothing has moved by a pixel that matters. */
const same = 0.002;
/** Height of a line of a territory's name and of the words at the narrowest cut, in CSS pixels. */
const heights = { territory: 14, cut: 12 } as const;

/** A thing that is drawn: its sprite, and its rectangle where `at` (a point of the plane) is the origin. */
interface Drawn {
  readonly sprite: string;
  readonly at: PlanePoint;
  readonly box: Box;
}

/** Everything that is written or stands beside a place, what matters most first. */
function inOrder(arrangement: Arrangement, places: readonly PlanePoint[], measure: Measure): Drawn[] {
  const { zoom, names, claims, notes, stacks, pills, shields, territories, writings, cutWords } = arrangement;
  const beside = (sprite: string, place: number, box: Box): Drawn => {
    const at = places[place]!;
    return { sprite, at, box: shifted(box, -at[0] * zoom, -at[1] * zoom) };
  };
  const round = (sprite: string, { at }: PlacedText, width: number, height: number): Drawn => ({
    sprite,
    at,
    box: boxOf([0, 0], width, height),
  });
  const named = (isFirst: boolean) =>
    names
      .filter(({ right }) => right <= beforeSymbols === isFirst)
      .map(({ place, box }) => beside(spriteOf.name(place), place, box));
  return [
    ...stacks
      .filter(({ form }) => form === 'fan')
      .map(({ stack, box }) => beside(spriteOf.stack(stack.place, stack.actor), stack.place, box)),
    ...named(true),
    ...pills.map((pill, index) => round(spriteOf.pill(index), pill, pillSize.width, pillSize.height)),
    ...stacks
      .filter(({ form }) => form !== 'fan')
      .map(({ stack, box }) => beside(spriteOf.stack(stack.place, stack.actor), stack.place, box)),
    ...notes.map(({ place, box }, index) => beside(spriteOf.note(index), place, box)),
    ...named(false),
    ...claims.map(({ place, box }) => beside(spriteOf.claim(place), place, box)),
    ...shields.map((shield, index) =>
      round(spriteOf.shield(index), shield, shieldSize.width, shieldSize.height),
    ),
    ...(cutWords === null
      ? []
      : [round(spriteOf.cut, cutWords, measure(cutWords.text, cutWords.font), heights.cut)]),
    ...territories.map((territory) => {
      const lines = territory.text.split('\n');
      const width = Math.max(
        ...lines.map((line) => measure(line, territory.font) + line.length * territory.spacing),
      );
      const height = heights.territory + territoryLine * (lines.length - 1);
      return round(spriteOf.territory(territory.holder), territory, width, height);
    }),
    ...writings.map(({ at, box }, index) => ({ sprite: spriteOf.writing(index), at, box })),
  ];
}

/** Which sprites of one arrangement are left out at other zooms. */
export class Thinned {
  readonly #zoom: number;
  readonly #drawn: readonly Drawn[];
  #last: { readonly zoom: number; readonly sprites: ReadonlySet<string> } | null = null;

  constructor(arrangement: Arrangement, places: readonly PlanePoint[], measure: Measure) {
    this.#zoom = arrangement.zoom;
    this.#drawn = inOrder(arrangement, places, measure);
  }

  /** Sprites that would stand over weightier ones at a zoom in px per km; the same set as long as the zoom stays. */
  at(zoom: number): ReadonlySet<string> {
    if (this.#last?.zoom === zoom) return this.#last.sprites;
    const sprites = new Set<string>();
    if (Math.abs(zoom / this.#zoom - 1) > same) {
      const taken = new Taken();
      for (const { sprite, at, box } of this.#drawn) {
        const moved = shifted(box, at[0] * zoom, at[1] * zoom);
        if (taken.isFree(moved)) taken.add(moved);
        else sprites.add(sprite);
      }
    }
    this.#last = { zoom, sprites };
    return sprites;
  }
}
