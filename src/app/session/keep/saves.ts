// Games kept in the browser, several of them, so that each can be gone on with. IndexedDB, else localStorage.

import { createStore, del, entries, promisifyRequest } from 'idb-keyval';
import type { GameRecord } from '../../../scenario/index.ts';

/** A game as it is kept: the record, what it was played in, and what the start page says of it. */
export interface Kept {
  readonly version: 2;
  readonly id: string;
  /** What somebody called it, or null. Games with a name are never put away for newer ones. */
  readonly name: string | null;
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

/** Something that is kept and cannot be read: written by a newer page, or damaged. */
export interface Unreadable {
  readonly id: string;
  readonly unreadable: true;
}

/** Games without a name that are kept; the oldest beyond go. */
const MOST_KEPT = 24;

const PREFIX = 'orontes/game/';
/** Where the one game was kept when there was only one. */
const ONLY = 'orontes/game';
/** Id of that game from then on. */
const EARLIER = 'earlier';

/** Where values are kept; each way may be missing or full. */
interface Shelf {
  all(): Promise<readonly (readonly [string, unknown])[]>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** One connection for the page: the browser holds each that was ever opened for as long as the page stays. */
const games = createStore('orontes', 'games');

const database: Shelf = {
  all: async () => (await entries<string, unknown>(games)).filter(([key]) => typeof key === 'string'),
  write: (key, value) =>
    games('readwrite', (store) => {
      store.put(value, key);
      /* At once: a page that is left now would take with it what still waits to be asked for more. */
      store.transaction.commit();
      return promisifyRequest(store.transaction);
    }),
  remove: (key) => del(key, games),
};

const plain: Shelf = {
  all: () => {
    const found = Object.keys(localStorage).flatMap((key) =>
      key === ONLY || key.startsWith(PREFIX) ? [[key, parsed(localStorage.getItem(key))] as const] : [],
    );
    return Promise.resolve(found);
  },
  write: (key, value) => Promise.resolve(localStorage.setItem(key, JSON.stringify(value))),
  remove: (key) => Promise.resolve(localStorage.removeItem(key)),
};

const SHELVES = [database, plain];

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** What a stored value is. A save of the time when there was one game is read as one of several. */
export function readSave(key: string, value: unknown): Kept | Unreadable {
  const id = key === ONLY ? EARLIER : key.slice(PREFIX.length);
  if (typeof value !== 'object' || value === null) return { id, unreadable: true };
  const save = value as Partial<Omit<Kept, 'version'>> & { readonly version?: unknown };
  const { record, card, savedAt } = save;
  const whole =
    (save.version === 1 || save.version === 2) &&
    typeof record === 'object' &&
    typeof card === 'object' &&
    typeof savedAt === 'number' &&
    typeof save.key === 'string';
  if (!whole) return { id, unreadable: true };
  const name = typeof save.name === 'string' && save.name !== '' ? save.name : null;
  return { ...(save as Kept), version: 2, id, name, file: save.file ?? null };
}

/** All games that are kept, the latest first, those that cannot be read at the end. */
export async function readSaves(): Promise<readonly (Kept | Unreadable)[]> {
  await writing;
  const found = new Map<string, Kept | Unreadable>();
  for (const shelf of SHELVES) {
    try {
      for (const [key, value] of await shelf.all()) {
        if (key !== ONLY && !key.startsWith(PREFIX)) continue;
        const save = readSave(key, value);
        const other = found.get(save.id);
        if (!other || ageOf(save) > ageOf(other)) found.set(save.id, save);
      }
    } catch {
      // A shelf that cannot be read holds nothing for us; the other one may.
    }
  }
  return [...found.values()].toSorted((a, b) => ageOf(b) - ageOf(a));
}

/** When it was saved; what cannot be read comes last. */
function ageOf(save: Kept | Unreadable): number {
  return 'unreadable' in save ? 0 : save.savedAt;
}

let writing: Promise<void> = Promise.resolve();

/** Does something with the shelves after all that is being done already. */
function next(work: () => Promise<void>): Promise<void> {
  writing = after(writing, work);
  return writing;
}

async function after(earlier: Promise<void>, work: () => Promise<void>): Promise<void> {
  await earlier;
  await work();
}

/** Keeps a game; `full` is called when there is no room anywhere. */
export function keep(value: Kept, full: () => void): Promise<void> {
  return next(async () => {
    for (const shelf of SHELVES) {
      try {
        await shelf.write(PREFIX + value.id, value);
        if (value.id === EARLIER) await remove(ONLY);
        return;
      } catch {
        // Full or not to be had; the other shelf may have room.
      }
    }
    full();
  });
}

/** Puts the oldest games without a name away when there are more than are kept. `held` stays in any case. */
export async function putOldAway(held: string): Promise<void> {
  const nameless = (await readSaves()).filter(
    (save) => !('unreadable' in save) && save.name === null && save.id !== held,
  );
  for (const { id } of nameless.slice(MOST_KEPT - 1)) await removeSave(id);
}

/** Forgets a kept game. */
export function removeSave(id: string): Promise<void> {
  return next(async () => {
    await remove(PREFIX + id);
    if (id === EARLIER) await remove(ONLY);
  });
}

async function remove(key: string): Promise<void> {
  for (const shelf of SHELVES) {
    try {
      await shelf.remove(key);
    } catch {
      // Nothing can be removed where nothing can be kept.
    }
  }
}

/** An id for a new game. */
export function newSaveId(): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${high.toString(36)}${low.toString(36)}`;
}
