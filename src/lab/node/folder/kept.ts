// Answers that were asked of a batch later, kept beside it: a file for each way in which a question was asked, with what it was made by.

import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../games/manifest.ts';

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

/** Files of the answers to a question, in the order in which it was first asked so: `until.json`, `until-2.json` … */
function filesOf(folder: string, kind: Asked): string[] {
  const answers = join(folder, 'answers');
  const number = (name: string): number => {
    const found = /^([a-z]+)(?:-([1-9]\d{0,5}))?\.json$/.exec(name);
    return found?.[1] === kind ? Number(found[2] ?? 1) : 0;
  };
  if (!existsSync(answers)) return [];
  return readdirSync(answers)
    .filter((name) => number(name) > 0)
    .toSorted((one, two) => number(one) - number(two))
    .map((name) => join(answers, name));
}

function read<T>(file: string): Kept<T> {
  return JSON.parse(readFileSync(file, 'utf8')) as Kept<T>;
}

/** Writes an answer whole or not at all; an older one to the same command goes, those that were asked otherwise stay. Gives the file. */
export function keepAnswer(
  folder: string,
  manifest: Manifest,
  kind: Asked,
  command: string,
  result: unknown,
): string {
  const files = filesOf(folder, kind);
  const last = /-(\d+)\.json$/.exec(files.at(-1) ?? '')?.[1] ?? 1;
  const next = files.length === 0 ? `${kind}.json` : `${kind}-${Number(last) + 1}.json`;
  const file = files.find((each) => read(each).command === command) ?? join(folder, 'answers', next);
  const { engine, scenario, variant } = manifest;
  const kept: Kept<unknown> = { format: 1, kind, engine, scenario, variant, command, result };
  mkdirSync(join(folder, 'answers'), { recursive: true });
  const scratch = `${file}.${process.pid}.part`;
  writeFileSync(scratch, `${JSON.stringify(kept, null, 1)}\n`);
  renameSync(scratch, file);
  return file;
}

/** The answers to a question of a batch, each way in which it was asked; those of another batch are left out. */
export function keptAnswers<T>(folder: string, manifest: Manifest, kind: Asked): Kept<T>[] {
  return filesOf(folder, kind)
    .map((file) => read<T>(file))
    .filter(
      (kept) =>
        kept.format === 1 &&
        kept.kind === kind &&
        kept.engine === manifest.engine &&
        kept.scenario.hash === manifest.scenario.hash,
    );
}
