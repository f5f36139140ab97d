import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orontes, orontesProcess } from './orontes.ts';
import type { Ended } from './orontes.ts';

const PATIENCE = 120_000;

describe('the report of a batch', { timeout: PATIENCE }, () => {
  let home = '';
  let folder = '';
  let told: Ended;
  let page: Document;
  let text = '';
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'orontes-report-'));
    folder = join(home, 'bridges');
    orontesProcess(
      'batch',
      'three-bridges',
      '--runs',
      '60',
      '--seed',
      '7',
      '--out',
      folder,
      '--policy',
      'league=random',
    );
    told = await orontes('report', folder, '--replay', '20', '--json');
    text = readFileSync(join(folder, 'report.html'), 'utf8');
    page = parseHTML(text).document;
  }, PATIENCE);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('is one file that asks for nothing and runs nothing', () => {
    expect(told.code).toBe(0);
    expect(JSON.parse(told.out)).toEqual({
      file: join(folder, 'report.html'),
      games: 60,
      replayed: 20,
      same: 20,
    });
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; font-src data:; base-uri 'none'/,
    );
    expect(text).not.toMatch(/<script|<link|<img|<iframe|\sstyle="|\son\w+="|https?:\/\/(?!www\.w3\.org\/)/);
    expect(page.querySelectorAll('style')).toHaveLength(1);
    expect(readdirSync(folder)).not.toContainEqual(expect.stringContaining('.part'));
  });

  test('cites its games as the command does', async () => {
    const { code, out } = await orontes('cite', folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^@misc\{orontes-three-bridges-/);
    expect(page.body.textContent).toContain(out.trim());
  });

  test('is written in Arabic when that is asked for, from right to left', async () => {
    const { code } = await orontes('report', folder, '--replay', '0', '--language', 'ar');
    expect(code).toBe(0);
    const written = readFileSync(join(folder, 'report.html'), 'utf8');
    const { documentElement, body } = parseHTML(written).document;
    expect([documentElement.lang, documentElement.dir]).toEqual(['ar', 'rtl']);
    expect(body.textContent).toContain('ثلاثة جسور');
    expect(body.textContent).toContain('--language ar');
  });

  test('has a table with figures under every chart', () => {
    const figures = [...page.querySelectorAll('figure')];
    expect(figures.length).toBeGreaterThan(5);
    for (const figure of figures) {
      // On a page and a phone; one as wide as the page also for a sheet of paper.
      const drawn = figure.classList.contains('half') ? 2 : 3;
      expect(figure.querySelectorAll('svg[role="img"][aria-label]').length).toBe(drawn);
      expect(figure.querySelectorAll('table tbody tr').length).toBeGreaterThan(0);
    }
  });

  test('says what it is, how to cite it and how to repeat it', () => {
    expect(page.querySelector('#cite pre')?.textContent).toMatch(
      /^@misc\{orontes-three-bridges-[0-9a-f]{12},\n[^]*year {9}= \{20\d\d\},\n[^]*seed [^]*\}$/,
    );
    expect(page.body.textContent).toContain('Games, not forecasts');
    expect(page.querySelector('#cite')?.textContent).toContain('60 games by Orontes, engine 1');
    const lines = page.querySelector('#repeat pre')?.textContent ?? '';
    expect(lines).toContain(`npx orontes batch three-bridges --runs 60 --seed 7 --out ${folder}`);
    expect(lines).toContain('--policy league=random');
  });

  test('names the games behind its shares by the command that plays them', async () => {
    const command = page.querySelector('#outcomes .games code')?.textContent ?? '';
    const [, , ...words] = command.split(' ');
    const ended = await orontes(...words, '--json');
    const label = page.querySelector('#outcomes .games span')?.textContent;
    expect(ended.code).toBe(0);
    expect(JSON.parse(ended.out)).toMatchObject({ outcome: { name: label } });
  });

  test('draws the spreads of inputs and of the model once they were asked for', async () => {
    const models = await orontes(
      'ask',
      folder,
      'models',
      '--workers',
      '1',
      '--runs',
      '8',
      '--variant',
      'no-ships',
      '--versions',
      'no-shock,no-fog',
    );
    expect(models).toMatchObject({
      code: 0,
      out: expect.stringMatching(/no fog of war.*\n[\s\S]*of 3/) as string,
    });
    expect((await orontes('ask', folder, 'inputs', '--runs', '160', '--workers', '1')).code).toBe(0);
    expect((await orontes('report', folder, '--replay', '5')).code).toBe(0);
    const { document } = parseHTML(readFileSync(join(folder, 'report.html'), 'utf8'));
    expect(document.querySelector('#figure-outcomes thead')?.textContent).toMatch(
      /nine of ten starts.*versions of the model/,
    );
    expect(document.querySelector('#effects')?.textContent).toContain('3 versions of the model');
    expect(document.querySelector('#repeat')?.textContent).toContain('ask');
  });

  test('draws what would have had to be different, and until when it mattered', async () => {
    const discover = await orontes(
      'ask',
      folder,
      'discover',
      '--workers',
      '1',
      '--runs',
      '60',
      '--for',
      'outcome:market-lost',
      '--not',
      '--by',
      '2',
    );
    expect(discover.out).toMatch(/what would have had to be different\?[\s\S]*judged on the others/);
    const until = await orontes(
      'ask',
      folder,
      'until',
      '--workers',
      '1',
      '--runs',
      '8',
      '--rule',
      'home.power=0',
      '--policy',
      'council=random',
    );
    expect(until.out).toMatch(/until when did it matter \(.*by random, home\.power=0\)/);
    expect((await orontes('report', folder, '--replay', '5')).code).toBe(0);
    const { document } = parseHTML(readFileSync(join(folder, 'report.html'), 'utf8'));
    expect(document.querySelectorAll('#until tbody tr').length).toBeGreaterThan(3);
    expect(document.querySelector('#discover table')?.textContent).toContain('coverage');
    expect(document.querySelector('#repeat')?.textContent).toContain(
      '--policy council=random --rule home.power=0',
    );
  });

  test.each([
    [['oracle'], /no question "oracle".*models/],
    [['models', '--versions', 'no-shok'], /no version "no-shok".*no-shock/],
    [['models', '--variant', 'no-ship'], /no variant "no-ship".*no-ships/],
    [['discover', '--for', 'outcome:market-los'], /nothing called "outcome:market-los".*outcome:market-lost/],
    [['until'], /--policy actor=policy, --rule name=value/],
    [['until', '--rule', 'morale.shok=0'], /morale\.shock/],
    [['until', '--rule', 'morale.shock=9999'], /from 0 to 100/],
  ])('refuses to answer %j', async (words, says) => {
    const { code, err } = await orontes('ask', folder, ...words);
    expect([code, err]).toEqual([2, expect.stringMatching(says)]);
  });

  test('says so when games end otherwise than their rows', async () => {
    const other = join(home, 'other');
    orontesProcess('batch', 'three-bridges', '--runs', '20', '--seed', '7', '--out', other);
    const manifest = join(other, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"seed": "7"', '"seed": "8"'));
    const ended = await orontes('report', other, '--replay', '5');
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/5 of 5 games ended otherwise/);
  });

  test.each([
    ['a folder that is not there', 'nowhere', /no batch in .*nowhere/],
    ['a folder without a batch', '.', /no batch in/],
  ])('refuses %s', async (_, name, says) => {
    const ended = await orontes('report', join(home, name));
    expect(ended.code).toBe(2);
    expect(ended.err).toMatch(says);
  });
});

