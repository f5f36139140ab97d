// Plays what a folder lacks of its study and joins it. Chunks are kept as they are finished, and at a stop what there is of them.

import type { Game } from '../../games/columns.ts';
import { cellJudge } from '../../experiment/judge.ts';
import type { CellJudge } from '../../experiment/judge.ts';
import type { Study } from '../../experiment/study.ts';
import type { Ended, StudySummary } from '../../experiment/summary.ts';
import { SLICE_RUNS } from '../../games/runs.ts';
import { claim, release } from './claim.ts';
import { claimFile, readBegun, readChunk, removeChunks, writeChunk } from './chunks.ts';
import { FolderRefused } from './folder.ts';
import { joinChunks } from './join.ts';
import { logSitting, watchMemory } from './log.ts';
import { KEPT_EVERY, OpenChunks } from './open-chunks.ts';
import type { OpenChunk } from './open-chunks.ts';
import { Withdrawn } from '../threads/pool.ts';
import type { Piece, Players } from '../threads/pool.ts';
import { isOf, lookAt, stageRuns } from './survey.ts';
import type { Shard } from './survey.ts';

/** A study to be played in a folder that `openFolder` has opened. */
export interface Batch {
  readonly folder: string;
  readonly study: Study;
  /** The part of the chunks that is played here; null: all, and they are joined at the end. */
  readonly shard: Shard | null;
  /** The scenario or experiment as the user named it, for the log. */
  readonly named?: string;
  /** How many games are there already, those of chunks that were cut short included. */
  readonly found: number;
  /** The most threads to use. */
  readonly workers: number;
  /** Calls the players together; `playBatch` sends them home. */
  readonly start: (workers: number) => Players;
  /** Ends the play; games that are finished stay. */
  readonly signal: AbortSignal;
  /** A game that is known already from another folder; null when it has to be played. */
  readonly known?: (cell: number, replicate: number) => Game | null;
  /** Whether time is over: no further chunk is begun. */
  readonly isLate?: () => boolean;
  /** Milliseconds after which unfinished chunks are put in place again; absent: some seconds. */
  readonly keptEvery?: number;
  /** Told how many games have been played, those found in the folder included. */
  readonly onProgress: (played: number) => void;
}

/** How the play ended. `safe` games are in the folder. */
export type BatchEnd =
  | { readonly kind: 'complete'; readonly summary: StudySummary }
  /** Time was over: the summary is of the whole chunks that there are. */
  | { readonly kind: 'time'; readonly summary: StudySummary; readonly safe: number }
  /** All chunks of the shard are there. */
  | { readonly kind: 'shard'; readonly safe: number }
  | { readonly kind: 'stopped'; readonly safe: number };

/**
 * Plays the games that are missing and joins all. Rejects when a worker dies or a file cannot be written.
 *
 * @throws {FolderRefused} when another process is at work in the folder
 */
export async function playBatch(batch: Batch): Promise<BatchEnd> {
  const file = claimFile(batch.folder);
  const other = claim(file);
  if (other !== null) throw new FolderRefused(batch.folder, { kind: 'at-work', process: other, file });
  try {
    return await playClaimed(batch);
  } finally {
    release(file);
  }
}

async function playClaimed(batch: Batch): Promise<BatchEnd> {
  const { folder, study, found, shard } = batch;
  const memory = watchMemory(study.manifest.runs);
  const begun = new Date().toISOString();
  const start = performance.now();
  const { played: safe, taken, how } = await playMissing(batch, memory.see);
  const played = performance.now();
  const joins = shard === null && how !== 'stopped';
  const summary = joins ? await joinChunks(folder, study, how) : null;
  logSitting(folder, {
    ...(batch.named !== undefined && { named: batch.named }),
    begun,
    seconds: secondsBetween(start, performance.now()),
    games: safe - found - taken,
    playSeconds: secondsBetween(start, played),
    workers: batch.workers,
    memory: memory.points,
    complete: summary?.ended === 'complete',
  });
  if (how === 'stopped') return { kind: 'stopped', safe };
  if (summary === null) return how === 'time' ? { kind: 'stopped', safe } : { kind: 'shard', safe };
  if (how === 'time') return { kind: 'time', summary, safe };
  removeChunks(folder);
  return { kind: 'complete', summary };
}

/** How often it is looked whether time is over, where pieces wait elsewhere. */
const WATCH_MS = 500;

/** How a sitting ended: with all that is to be played, out of time, or by the signal. */
interface Sitting {
  /** Games that are in the folder now, and how many of them were taken over from elsewhere. */
  readonly played: number;
  readonly taken: number;
  readonly how: Ended | 'stopped';
}

/** Plays stage by stage until all is there, time is over, or the signal comes. */
async function playMissing(batch: Batch, seeGames: (played: number) => void): Promise<Sitting> {
  const { folder, study, signal } = batch;
  let played = batch.found;
  let taken = 0;
  const tell = (more: number, from: 'played' | 'taken' = 'played'): void => {
    played += more;
    if (from === 'taken') taken += more;
    batch.onProgress(played);
    seeGames(played);
  };
  tell(0);
  const judge = cellJudge(study);
  const crew = new Crew(batch);
  try {
    for (const [stage] of study.layout.looks.entries()) {
      const how = await playStage(batch, stage, judge, crew, tell);
      if (how !== 'complete') return { played, taken, how };
      if (batch.shard === null) lookAt(folder, study, stage, judge);
    }
    return { played, taken, how: 'complete' };
  } catch (error) {
    if (!signal.aborted) throw error;
    return { played, taken, how: 'stopped' };
  } finally {
    await crew.close();
  }
}

