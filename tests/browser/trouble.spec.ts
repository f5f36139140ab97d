// What goes wrong on the page, and what somebody can do then; and texts from others, which are never more than texts.

import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { PHONE, PICTURES, comparePart } from './screens.ts';
import { begin, choice, drop, endTurn, ready, test, expectSound, visit, whenKept } from './visit.ts';

const BRIDGES = readFileSync('scenarios/three-bridges.json', 'utf8');

test.describe('a page that breaks', () => {
  // What broke is told in the console too: here that is no fault.
  test.use({ faultsAllowed: true });

  test('says so, hands over a report with the record of the game, and goes on after a reload', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await visit(page);
    await begin(page, /Three bridges/, 'Coast League');
    await endTurn(page);
    await whenKept(page);
    await page.evaluate(() => {
      const broken = function broken(): never {
        throw new Error('no numbers today');
      };
      Intl.NumberFormat = broken as unknown as typeof Intl.NumberFormat;
      // At once: whatever else is drawn from now on breaks the page as well.
      document.querySelector<HTMLElement>('.ready tbody button')?.click();
    });
    await expect(page.getByRole('heading', { name: 'Something in the page broke' })).toBeVisible();
    await expectSound(page, 'a page that broke');
    await page.getByRole('button', { name: 'Copy the report' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain('no numbers today');
    expect(report).toContain('"scenario"');
    expect(report).toContain('"seed": "7"');
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await page.getByRole('button', { name: 'Resume' }).first().click();
    await ready(page);
    await expect(page.getByText(/round 2 of 6/)).toBeVisible();
  });

  test(
    'a file whose reader in the worker does not start: told with a record to copy and a way on',
    PICTURES,
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const worker = /bundle\/lab-[^/]*\.js$/;
      await page.route(worker, (route) => route.abort());
      await visit(page);
      await drop(page, 'mine.json', BRIDGES);
      const notice = page.locator('.notice.error');
      await expect(notice).toContainText('That could not be done');
      await expectSound(page, 'what could not be done');
      await page.setViewportSize(PHONE);
      await comparePart(page, 'error-390', notice);
      await notice.getByRole('button', { name: 'Copy the report' }).click();
      await expect(notice.getByText('Copied.')).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('"program": "orontes"');
      await page.unroute(worker);
      await notice.getByRole('button', { name: 'Load the page again' }).click();
      await expect(notice).toBeHidden();
      // The page of before is gone by now; the new one takes files once it is there.
      await expect(page.getByRole('button', { name: /Three bridges/ })).toBeVisible();
      await drop(page, 'mine.json', BRIDGES);
      await expect(page.locator('.problems')).toContainText('It can be played');
      // A game of it is kept; a page that cannot read it again says so, and has everything else.
      await page.getByRole('button', { name: /^Begin: / }).click();
      await ready(page);
      await whenKept(page);
      await page.route(worker, (route) => route.abort());
      await page.goto('./?renderer=canvas');
      await expect(notice).toContainText('That could not be done');
      await expect(page.getByRole('button', { name: /Hama, the evening/ })).toBeVisible();
    },
  );

  test('without the texts of a language it speaks English; where the browser lacks what it needs it says why it cannot start', async ({
    page,
  }) => {
    await page.route(/bundle\/ar-[^/]*\.js$/, (route) => route.abort());
    await page.goto('./?lang=ar');
    await expect(page.locator('.notice.error')).toContainText('texts of the other language');
    await expect(page.getByRole('button', { name: /Three bridges/ })).toBeVisible();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'matchMedia', { value: undefined });
    });
    await page.reload();
    await expect(page.getByRole('heading', { name: 'The page could not start' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
    await expect(page.locator('pre')).toContainText('matchMedia');
  });
});

test('a browser with no room left says so, and the game goes on and can be taken along as a file', async ({
  page,
}) => {
  await visit(page);
  await page.evaluate(() => {
    const ways = [
      [IDBObjectStore.prototype, 'put'],
      [Storage.prototype, 'setItem'],
    ] as const;
    const real = ways.map(([shelf, name]) => Object.getOwnPropertyDescriptor(shelf, name)!);
    const full = (): never => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    for (const [shelf, name] of ways) Object.defineProperty(shelf, name, { value: full, configurable: true });
    Object.assign(window, {
      makeRoom: () => {
        for (const [index, [shelf, name]] of ways.entries()) Object.defineProperty(shelf, name, real[index]!);
      },
    });
  });
  await begin(page, /Three bridges/, 'Coast League');
  const notice = page.locator('.notice.error');
  await expect(notice).toContainText('The browser has no room left to save this game.');
  await expectSound(page, 'no room to save', 'light');
  await endTurn(page);
  await expect(notice).toHaveCount(1);
  await expect(page.getByText(/round 2 of 6/)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    notice.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^three-bridges-7-round-2\.json$/);

  // With room again the next turn is kept as ever.
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await endTurn(page);
  await whenKept(page);
  await page.reload();
  await page.getByRole('button', { name: 'Resume' }).click();
  await ready(page);
  await expect(page.getByText(/round 3 of 6/)).toBeVisible();
});

const MARKUP =
  '<img src="nowhere.png" onerror="window.hacked=1"><script>window.hacked=2</script>$t(app.name) {{count}} &lt;b&gt;';

/** A scenario of somebody who means ill: every text in it carries markup. */
function hostile(): string {
  const poison = (value: unknown, key: string): unknown =>
    typeof value === 'string'
      ? key === 'en'
        ? `${MARKUP} ${value}`
        : value
      : Array.isArray(value)
        ? value.map((each) => poison(each, key))
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poison(each, name)]))
          : value;
  return JSON.stringify(poison(JSON.parse(BRIDGES), ''));
}

/** Whatever came of markup: pictures, scripts that ran, elements that a text should not have made. */
async function harm(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    hacked: (window as unknown as { hacked?: number }).hacked ?? null,
    made: [...document.querySelectorAll('img, #root script, iframe, b')].map((element) => element.outerHTML),
  }));
}

test('settings that were damaged by hand do no harm, and markup in the texts of a scenario stays text on every screen', async ({
  page,
}) => {
  const harmless = { hacked: null, made: [] };
  await page.addInitScript(() => {
    for (const key of ['theme', 'language', 'layers', 'film'])
      localStorage.setItem(`orontes/${key}`, '{"__proto__":1');
  });
  await visit(page);
  await drop(page, '<img src=x onerror=1>.json', hostile());
  await expect(page.locator('.card').first()).toContainText('<img src="nowhere.png"');
  expect(await harm(page), 'start').toEqual(harmless);
  await page.locator('.card button').first().click();
  await page.getByLabel('Seed').fill('"><img src=x>');
  await page.getByRole('button', { name: /^Begin: / }).click();
  await ready(page);
  await page.locator('.ready tbody button').first().click();
  await choice(page, 'Move').click();
  expect(await harm(page), 'play').toEqual(harmless);
  await page.locator('.order').click();
  await page.keyboard.press('l');
  expect(await harm(page), 'lists').toEqual(harmless);
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  expect(await harm(page), 'talks').toEqual(harmless);
  await page.keyboard.press('Escape');
  for (let round = 0; round < 6; round++) await endTurn(page);
  await expect(page.getByRole('heading', { name: 'What turned it' })).toBeVisible();
  await expect(page.locator('.chart svg').first()).toBeVisible();
  await expect(page.locator('.report-head')).toContainText('$t(app.name)');
  expect(await harm(page), 'report').toEqual(harmless);
});
