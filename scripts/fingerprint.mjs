// Says whether anything that a build reads has changed, from names, times and sizes: cheap enough to ask at every start.
// Node built-ins only, as it runs before dependencies are known to exist.
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A short hash of the names, sizes and modification times of files and of all files in folders. A missing one counts as such.
 *
 * @param {string} root the folder that the names start from
 * @param {readonly string[]} names files and folders, relative to root
 * @returns {string} 16 hexadecimal digits
 */
export function fingerprint(root, names) {
  const hash = createHash('sha256');
  /** @param {string} name */
  const visit = (name) => {
    const path = join(root, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) {
      for (const entry of readdirSync(path).toSorted()) visit(`${name}/${entry}`);
    } else {
      hash.update(stats ? `${name}\0${stats.size}\0${stats.mtimeMs}\n` : `${name}\0missing\n`);
    }
  };
  names.forEach(visit);
  return hash.digest('hex').slice(0, 16);
}
