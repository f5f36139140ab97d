import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, filesBelow } from './sources.ts';

const LEAKS: ReadonlyMap<string, RegExp> = new Map([
  ['a path of somebody’s machine', /(^|[^\w./])\/(work|farm|root|home\/\w+|Users\/\w+|tmp\/[a-z])\//m],
  [
    'the address of a package registry',
    /registry\.(npmjs|yarnpkg|npmmirror)|"resolved"\s*:|deb\.debian\.org/,
  ],
]);

const leaksOf = (text: string): string[] =>
  [...LEAKS].filter(([, pattern]) => pattern.test(text)).map(([name]) => name);

test('no file of the project names a path of somebody’s machine or a package registry', () => {
  const files = filesBelow('.').filter(
    (path) => path !== '.git' && !/\.(png|jpg|webp|woff2|parquet|gz)$/.test(path),
  );
  expect(files).toContain('package.json');
  const found = files.flatMap((path) =>
    leaksOf(readFileSync(join(ROOT, path), 'utf8')).map((leak) => `${path}: ${leak}`),
  );
  expect(found).toEqual([]);
});

describe('each leak is caught where it is planted', () => {
  test.each([
    [
      `const file = '${['', 'home', 'somebody', 'orontes', 'a.json'].join('/')}';`,
      'a path of somebody’s machine',
    ],
    [`see ${['', 'root', 'notes'].join('/')}`, 'a path of somebody’s machine'],
    [`{ ${JSON.stringify('resolved')}: "x" }`, 'the address of a package registry'],
    [`https://${['registry', 'npmjs', 'org'].join('.')}/phaser`, 'the address of a package registry'],
  ])('%s', (text, leak) => {
    expect(leaksOf(text)).toEqual([leak]);
  });

  test('addresses on the web and relative paths are let through', () => {
    expect(leaksOf(`import '../work/a.ts'; // https://example.org/work/home/a`)).toEqual([]);
  });
});
