import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { ready, test } from './visit.ts';

/** Files and folders that the development server needs, copied so that a test may change them. */
const COPIED = [
  'src',
  'scenarios',
  'seeds',
  'scripts',
  'index.html',
  'vite.config.ts',
  'tsconfig.base.json',
  'package.json',
];
const CONFIG = 'vite.copy.config.ts';
const LINKED = ['node_modules', 'assets'];

/** A copy of the checkout to develop in. */
function copyOfCheckout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'orontes-develop-'));
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  for (const name of LINKED) symlinkSync(resolve(name), join(folder, name));
  // The packages stay where they are, outside the copy, so the server must be told that it may serve them.
  const allowed = JSON.stringify([folder, realpathSync('node_modules')]);
  writeFileSync(
    join(folder, CONFIG),
    `import base from './vite.config.ts';
export default { ...base, server: { ...base.server, fs: { allow: ${allowed} } } };
`,
  );
  return folder;
}

test('a scenario saved while developing is played on as changed; one with errors says where', async ({
  page,
}) => {
  const folder = copyOfCheckout();
  const server = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', '--config', CONFIG, '--port', '0'],
    { cwd: folder, env: { ...process.env, NO_COLOR: '1' } },
  );
  try {
    const address = await new Promise<string>((done) => {
      let said = '';
      server.stdout.on('data', (text: Buffer) => {
        said += text.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
        if (found) done(found[0]);
      });
    });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript(() => localStorage.setItem('orontes/note', 'read'));
    await page.goto(`${address}?renderer=canvas`);
    await page.getByRole('button', { name: /Three bridges/ }).click();
    await page.getByLabel('Seed').fill('7');
    await page.getByRole('button', { name: /^Begin: / }).click();
    await ready(page);
    const file = join(folder, 'scenarios', 'three-bridges.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"en": "Market"', '"en": "New Market"'));
    await expect(page.getByText('three-bridges.json was changed: the game was played again')).toBeVisible();
    await ready(page);
    const list = page.getByRole('dialog');
    // The page is drawn anew about now, and a click on what is just going away is lost.
    await expect(async () => {
      if (!(await list.isVisible()))
        await page.getByRole('button', { name: /^List/ }).click({ timeout: 2000 });
      await expect(list.getByRole('button', { name: /^New Market City/ })).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 30_000 });
    await page.keyboard.press('Escape');
    writeFileSync(file, text.replace('"controller": "league"', '"controller": "leage"'));
    await expect(page.getByText(/First: line \d+, column \d+: .*leage/)).toBeVisible();
  } finally {
    server.kill();
    await once(server, 'close');
    rmSync(folder, { recursive: true, force: true });
  }
});
