import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orontes } from './orontes.ts';

const SOUND = 'scenarios/three-bridges.json';
const text = readFileSync(SOUND, 'utf8');

let home = '';
beforeAll(() => (home = mkdtempSync(join(tmpdir(), 'orontes-check-'))));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(home, name);
  writeFileSync(path, content);
  return path;
}

describe('a file that is no scenario is one located error and exit code 1', () => {
  test.each<{ what: string; content: () => string | Uint8Array }>([
    { what: 'nothing', content: () => '' },
    { what: 'fifty megabytes', content: () => `{"a":"${'x'.repeat(50_000_000)}"}` },
    { what: 'deep nesting', content: () => '['.repeat(200_000) },
    { what: 'broken UTF-8', content: () => Buffer.from(text.replace('Mill', 'M\u00ffll'), 'latin1') },
    { what: 'a comment', content: () => `// mine\n${text}` },
    { what: 'a trailing comma', content: () => text.trimEnd().replace(/\}$/, ',}') },
    { what: '__proto__', content: () => text.replace('"format": 1', '"__proto__": {}, "format": 1') },
    { what: 'a huge number', content: () => text.replace('"format": 1', '"format": 1e999') },
    { what: 'half a file', content: () => text.slice(0, text.length / 2) },
    { what: 'another kind of file', content: () => Uint8Array.from({ length: 5000 }, (_, i) => i % 256) },
    { what: 'a list', content: () => '[]' },
  ])('$what', async ({ what, content }) => {
    const path = file(`${what.replaceAll(' ', '-')}.json`, content());
    const { code, out, err } = await orontes('check', path);
    expect(out).toMatch(/^[^\n]+\.json:\d+:\d+: [^\n]+\n$/);
    expect(out.startsWith(path)).toBe(true);
    expect(out).not.toMatch(/\bat .*\.(ts|js|mjs):\d+|Error:/);
    expect(err).toBe('1 error in 1 file.\n');
    expect(code).toBe(1);
  });
});

test('a sound file is said to be so, with nothing on standard output', async () => {
  const { code, out, err } = await orontes('check', SOUND);
  expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'No error in 1 file.\n' });
});

test('a scenario or an experiment that comes with the program is named by its id', async () => {
  const { code, err } = await orontes('check', 'three-bridges', 'bridge-road');
  expect([code, err]).toEqual([0, 'No error in 2 files.\n']);
  const wrong = await orontes('check', 'bridge-rode');
  expect(wrong.code).toBe(2);
  expect(wrong.err).toMatch(/no scenario or experiment "bridge-rode".*bridge-road/);
});

test('a what-if anywhere extends what comes with the program, and a misspelt base is told the nearest name', async () => {
  const rule = '"rules": { "combat": { "reach": 0.5 } }';
  const sound = file('mine.json', `{ "extends": "three-bridges.json", "id": "mine", ${rule} }`);
  expect((await orontes('check', sound)).err).toBe('No error in 1 file.\n');
  for (const [name, near] of [
    ['three-bridges', 'three-bridges.json'],
    ['mnie.json', 'mine.json'],
  ] as const) {
    const { code, out } = await orontes(
      'check',
      file('wrong.json', `{ "extends": "${name}", "id": "wrong" }`),
    );
    expect(out).toContain(`wrong.json:1:14: the file "${name}" that this one extends was not found`);
    expect(out.trimEnd()).toMatch(new RegExp(`; nearest known name: "${near}"$`));
    expect(code).toBe(1);
  }
});

test('a base that is like no file is told how those that come with the program are named', async () => {
  const { out } = await orontes('check', file('lost.json', '{ "extends": "elsewhere.json", "id": "lost" }'));
  expect(out).toMatch(/ named by their file; known: .*"hama-2024-12-04\.json"/);
});

test('of several files each is checked, and one with an error decides', async () => {
  const { code, out, err } = await orontes('check', SOUND, file('list.json', '[]'), file('none.json', ''));
  expect(out.trimEnd().split('\n')).toHaveLength(2);
  expect(err).toBe('2 errors in 3 files.\n');
  expect(code).toBe(1);
});

