// `orontes schema`: the JSON Schema of a format.

import { experimentSchemaText, schemaText, scriptSchemaText } from '../../scenario/index.ts';
import { suggestion } from '../named/nearest.ts';
import { DONE, wrongUse } from '../terminal/problem.ts';

const FORMATS: Readonly<Record<string, () => string>> = {
  scenario: schemaText,
  experiment: experimentSchemaText,
  script: scriptSchemaText,
};

/** Prints a format's schema, in the bytes that are checked in. */
export function schema(format: string): number {
  const text = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!text) throw wrongUse(`there is no format "${format}"${suggestion(format, Object.keys(FORMATS))}`);
  process.stdout.write(text());
  return DONE;
}
