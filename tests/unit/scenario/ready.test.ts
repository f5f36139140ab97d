// What is worked out of a scenario's files once, for all who play it.

import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { compileScenario, readReady } from '../../../src/scenario/index.ts';
import { edited, threeBridges } from './situation.ts';

const SHIPPED = ['scenarios', 'scenarios/lessons'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name)),
);

function read(file: string) {
  return readReady({
    file: basename(file),
    text: readFileSync(file),
    resolve: (name) => readFileSync(join('scenarios', basename(name))),
    seeds: (name) => readFileSync(join('seeds', `${name}.json`), 'utf8'),
    variants: [],
  });
}

test.each(SHIPPED)(
  '%s written as JSON and read again is the same world, of the hash that is told',
  (file) => {
    const { ready, problems } = read(file);
    expect(problems).toEqual([]);
    const again = JSON.parse(JSON.stringify(ready)) as typeof ready;
    expect(again).toEqual(ready);
    const world = compileScenario(ready!.scenario);
    expect(compileScenario(again!.scenario, { hash: again!.hash })).toEqual(world);
  },
);

test('statements are counted of the files that are cited, each file once', () => {
  const seeds: Record<string, unknown> = {
    first: { statements: { 1: {}, 2: {}, 3: {} } },
    second: { statements: { 1: {} } },
    never: { statements: { 1: {} } },
  };
  const cites = (...sources: readonly string[]) =>
    readReady({
      file: 'three-bridges.json',
      text: edited(threeBridges, [
        '"at": "mill", "strength": 700',
        `"at": "mill", "strength": 700, "sources": ${JSON.stringify(sources)}`,
      ]),
      seeds: (name) => (name in seeds ? JSON.stringify(seeds[name]) : null),
    }).ready?.statements;
  expect(cites('assumed')).toBe(0);
  expect(cites('first#1', 'first#3')).toBe(3);
  expect(cites('first#2', 'second#1')).toBe(4);
});

test('a file with errors is not made ready, and each is told', () => {
  const { ready, problems } = readReady({ file: 'broken.json', text: '{ "format": 1, }' });
  expect(ready).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
});
