// Finds, checks and compiles the scenario that a user names, and chooses who plays it.

import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { World } from '../../engine/game.ts';
import {
  checkScenario,
  compileScenario,
  openRecord,
  placeFindings,
  problemLine,
} from '../../scenario/index.ts';
import type {
  Checked,
  Finding,
  GameRecord,
  Problem as Located,
  Scenario,
  ScenarioFile,
} from '../../scenario/index.ts';
import { CHECKOUT } from '../checkout.ts';
import { readIfThere, readNamed } from './files.ts';
import { suggestion } from './nearest.ts';
import { NEGATIVE, Problem, wrongUse } from '../terminal/problem.ts';

const FOLDER = 'scenarios';

/** A scenario ready to be played: as checked data and as a world, in a variant or, with null, as it is. */
export interface Loaded {
  readonly scenario: Scenario;
  readonly world: World;
  readonly variant: string | null;
}

/** One file with what it extends and cites, looked for beside it and then in the checkout. */
function scenarioFile(file: string): ScenarioFile {
  return {
    file: file.replaceAll('\\', '/'),
    text: readNamed(file),
    resolve: (other) => readIfThere(other) ?? readIfThere(join(CHECKOUT, FOLDER, basename(other))),
    bases: (from) => basesOf(from),
    seeds: (id) =>
      textOf(join(dirname(file), '..', 'seeds', `${id}.json`)) ??
      textOf(join(CHECKOUT, 'seeds', `${id}.json`)),
  };
}

/** Where findings about a file without errors stand. */
export function placeInFile(file: string, findings: readonly Finding[]): Located[] {
  return placeFindings(scenarioFile(file), findings);
}

/** Checks one file; of its variants those named, or all. */
export function checkFile(file: string, variants?: readonly string[]): Checked {
  return checkScenario({ ...scenarioFile(file), ...(variants && { variants }) });
}

/** Scenario files beside one, and those that come with the program: what stands beside it goes before. */
function basesOf(file: string): string[] {
  const folder = dirname(file);
  const beside = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const shipped = shippedScenarios().map((id) => `${id}.json`);
  return [...new Set([...beside, ...shipped])].filter((name) => name !== basename(file));
}

function textOf(path: string): string | null {
  const bytes = readIfThere(path);
  return bytes && Buffer.from(bytes).toString('utf8');
}

/**
 * Loads the scenario that a user names by its file or its id. Ends with one line when it cannot be played as it is asked for: what is wrong in
 * variants that nobody plays is for `orontes check` to tell.
 */
export function loadScenario(name: string, variant: string | null): Loaded {
  const file = findScenario(name);
  const { scenario, problems } = checkFile(file, variant === null ? [] : [variant]);
  if (!scenario) throw unsound(problems, `orontes check ${file}`);
  if (variant !== null && !Object.hasOwn(scenario.variants, variant)) {
    const known = Object.keys(scenario.variants);
    throw wrongUse(`the scenario "${scenario.id}" has no variant "${variant}"${suggestion(variant, known)}`);
  }
  return { scenario, world: compileScenario(scenario, { variant }), variant };
}

/** Opens a game record that a user names. Ends with one line when it is none. */
export function loadRecord(file: string): GameRecord {
  const { record, problems } = openRecord(readNamed(file), file.replaceAll('\\', '/'));
  if (!record) throw unsound(problems);
  return record;
}

/** The first error of a document in one line, with how many more there are and what lists them. */
export function unsound(problems: readonly Located[], lister?: string): Problem {
  const [first, ...others] = problems.filter(({ severity }) => severity === 'error');
  const more = others.length > 0 ? ` (and ${others.length} more${lister ? `: ${lister}` : ''})` : '';
  return new Problem(NEGATIVE, `${first ? problemLine(first) : 'the file cannot be used'}${more}`);
}

function findScenario(name: string): string {
  if (existsSync(name)) return name;
  const found = placesOf(name).find((path) => existsSync(path));
  if (found) return found;
  const isPath = /[/\\]|\.json$/.test(name);
  throw wrongUse(
    isPath
      ? `${name}: there is no such file or folder`
      : `there is no scenario "${name}"${suggestion(name, shippedScenarios())}`,
  );
}

/** Where the file of a scenario id may be. */
export function placesOf(id: string): string[] {
  if (!/^[a-z0-9-]+$/.test(id)) return [];
  return [join(FOLDER, `${id}.json`), join(CHECKOUT, FOLDER, `${id}.json`)];
}

/** Ids of the scenarios of this checkout, in alphabetical order. */
export function shippedScenarios(): string[] {
  return idsIn(join(CHECKOUT, FOLDER));
}

/** Ids of the experiments of this checkout, in alphabetical order. */
export function shippedExperiments(): string[] {
  return idsIn(join(CHECKOUT, EXPERIMENTS));
}

/** Names of the JSON files of a folder without their ending, in alphabetical order. */
function idsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
    .toSorted();
}

/** Where the experiments of this checkout lie. */
const EXPERIMENTS = join(FOLDER, 'experiments');

/**
 * The file that a user names: by its path, or a shipped scenario or experiment by its id. What is no id is taken for a path.
 *
 * @throws {Problem} when it looks like an id and nothing has it
 */
export function findShipped(name: string, of: 'experiments' | 'all'): string {
  if (existsSync(name) || !/^[a-z0-9-]+$/.test(name)) return name;
  const experiments = [EXPERIMENTS, join(CHECKOUT, EXPERIMENTS)].map((folder) =>
    join(folder, `${name}.json`),
  );
  const places = of === 'all' ? [...placesOf(name), ...experiments] : experiments;
  const found = places.find((path) => existsSync(path));
  if (found) return found;
  const known = [...(of === 'all' ? shippedScenarios() : []), ...shippedExperiments()];
  const what = of === 'all' ? 'scenario or experiment' : 'experiment';
  throw wrongUse(`there is no ${what} "${name}"${suggestion(name, known)}`);
}
