// A scenario that came in a link: checked like any file, and taken in only where it is the one that the link's game was played in.

import type { GameRecord } from '../../../scenario/index.ts';
import { allEntries, keepEntry } from '../begin/start.ts';
import { readOpened, worldOf } from '../game/library.ts';
import type { Entry } from '../game/library.ts';
import type { ScenarioFile } from './pack.ts';

/** What became of a scenario in a link. */
export type Carried =
  | { readonly kind: 'here'; readonly entry: Entry }
  /** It has errors; the first of them. */
  | { readonly kind: 'scenario'; readonly problem: string }
  /** It is another than that of the game. */
  | { readonly kind: 'strange' };

/** True for the very scenario that a record was played in. */
export function isOf(entry: Entry, { scenario: played, variant }: GameRecord): boolean {
  const { id, variants } = entry.scenario;
  if (id !== played.id || (variant !== null && !(variant in variants))) return false;
  return worldOf(entry, variant).hash === played.hash;
}

/** Checks the scenario that a link carries and takes it in, without showing it on the start page. */
export async function takeIn(file: ScenarioFile, record: GameRecord): Promise<Carried> {
  const { entry, problems } = await readOpened(file.name, file.text);
  if (!entry) return { kind: 'scenario', problem: problems[0]?.message ?? '' };
  if (!isOf(entry, record)) return { kind: 'strange' };
  /* A file of that name that was opened here stays what it is. */
  const isTaken = allEntries().some(({ key }) => key === entry.key);
  const kept = isTaken ? { ...entry, key: `${entry.key} ${record.scenario.hash}` } : entry;
  keepEntry(kept);
  return { kind: 'here', entry: kept };
}
