// Answers that were asked of a batch later, kept beside it: a file an answer, with what it was made by.

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../manifest.ts';

/** The questions that can be asked of a batch by name. */
export const ASKED = ['models', 'inputs', 'discover', 'until'] as const;
export type Asked = (typeof ASKED)[number];

/** An answer as it is kept. */
export interface Kept<T> {
  readonly format: 1;
  readonly kind: Asked;
  readonly engine: number;
  readonly scenario: Manifest['scenario'];
  readonly variant: string | null;
  /** The command that gives it again. */
  readonly command: string;
  readonly result: T;
}

function fileOf(folder: string, kind: Asked): string {
  return join(folder, 'answers', `${kind}.json`);
}

/** Writes an answer whole or not at all; an older one to the same question goes. Gives the file. */
export function keepAnswer(
  folder: string,
  manifest: Manifest,
  kind: Asked,
  command: string,
  result: unknown,
): string {
  const file = fileOf(folder, kind);
  const { engine, scenario, variant } = manifest;
  const kept: Kept<unknown> = { format: 1, kind, engine, scenario, variant, command, result };
  mkdirSync(join(folder, 'answers'), { recursive: true });
  const scratch = `${file}.${process.pid}.part`;
  writeFileSync(scratch, `${JSON.stringify(kept, null, 1)}\n`);
  renameSync(scratch, file);
  return file;
}

/** The answer to a question of a batch; null when there is none, or it is of another batch. */
export function keptAnswer<T>(folder: string, manifest: Manifest, kind: Asked): Kept<T> | null {
  const file = fileOf(folder, kind);
  if (!existsSync(file)) return null;
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept<T>;
  const same =
    kept.format === 1 &&
    kept.kind === kind &&
    kept.engine === manifest.engine &&
    kept.scenario.hash === manifest.scenario.hash;
  return same ? kept : null;
}
