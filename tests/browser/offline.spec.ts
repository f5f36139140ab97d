import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { endTurn, expectSound, partsOf, ready, test } from './visit.ts';

test.use({ serviceWorkers: 'allow' });

/** Any static host: the built page in a folder of its own, which a newer build can replace. */
async function host(folder: string): Promise<{ readonly address: string; readonly close: () => void }> {
  cpSync(join(import.meta.dirname, '../../dist/app'), folder, { recursive: true });
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:",
    );
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('not listening on a port');
  return {
    address: `http://127.0.0.1:${at.port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Changes the build in the folder as a release would: another page, another version of the worker. */
function release(folder: string): void {
  const page = join(folder, 'index.html');
  const worker = join(folder, 'worker.js');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<html lang="en"', '<html lang="en" data-release="2"'),
  );
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"[0-9a-f]{16}"/, '"0000000000000002"'));
}

async function controlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('a page visited once is played without a network, and a newer one waits until no game is on', async ({
  page,
  context,
}, info) => {
  const folder = info.outputPath('page');
  const { address, close } = await host(folder);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const url = `${address}?renderer=canvas`;
  await page.goto(url);
  await controlled(page);
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    const answer = await fetch(link?.href ?? '');
    return (await answer.json()) as { name: string; icons: { src: string }[] };
  });
  expect(manifest.name).toBe('Orontes');
  expect(manifest.icons.length).toBeGreaterThan(2);

  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: /^Advance/ }).click();
  await ready(page);
  await endTurn(page);
  expect((await partsOf(page, 'round')).round).toBe(2);
  expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3 Variable"'))).toBe(true);
  await context.setOffline(false);

  release(folder);
  const other = await context.newPage();
  await other.goto(url);
  await other.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  const offer = other.getByText('A newer version of Orontes is ready.');
  await expect(offer).toBeVisible();
  await expectSound(other, 'a newer version', 'light');
  await other.getByRole('button', { name: 'Load it' }).click();
  await expect(other.getByText('A game is on in another tab')).toBeVisible();
  await expect(other.locator('html')).not.toHaveAttribute('data-release');

  await page.getByRole('button', { name: 'Orontes' }).click();
  await page.getByRole('button', { name: 'To the start page' }).click();
  // A lock is let go of a moment after the game has left its page.
  await expect.poll(() => other.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(0);
  await other.getByRole('button', { name: 'Load it' }).click();
  await expect(other.locator('html')).toHaveAttribute('data-release', '2');
  await expect(page.locator('html')).toHaveAttribute('data-release', '2');
  await expect(offer).toBeHidden();
  close();
});
