// Opens a complete batch folder, with the scenario that it was played from as it is now.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../lab/manifest.ts';
import { FILES } from '../lab/node/folder.ts';
import { wrongUse } from './problem.ts';
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
 * @param scenario the scenario file, where it is not found by the id in the manifest
 * @throws {Problem} when the folder holds no complete batch, or the scenario has changed since
 */
export function openBatch(folder: string, scenario?: string): OpenedBatch {
  const manifest = readJson(join(folder, FILES.manifest), folder) as Manifest;
  if (manifest.kind !== 'batch') {
    throw wrongUse(`${folder} holds no batch; it was to be the folder that orontes batch was given as --out`);
  }
  if (!existsSync(join(folder, FILES.summary)))
    throw wrongUse(`the batch in ${folder} is not complete; give the command that began it again first`);
  const named = scenario ?? manifest.scenario.id;
  const loaded = loadScenario(named, manifest.variant);
  if (loaded.world.hash !== manifest.scenario.hash) {
    throw wrongUse(
      `${folder} was played from another state of the scenario "${manifest.scenario.id}" (hash ` +
        `${manifest.scenario.hash.slice(0, 12)} there, ${loaded.world.hash.slice(0, 12)} now); name its file with --scenario`,
    );
  }
  return { folder, manifest, loaded, named };
}

function readJson(file: string, folder: string): unknown {
  if (!existsSync(file)) throw wrongUse(`there is no batch in ${folder}: it has no ${FILES.manifest}`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw wrongUse(`${file} cannot be read as JSON`);
  }
}
