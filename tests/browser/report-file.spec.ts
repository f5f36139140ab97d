import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { expectFits, test, expectSound } from './visit.ts';

const BIN = fileURLToPath(new URL('../../bin/orontes.mjs', import.meta.url));

test('a report file opens offline under its own policy, wide and narrow, light and dark', async ({
  page,
  context,
}) => {
  const home = mkdtempSync(join(tmpdir(), 'orontes-page-'));
  const folder = join(home, 'bridges');
  const orontes = (...args: string[]): number | null => spawnSync(process.execPath, [BIN, ...args]).status;
  try {
    expect(
      orontes('batch', 'three-bridges', '--runs', '20', '--seed', '7', '--workers', '1', '--out', folder),
    ).toBe(0);
    expect(orontes('report', folder)).toBe(0);
    await context.setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(join(folder, 'report.html')).href;
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: 'Three bridges' })).toBeVisible();
    const charts = page.locator('figure .wide svg[role="img"]');
    expect(await charts.count()).toBeGreaterThan(5);
    await expect(charts.first()).toBeVisible();
    await page.getByText('The same figures as a table').first().click();
    await expect(page.getByRole('columnheader', { name: 'of 100 games' }).first()).toBeVisible();
    await expectSound(page, 'a report file');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.locator('figure .narrow svg').first()).toBeVisible();
    await expect(charts.first()).toBeHidden();
    await expectFits(page);
    await expectSound(page, 'a report file on a phone');
    expect(asked.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([]);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
