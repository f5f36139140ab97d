import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './sources.ts';

const BROWSER = join(ROOT, 'tests', 'browser');

/** Names of pictures in the tables of screens and dialogs. */
function listed(): string[] {
  const [tables = ''] = readFileSync(join(BROWSER, 'screens.ts'), 'utf8').split('export type Picture');
  return [...tables.matchAll(/'([a-z]+(?:-[a-z0-9]+)*)'/g)].map(([, name = '']) => name);
}

test('every picture of a screen is kept, compared by one test, and none besides', () => {
  const kept = readdirSync(join(BROWSER, 'pictures')).map((file) => file.replace(/\.png$/, ''));
  expect(listed().toSorted()).toEqual(kept.toSorted());
  const specs = readdirSync(BROWSER)
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => readFileSync(join(BROWSER, file), 'utf8'))
    .join('\n');
  const compared = [...specs.matchAll(/\bcompare\w*\(\s*\w+,\s*'([^']+)'/g)].map(([, name = '']) => name);
  expect(compared.toSorted()).toEqual(listed().toSorted());
});
