import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { MIDDLE, PICTURES, comparePart, compareWithMap } from './screens.ts';
import { begin, expectSound, ready, test } from './visit.ts';

const FAULT = 'taken the graphics away';

/** Takes the graphics away from the map, as a driver does that restarts; they come back when `window.giveBack` is called. */
async function takeGraphics(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map-host canvas')!;
    const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl')!;
    const loss = gl.getExtension('WEBGL_lose_context')!;
    loss.loseContext();
    Object.assign(window, { giveBack: () => loss.restoreContext() });
  });
}

/** Whether the map is drawn without a graphics card. */
function isPlain(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map-host canvas');
    return canvas !== null && canvas.getContext('2d') !== null;
  });
}

async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    localStorage.setItem('orontes/note', 'read');
    localStorage.setItem('orontes/estimate', 'off');
  });
  await page.goto(address);
  await begin(page, /Three bridges/, 'Coast League');
}

test(
  'the map is drawn by WebGL too; a lost graphics context is told, and comes back by itself or is drawn without it @webgl',
  PICTURES,
  async ({ page }) => {
    await page.setViewportSize(MIDDLE);
    await open(page, './?renderer=webgl');
    const isWebgl = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.map-host canvas')!;
      return (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) !== null;
    });
    expect(isWebgl).toBe(true);
    await compareWithMap(page, 'webgl');
    await takeGraphics(page);
    await expect(page.getByRole('alert')).toContainText(FAULT);
    await comparePart(page, 'lost-1024', page.locator('.map-fault'));
    await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());
    await expect(page.getByRole('alert')).toBeHidden();
    await ready(page);
    await takeGraphics(page);
    await page.getByRole('button', { name: 'Draw it without the graphics card' }).click();
    await expect(page.getByRole('alert')).toBeHidden();
    await ready(page);
    await expect.poll(() => isPlain(page)).toBe(true);
  },
);

test('where the processor imitates a graphics card the map is drawn without one', async ({ page }) => {
  await open(page, './');
  expect(await isPlain(page)).toBe(true);
});

test('a graphics card that cannot start is no reason to have no map', async ({ page }) => {
  await page.addInitScript(() => {
    const real = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!.value as (
      this: HTMLCanvasElement,
      ...asked: unknown[]
    ) => unknown;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, ...asked: unknown[]) {
        return String(asked[0]).includes('webgl') ? null : real.apply(this, asked);
      },
    });
  });
  await open(page, './?renderer=webgl');
  const shot = await page.locator('.map-host').screenshot();
  expect(shot.byteLength).toBeGreaterThan(20_000);
});

test.describe('a map whose files cannot be read, or whose worker does not start', () => {
  // A worker that does not start is told in the console too.
  test.use({ faultsAllowed: true });

  test('says so, keeps the game playable, and can be tried again', async ({ page, faults }) => {
    const parts = '**/symbols/symbols.json';
    await page.route(parts, (route) =>
      route.fulfill({ body: 'no symbols', contentType: 'application/json' }),
    );
    await page.addInitScript(() => localStorage.setItem('orontes/note', 'read'));
    await page.goto('./?renderer=canvas');
    await page.getByRole('button', { name: /Three bridges/ }).click();
    await page.getByRole('radio', { name: /^Coast League/ }).check({ force: true });
    await page.getByLabel('Seed').fill('7');
    await page.getByRole('button', { name: 'Begin: Coast League' }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(/could not be drawn.*symbols/s);
    await expectSound(page, 'a map that could not be drawn');
    await page.locator('.ready tbody button').first().click();
    await expect(page.locator('.choice').first()).toBeVisible();
    expect(faults).toEqual([]);
    await page.unroute(parts);

    const worker = /bundle\/ground-[^/]*\.js$/;
    await page.route(worker, (route) => route.abort());
    const again = page.getByRole('button', { name: 'Try again', exact: true });
    await again.click();
    await expect(alert).toContainText('could not be drawn');
    await expect(alert).not.toContainText('symbols');
    await page.unroute(worker);
    await again.click();
    await ready(page);
  });
});