test('a file that cannot be read is told, the others are checked all the same', async () => {
  const { code, out, err } = await orontes('check', file('array.json', '[]'), '', join(home, 'nowhere.json'));
  expect(out).toMatch(/^[^\n]+array\.json:1:1: [^\n]+\n$/);
  expect(err.split('\n')).toEqual([
    'orontes: the name of a file is empty',
    expect.stringMatching(/^orontes: .*nowhere\.json: there is no such file or folder$/),
    '1 error in 1 file.',
    '',
  ]);
  expect(code).toBe(2);
});

test('as JSON a problem has its place and its remedy', async () => {
  const path = file('misspelt.json', text.replace('"controller":', '"controler":'));
  const { code, out } = await orontes('check', '--json', path);
  const [problem] = JSON.parse(out) as Record<string, unknown>[];
  expect(problem).toMatchObject({ file: path, severity: 'error', line: expect.any(Number) as number });
  expect(JSON.stringify(problem)).toContain('controller');
  expect(code).toBe(1);
});

test('what never plays a part in the games is told where it stands, with how they end', async () => {
  const never =
    '"triggers": { "never": { "name": "Never", "when": { "all": [{ "round": { "atLeast": 6 } }, { "resolve": { "actor": "council", "atMost": 1 } }] }, "effects": [{ "kind": "resolve", "actor": "league", "add": 1 }] } }';
  const still =
    '"aims": { "market-taken": { "quantity": { "kind": "value-held", "actor": "council", "places": ["camp"] } } }';
  const path = file(
    'dull.json',
    `{ "extends": "three-bridges.json", "id": "dull",\n${never},\n"actors": { "council": { ${still} } } }`,
  );
  const { code, out } = await orontes('check', path, '--played', '--runs', '30');
  expect(code).toBe(0);
  expect(out).toContain(`${path}:2:15: warning: the trigger "never" fired in none of 30 games`);
  expect(out).toMatch(
    /dull\.json:3:\d+: warning: the aim "market-taken" of "council" gives \d+\.\d of \d+ points in each of 30 games/,
  );
  expect(out).not.toContain('port-in-danger');
  expect(out).toMatch(/market-held +\d+ +\d+–\d+\n/);
  const { out: data } = await orontes('check', path, '--played', '--runs', '30', '--json');
  const { problems, played } = JSON.parse(data) as {
    readonly problems: readonly { readonly severity: string }[];
    readonly played: readonly {
      readonly outcomes: Readonly<Record<string, number>>;
      readonly seats: object;
    }[];
  };
  expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
  const counts = Object.values(played[0]?.outcomes ?? {});
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30);
  expect(Object.keys(played[0]?.seats ?? {})).toEqual(['council', 'league', 'neighbour']);
});

test('what a variant and a file that extends another change is told pair by pair, with intervals', async () => {
  const stronger =
    '"formations": { "second-guard": { "strength": 3000 } }, "variants": { "weaker": { "name": "Weaker", "patch": { "formations": { "hill-first": { "strength": 300 } } } } }';
  const path = file('stronger.json', `{ "extends": "three-bridges.json", "id": "stronger", ${stronger} }`);
  const played = ['check', path, '--played', '--runs', '20'];
  const { err } = await orontes(...played);
  expect(err).toContain(`What it changes: npx orontes check ${path} --played --against three-bridges\n`);
  const { code, out } = await orontes(
    ...played,
    '--against',
    'three-bridges',
    '--variant',
    'weaker',
    '--json',
  );
  expect(code).toBe(0);
  const { played: told } = JSON.parse(out) as {
    readonly played: readonly {
      readonly variant: string | null;
      readonly outcomes: Readonly<Record<string, number>>;
      readonly against: {
        readonly file: string;
        readonly differences: Readonly<
          Record<'outcomes' | 'seats', readonly Readonly<Record<string, number | string>>[]>
        >;
      };
    }[];
  };
  expect(told.map(({ variant, against }) => [variant, against.file])).toEqual([
    [null, 'three-bridges'],
    ['weaker', 'three-bridges'],
  ]);
  for (const { outcomes, against } of told)
    for (const { question, pairs, before, after, difference, low, high } of against.differences.outcomes) {
      expect(pairs).toBe(20);
      expect(20 * Number(after)).toBeCloseTo(outcomes[String(question)]!, 9);
      expect(difference).toBeCloseTo(Number(after) - Number(before), 9);
      expect(Number(low)).toBeLessThanOrEqual(Number(difference));
      expect(Number(high)).toBeGreaterThanOrEqual(Number(difference));
    }
  const moved = told[1]!.against.differences.seats.filter(({ difference }) => difference !== 0);
  expect(moved.map(({ question }) => question)).toContain('council');
});

