// Every kind of problem that a file can have is told in Arabic.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { arabic } from '../../../src/telling/ar/index.ts';
import { teach, tellProblem } from '../../../src/telling/index.ts';

teach(arabic);

const ROOT = join(import.meta.dirname, '../../../src/scenario');

const codes = new Set(
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(join(ROOT, file), 'utf8').matchAll(/code: '([a-z-]+)'/g)])
    .map(([, code]) => code ?? ''),
);

test('there are many kinds', () => {
  expect(codes.size).toBeGreaterThan(80);
});

test.each([...codes])('%s is told in Arabic, and in English by its own words', (code) => {
  expect(tellProblem(code, 'ar')).toMatch(/[\u0600-\u06ff]{3}/);
  expect(tellProblem(code)).toBeNull();
});
