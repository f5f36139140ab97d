// How every screen looks, held against pictures that somebody has looked at. `npx playwright test pictures -u` takes them anew.
// Fonts come with the page and are drawn without hinting (playwright.config.ts), so machines differ in how they smooth edges
// only: a picture fails when more than one in a hundred of its points is clearly of another colour. A heading that stands four
// pixels lower changes nearly two; letters fitted to another grid would change as many.
// The map is in three of them: plain, with its layers, and on a phone in the dark. Elsewhere an empty sheet is in its place: it takes
// five times the room of a page.

import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { begin, choice, colours, drop, endTurn, painted, ready, test, visit, watch } from './visit.ts';

/** What goes on by itself while the picture is taken. */
const RESTLESS = '.par-progress, .par, .panel-aims [aria-live], .how-far, .estimate-sum';

test.describe.configure({ mode: 'parallel' });

const WIDE = { width: 1440, height: 900 };
const MIDDLE = { width: 1024, height: 768 };
const PHONE = { width: 390, height: 844 };

/** Keys of the layers that are not shown from the beginning. */
const LAYERS = ['2', '4', '5'];

async function compare(page: Page, name: string, differing = 0.01): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await painted(page);
  await expect(page).toHaveScreenshot(`${name}.png`, {
    animations: 'disabled',
    mask: [page.locator(RESTLESS)],
    maxDiffPixelRatio: differing,
    threshold: 0.25,
  });
}

/** Compares with the map, on which a few labels that stand elsewhere are as much as is let pass. */
async function compareWithMap(page: Page, name: string): Promise<void> {
  await compare(page, name, 0.004);
}

/** Compares with an empty sheet in the place of the map. */
async function compareWithoutMap(page: Page, name: string): Promise<void> {
  const show = (visibility: string) =>
    page.evaluate((value) => {
      for (const map of document.querySelectorAll<HTMLElement>('.map-host')) map.style.visibility = value;
    }, visibility);
  await show('hidden');
  await compare(page, name);
  await show('visible');
}

test('the first note, the start page, role sheets and the help look as they did', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(PHONE);
  await page.goto('./?renderer=canvas');
  await expect(page.getByRole('button', { name: /Three bridges/ })).toBeVisible();
  await compare(page, 'note-390');
  await visit(page);
  await compare(page, 'start-390');
  await page.setViewportSize(WIDE);
  await page.getByLabel('Seed').fill('7');
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await compare(page, 'start');
  await page.setViewportSize(PHONE);
  await page.getByRole('button', { name: /Three bridges/ }).click();
  await page.getByText('Who plays the others').click();
  await compare(page, 'seats-390');
  await page.setViewportSize(MIDDLE);
  await page.getByRole('button', { name: /^Role sheets/ }).click();
  await compare(page, 'sheets-1024');
  await page.getByRole('button', { name: /^Back/ }).click();
  const bridges = readFileSync('scenarios/three-bridges.json', 'utf8');
  await drop(page, 'broken.json', bridges.replace('"controller": "league"', '"controller": "leage"'));
  const problems = page.getByRole('region', { name: 'broken.json' });
  await problems.scrollIntoViewIfNeeded();
  await compare(page, 'problems-1024');
  await problems.getByRole('button').click();
  await page.getByRole('button', { name: /^Help/ }).click();
  await colours(page, 'dark');
  await compare(page, 'help-1024-dark');
});

test('the game, its layers, its table and its lists look as they did', async ({ page }) => {
  await visit(page);
  await begin(page, /Hama, the evening/, 'Syrian government', '7');
  await page.locator('.ready tbody button', { hasText: /^Hama$/ }).click();
  await choice(page, 'Move').click();
  await compareWithMap(page, 'play');
  await page.setViewportSize(MIDDLE);
  await colours(page, 'dark');
  await compareWithoutMap(page, 'play-1024-dark');
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await compareWithoutMap(page, 'talks-1024-dark');
  await page.keyboard.press('Escape');
  await colours(page, 'light');
  for (const layer of LAYERS) await page.keyboard.press(layer);
  await compareWithMap(page, 'layers-1024');
  for (const layer of LAYERS) await page.keyboard.press(layer);
  await page.keyboard.press('k');
  await expect(page.locator('.legend')).toBeVisible();
  await compareWithoutMap(page, 'legend-1024');
  await page.keyboard.press('k');
  await page.keyboard.press('l');
  await compareWithoutMap(page, 'lists-1024');
  await page.keyboard.press('Escape');
  await page.setViewportSize(WIDE);
  await page.keyboard.press('Escape');
  await page.locator('.ready tbody button').first().click();
  await page.setViewportSize(PHONE);
  await colours(page, 'dark');
  await compareWithMap(page, 'play-390-dark');
  await colours(page, 'light');
  await page.setViewportSize(WIDE);
  await endTurn(page);
  await page.setViewportSize(PHONE);
  await expect(page.locator('.panel-news')).toBeVisible();
  await compareWithoutMap(page, 'news-390');
});

