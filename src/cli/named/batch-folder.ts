// Opens a complete batch folder, with the scenario that it was played from as it is now.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../lab/games/manifest.ts';
import { FILES } from '../../lab/node/folder/folder.ts';
import { readStudy } from '../../lab/node/folder/study-folder.ts';
import { compileScenario } from '../../scenario/index.ts';
import { wrongUse } from '../terminal/problem.ts';
import { scenarioNamed } from './given.ts';
import { loadScenario } from './scenario.ts';
import type { Loaded } from './scenario.ts';

/** A batch and what it was played from. */
export interface OpenedBatch {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly loaded: Loaded;
  /** The scenario as a command line names it. */
  readonly named: string;
}

/**
 * Opens a folder.
 *
 * @param scenario another scenario file than the one in the folder
 * @throws {Problem} when the folder holds no complete batch, or the scenario has changed since
 */
export function openBatch(folder: string, scenario?: string): OpenedBatch {
  const manifest = readJson(join(folder, FILES.manifest), folder) as Manifest;
  if (manifest.kind !== 'batch') {
    throw wrongUse(`${folder} holds no batch; it was to be the folder that orontes batch was given as --out`);
  }
  if (!existsSync(join(folder, FILES.summary)))
    throw wrongUse(`the batch in ${folder} is not complete; give the command that began it again first`);
  const named = scenario ?? scenarioNamed(folder, manifest);
  const loaded =
    scenario === undefined ? ownScenario(folder, manifest) : loadScenario(scenario, manifest.variant);
  if (loaded.world.hash !== manifest.scenario.hash) {
    throw wrongUse(
      `${folder} was played from another state of the scenario "${manifest.scenario.id}" (hash ` +
        `${manifest.scenario.hash.slice(0, 12)} there, ${loaded.world.hash.slice(0, 12)} now); name its file with --scenario`,
    );
  }
  return { folder, manifest, loaded, named };
}

/** The scenario as it was played, which the folder holds. */
function ownScenario(folder: string, { variant, scenario: { id } }: Manifest): Loaded {
  if (!existsSync(join(folder, FILES.scenario))) return loadScenario(id, variant);
  const { scenario } = readStudy(folder);
  return { scenario, world: compileScenario(scenario, { variant }), variant };
}

function readJson(file: string, folder: string): unknown {
  if (!existsSync(file)) throw wrongUse(`there is no batch in ${folder}: it has no ${FILES.manifest}`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw wrongUse(`${file} cannot be read as JSON`);
  }
}
