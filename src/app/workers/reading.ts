// Reading and checking a scenario file from the texts alone, in a worker.

import { readReady } from '../../scenario/index.ts';
import type { Problem, ReadyScenario } from '../../scenario/index.ts';

/** A text, or the bytes of one. */
export type Content = string | Uint8Array;

/** All that a scenario file is read from. */
export interface ToRead {
  /** Its name without folders. */
  readonly file: string;
  readonly text: Content;
  /** Files that were opened and that it may extend, by name; they come before those of the page. */
  readonly opened: ReadonlyMap<string, Content>;
  /** The scenarios that come with the page, by name. */
  readonly bundled: ReadonlyMap<string, string>;
  /** The files of statements that it may cite, by name. */
  readonly seeds: ReadonlyMap<string, string>;
}

/** What a file turned out to be. */
export interface WasRead {
  readonly problems: readonly Problem[];
  /** Null where it has errors. */
  readonly ready: ReadyScenario | null;
  /** Whether it extends a file that was opened. */
  readonly isBuiltOnOpened: boolean;
}

function baseName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

/** Reads and checks a scenario file. Whatever is wrong with it is among the problems. */
export function readFile({ file, text, opened, bundled, seeds }: ToRead): WasRead {
  const known = [...opened.keys(), ...bundled.keys()].filter((name) => name !== file);
  let isBuiltOnOpened = false;
  const { problems, ready } = readReady({
    file,
    text,
    resolve: (name) => {
      const own = opened.get(baseName(name));
      isBuiltOnOpened ||= own !== undefined;
      return own ?? bundled.get(baseName(name)) ?? null;
    },
    bases: () => known,
    seeds: (name) => seeds.get(`${name}.json`) ?? null,
  });
  return { problems, ready, isBuiltOnOpened };
}
