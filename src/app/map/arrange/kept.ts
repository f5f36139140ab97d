// What an earlier arrangement leaves to the next: where everything stood, so that it stays there while it fits and what is new goes
// elsewhere. Pure.

import type { Arrangement, PlacedTerritory } from './arrangement.ts';
import type { Box } from './collision.ts';
import { shifted, Taken } from './collision.ts';
import type { PlanePoint } from '../projection.ts';
import type { Side } from './labels.ts';

/** What it costs to stand where something else stood, in cells of covered road. */
const intruding = 14;

/** What is written or drawn beside places. */
type Beside = 'name' | 'claim' | 'note';

/** The memory of an arrangement; empty without one. Where it was made for another zoom its rectangles have moved with their places. */
export class Kept {
  readonly #sides = new Map<string, Side>();
  readonly #offsets = new Map<string, readonly [number, number]>();
  readonly #territories = new Map<number, PlacedTerritory>();
  readonly #boxes = new Map<string, Box>();
  readonly #taken = new Taken();

  /** `places` are where locations lie in the plane; `zoom` is that of the arrangement to be made. */
  constructor(before: Arrangement | null, zoom: number, places: readonly PlanePoint[]) {
    if (before === null) return;
    const wider = zoom - before.zoom;
    const keep = (owner: string, place: number, box: Box) => {
      const at = places[place];
      if (at === undefined || this.#boxes.has(owner)) return;
      const moved = shifted(box, at[0] * wider, at[1] * wider);
      this.#boxes.set(owner, moved);
      this.#taken.add(moved);
    };
    for (const { place, side, box } of before.names) {
      this.#sides.set(`name ${place}`, side);
      keep(`name ${place}`, place, box);
    }
    for (const { place, side, box } of before.claims) {
      this.#sides.set(`claim ${place}`, side);
      keep(`claim ${place}`, place, box);
    }
    for (const { place, side, box } of before.notes) {
      this.#sides.set(`note ${place}`, side);
      keep(`note ${place}`, place, box);
    }
    for (const { stack, home } of before.stacks) {
      if (home === null) continue;
      const owner = stackOwner(stack);
      this.#offsets.set(owner, home.offset);
      keep(owner, stack.place, home.box);
    }
    for (const each of before.territories) this.#territories.set(each.holder, each);
  }

  /** The side at which something stood beside a place. */
  side(what: Beside, place: number): Side | null {
    return this.#sides.get(`${what} ${place}`) ?? null;
  }

  /** From its place to where a stack's symbol stood. */
  offset(stack: { place: number; actor: number }): readonly [number, number] | null {
    return this.#offsets.get(stackOwner(stack)) ?? null;
  }

  /** The name that a holder's ground had. */
  territory(holder: number): PlacedTerritory | null {
    return this.#territories.get(holder) ?? null;
  }

  /** Whether a rectangle is where nothing stood but its owner; what owns nothing is named by nothing. */
  isOwn(box: Box, owner: string | null = null): boolean {
    return this.#taken.isFree(box, owner === null ? undefined : this.#boxes.get(owner));
  }

  /** What it costs an owner to stand in a rectangle. */
  intrusion(owner: string): (box: Box) => number {
    return (box) => (this.isOwn(box, owner) ? 0 : intruding);
  }
}

/** The name under which a stack is remembered. */
export function stackOwner({ place, actor }: { place: number; actor: number }): string {
  return `stack ${place} ${actor}`;
}
