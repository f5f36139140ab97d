// How long the map works in each frame: what it paints and arranges goes on until then, and on in the next frame.

/** Milliseconds of a frame that go into painting and arranging: the rest of its sixteen is for drawing. */
const workBudget = 4;
/** Share of a frame's time that goes into it where the machine is busy with other things and frames are few; its most. */
const busyShare = 0.2;
const mostBudget = 5;
/** The same until all has been painted once: there is little to interrupt yet, and where frames are few names would be long in coming. */
const firstBudget = 6;
const firstShare = 0.36;
const firstMost = 8;
/** Milliseconds after a change that the page's panels follow too, and what goes into painting and arranging in these frames. */
const crowdedTime = 100;
const crowdedBudget = 2;

/** Milliseconds for which the map stays as it is at most where one change follows another. */
const longestWay = 200;

/** The pace of one map; times in milliseconds, by performance.now. */
export class Pace {
  #now = performance.now();
  #crowdedUntil = -Infinity;
  #isPanels = false;
  /** Until when the map stays as it is, and since when it has. */
  #awayUntil = -Infinity;
  #awaySince: number | null = null;
  /** Whether the frame before was left to the panels: the map waits for no two in a row. */
  #hasGivenWay = false;
  #isFirst = true;

  /** The map sleeps no longer: the time that it slept is no frame. */
  wake(): void {
    this.#now = performance.now();
  }

  /** Something has changed that the page's panels follow too: they are drawn in the same frames, and have the first for themselves. */
  crowd(): void {
    const now = performance.now();
    if (now >= this.#crowdedUntil) this.#isPanels = true;
    this.#crowdedUntil = now + crowdedTime;
  }

  /** Something else on the page is worked on for so many milliseconds at most, or 0 where it is done: the next frame lays it out. */
  giveWay(milliseconds: number): void {
    const now = performance.now();
    this.#awaySince ??= now;
    this.#awayUntil = Math.min(now + milliseconds, this.#awaySince + longestWay);
    this.#isPanels = true;
  }

  /** Whether a frame that begins is the panels' own, in which the map stays as it is. */
  givesWay(): boolean {
    if (performance.now() < this.#awayUntil) return true;
    this.#awaySince = null;
    this.#hasGivenWay = this.#isPanels && !this.#hasGivenWay;
    this.#isPanels = false;
    return this.#hasGivenWay;
  }

  /** All has been painted once. */
  settle(): void {
    this.#isFirst = false;
  }

  /** A frame begins: the time now, the time since the last one, and until when the map works in it. */
  frame(): { readonly now: number; readonly passed: number; readonly deadline: number } {
    const now = performance.now();
    const passed = now - this.#now;
    this.#now = now;
    return { now, passed, deadline: now + this.#budget(now, passed) };
  }

  #budget(now: number, passed: number): number {
    if (this.#isFirst) return Math.min(firstMost, Math.max(firstBudget, passed * firstShare));
    if (now < this.#crowdedUntil) return crowdedBudget;
    return Math.min(mostBudget, Math.max(workBudget, passed * busyShare));
  }
}
