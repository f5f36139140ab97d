// The page about the model against the declarations that its tables are made from.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PARAMETERS } from '../../../src/engine/game.ts';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'docs/model.md'), 'utf8');

describe('docs/model.md', () => {
  test('is what the script makes; else run `npx tsx scripts/model-doc.ts`', () => {
    const made = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/model-doc.ts', '--check'], {
      cwd: root,
    });
    expect(made.stderr.toString()).toBe('');
    expect(made.status).toBe(0);
  });

  test.each(PARAMETERS.map(({ id }) => id))('tells of %s once, with its value', (id) => {
    const rows = page.split('\n').filter((line) => line.startsWith(`| \`${id}\` |`));
    expect(rows).toHaveLength(1);
    const declared = PARAMETERS.find((parameter) => parameter.id === id)!;
    expect(rows[0]).toContain(`| ${declared.value} | ${declared.low} to ${declared.high} |`);
  });
});
