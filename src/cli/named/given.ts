// What the scenario or experiment of a folder is called on a command line.

import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { sortedJson } from '../../scenario/index.ts';
import type { Experiment } from '../../scenario/index.ts';
import type { Manifest } from '../../lab/games/manifest.ts';
import { FILES } from '../../lab/node/folder/folder.ts';
import { namedIn } from '../../lab/node/folder/log.ts';
import { Problem } from '../terminal/problem.ts';
import { loadExperiment } from './experiment-file.ts';
import { loadScenario, placesOf } from './scenario.ts';

/**
 * The scenario of a batch as a command line names it: as the user did, else by its id where that is the same scenario, else by the copy in
 * the folder.
 */
export function scenarioNamed(folder: string, { kind, scenario: { id, hash }, variant }: Manifest): string {
  const named = kind === 'batch' ? namedIn(folder) : null;
  if (named !== null) return named;
  return isShipped(id, hash, variant) ? id : join(folder, FILES.scenario);
}

/** The option that names a scenario's file, where its id alone does not lead there. */
export function scenarioWords(id: string, named: string): string[] {
  const byId = placesOf(id).find((path) => existsSync(path));
  const same =
    named === id || (byId !== undefined && existsSync(named) && realpathSync(byId) === realpathSync(named));
  return same ? [] : ['--scenario', named];
}

/** Whether a scenario is found by its id, and is the one of this hash. */
function isShipped(id: string, hash: string, variant: string | null): boolean {
  if (!placesOf(id).some((path) => existsSync(path))) return false;
  return orElse(() => loadScenario(id, variant).world.hash === hash, false);
}

/** The experiment of a folder as a command line names it; where nobody knows its file, the words say which one is meant. */
export function experimentNamed(folder: string, experiment: Experiment): string {
  const named = namedIn(folder);
  if (named !== null) return named;
  const shipped = orElse(() => loadExperiment(experiment.id).experiment, null);
  const same = shipped !== null && sortedJson(shipped) === sortedJson(experiment);
  return same ? experiment.id : `YOUR FILE OF THE EXPERIMENT ${experiment.id}`;
}

/** What a look-up gives, or something else where it ends with a problem of the user's. */
function orElse<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch (error) {
    if (error instanceof Problem) return otherwise;
    throw error;
  }
}
