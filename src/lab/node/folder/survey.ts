// What a folder holds of a study, stage by stage: which chunks are there, and which cells are still open after each look.

import { FAILURE } from '../../games/columns.ts';
import type { Game, Row } from '../../games/columns.ts';
import { ChunkRuns, chunksOfStage } from '../../experiment/layout.ts';
import { cellJudge } from '../../experiment/judge.ts';
import type { CellJudge } from '../../experiment/judge.ts';
import type { Study } from '../../experiment/study.ts';
import { readBegun, readChunk } from './chunks.ts';

/** Some of the chunks of a study: those whose number leaves `index` when divided by `of`. */
export interface Shard {
  /** From 0. */
  readonly index: number;
  readonly of: number;
}

/** Whether a chunk belongs to a shard; all belong to null. */
export function isOf(shard: Shard | null, chunk: number): boolean {
  return shard === null || chunk % shard.of === shard.index;
}

/** What a folder holds of a study that is not complete. */
export interface Played {
  /** Games of chunks that are whole, and of those that were cut short. */
  readonly games: number;
  /** A row to try this program against: it has to play the same game again. */
  readonly sample: Row | null;
}

/** Looks through the chunks of a folder, one at a time, as far as they go. */
export function playedSoFar(folder: string, study: Study, shard: Shard | null): Played {
  let games = 0;
  let sample: Row | null = null;
  const judge = cellJudge(study);
  for (const [stage] of study.layout.looks.entries()) {
    let whole = true;
    for (const runs of stageRuns(study, stage, judge)) {
      if (!isOf(shard, runs.chunk.number)) continue;
      const found = readChunk(folder, runs, study);
      whole &&= found !== null;
      const there = (found ?? readBegun(folder, runs, study) ?? []).filter((game) => game !== null);
      games += there.length;
      sample ??= there.find(({ row }) => row[FAILURE] === null)?.row ?? null;
    }
    if (!whole) break;
    lookAt(folder, study, stage, judge);
  }
  return { games, sample };
}

/** The runs of a stage's chunks, those of cells that are still open. */
export function* stageRuns(study: Study, stage: number, judge: CellJudge): Generator<ChunkRuns> {
  if (judge.openCells() === 0) return;
  for (const chunk of chunksOfStage(study.layout, stage)) {
    const runs = new ChunkRuns(chunk, judge.isOpen);
    if (runs.count > 0) yield runs;
  }
}

/** Shows the judge the games of a stage that is whole, and lets it close cells. Nothing to do where none can be closed. */
export function lookAt(folder: string, study: Study, stage: number, judge: CellJudge): void {
  if (study.plan.stop.kind === 'count') return;
  for (const runs of stageRuns(study, stage, judge))
    for (const game of needed(folder, runs, study)) judge.add(game.row);
  judge.look(study.layout.looks[stage]!);
}

/**
 * The games of a chunk that has to be there.
 *
 * @throws {Error} when it is missing or damaged
 */
export function needed(folder: string, runs: ChunkRuns, study: Study): readonly Game[] {
  const games = readChunk(folder, runs, study);
  if (!games) throw new Error(`chunk ${runs.chunk.number} of ${folder} is missing or damaged`);
  return games;
}
