// The files of `orontes check --played`: each is played as written, then in the variants that are asked for, and held against
// itself as written or against another scenario.

import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Problem as Located, Scenario } from '../../scenario/index.ts';
import type { Spread } from '../../lab/games/parts.ts';
import { readNamed } from '../named/files.ts';
import { suggestion } from '../named/nearest.ts';
import { loadScenario, placeInFile } from '../named/scenario.ts';
import { wrongUse } from '../terminal/problem.ts';
import { showProgress } from '../terminal/progress.ts';
import { commandLine } from '../terminal/shell.ts';
import { changeOf, changeTables, playedTables } from './played-changes.ts';
import type { PlayedChange } from './played-changes.ts';
import { ownFindings, playParts } from './played.ts';
import type { Played } from './played.ts';

/** Stands for all variants of a scenario, unless one is called so. */
const ALL = 'all';

/** A file as it was checked; without errors it has a scenario. */
export interface PlayableFile {
  readonly file: string;
  readonly scenario: Scenario | null;
}

/** What is played of the files. */
export interface PlayedOptions {
  readonly runs: number;
  readonly variant?: readonly string[];
  readonly against?: string;
}

/** Games as data: what they were of, how they ended and, where they are held against others, what differs. */
interface PlayedData {
  readonly file: string;
  readonly variant: string | null;
  readonly games: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly seats: Readonly<Record<string, Spread>>;
  readonly against?: { readonly file: string; readonly differences: PlayedChange };
}

/** What came of one file. */
export interface PlayedFile {
  readonly file: string;
  readonly problems: readonly Located[];
  readonly played: readonly PlayedData[];
  readonly tables: readonly string[];
  /** What more can be asked; null where all of it was. */
  readonly hint: string | null;
}

/**
 * Plays the files without errors that are scenarios, and shows how far it is.
 *
 * @throws {Problem} when a scenario has no such variant, or that which all is held against cannot be played
 */
export function playAll(files: readonly PlayableFile[], options: PlayedOptions): PlayedFile[] {
  const { runs, against } = options;
  const sound = files.flatMap(({ file, scenario }) =>
    scenario ? [{ file, scenario, variants: variantsOf(scenario, options.variant ?? []) }] : [],
  );
  if (sound.length === 0) return [];
  const other = against === undefined ? null : loadScenario(against, null).scenario;
  const plays = sound.reduce((sum, { variants }) => sum + 1 + variants.length, other ? 1 : 0);
  const progress = showProgress(plays * runs);
  let games = 0;
  const onGame = (): void => progress.update(++games);
  try {
    const reference =
      other && against !== undefined ? { name: against, of: playParts(other, runs, { onGame }) } : null;
    return sound.map(({ file, scenario, variants }) => {
      const asWritten = playParts(scenario, runs, { onGame });
      const varied = variants.map((variant) => playParts(scenario, runs, { variant, onGame }));
      return told(file, scenario, asWritten, varied, reference);
    });
  } finally {
    progress.stop();
  }
}

function variantsOf(scenario: Scenario, asked: readonly string[]): string[] {
  const known = Object.keys(scenario.variants);
  const meant = asked.flatMap((id) => (id === ALL && !known.includes(ALL) ? known : [id]));
  for (const id of meant)
    if (!known.includes(id))
      throw wrongUse(`the scenario "${scenario.id}" has no variant "${id}"${suggestion(id, known)}`);
  return [...new Set(meant)];
}

function told(
  file: string,
  scenario: Scenario,
  asWritten: Played,
  varied: readonly Played[],
  reference: { readonly name: string; readonly of: Played } | null,
): PlayedFile {
  const before = reference ?? { name: `${basename(file)} as written`, of: asWritten };
  const changed = (reference ? [asWritten, ...varied] : varied).map((after) => ({
    after,
    name: after.variant === null ? file : `${file}, variant "${after.variant}"`,
    change: changeOf(before.of, after),
  }));
  const findings = [...asWritten.findings, ...varied.flatMap((each) => ownFindings(each, asWritten))];
  return {
    file,
    problems: placeInFile(file, findings).toSorted((a, b) => a.line - b.line || a.column - b.column),
    played: [
      ...(reference ? [] : [dataOf(file, asWritten)]),
      ...changed.map(({ after, change }) => ({
        ...dataOf(file, after),
        against: { file: reference?.name ?? file, differences: change },
      })),
    ],
    tables: [
      playedTables(file, asWritten),
      ...changed.map(({ name, change }) => changeTables(name, before.name, change)),
    ],
    hint: hintOf(file, scenario, varied.length > 0, reference !== null),
  };
}

function dataOf(file: string, { variant, games, outcomes, seats }: Played): PlayedData {
  return { file, variant, games, outcomes, seats };
}

/** How an author sees what a file or its variants change. */
function hintOf(file: string, { variants }: Scenario, varied: boolean, held: boolean): string | null {
  const base = baseOf(file);
  if (base !== null && !held)
    return `What it changes: ${commandLine(['check', file, '--played', '--against', base])}`;
  if (Object.keys(variants).length > 0 && !varied)
    return `What its variants change: ${commandLine(['check', file, '--played', '--variant', ALL])}`;
  return null;
}

/** The scenario that a file extends, as a command line names it: the file beside it, or the id of one that comes with the program. */
function baseOf(file: string): string | null {
  const text = Buffer.from(readNamed(file)).toString('utf8');
  const { extends: base } = JSON.parse(text) as { readonly extends?: unknown };
  if (typeof base !== 'string') return null;
  const beside = join(dirname(file), base);
  return existsSync(beside) ? beside : basename(base, '.json');
}
