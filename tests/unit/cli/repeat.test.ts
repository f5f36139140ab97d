import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orontes, orontesProcess } from './orontes.ts';
import { trialFile } from './trial.ts';

const PATIENCE = 120_000;
const BRIDGES = fileURLToPath(new URL('../../../scenarios/three-bridges.json', import.meta.url));
const BOT = fileURLToPath(new URL('../lab/node/bots/bot.mjs', import.meta.url));

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'orontes-repeat-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function pageOf(folder: string): Document {
  return parseHTML(readFileSync(join(folder, 'report.html'), 'utf8')).document;
}

describe('the commands in a report', { timeout: PATIENCE }, () => {
  test('name the file that the user gave, quoted, and not the id in it', async () => {
    const file = join(home, 'my war.json');
    copyFileSync(BRIDGES, file);
    const folder = join(home, 'my games');
    orontesProcess('batch', file, '--runs', '8', '--seed', "o'clock", '--out', folder);
    expect((await orontes('report', folder, '--replay', '2')).code).toBe(0);
    const page = pageOf(folder);
    const repeat = page.querySelector('#repeat')?.textContent;
    expect(repeat).toContain(`npx orontes batch '${file}' --runs 8 --seed 'o'\\''clock' --out '${folder}'`);
    expect(repeat).toContain(`npx orontes report '${folder}' --replay 2`);
    const games = [...page.querySelectorAll('.games code')].map(({ textContent }) => textContent);
    expect(games.length).toBeGreaterThan(0);
    for (const command of games) expect(command).toContain(`npx orontes run '${file}' --seed '`);
  });

  test('name the shipped scenario where it is the same and the log does not say what the user named', async () => {
    const folder = join(home, 'my games');
    rmSync(join(folder, 'log.json'));
    expect((await orontes('report', folder, '--replay', '0')).code).toBe(0);
    expect(pageOf(folder).querySelector('#repeat')?.textContent).toContain(
      'npx orontes batch three-bridges ',
    );
  });

  test('name the file of an experiment that the user gave', async () => {
    const file = trialFile(home, 4);
    const folder = join(home, 'trial');
    orontesProcess('experiment', file, '--out', folder);
    expect((await orontes('report', folder, '--replay', '0')).code).toBe(0);
    expect(pageOf(folder).querySelector('#repeat')?.textContent).toContain(`npx orontes experiment ${file} `);
    rmSync(join(folder, 'log.json'));
    expect((await orontes('report', folder, '--replay', '0')).code).toBe(0);
    expect(pageOf(folder).querySelector('#repeat')?.textContent).toContain(
      "npx orontes experiment 'YOUR FILE OF THE EXPERIMENT trial' ",
    );
  });

  test('lead to the records where an outside program had a seat: the report is of the rows', async () => {
    const folder = join(home, 'bot');
    const program = `league=external:"${process.execPath}" "${BOT}" crashes`;
    orontesProcess(
      'batch',
      'three-bridges',
      '--runs',
      '4',
      '--seed',
      '7',
      '--policy',
      program,
      '--out',
      folder,
    );
    const { code, err } = await orontes('report', folder);
    expect(err).toBe(
      'An outside program had a seat, so no game is played again: the report is of the rows, without courses by day and who holds what.\n',
    );
    expect(code).toBe(0);
    const page = pageOf(folder);
    expect(page.querySelector('#outcomes')).not.toBeNull();
    expect(page.querySelector('#course')).toBeNull();
    const games = [...page.querySelectorAll('.games code')].map(({ textContent }) => textContent);
    for (const command of games) expect(command).toMatch(/npx orontes replay \S+\/records\/\d{7}\.json$/);
    expect(page.querySelector('#repeat')?.textContent).toContain(`--policy '${program}'`);
  });
});
