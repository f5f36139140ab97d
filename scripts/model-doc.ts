// Makes the tables of docs/model.md from the engine's declarations; with --check only says whether they are as they should be.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from './model-doc/tables.ts';

const file = join(import.meta.dirname, '../docs/model.md');
const page = readFileSync(file, 'utf8');
const made = fill(page);
if (process.argv.includes('--check')) {
  if (made !== page) {
    process.stderr.write(
      'docs/model.md is not what the declarations make: run npx tsx scripts/model-doc.ts\n',
    );
    process.exitCode = 1;
  }
} else writeFileSync(file, made);
