// Versions of the scenario format. Version 1 is the first, so that nothing older can be found.

import type { Finding } from './faults.ts';
import { valueAt } from './faults.ts';
import { FORMAT } from './schema/index.ts';

/** What is wrong with a document's version, if it was written for a later program. */
export function versionFault(document: unknown, what: string): Finding | null {
  const format = valueAt(document, ['format']);
  if (typeof format !== 'number' || !Number.isInteger(format) || format <= FORMAT) return null;
  return {
    path: ['format'],
    code: 'newer-format',
    message: `this ${what} has format ${format}, this program reads format ${FORMAT}`,
    remedy: 'open it with a newer version of Orontes',
  };
}
