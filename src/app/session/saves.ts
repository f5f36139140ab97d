// Keeps the game that is on in the browser, so that a reload goes on where it was. IndexedDB, else localStorage.

import { createStore, get, set } from 'idb-keyval';
import type { GameRecord } from '../../scenario/index.ts';

/** A game as it is kept: the record, what it was played in, and what the start page says of it. */
export interface Kept {
  readonly version: 1;
  /** Which scenario: its key in the library. */
  readonly key: string;
  /** The file's text when the scenario was opened from a file. */
  readonly file: { readonly name: string; readonly text: string } | null;
  readonly record: GameRecord;
  /** State hash in this moment, to prove that it was resumed exactly. */
  readonly hash: string;
  readonly savedAt: number;
  readonly card: {
    readonly title: string;
    readonly seat: string;
    readonly round: number;
    readonly date: string;
  };
}

const KEY = 'orontes/game';

/** Where values are kept; each way may be missing or full. */
interface Shelf {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
}

const database = (): Shelf => {
  const store = createStore('orontes', 'games');
  return { read: (key) => get(key, store), write: (key, value) => set(key, value, store) };
};

const plain: Shelf = {
  read: (key) => {
    const text = localStorage.getItem(key);
    return Promise.resolve(text === null ? undefined : (JSON.parse(text) as unknown));
  },
  write: (key, value) => {
    localStorage.setItem(key, JSON.stringify(value));
    return Promise.resolve();
  },
};

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    'record' in value
  );
}

/** The game that was kept last, or null. */
export async function readKept(): Promise<Kept | null> {
  const found: Kept[] = [];
  for (const shelf of [database, () => plain]) {
    try {
      const value = await shelf().read(KEY);
      if (isKept(value)) found.push(value);
    } catch {
      // A shelf that cannot be read holds nothing for us; the other one may.
    }
  }
  return found.toSorted((a, b) => b.savedAt - a.savedAt)[0] ?? null;
}

let writing: Promise<void> = Promise.resolve();

/** Keeps a game after those that are being kept already; `full` is called when there is no room anywhere. */
export function keep(value: Kept, full: () => void): Promise<void> {
  writing = keepAfter(writing, value, full);
  return writing;
}

async function keepAfter(earlier: Promise<void>, value: Kept, full: () => void): Promise<void> {
  await earlier;
  try {
    await database().write(KEY, value);
  } catch {
    try {
      await plain.write(KEY, value);
    } catch {
      full();
    }
  }
}
