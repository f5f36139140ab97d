// Where this checkout lies, from the place of the running bundle in it.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds this program's package.json, scenarios and builds. */
export const CHECKOUT = checkoutAbove(dirname(fileURLToPath(import.meta.url)));

function checkoutAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('the folder of the program has no package.json above it');
  return checkoutAbove(above);
}
