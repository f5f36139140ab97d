// Only one process works in a batch folder at a time: a small file says which.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Whoever works in a folder. */
interface Claim {
  readonly process: number;
  readonly host: string;
}

/**
 * Claims by writing `file`; a claim whose process is gone counts no more.
 *
 * @returns the number of the process that is at work there already, or null when the claim is ours now
 */
export function claim(file: string): number | null {
  const ours: Claim = { process: process.pid, host: hostname() };
  const theirs = readClaim(file);
  if (theirs && theirs.host === ours.host && isAlive(theirs.process)) return theirs.process;
  writeFileSync(file, JSON.stringify(ours));
  return null;
}

/** Gives the claim back. */
export function release(file: string): void {
  rmSync(file, { force: true });
}

function readClaim(file: string): Claim | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Claim;
  } catch {
    return null;
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
