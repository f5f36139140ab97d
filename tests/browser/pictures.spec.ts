// How every screen looks, held against pictures that somebody has looked at. `npx playwright test pictures -u` takes them anew.
// Fonts are drawn a little differently from machine to machine, and a line that wraps moves all below it: a picture fails when
// more than 8 in 100 of its points differ, as when a panel is missing, out of place or of another colour.

import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { begin, choice, ready, test, visit, watch } from './visit.ts';

/** What goes on by itself while the picture is taken. */
const RESTLESS = '.par-progress, .par, .estimate, .panel-aims [aria-live]';

async function compare(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await expect(page).toHaveScreenshot(`${name}.png`, {
    animations: 'disabled',
    mask: [page.locator(RESTLESS)],
    maxDiffPixelRatio: 0.08,
    threshold: 0.3,
  });
}

test('the start page, the game and its table look as they did', async ({ page }) => {
  await visit(page);
  await page.getByLabel('Seed').fill('7');
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await compare(page, 'start');
  await begin(page, /Hama, the evening/, 'Syrian government', '7');
  await page.locator('.ready tbody button', { hasText: /^Hama$/ }).click();
  await choice(page, 'Move').click();
  await compare(page, 'play');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await compare(page, 'play-dark');
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await compare(page, 'talks-dark');
});

test('the lesson looks as it did, in English and in Arabic', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await visit(page);
  await page.getByRole('button', { name: /^Advance/ }).click();
  await ready(page);
  await compare(page, 'lesson-1024');
  await page.getByRole('button', { name: /العربية/ }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await ready(page);
  await compare(page, 'arabic-1024');
});

test('on a phone the start page and the game look as they did', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page);
  await compare(page, 'start-390');
  await begin(page, /Hama, the evening/, 'Syrian government', '7');
  await page.locator('.ready tbody button').first().click();
  await compare(page, 'play-390');
});

test('the report and the lab look as they did', async ({ page }) => {
  await visit(page);
  await watch(page, /Three bridges/);
  await page.getByRole('button', { name: /Play to the end/ }).click();
  await expect(page.locator('.evening svg')).not.toHaveCount(0);
  await expect(page.locator('.chart svg').first()).toBeVisible();
  await compare(page, 'report');
  await page.goto('./?renderer=canvas');
  await page.getByRole('button', { name: 'Lab' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await compare(page, 'lab');
});