test('the lesson looks as it did, in English and in Arabic', async ({ page }) => {
  await page.setViewportSize(MIDDLE);
  await visit(page);
  await page.getByRole('button', { name: /^Advance/ }).click();
  await ready(page);
  await compareWithoutMap(page, 'lesson-1024');
  await page.getByRole('button', { name: /العربية/ }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await ready(page);
  await compareWithoutMap(page, 'arabic-1024');
  await page.setViewportSize(PHONE);
  await compareWithoutMap(page, 'arabic-390');
  await page.setViewportSize(WIDE);
  await page.getByRole('button', { name: /English/ }).click();
  for (let day = 0; day < 3; day++) await endTurn(page);
  await expect(page.getByText('Three days at Hama: how it ended')).toBeVisible();
  await page.setViewportSize(PHONE);
  await compare(page, 'lesson-report-390');
});

test('the curtain, the umpire’s desk, the estimate, a page that broke and a link that leads nowhere look as they did', async ({
  page,
  faults,
}) => {
  await visit(page);
  await page.getByRole('button', { name: 'Three bridges' }).click();
  await page.getByText('Who plays the others').click();
  await page.getByRole('combobox', { name: 'League', exact: true }).selectOption('person 2');
  await page.getByLabel('An umpire').check();
  await page.getByLabel('Seed').fill('7');
  await page.getByRole('button', { name: /^Begin/ }).click();
  await compare(page, 'curtain');
  await page.keyboard.press('Enter');
  await ready(page);
  await page.setViewportSize(MIDDLE);
  await compareWithoutMap(page, 'umpire-1024');
  await page.keyboard.press('e');
  await page.locator('#curtain-title').waitFor();
  await page.keyboard.press('Enter');
  await ready(page);
  // Once it is sure enough it stops; how many games that took differs a little.
  await page.keyboard.press('p');
  await expect(page.locator('.how-far')).toContainText('±3 after', { timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'pause' })).toHaveCount(0);
  await compareWithoutMap(page, 'estimate-1024');
  await page.setViewportSize(PHONE);
  await page.getByRole('button', { name: 'Estimate', exact: true }).click();
  await compareWithoutMap(page, 'estimate-390');
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  // What breaks now is told in the console too.
  expect(faults).toEqual([]);
  await page.evaluate(() => {
    Intl.NumberFormat = function broken(): never {
      throw new Error('no numbers today');
    } as unknown as typeof Intl.NumberFormat;
  });
  await page.locator('.ready tbody button').first().click();
  await expect(page.getByRole('heading', { name: 'Something in the page broke' })).toBeVisible();
  await compare(page, 'broken-390');
  faults.length = 0;
  // Another address, so that it is no step within the page that broke.
  await page.goto('./?lang=en&renderer=canvas#game=9.4.abcd');
  await expect(page.getByRole('alert')).toContainText('newer version');
  await compare(page, 'link-390');
});

test('what really happened looks as it did', async ({ page }) => {
  await visit(page);
  await watch(page, /Hama, the evening/);
  await page.getByRole('button', { name: /Play to the end/ }).click();
  await page.setViewportSize(PHONE);
  await page.getByRole('button', { name: /^What really happened/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await compare(page, 'history-390');
});

test('the report, a replay and the lab look as they did', async ({ page }) => {
  await visit(page);
  await watch(page, /Three bridges/);
  await page.getByRole('button', { name: /Play to the end/ }).click();
  await expect(page.locator('.evening svg')).not.toHaveCount(0);
  await expect(page.locator('.chart svg').first()).toBeVisible();
  await expect(page.getByText(/^By 60 games from every day/)).toBeVisible({ timeout: 90_000 });
  await compare(page, 'report');
  await page.setViewportSize(PHONE);
  await compare(page, 'report-390');
  await page.getByRole('button', { name: /العربية/ }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await compare(page, 'report-arabic-390');
  await page.getByRole('button', { name: /English/ }).click();
  await page.getByRole('button', { name: 'Share…' }).click();
  await expect(page.getByRole('dialog')).toContainText(/[\d,]+ characters/);
  await compare(page, 'share-390');
  await page.keyboard.press('Escape');
  await page.setViewportSize(MIDDLE);
  await page.getByRole('button', { name: 'Go through it' }).click();
  await ready(page);
  await page.getByRole('button', { name: 'A day on' }).click();
  await compareWithoutMap(page, 'replay-1024');
  await page.setViewportSize(WIDE);
  await page.goto('./?renderer=canvas');
  await page.getByRole('button', { name: 'Lab' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await compare(page, 'lab');
  await page.setViewportSize(PHONE);
  await page.getByLabel('Games of each setting').selectOption('20');
  await page.getByLabel('Seed').fill('7');
  await page.getByRole('button', { name: /^Play [\d,]+ games/ }).click();
  await expect(page.locator('.lab-report figure.chart svg').first()).toBeVisible({ timeout: 60_000 });
  await page.locator('.lab-report h2').first().scrollIntoViewIfNeeded();
  await compare(page, 'lab-report-390');
});
