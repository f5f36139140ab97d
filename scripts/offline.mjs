// Writes the service worker into a built page: which files the build consists of, and a hash over them as its version.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';

/** Fonts for scripts that no text of ours uses; the browser fetches them when somebody's scenario does. */
const RARE = /-(cyrillic|greek|vietnamese)(-ext)?-/;

/**
 * @param {string} folder
 * @returns {string[]} every file below the folder, by its path with slashes
 */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/**
 * @param {string} root the checkout
 * @param {string} folder the built page
 */
export async function writeWorker(root, folder) {
  const files = filesOf(folder).filter((file) => !RARE.test(file) && !file.endsWith('.md'));
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  const version = hash.digest('hex').slice(0, 16);
  const served = files.map((file) => (file === 'index.html' ? './' : file));
  await build({
    entryPoints: [join(root, 'src/app/offline/worker.ts')],
    outfile: join(folder, 'worker.js'),
    bundle: true,
    minify: true,
    target: 'es2022',
    define: { BUILD: JSON.stringify({ version, files: served }) },
    logLevel: 'warning',
  });
}
