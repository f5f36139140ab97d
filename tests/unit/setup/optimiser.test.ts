// How the command has games compiled.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../architecture/sources.ts';

function answerTo(script: string): unknown {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return [status, stderr];
}

test('this Node knows every flag that the command gives its optimiser', () => {
  expect(answerTo("import { settleOptimiser } from './scripts/optimiser.mjs'; settleOptimiser();")).toEqual([
    0,
    '',
  ]);
  // A flag that it does not know is complained of.
  expect(
    answerTo("import { setFlagsFromString } from 'node:v8'; setFlagsFromString('--no-turbo-laps');"),
  ).not.toEqual([0, '']);
});

test('the command gives them before it does anything else', () => {
  const [first] = readFileSync(join(ROOT, 'bin/orontes.mjs'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^(#|\/\/|import )/.test(line));
  expect(first).toBe('settleOptimiser();');
});
