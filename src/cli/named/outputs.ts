// Files that a user has a verb write: found to be writable before anything is played, and never written over something else.

import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileProblem, wrongUse } from '../terminal/problem.ts';

/** What stands at the beginning of every page that we write, and hardly of any other: it allows its own style by digest and nothing else. */
const PAGE = /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/;

/** Ends with one line when a game record cannot be written there, or something that is no record would be lost. */
export function refuseRecordTarget(file: string): void {
  refuseUnwritable(file);
  if (existsSync(file) && !isRecord(readFileSync(file, 'utf8')))
    throw wrongUse(`${file} is there already and is no game record; it is left alone: choose another name`);
}

/** Ends with one line when a page cannot be written there, or something that is no page of ours would be lost. */
export function refusePageTarget(file: string): void {
  refuseUnwritable(file);
  if (existsSync(file) && !PAGE.test(readFileSync(file, 'utf8').slice(0, HEAD)))
    throw wrongUse(
      `${file} is there already and is no page of Orontes; it is left alone: choose another name`,
    );
}

/** Ends with one line when a file that is to hold this text holds another. */
export function refuseOtherText(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') !== text)
    throw wrongUse(`${file} is there already with other content; it is left alone: choose another name`);
}

/** The file beside a record in which the setting of its cell stands, where that is no scenario of its own. */
export function scenarioBeside(record: string): string {
  return `${record.replace(/\.json$/, '')}.scenario.json`;
}

/** Characters in which the head of a page begins. */
const HEAD = 4000;

/** Ends with one line when a file cannot be put there. */
export function refuseUnwritable(file: string): void {
  if (existsSync(file) && statSync(file).isDirectory()) throw wrongUse(`${file}: it is a folder, not a file`);
  try {
    accessSync(existsSync(file) ? file : dirname(file), constants.W_OK);
  } catch (error) {
    const problem = fileProblem(error, file);
    throw problem ? wrongUse(problem) : error;
  }
}

function isRecord(text: string): boolean {
  try {
    const found: unknown = JSON.parse(text);
    return found !== null && typeof found === 'object' && 'orders' in found && 'hashes' in found;
  } catch {
    return false;
  }
}
