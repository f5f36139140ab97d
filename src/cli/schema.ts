// `orontes schema`: the JSON Schema of a format.

import { schemaText } from '../scenario/index.ts';
import { suggestion } from './nearest.ts';
import { DONE, wrongUse } from './problem.ts';

const FORMATS = ['scenario'];

/** Prints a format's schema, in the bytes that are checked in. */
export function schema(format: string): number {
  if (!FORMATS.includes(format))
    throw wrongUse(`there is no format "${format}"${suggestion(format, FORMATS)}`);
  process.stdout.write(schemaText());
  return DONE;
}
