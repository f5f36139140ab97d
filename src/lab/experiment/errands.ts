// What players are sent to do, in threads and in a page's workers alike, and how their replies are put in order: who does what, and when,
// changes nothing.

import type { Track } from '../answers/tracks.ts';
import type { Game, Row } from '../games/columns.ts';
import type { Stretch } from './layout.ts';

/** What changes at a fork: other players by actor id, other numbers of rules by their row, or both. */
export interface ForkChange {
  readonly seats: Readonly<Record<string, string>>;
  readonly rules: readonly (readonly [row: number, value: number])[];
}

/** What can be asked for of some replicates of a cell. */
export interface Errands {
  readonly games: Stretch;
  /** Games with their courses. */
  readonly courses: Stretch;
  /** Starts that are drawn instead of replicates, and so many games from each with luck of its own. */
  readonly starts: Stretch & { readonly lucks: number };
  /** Games, and the same games with a change from each of these rounds on. */
  readonly forks: Stretch & { readonly change: ForkChange; readonly rounds: readonly number[] };
}

export type ErrandKind = keyof Errands;

/** An errand of a kind, or of any. */
export type Errand<K extends ErrandKind = ErrandKind> = {
  readonly [Kind in K]: { readonly kind: Kind } & Errands[Kind];
}[K];

/** A game, its course beside it where that was asked for. */
export interface Followed extends Game {
  readonly track?: Track;
}

/** A game with its course. */
export interface Course extends Game {
  readonly track: Track;
}

/** What comes back, an entry a replicate. */
export interface Replies {
  readonly games: readonly Game[];
  readonly courses: readonly Course[];
  /** By start: in how many of its games each outcome came. */
  readonly starts: readonly (readonly number[])[];
  /** By replicate: the row of the game itself, then those of its forks. */
  readonly forks: readonly (readonly Row[])[];
}

/** Players that do errands, several at once. */
export interface Crew {
  /** How many errands may be asked for at once without one waiting long for its turn. */
  readonly lanes: number;
  /** Rejects when a player dies or the crew is sent home. */
  ask<K extends ErrandKind>(errand: Errand<K>): Promise<Replies[K]>;
  close(): Promise<void>;
}

/** Has errands done, and takes the replies in the order of the errands. Rejects as the crew does. */
export async function inOrder<K extends ErrandKind>(
  crew: Crew,
  errands: Iterable<Errand<K>>,
  take: (reply: Replies[K], errand: Errand<K>) => void,
): Promise<void> {
  const waiting = new Map<number, readonly [Replies[K], Errand<K>]>();
  const queue = errands[Symbol.iterator]();
  let [asked, taken] = [0, 0];
  async function lane(): Promise<void> {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const number = asked++;
      waiting.set(number, [await crew.ask(next.value), next.value]);
      for (let found = waiting.get(taken); found; found = waiting.get(taken)) {
        waiting.delete(taken++);
        take(...found);
      }
    }
  }
  await Promise.all(Array.from({ length: crew.lanes }, lane));
}

/** Replicates of some cells, in blocks over all of them. */
export interface Blocks {
  /** Ascending. */
  readonly cells: readonly number[];
  readonly from: number;
  readonly to: number;
  /** Replicates of a block. */
  readonly size: number;
  /** Whether the course of a game is asked for too. */
  readonly isFollowed?: (cell: number, replicate: number) => boolean;
}

/** Plays replicates of cells and gives them block by block, each in order of run numbers, so that what there is at a stop is balanced. */
export async function playBlocks(
  crew: Crew,
  { cells, from, to, size, isFollowed = () => false }: Blocks,
  take: (games: readonly Followed[]) => void,
): Promise<void> {
  function* errands(): Generator<Errand<'games' | 'courses'>> {
    for (let first = from; first < to; first += size)
      for (const cell of cells) {
        const kind = isFollowed(cell, first) ? 'courses' : 'games';
        yield { kind, cell, first, count: Math.min(size, to - first) };
      }
  }
  let block: (readonly Followed[])[] = [];
  await inOrder(crew, errands(), (games, { count }) => {
    block.push(games);
    if (block.length < cells.length) return;
    const whole = block;
    block = [];
    take(Array.from({ length: count }, (_, i) => whole.map((each) => each[i]!)).flat());
  });
}
