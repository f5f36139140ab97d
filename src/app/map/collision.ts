// Which rectangles of the screen are taken: the one question that names and symbols ask. Pure.

/** A rectangle in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export function grown(box: Box, margin: number): Box {
  return {
    left: box.left - margin,
    top: box.top - margin,
    right: box.right + margin,
    bottom: box.bottom + margin,
  };
}

/** Rectangles in a grid of buckets, so that a question looks at the neighbours only. */
export class Taken {
  readonly #size: number;
  readonly #buckets = new Map<string, Box[]>();

  constructor(size = 96) {
    this.#size = size;
  }

  *#keys(box: Box): Generator<string> {
    for (
      let column = Math.floor(box.left / this.#size);
      column <= Math.floor(box.right / this.#size);
      column++
    ) {
      for (let row = Math.floor(box.top / this.#size); row <= Math.floor(box.bottom / this.#size); row++) {
        yield `${column} ${row}`;
      }
    }
  }

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const bucket = this.#buckets.get(key);
      if (bucket === undefined) this.#buckets.set(key, [box]);
      else bucket.push(box);
    }
  }

  /** Whether a rectangle is free of all others but those of `except`. */
  isFree(box: Box, except: readonly Box[] = []): boolean {
    for (const key of this.#keys(box)) {
      for (const other of this.#buckets.get(key) ?? []) {
        if (overlaps(box, other) && !except.includes(other)) return false;
      }
    }
    return true;
  }
}

/** Lines on the screen in buckets, to ask how much of them a rectangle would cover. */
export class Strokes {
  readonly #size: number;
  readonly #buckets = new Map<string, number>();

  constructor(size = 8) {
    this.#size = size;
  }

  /** Marks a line of points as drawn; `weight` is how bad it is to cover it. */
  add(line: readonly (readonly [number, number])[], weight: number): void {
    for (let index = 1; index < line.length; index++) {
      const [from, to] = [line[index - 1]!, line[index]!];
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const pieces = Math.max(1, Math.ceil(length / this.#size));
      if (pieces > 4000) continue;
      for (let piece = 0; piece <= pieces; piece++) {
        const x = from[0] + ((to[0] - from[0]) * piece) / pieces;
        const y = from[1] + ((to[1] - from[1]) * piece) / pieces;
        const key = `${Math.floor(x / this.#size)} ${Math.floor(y / this.#size)}`;
        this.#buckets.set(key, Math.max(weight, this.#buckets.get(key) ?? 0));
      }
    }
  }

  /** The weights of all that a rectangle covers, summed by cell. */
  under(box: Box): number {
    let sum = 0;
    for (
      let column = Math.floor(box.left / this.#size);
      column <= Math.floor(box.right / this.#size);
      column++
    ) {
      for (let row = Math.floor(box.top / this.#size); row <= Math.floor(box.bottom / this.#size); row++) {
        sum += this.#buckets.get(`${column} ${row}`) ?? 0;
      }
    }
    return sum;
  }
}
