// How the run list falls into stages and chunks. Run number i is replicate floor(i / cells) of cell i mod cells. A stage ends where cells are
// looked at; a chunk lies within one stage.

/** Runs of one chunk, about; a chunk holds whole replicates where they are not larger than that. */
export const CHUNK_RUNS = 1000;

/** What the list of runs is cut by. */
export interface Layout {
  readonly cells: number;
  /** Replicates after which cells are looked at, ascending; the last are all that are listed. */
  readonly looks: readonly number[];
}

/** Replicates `from` to before `to` of cells `firstCell` to before `endCell`. */
export interface Chunk {
  readonly number: number;
  readonly stage: number;
  readonly from: number;
  readonly to: number;
  readonly firstCell: number;
  readonly endCell: number;
}

/** Looks at `firstLook` × 2^k replicates, and at the last of all. */
export function doublingLooks(firstLook: number, replicates: number): number[] {
  const looks: number[] = [];
  for (let look = firstLook; look < replicates; look *= 2) looks.push(look);
  return [...looks, replicates];
}

/** The number of a run. */
export function runNumber({ cells }: Pick<Layout, 'cells'>, cell: number, replicate: number): number {
  return replicate * cells + cell;
}

/** The cell and the replicate of a run number. */
export function placeOfRun(
  { cells }: Pick<Layout, 'cells'>,
  run: number,
): { readonly cell: number; readonly replicate: number } {
  return { cell: run % cells, replicate: Math.floor(run / cells) };
}

/** How many chunks the whole list has. */
export function chunkCount(layout: Layout): number {
  return layout.looks.reduce((sum, _, stage) => sum + chunksInStage(layout, stage), 0);
}

/** The chunks of a stage, in order of their runs. */
export function* chunksOfStage(layout: Layout, stage: number): Generator<Chunk> {
  const first = layout.looks
    .slice(0, stage)
    .reduce((sum, _, earlier) => sum + chunksInStage(layout, earlier), 0);
  const count = chunksInStage(layout, stage);
  for (let i = 0; i < count; i++) yield chunkInStage(layout, stage, i, first + i);
}

/** All chunks of the list, in order of their runs. */
export function* allChunks(layout: Layout): Generator<Chunk> {
  for (let stage = 0; stage < layout.looks.length; stage++) yield* chunksOfStage(layout, stage);
}

/** Replicates in a chunk, and chunks for one replicate: one of the two is 1. */
function grain({ cells }: Layout): { readonly replicates: number; readonly parts: number } {
  return {
    replicates: Math.max(1, Math.floor(CHUNK_RUNS / cells)),
    parts: Math.ceil(cells / CHUNK_RUNS),
  };
}

function stageBegins({ looks }: Layout, stage: number): number {
  return stage === 0 ? 0 : looks[stage - 1]!;
}

function chunksInStage(layout: Layout, stage: number): number {
  const { replicates, parts } = grain(layout);
  return Math.ceil((layout.looks[stage]! - stageBegins(layout, stage)) / replicates) * parts;
}

function chunkInStage(layout: Layout, stage: number, index: number, number: number): Chunk {
  const { replicates, parts } = grain(layout);
  const from = stageBegins(layout, stage) + Math.floor(index / parts) * replicates;
  const part = index % parts;
  return {
    number,
    stage,
    from,
    to: Math.min(from + replicates, layout.looks[stage]!),
    firstCell: parts === 1 ? 0 : part * CHUNK_RUNS,
    endCell: parts === 1 ? layout.cells : Math.min(layout.cells, (part + 1) * CHUNK_RUNS),
  };
}

/** Runs of one cell, one replicate after another. */
export interface Stretch {
  readonly cell: number;
  readonly first: number;
  readonly count: number;
}

/** The runs of a chunk that are played: those of cells that are still open. */
export class ChunkRuns {
  readonly chunk: Chunk;
  /** Open cells of the chunk, ascending. */
  readonly cells: readonly number[];
  private readonly places: ReadonlyMap<number, number>;

  constructor(chunk: Chunk, isOpen: (cell: number) => boolean) {
    this.chunk = chunk;
    const count = chunk.endCell - chunk.firstCell;
    this.cells = Array.from({ length: count }, (_, i) => chunk.firstCell + i).filter(isOpen);
    this.places = new Map(this.cells.map((cell, place) => [cell, place]));
  }

  get count(): number {
    return (this.chunk.to - this.chunk.from) * this.cells.length;
  }

  /** The place of a run among those of the chunk, in order of run numbers. */
  placeOf(cell: number, replicate: number): number {
    return (replicate - this.chunk.from) * this.cells.length + this.places.get(cell)!;
  }

  /** Which run stands at a place. */
  runAt(place: number): { readonly cell: number; readonly replicate: number } {
    const cell = this.cells[place % this.cells.length]!;
    return { cell, replicate: this.chunk.from + Math.floor(place / this.cells.length) };
  }

  /** All runs in stretches of at most `most`, cell by cell. */
  *stretches(most: number): Generator<Stretch> {
    for (const cell of this.cells) {
      for (let first = this.chunk.from; first < this.chunk.to; first += most)
        yield { cell, first, count: Math.min(most, this.chunk.to - first) };
    }
  }
}
