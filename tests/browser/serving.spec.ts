import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { test } from './visit.ts';

const FIRST_DOWNLOAD = 700 * 1000;
const LARGEST_CHUNK = 1000 * 1000;
const BUNDLE = join(import.meta.dirname, '../../dist/app/bundle');

test.describe('the page', () => {
  // The script that is refused is told in the console too.
  test.use({ faultsAllowed: true });

  test('is light, is served with a policy that lets only its own files run, and keeps to it', async ({
    page,
    faults,
  }) => {
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.ok()) bodies.push(response.body());
    });
    await page.addInitScript(() => localStorage.setItem('orontes/note', 'read'));
    const answer = await page.goto('./?renderer=canvas', { waitUntil: 'networkidle' });
    expect(answer?.headers()['content-security-policy']).toContain("script-src 'self';");
    await expect(page).toHaveTitle(/Orontes/);
    await expect(page.getByRole('button', { name: /Three bridges/ })).toBeVisible();
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).byteLength);
    expect(sizes.length).toBeGreaterThan(4);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(FIRST_DOWNLOAD);
    expect(faults).toEqual([]);

    // A script from elsewhere is refused.
    const refused = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
          const script = document.createElement('script');
          script.src = 'data:text/javascript,void 0';
          document.head.append(script);
        }),
    );
    expect(refused).toBe('script-src-elem');
  });
});

test('no chunk of the page has a megabyte', () => {
  const chunks = readdirSync(BUNDLE).filter((name) => name.endsWith('.js'));
  expect(chunks.length).toBeGreaterThan(10);
  const large = chunks.filter((name) => statSync(join(BUNDLE, name)).size >= LARGEST_CHUNK);
  expect(large).toEqual([]);
});

test('what is not there is answered with 404', async ({ request }) => {
  expect((await request.get('./nothing.js')).status()).toBe(404);
  expect((await request.get('./%2e%2e%2f%2e%2e%2fpackage.json')).status()).toBe(404);
});
