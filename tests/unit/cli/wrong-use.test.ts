import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orontes } from './orontes.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'orontes-use-'));
  writeFileSync(join(home, 'text.json'), 'not JSON');
  writeFileSync(join(home, 'other.json'), '{ "format": 1 }');
  writeFileSync(join(home, 'full.txt'), 'mine');
  mkdirSync(join(home, 'full'));
  writeFileSync(join(home, 'full', 'thesis.txt'), 'mine');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const BATCH = ['batch', 'three-bridges', '--runs', '10', '--seed', '7'];

/** Words with `@` stand for a path in the test's own folder. */
const TABLE: readonly { use: string; says: RegExp }[] = [
  { use: 'bach three-bridges', says: /unknown command 'bach'.*batch/ },
  { use: 'help bach', says: /no verb "bach".*did you mean "batch"/ },
  { use: 'list tree-bridges', says: /no scenario "tree-bridges".*three-bridges/ },
  { use: 'sweep experiment.json', says: /unknown command 'sweep'/ },
  { use: 'run three-bridges --sed 7', says: /unknown option '--sed'.*--seed/ },
  { use: 'run', says: /missing required argument 'scenario'/ },
  { use: 'run tree-bridges', says: /no scenario "tree-bridges".*three-bridges/ },
  { use: 'run @missing.json', says: /missing\.json/ },
  { use: 'run @full', says: /full.*folder/ },
  { use: 'run three-bridges another', says: /too many arguments/ },
  { use: 'run three-bridges --seed', says: /argument missing/ },
  { use: 'run three-bridges --policy league', says: /actor=policy/ },
  { use: 'run three-bridges --policy leage=random', says: /no actor "leage".*league/ },
  { use: 'run three-bridges --policy league=randm', says: /no policy "randm".*random/ },
  { use: 'run three-bridges --policy league=random --policy league=random', says: /twice/ },
  { use: 'run three-bridges --variant no-ship', says: /no variant "no-ship".*no-ships/ },
  { use: 'run three-bridges --quiet --record @full', says: /full.*folder/ },
  { use: 'run three-bridges --quiet --record @nowhere/game.json', says: /no such file or folder/ },
  { use: 'replay', says: /missing required argument 'file'/ },
  { use: 'replay @missing.json', says: /missing\.json.*no such file/ },
  { use: 'replay @full', says: /full.*folder/ },
  { use: 'schema scenari', says: /no format "scenari".*scenario/ },
  { use: 'check', says: /missing required argument 'files'/ },
  { use: 'check @missing.json', says: /missing\.json.*no such file/ },
  { use: 'check @full', says: /full.*folder/ },
  { use: 'batch three-bridges --seed 7 --out @new', says: /required option '--runs/ },
  { use: 'batch three-bridges --runs 10 --out @new', says: /required option '--seed/ },
  { use: 'batch three-bridges --runs 10 --seed 7', says: /required option '--out/ },
  { use: 'batch three-bridges --runs 0 --seed 7 --out @new', says: /--runs takes a whole number from 1/ },
  { use: 'batch three-bridges --runs ten --seed 7 --out @new', says: /not "ten"/ },
  { use: 'batch three-bridges --runs 1e3 --seed 7 --out @new', says: /not "1e3"/ },
  { use: 'batch three-bridges --runs 10 --seed 7 --out= ', says: /--out takes the name of a folder/ },
  { use: 'batch three-bridges --runs 10 --seed 7 --workers 0 --out @new', says: /--workers takes/ },
  { use: 'batch three-bridges --runs 10 --seed 7 --out @full', says: /other files \(thesis\.txt\)/ },
  { use: 'batch three-bridges --runs 10 --seed 7 --out @full.txt', says: /file, not a folder/ },
  { use: 'batch three-bridges --runs 10 --seed 7 --out @full.txt/deeper', says: /file, not a folder/ },
];

describe('wrong use is answered in one line, with exit code 2 and no trace', () => {
  test.each(TABLE)('orontes $use', async ({ use, says }) => {
    const { code, out, err } = await orontes(...use.split(' ').map((word) => word.replace(/^@/, `${home}/`)));
    expect(err).toMatch(says);
    expect(err).toMatch(/^orontes: [^\n]+\n$/);
    expect(err).not.toMatch(/\bat .*\.(ts|js|mjs):\d+|Error:/);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test('a seed with a line break', async () => {
    const { code, err } = await orontes('run', 'three-bridges', '--seed', 'two\nlines');
    expect(err).toMatch(/^orontes: --seed takes a text[^\n]+\n$/);
    expect(code).toBe(2);
  });

  test('an empty seed', async () => {
    expect((await orontes('run', 'three-bridges', '--seed', '')).code).toBe(2);
  });

  test.each([
    { use: 'run @text.json', says: /text\.json:1:1: / },
    { use: 'run @other.json', says: /other\.json:1:\d+: .*\(and \d+ more: orontes check / },
    { use: 'batch @other.json --runs 10 --seed 7 --out @new', says: /other\.json:1:\d+: / },
    { use: 'replay @text.json', says: /text\.json:1:1: / },
    { use: 'replay @other.json', says: /other\.json:1:\d+: .*\(and \d+ more\)/ },
  ])('a document with errors, in orontes $use: exit code 1', async ({ use, says }) => {
    const { code, out, err } = await orontes(...use.split(' ').map((word) => word.replace(/^@/, `${home}/`)));
    expect(err).toMatch(says);
    expect(err).toMatch(/^orontes: [^\n]+\n$/);
    expect(out).toBe('');
    expect(code).toBe(1);
  });

  test('no verb at all: the help, on standard error', async () => {
    const { code, out, err } = await orontes();
    expect(err).toMatch(/^Usage: orontes/);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

const VERBS = [
  'list',
  'check',
  'schema',
  'run',
  'replay',
  'batch',
  'experiment',
  'verify',
  'merge',
  'worker',
  'report',
  'compare',
  'ask',
  'forecast',
  'cite',
  'tournament',
];

describe('help', () => {
  test('names every verb, and no verb that is not built', async () => {
    const { code, out } = await orontes('--help');
    expect(code).toBe(0);
    const verbs = [...out.matchAll(/^ {2}(\w+) .*\[options\]|^ {2}(\w+) \[format\]/gm)].map(
      (match) => match[1] ?? match[2],
    );
    expect(verbs).toEqual(VERBS);
  });

  test.each(VERBS)('of %s has an example', async (verb) => {
    const { code, out, err } = await orontes(verb, '--help');
    expect(out).toMatch(new RegExp(`^ {2}orontes ${verb} \\S`, 'm'));
    expect(err).toBe('');
    expect(code).toBe(0);
  });
});

test('a batch that was refused has left no folder', async () => {
  const { code } = await orontes(...BATCH, '--policy', 'league=nobody', '--out', join(home, 'never'));
  expect(code).toBe(2);
  expect(() => rmSync(join(home, 'never'))).toThrow('ENOENT');
});
