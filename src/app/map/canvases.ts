// Canvases that sheets are painted on, lent to one sheet after another: a new one has its memory cleared page by page, which takes
// longer than painting it.

/** Canvases that are there before anybody asks: two sheets are shown mostly, and both are painted anew at once. */
const stock = 4;

/** How many times the wanted area a canvas has at most: a map that is a little smaller, as a panel has opened below it, is painted on what is there. */
const roomiest = 1.5;

function made(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  return canvas;
}

/** The first clearing of a canvas is what takes long. */
function clear(canvas: HTMLCanvasElement): void {
  const context = canvas.getContext('2d');
  context?.setTransform(1, 0, 0, 1, 0, 0);
  context?.clearRect(0, 0, canvas.width, canvas.height);
}

/** Whether a sheet of a size goes on a canvas without wasting much of it. */
function holds(canvas: HTMLCanvasElement, width: number, height: number): boolean {
  const isLarge = canvas.width >= width && canvas.height >= height;
  return isLarge && canvas.width * canvas.height <= roomiest * width * height;
}

/** The canvases of one map; sizes in device pixels. */
export class Canvases {
  readonly #make: (width: number, height: number) => HTMLCanvasElement;
  #spare: readonly HTMLCanvasElement[] = [];
  #lent = 0;

  constructor(make = made) {
    this.#make = make;
  }

  /** Makes one more for sheets of a size where there are few; false where there are enough. Those that do not hold one are forgotten. */
  add(width: number, height: number): boolean {
    this.#spare = this.#spare.filter((canvas) => holds(canvas, width, height));
    if (this.#lent + this.#spare.length >= stock) return false;
    const canvas = this.#make(width, height);
    clear(canvas);
    this.#spare = [...this.#spare, canvas];
    return true;
  }

  /** An empty canvas of a size or a little larger, to be given back. */
  take(width: number, height: number): HTMLCanvasElement {
    const canvas = this.#spare.find((each) => holds(each, width, height)) ?? this.#make(width, height);
    this.#spare = this.#spare.filter((each) => each !== canvas);
    clear(canvas);
    this.#lent++;
    return canvas;
  }

  /** Takes one back that is shown no more. */
  give(canvas: HTMLCanvasElement): void {
    this.#lent--;
    this.#spare = [...this.#spare, canvas];
  }
}