/** The players of a sitting: called together when there is something to play, sent home at the signal. */
class Crew {
  private players: Players | null = null;
  private watch: NodeJS.Timeout | undefined;
  private readonly batch: Batch;
  private readonly sendHome = (): void => void this.players?.close();

  constructor(batch: Batch) {
    this.batch = batch;
    batch.signal.addEventListener('abort', this.sendHome);
  }

  call(): Players {
    const { study, found, workers, start } = this.batch;
    const missing = Math.ceil((study.manifest.runs - found) / SLICE_RUNS);
    this.players ??= start(Math.max(1, Math.min(workers, missing)));
    return this.players;
  }

  /** The games of a piece; null when time was over before anybody had begun to play it. */
  async play(piece: Piece): Promise<readonly Game[] | null> {
    const players = this.call();
    if (players.withdraw) this.watchTime();
    try {
      return await players.play(piece);
    } catch (error) {
      if (error instanceof Withdrawn) return null;
      throw error;
    }
  }

  /** Pieces that lie in a queue would be waited for long after time is over. */
  private watchTime(): void {
    if (this.batch.isLate === undefined) return;
    this.watch ??= setInterval(() => {
      if (this.batch.isLate?.() === true) void this.players?.withdraw?.();
    }, WATCH_MS);
  }

  async close(): Promise<void> {
    clearInterval(this.watch);
    this.batch.signal.removeEventListener('abort', this.sendHome);
    await this.players?.close();
  }
}

async function playStage(
  batch: Batch,
  stage: number,
  judge: CellJudge,
  crew: Crew,
  tell: (more: number, from?: 'played' | 'taken') => void,
): Promise<Sitting['how']> {
  const { folder, signal } = batch;
  const open = new OpenChunks(folder, batch.keptEvery ?? KEPT_EVERY);
  let late = false;
  const queue = pieces();

  /** What is to be played, in order. A chunk joins `open` with its first piece. */
  function* pieces(): Generator<{ readonly part: OpenChunk; readonly piece: Piece }> {
    for (const part of missingChunks(batch, stage, judge)) {
      const filled = fillKnown(batch, part);
      tell(filled, 'taken');
      if (keepIfWhole(folder, part)) continue;
      if (batch.isLate?.() === true) {
        late = true;
        return;
      }
      open.begin(part);
      if (filled > 0) open.grew(part);
      const { runs } = part;
      const lacking = [...runs.stretches(SLICE_RUNS)].filter(({ cell, first, count }) =>
        Array.from({ length: count }, (_, i) => part.games[runs.placeOf(cell, first + i)]).includes(null),
      );
      if (crew.call().whole) yield { part, piece: { runs, stretches: lacking } };
      else for (const stretch of lacking) yield { part, piece: { runs, stretches: [stretch] } };
    }
  }

  async function lane(first: IteratorResult<{ part: OpenChunk; piece: Piece }>): Promise<void> {
    for (let next = first; !next.done; next = queue.next()) {
      if (signal.aborted) return;
      const { part, piece } = next.value;
      const games = await crew.play(piece);
      if (games === null) return;
      let at = 0;
      for (const { cell, first: from, count } of piece.stretches)
        for (let i = 0; i < count; i++) part.games[part.runs.placeOf(cell, from + i)] = games[at++]!;
      if (keepIfWhole(folder, part)) open.close(part);
      else open.grew(part);
      tell(games.length);
    }
  }

  try {
    const first = queue.next();
    if (!first.done) {
      const others = Array.from({ length: crew.call().lanes - 1 }, async () => lane(queue.next()));
      await Promise.all([lane(first), ...others]);
    }
  } finally {
    await keepBegun(crew, open);
  }
  if (signal.aborted) return 'stopped';
  return late || open.size > 0 ? 'time' : 'complete';
}

/** At a stop or a fault: sends the players home and keeps what there is of the chunks under way. */
async function keepBegun(crew: Crew, open: OpenChunks): Promise<void> {
  if (open.size === 0) return;
  await crew.close();
  open.write();
}

/** Chunks of a stage that are not whole, each with the games that there are. */
function* missingChunks(
  { folder, study, shard }: Batch,
  stage: number,
  judge: CellJudge,
): Generator<OpenChunk> {
  for (const runs of stageRuns(study, stage, judge)) {
    if (!isOf(shard, runs.chunk.number) || readChunk(folder, runs, study)) continue;
    const games = readBegun(folder, runs, study) ?? Array.from({ length: runs.count }, () => null);
    yield { runs, games };
  }
}

/** Puts games that are known from elsewhere in their places; gives how many. */
function fillKnown({ known }: Batch, { runs, games }: OpenChunk): number {
  if (known === undefined) return 0;
  let filled = 0;
  for (const [place, game] of games.entries()) {
    if (game !== null) continue;
    const { cell, replicate } = runs.runAt(place);
    const found = known(cell, replicate);
    if (found === null) continue;
    games[place] = found;
    filled++;
  }
  return filled;
}

function keepIfWhole(folder: string, { runs, games }: OpenChunk): boolean {
  if (games.includes(null)) return false;
  writeChunk(
    folder,
    runs.chunk.number,
    games.filter((game) => game !== null),
  );
  return true;
}

function secondsBetween(start: number, end: number): number {
  return Math.round(end - start) / 1000;
}