describe('a comparison of batches', { timeout: PATIENCE }, () => {
  let home = '';
  const at = (name: string): string => join(home, name);
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'orontes-compare-'));
    const play = (name: string, ...more: string[]): Ended =>
      orontesProcess('batch', 'three-bridges', '--runs', '40', '--out', at(name), ...more);
    play('one', '--seed', '7');
    play('ships', '--seed', '7', '--variant', 'no-ships');
    play('other', '--seed', '8');
  }, PATIENCE);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('pairs games by their seeds, and a batch differs in nothing from itself', async () => {
    const { code, out } = await orontes('compare', at('one'), at('one'), at('ships'), '--json');
    expect(code).toBe(0);
    const { changes } = JSON.parse(out) as {
      changes: {
        name: string;
        effects: { pairs: number; difference: number; low: number; high: number }[];
      }[];
    };
    expect(changes[0]!.effects.every(({ pairs, difference }) => pairs === 40 && difference === 0)).toBe(true);
    expect(changes[1]!.name).toMatch(/ships/i);
    expect(changes[1]!.effects.some(({ difference }) => difference !== 0)).toBe(true);
    for (const { low, difference, high } of changes[1]!.effects) {
      expect(low).toBeLessThanOrEqual(difference);
      expect(high).toBeGreaterThanOrEqual(difference);
    }
  });

  test('writes a page with a chart of effects', async () => {
    const file = at('compare.html');
    const { out } = await orontes('compare', at('one'), at('ships'), '--out', file);
    expect(out).toContain('games, not forecasts');
    const page = parseHTML(readFileSync(file, 'utf8')).document;
    expect(page.querySelector('#effects figure svg')).not.toBeNull();
    expect(page.querySelector('#effects table')?.textContent).toContain('chance alone');
    expect(page.querySelector('#repeat')?.textContent).toContain('--variant no-ships');
  });

  test('holds a file against the one that it extends, by what both can be asked, whatever columns they have', async () => {
    const mine = at('mine.json');
    const ashore = '"ashore": { "name": "An actor more", "letter": "A", "style": "ring", "speaks": true }';
    writeFileSync(
      mine,
      `{ "extends": "three-bridges.json", "id": "mine", "title": "Mine", "actors": { ${ashore} } }`,
    );
    orontesProcess('batch', mine, '--runs', '40', '--seed', '7', '--out', at('mine'));
    const { code, out } = await orontes('compare', at('one'), at('mine'), '--json');
    expect(code).toBe(0);
    const { changes } = JSON.parse(out) as {
      changes: { name: string; effects: { question: string; before: number; after: number }[] }[];
    };
    expect(changes[0]?.name).toBe('Mine, as written');
    const figures = changes[0]!.effects.filter(({ question }) => question.startsWith('figure:'));
    expect(figures.length).toBeGreaterThan(0);
    const { figures: own } = JSON.parse(readFileSync(join(at('mine'), 'summary.json'), 'utf8')) as {
      figures: Record<string, { mean: number }>;
    };
    for (const { question, after } of figures)
      expect(after).toBeCloseTo(own[question.replace('figure:', 'measure_')]!.mean, 6);
  });

  test('refuses games that do not share their seeds, and a single folder', async () => {
    const unlike = await orontes('compare', at('one'), at('other'));
    expect([unlike.code, unlike.err]).toEqual([2, expect.stringMatching(/seed 8.*seed 7/)]);
    expect((await orontes('compare', at('one'))).err).toMatch(/two folders/);
  });
});