test('variants that are not there, and what is played where nothing is, are wrong use', async () => {
  const unknown = await orontes('check', SOUND, '--played', '--runs', '1', '--variant', 'no-ship');
  expect([unknown.code, unknown.err]).toEqual([
    2,
    'orontes: the scenario "three-bridges" has no variant "no-ship"; did you mean "no-ships"?\n',
  ]);
  const idle = await orontes('check', SOUND, '--variant', 'all');
  expect([idle.code, idle.err]).toEqual([2, expect.stringContaining('give --played too')]);
});

test('expectations are played, told in a line each, and decide the exit code', async () => {
  const expecting = (atLeast: number) =>
    file(
      'expecting.json',
      text.replace(
        '"variants": {',
        `"expect": { "no-truce": { "name": { "en": "Hardly a truce" }, "outcome": "truce", "variant": "no-ships", "atLeast": ${atLeast}, "atMost": 100 } },\n  "variants": {`,
      ),
    );
  const met = await orontes('check', expecting(0), '--expect', '--runs', '20');
  expect(met.out).toMatch(
    /expecting\.json: no-truce: met: Hardly a truce: 0 to 100 games of a hundred expected, [<>\d]+ \(\d+–\d+\) came\n$/,
  );
  expect(met.err).toBe('No error in 1 file.\n1 of 1 expectations met, in 20 games each.\n');
  expect(met.code).toBe(0);
  const unmet = await orontes('check', expecting(100), '--expect', '--runs', '20', '--json');
  const { expectations } = JSON.parse(unmet.out) as { expectations: Record<string, unknown>[] };
  expect(expectations).toEqual([
    expect.objectContaining({ expectation: 'no-truce', met: false, atLeast: 100, failed: 0 }),
  ]);
  expect(unmet.code).toBe(1);
});

describe('an experiment', () => {
  const EXPERIMENT = 'scenarios/experiments/bridge-road.json';

  test('is checked as a scenario is, with its scenario beside it', async () => {
    const { code, out, err } = await orontes('check', EXPERIMENT, SOUND);
    expect([code, out, err]).toEqual([0, '', 'No error in 2 files.\n']);
  });

  test('names its scenario by a whole path too, and is told what a pointer looks like', async () => {
    const war = file('whole.json', text);
    const own = readFileSync(EXPERIMENT, 'utf8').replace('"three-bridges"', JSON.stringify(war));
    expect((await orontes('check', file('whole-path.json', own))).err).toBe('No error in 1 file.\n');
    const dotted = own.replace('"/rules/combat/reach"', '"rules.combat.reach"');
    const { out } = await orontes('check', file('dotted.json', dotted));
    expect(out).toContain('is the text "rules.combat.reach"; a text like "/rules/combat/reach" was expected');
  });

  test('with errors is told line by line, and names the file of its scenario when that has them', async () => {
    file('war.json', text.replace('"controller": "league"', '"controller": "leage"'));
    const own = readFileSync(EXPERIMENT, 'utf8')
      .replace('"three-bridges"', '"./war.json"')
      .replace('"replicates": 500', '"replicates": "many"');
    const name = file('trial.json', own);
    const { code, out } = await orontes('check', name);
    expect(out).toMatch(
      /trial\.json:6:\d+: the scenario "\.\/war\.json" has errors: orontes check \S+war\.json$/m,
    );
    expect(out).toMatch(
      /trial\.json:\d+:\d+: "replicates" is the text "many"; a whole number from 1 to 1000000000 was expected$/m,
    );
    expect(code).toBe(1);
  });
});
