// Which rectangles of the screen are taken, and what lines a rectangle would cover: what names and symbols ask. Pure.

/** A rectangle in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether two rectangles share more than an edge. */
export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether a rectangle lies wholly in another. */
export function isWithin(box: Box, outer: Box): boolean {
  return (
    box.left >= outer.left && box.right <= outer.right && box.top >= outer.top && box.bottom <= outer.bottom
  );
}

/** Whether a rectangle lies partly inside another and partly outside. */
export function isCutBy(outer: Box, box: Box): boolean {
  return overlaps(box, outer) && !isWithin(box, outer);
}

/** A rectangle with a margin on all sides. */
export function grown(box: Box, margin: number): Box {
  return {
    left: box.left - margin,
    top: box.top - margin,
    right: box.right + margin,
    bottom: box.bottom + margin,
  };
}

export function isSameBox(one: Box, other: Box): boolean {
  return (
    one.left === other.left &&
    one.right === other.right &&
    one.top === other.top &&
    one.bottom === other.bottom
  );
}

/** A rectangle moved by pixels. */
export function shifted({ left, top, right, bottom }: Box, across: number, down: number): Box {
  return { left: left + across, top: top + down, right: right + across, bottom: bottom + down };
}

/** The rectangle of a size round a middle. */
export function boxOf(middle: readonly [number, number], width: number, height: number): Box {
  return {
    left: middle[0] - width / 2,
    top: middle[1] - height / 2,
    right: middle[0] + width / 2,
    bottom: middle[1] + height / 2,
  };
}

/** The least rectangle round some others; throws without any. */
export function boxRound(boxes: readonly Box[]): Box {
  const [first, ...rest] = boxes;
  if (first === undefined) throw new Error('no rectangle round nothing');
  return rest.reduce(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    first,
  );
}

const columnsOfCells = 2 ** 22;

/** One number for the cell of a grid; cells lie within two million of the origin. */
function cellKey(column: number, row: number): number {
  return (row + columnsOfCells / 2) * columnsOfCells + column + columnsOfCells / 2;
}

/** Rectangles in a grid of buckets, so that a question looks at the neighbours only. */
export class Taken {
  readonly #size: number;
  readonly #buckets = new Map<number, Box[]>();

  constructor(boxes: readonly Box[] = [], size = 64) {
    this.#size = size;
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    const size = this.#size;
    for (let column = Math.floor(box.left / size); column <= Math.floor(box.right / size); column++) {
      for (let row = Math.floor(box.top / size); row <= Math.floor(box.bottom / size); row++) {
        const key = cellKey(column, row);
        const bucket = this.#buckets.get(key);
        if (bucket === undefined) this.#buckets.set(key, [box]);
        else bucket.push(box);
      }
    }
  }

  /** Whether a rectangle is free of all others, or of all but one that was added. */
  isFree(box: Box, but?: Box): boolean {
    const size = this.#size;
    for (let column = Math.floor(box.left / size); column <= Math.floor(box.right / size); column++) {
      for (let row = Math.floor(box.top / size); row <= Math.floor(box.bottom / size); row++) {
        const bucket = this.#buckets.get(cellKey(column, row));
        if (bucket === undefined) continue;
        for (const other of bucket) if (other !== but && overlaps(box, other)) return false;
      }
    }
    return true;
  }
}

/** Lines on the screen in cells, to ask how much of them a rectangle would cover. */
export class Strokes {
  readonly #size: number;
  readonly #within: Box | null;
  readonly #cells = new Map<number, number>();

  /** Lines outside `within` are left out. */
  constructor(within: Box | null = null, size = 8) {
    this.#within = within;
    this.#size = size;
  }

  /** Marks a line of points as drawn, `scale` times as large; `weight` is how bad it is to cover it. */
  add(line: readonly (readonly [number, number])[], weight: number, scale = 1): void {
    const size = this.#size;
    const within = this.#within;
    for (let index = 1; index < line.length; index++) {
      const [from, to] = [line[index - 1]!, line[index]!];
      const [left, top] = [from[0] * scale, from[1] * scale];
      const [right, bottom] = [to[0] * scale, to[1] * scale];
      if (within !== null && !isStretchIn(within, left, top, right, bottom)) continue;
      const pieces = Math.max(1, Math.ceil(Math.hypot(right - left, bottom - top) / size));
      for (let piece = 0; piece <= pieces; piece++) {
        const x = left + ((right - left) * piece) / pieces;
        const y = top + ((bottom - top) * piece) / pieces;
        const key = cellKey(Math.floor(x / size), Math.floor(y / size));
        const most = this.#cells.get(key);
        if (most === undefined || most < weight) this.#cells.set(key, weight);
      }
    }
  }

  /** How many cells with lines of a weight or more a rectangle covers. */
  heavier(box: Box, weight: number): number {
    const size = this.#size;
    let count = 0;
    for (let column = Math.floor(box.left / size); column <= Math.floor(box.right / size); column++) {
      for (let row = Math.floor(box.top / size); row <= Math.floor(box.bottom / size); row++)
        if ((this.#cells.get(cellKey(column, row)) ?? 0) >= weight) count++;
    }
    return count;
  }

  /** The weights of all that a rectangle covers, summed by cell. */
  under(box: Box): number {
    const size = this.#size;
    let sum = 0;
    for (let column = Math.floor(box.left / size); column <= Math.floor(box.right / size); column++) {
      for (let row = Math.floor(box.top / size); row <= Math.floor(box.bottom / size); row++)
        sum += this.#cells.get(cellKey(column, row)) ?? 0;
    }
    return sum;
  }
}

/** Whether the rectangle of a straight stretch, a pixel wide at least, shares more than an edge with another. */
function isStretchIn(within: Box, left: number, top: number, right: number, bottom: number): boolean {
  return (
    Math.min(left, right) - 0.5 < within.right &&
    within.left < Math.max(left, right) + 0.5 &&
    Math.min(top, bottom) - 0.5 < within.bottom &&
    within.top < Math.max(top, bottom) + 0.5
  );
}
