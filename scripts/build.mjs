// Builds the page into dist/app: `node scripts/build.mjs`. `npm start` asks the same function to build only if stale.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fingerprint } from './fingerprint.mjs';
import { writeWorker } from './offline.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SOURCES = [
  'src',
  'assets',
  'scenarios',
  'seeds',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'scripts',
];

/** The folder that holds the built page. */
export const APP = join(root, 'dist', 'app');

/** The file in it that says which sources it was built from. */
const STAMP = join(APP, 'build.json');

/** @param {string} sources */
function isBuiltFrom(sources) {
  return existsSync(STAMP) && JSON.parse(readFileSync(STAMP, 'utf8')).sources === sources;
}

/**
 * Builds the page, into a folder of its own that then takes the place of the old one, so that a server at work never
 * meets half a build.
 *
 * @param {{ onlyIfStale: boolean }} options
 */
export async function buildApp({ onlyIfStale }) {
  const sources = fingerprint(root, SOURCES);
  if (onlyIfStale && isBuiltFrom(sources)) return;
  process.stderr.write('Building the page…\n');
  const { build } = await import('vite');
  const scratch = `${APP}.new-${process.pid}`;
  const old = `${APP}.old-${process.pid}`;
  try {
    await build({ root, logLevel: 'warn', build: { outDir: scratch, emptyOutDir: true } });
    await writeWorker(root, scratch);
    writeFileSync(join(scratch, 'build.json'), `${JSON.stringify({ sources })}\n`);
    mkdirSync(dirname(APP), { recursive: true });
    if (existsSync(APP)) renameSync(APP, old);
    renameSync(scratch, APP);
  } finally {
    for (const leftover of [scratch, old]) rmSync(leftover, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await buildApp({ onlyIfStale: false });
  } catch (error) {
    process.stderr.write(`orontes: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
