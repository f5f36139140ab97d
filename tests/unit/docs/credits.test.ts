// The page of credits against the packages that are really used.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const page = read('docs/credits.md');

type Package = Readonly<Record<string, unknown>>;
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const packages = [...Object.keys(dependencies), ...Object.keys(devDependencies)];

test.each(packages)('%s is credited with the licence it names', (name) => {
  const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as Package;
  expect(page).toContain(`| ${name} | ${String(license)} |`);
});

test('no package is credited that is not used', () => {
  const credited = [...page.matchAll(/^\| (@?[a-z0-9/.-]+) \| [A-Z][\w.-]+ \|/gm)].map(([, name]) => name);
  expect(new Set(credited)).toEqual(new Set(packages));
});
