#!/usr/bin/env node
// The `orontes` command from a checkout: bundles src/cli/main.ts when a source has changed, then runs it.
// Imports only Node built-ins until it knows that the dependencies are there.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fingerprint } from '../scripts/fingerprint.mjs';
import { settleOptimiser } from '../scripts/optimiser.mjs';
import { dependencyProblem, nodeProblem } from '../scripts/requirements.mjs';

settleOptimiser();

const WRONG_USE = 2;
const KEEP_OLD_BUILDS_MS = 7 * 24 * 3600 * 1000;

/** A thread has source maps off until it asks for them, and they count only for what is loaded after that. */
/** @param {string} name */
const threadStart = (name) => `process.setSourceMapsEnabled(true);\nawait import('./${name}-sources.js');\n`;

/** The files that run in threads of their own, by the name that their thread is started by. */
const THREADS = {
  worker: 'src/lab/node/threads/worker.ts',
  'bot-thread': 'src/lab/node/programs/bot-thread.ts',
  'forecast-thread': 'src/lab/node/threads/forecast-thread.ts',
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const builds = join(root, 'dist', 'cli');

/**
 * Bundles the command into a folder of its own and puts it in place by one rename, so that any number of processes may
 * do so at once, and a batch that runs for hours keeps the files it started from.
 *
 * @param {string} target where the build has to be at the end
 */
async function bundle(target) {
  const { build } = await import('esbuild');
  const scratch = join(builds, `.${process.pid}`);
  const threads = Object.entries(THREADS).filter(([, file]) => existsSync(join(root, file)));
  await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'src/cli/main.ts',
      ...Object.fromEntries(threads.map(([name, file]) => [`${name}-sources`, file])),
    },
    outdir: scratch,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'error',
  });
  for (const [name] of threads) writeFileSync(join(scratch, `${name}.js`), threadStart(name));
  try {
    renameSync(scratch, target);
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}

/** @param {string} current the build that is about to run */
function removeOldBuilds(current) {
  for (const name of readdirSync(builds)) {
    const path = join(builds, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (path !== current && stats && Date.now() - stats.mtimeMs > KEEP_OLD_BUILDS_MS) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}

/** @param {string} sentence */
function refuse(sentence) {
  process.stderr.write(`orontes: ${sentence}\n`);
  process.exit(WRONG_USE);
}

const problem = nodeProblem() ?? dependencyProblem(root);
if (problem) refuse(problem);

const target = join(
  builds,
  fingerprint(root, ['src', 'scenarios/ways', 'package-lock.json', 'bin/orontes.mjs']),
);
if (!existsSync(target)) {
  try {
    mkdirSync(builds, { recursive: true });
    await bundle(target);
    removeOldBuilds(target);
  } catch (error) {
    refuse(`the command could not be built: ${error instanceof Error ? error.message : String(error)}`);
  }
}
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(target, 'main.js')).href);