describe('the report of an experiment', { timeout: PATIENCE }, () => {
  let home = '';
  beforeAll(() => (home = mkdtempSync(join(tmpdir(), 'orontes-experiment-report-'))));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  async function page(name: string, design: unknown): Promise<Document> {
    const experiment = {
      format: 1,
      id: name,
      question: { en: 'Which numbers move the market?' },
      scenario: 'three-bridges',
      factors: {
        home: {
          kind: 'range',
          name: { en: 'Home defence' },
          pointers: ['/rules/home/power'],
          low: 0,
          high: 2,
        },
        luck: { kind: 'luck', name: { en: 'Luck alone' } },
      },
      design,
      replicates: 6,
      seed: 'm',
      measures: {
        lost: { kind: 'outcome', name: { en: 'The market is lost' }, outcome: 'market-lost' },
        displaced: { kind: 'displaced' },
      },
    };
    const [file, folder] = [join(home, `${name}.json`), join(home, name)];
    writeFileSync(file, JSON.stringify(experiment));
    const played = orontesProcess('experiment', file, '--out', folder, '--workers', '1');
    expect(played.err).not.toMatch(/fault|orontes:/);
    expect((await orontes('report', folder, '--replay', '4')).code).toBe(0);
    return parseHTML(readFileSync(join(folder, 'report.html'), 'utf8')).document;
  }

  test('of a Morris design ranks factors and holds them against luck', async () => {
    const document = await page('screening', { kind: 'morris', trajectories: 4 });
    expect(document.querySelector('h1')?.textContent).toBe('Which numbers move the market?');
    const rows = [...document.querySelectorAll('#figure-screening-all-displaced tbody tr')];
    expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual(['Home defence', 'Luck alone']);
    expect(rows.map((row) => row.querySelector('td:last-child')?.textContent)).toEqual([
      'clear of it',
      'noise floor',
    ]);
    expect(document.querySelector('#repeat')?.textContent).toContain('npx orontes experiment');
  });

  test('of Saltelli’s design gives first and total order of each factor', async () => {
    const document = await page('indices', { kind: 'sobol-indices', points: 8 });
    expect(document.querySelectorAll('#figure-indices-all-lost tbody tr')).toHaveLength(2);
    expect(document.querySelector('#figure-indices-all-lost thead')?.textContent).toMatch(
      /first order.*total/,
    );
  });

  test('of listed settings gives each, its difference from the reference, and a game of it', async () => {
    const document = await page('settings', { kind: 'list', points: [{ home: 0.6 }, { home: 2 }] });
    expect(document.querySelectorAll('#figure-cells-lost tbody tr')).toHaveLength(2);
    expect(document.querySelectorAll('#figure-effects-figures tbody tr')).toHaveLength(1);
    const command = document.querySelector('#cells .games code')?.textContent ?? '';
    const [, , ...words] = command.split(' ');
    expect((await orontes(...words, '--quiet')).code).toBe(0);
  });

  test('of listed settings shows each by itself as the report of a batch does, with its games', async () => {
    const document = await page('shown', { kind: 'list', points: [{ home: 0.6 }, { home: 2 }] });
    expect([...document.querySelectorAll('h2.part')].map((part) => part.textContent)).toEqual([
      'Setting: Home defence 0.6',
      'Setting: Home defence 2',
    ]);
    for (const cell of [0, 1])
      for (const section of ['outcomes', 'order', 'course', 'holds'])
        expect(document.querySelector(`#cell-${cell}-${section}`)).not.toBeNull();
    const ids = [...document.querySelectorAll('figure')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const figure of document.querySelectorAll('figure'))
      expect(figure.querySelectorAll('table tbody tr').length).toBeGreaterThan(0);
    // The games of the second setting are the odd rows.
    const told = [...document.querySelectorAll('#cell-1-holds .games code')].map((code) => code.textContent);
    expect(told).toHaveLength(4);
    for (const command of told) expect(command).toMatch(/run \S+ --row \d*[13579]$/);
  });

  test('of a single setting says in its headline how the games end, and of several how many they are', async () => {
    const single = await page('single', { kind: 'list', points: [{ home: 2 }] });
    expect(single.querySelector('.headline')?.textContent).toMatch(
      /^In \d+ games of this model: .+ in \d+ of 100.*\.$/,
    );
    const several = await page('several', { kind: 'list', points: [{ home: 0.6 }, { home: 2 }] });
    expect(several.querySelector('.headline')?.textContent).toMatch(/ games of this model in 2 settings /);
  });

  test('shows the settings that are named, and refuses one that there is not', async () => {
    const folder = join(home, 'settings');
    expect((await orontes('report', folder, '--replay', '2', '--cells', '1')).code).toBe(0);
    const { document } = parseHTML(readFileSync(join(folder, 'report.html'), 'utf8'));
    expect(document.querySelectorAll('h2.part')).toHaveLength(1);
    expect(await orontes('report', folder, '--cells', '2')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no cell 2; .* from 0 to 1/) as string,
    });
    expect((await orontes('report', folder, '--cells', 'a')).code).toBe(2);
  });
});
