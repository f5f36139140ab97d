import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { test } from './visit.ts';

const LIMIT = 700 * 1024;

test('the first download stays below 700 kB compressed', async ({ page }) => {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.ok()) bodies.push(response.body());
  });
  await page.addInitScript(() => localStorage.setItem('orontes/note', 'read'));
  await page.goto('./?renderer=canvas', { waitUntil: 'networkidle' });
  await expect(page.getByRole('button', { name: /Three bridges/ })).toBeVisible();
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).byteLength);
  expect(sizes.length).toBeGreaterThan(4);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LIMIT);
});
