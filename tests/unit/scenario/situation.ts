// Scenario files for tests, made from the small shipped one by edits in place.

import { readFileSync } from 'node:fs';
import { checkScenario } from '../../../src/scenario/index.ts';
import type { Checked, Scenario } from '../../../src/scenario/index.ts';

/** Marks in an edit where a problem is to be found. */
export const HERE = '‸';

/** A small sound scenario, kept still so that tests can name its lines: Three bridges as it first was. */
export const threeBridges = readFileSync(new URL('small.json', import.meta.url), 'utf8');

export type Edit = readonly [find: string, replacement: string];

/** Replaces the one place where `find` stands. Throws when there is none, or more than one. */
export function edited(text: string, ...edits: readonly Edit[]): string {
  return edits.reduce((now, [find, replacement]) => {
    const parts = now.split(find);
    if (parts.length !== 2) throw new Error(`"${find}" stands ${parts.length - 1} times in the text`);
    return parts.join(replacement);
  }, text);
}

/** The text without its mark, and the line and column where the mark stood. */
export function marked(text: string): {
  readonly text: string;
  readonly line: number;
  readonly column: number;
} {
  const [before = '', after] = text.split(HERE);
  if (after === undefined) throw new Error('the text has no mark');
  const lines = before.split('\n');
  return { text: before + after, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** Checks a text as if it were a file of this name. */
export function checked(
  text: string,
  files: Readonly<Record<string, string>> = {},
  file = 'bad.json',
): Checked {
  return checkScenario({
    file,
    text,
    resolve: (name) => files[name] ?? null,
    seeds: (name) => SEEDS[name] ?? null,
  });
}

const SEEDS: Readonly<Record<string, string>> = {
  'a-report': JSON.stringify({
    format: 1,
    id: 'a-report',
    date: '2001-04-30',
    statements: { '1': {}, '2': {} },
  }),
  'a-later-report': JSON.stringify({
    format: 1,
    id: 'a-later-report',
    date: '2001-05-02',
    statements: { '1': {} },
  }),
};

/** The scenario of a text that has no errors. */
export function soundScenario(text: string, files: Readonly<Record<string, string>> = {}): Scenario {
  const { scenario, problems } = checked(text, files);
  if (scenario === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return scenario;
}
