// Reads what a user names. A name that cannot be read is wrong use, told in one line.

import { readFileSync, statSync } from 'node:fs';
import { fileProblem, wrongUse } from '../terminal/problem.ts';

/** No document of ours is nearly as large; what is, is not read at all. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/** The bytes of a file that a user named. */
export function readNamed(path: string): Uint8Array {
  if (path === '') throw wrongUse('the name of a file is empty');
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw wrongUse(`${path}: it is a folder, not a file`);
    if (!stats.isFile()) throw wrongUse(`${path}: it is not an ordinary file`);
    if (stats.size > LARGEST_BYTES) {
      throw wrongUse(`${path}: it has ${Math.round(stats.size / 1e6)} MB, more than any scenario or record`);
    }
    return readFileSync(path);
  } catch (error) {
    const problem = fileProblem(error, path);
    throw problem ? wrongUse(problem) : error;
  }
}

/** The bytes of a file that another one names; null when there is none to be read. */
export function readIfThere(path: string): Uint8Array | null {
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size <= LARGEST_BYTES ? readFileSync(path) : null;
  } catch {
    return null;
  }
}
