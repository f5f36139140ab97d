// Every screen as somebody meets it who goes through the page: how it looks, held against pictures that somebody has looked at,
// what axe finds on it, and what a screen reader has to say of it. Screens that need a longer way have theirs where that way is gone.

import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { MIDDLE, PHONE, PICTURES, WIDE, compare, compareWithMap, compareWithoutMap } from './screens.ts';
import {
  begin,
  choice,
  colours,
  drop,
  endTurn,
  expectSound,
  expectFits,
  ready,
  speak,
  test,
  visit,
  watch,
} from './visit.ts';

test.describe.configure({ mode: 'parallel' });

/** Keys of the layers that are not shown from the beginning. */
const LAYERS = ['2', '4', '5'];

const BRIDGES = readFileSync('scenarios/three-bridges.json', 'utf8');

test('the first note, the start page, role sheets, the help and the lab', PICTURES, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(PHONE);
  await page.goto('./?renderer=canvas');
  const bridges = page.getByRole('button', { name: /Three bridges/ });
  await expect(bridges).toBeVisible();
  await compare(page, 'note-390');
  await expectSound(page, 'the first note');
  const note = page.getByRole('region', { name: 'Before you begin' });
  await expect(note).toContainText('Its games are not forecasts');
  await note.getByRole('button', { name: 'More about it' }).click();
  const full = page.getByRole('dialog', { name: 'Before you begin' });
  await expect(full).toContainText('never counts as success');
  await compare(page, 'note-whole-390');
  await expectSound(page, 'the whole note');
  await full.getByRole('button', { name: 'I have read this' }).click();
  await expect(note).toBeHidden();
  // It is shown once.
  await page.reload();
  await expect(bridges).toBeVisible();
  await expect(note).toBeHidden();
  await compare(page, 'start-390');
  await page.setViewportSize(WIDE);
  await page.getByLabel('Seed').fill('7');
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await compare(page, 'start');
  await page.setViewportSize(PHONE);
  await bridges.click();
  await page.getByText('Who plays the others').click();
  await compare(page, 'seats-390');
  await page.setViewportSize(MIDDLE);
  await page.getByRole('button', { name: /^Role sheets/ }).click();
  await compare(page, 'sheets-1024');
  await expectSound(page, 'role sheets');
  await page.getByRole('button', { name: /^Back/ }).click();
  await drop(page, 'broken.json', BRIDGES.replace('"controller": "league"', '"controller": "leage"'));
  const problems = page.getByRole('region', { name: 'broken.json' });
  await problems.scrollIntoViewIfNeeded();
  await compare(page, 'problems-1024');
  await page.getByText('Who plays the others').click();
  await page.getByRole('combobox', { name: 'League', exact: true }).selectOption('person 2');
  await expectSound(page, 'the start page, unfolded');
  await page.getByRole('combobox', { name: 'League', exact: true }).selectOption({ index: 0 });
  await page.getByText('Who plays the others').click();
  await problems.getByRole('button').click();
  await page.getByRole('button', { name: /^Help/ }).click();
  await colours(page, 'dark');
  await compare(page, 'help-1024-dark');
  await colours(page, 'light');
  await page.evaluate(() => {
    const folded = document.querySelectorAll<HTMLDetailsElement>('.glossary-part, .rule-page');
    for (const part of [...folded].slice(0, 7)) part.open = true;
  });
  await expectSound(page, 'the help and the glossary');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Watch/ }).click();
  await expectSound(page, 'a game to watch');
  await page.getByRole('button', { name: 'Lab' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByLabel('Experiment', { exact: true }).selectOption('bridge-road.json');
  await expect(page.locator('.lab-card')).toBeVisible();
  await expectSound(page, 'the lab');
});

test('the game, its layers, its table, its lists, and the way out', PICTURES, async ({ page }) => {
  await visit(page);
  await begin(page, /Hama, the evening/, 'Syrian government', '7');
  await page.locator('.ready tbody button', { hasText: /^Hama$/ }).click();
  await choice(page, 'Move').click();
  await compareWithMap(page, 'play');
  await expectSound(page, 'a move prepared');
  await page.setViewportSize(MIDDLE);
  await colours(page, 'dark');
  await compareWithoutMap(page, 'play-1024-dark');
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await compareWithoutMap(page, 'talks-1024-dark');
  await colours(page, 'light');
  await expectSound(page, 'the bargaining table');
  await page.keyboard.press('Escape');
  for (const layer of LAYERS) await page.keyboard.press(layer);
  await compareWithMap(page, 'layers-1024');
  for (const layer of LAYERS) await page.keyboard.press(layer);
  await page.keyboard.press('k');
  await expect(page.locator('.legend')).toBeVisible();
  await compareWithoutMap(page, 'legend-1024');
  await page.keyboard.press('k');
  await page.keyboard.press('l');
  await compareWithoutMap(page, 'lists-1024');
  await expectSound(page, 'the lists');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Orontes' }).click();
  await compareWithoutMap(page, 'leave-1024');
  await expectSound(page, 'leaving');
  await page.getByRole('button', { name: 'Share…' }).click();
  await page.getByRole('radio', { name: 'A chair in it' }).check();
  await expectSound(page, 'sharing a chair');
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
  await soundOnPhone(page);
});

/** Each panel of the play screen, which a phone shows one at a time. */
async function soundOnPhone(page: Page): Promise<void> {
  const rail = page.locator('.rail');
  await page.locator('.rail-place').click();
  await page.locator('.staff-give').first().click();
  await rail.getByRole('button', { name: /^Orders/ }).click();
  await expectSound(page, 'Orders on a phone');
  for (const name of ['News', 'Aims', 'Links']) {
    await rail.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    if (name === 'News') await page.getByText('What they think of all sides').click();
    await expectSound(page, `${name} on a phone`);
  }
}

test('the lesson, in English and in Arabic', PICTURES, async ({ page }) => {
  await page.setViewportSize(MIDDLE);
  await visit(page);
  await page.getByRole('button', { name: /^Advance/ }).click();
  await ready(page);
  await compareWithoutMap(page, 'lesson-1024');
  await speak(page, 'العربية');
  await ready(page);
  await compareWithoutMap(page, 'arabic-1024');
  await expectSound(page, 'the guide in Arabic', 'light');
  await page.setViewportSize(PHONE);
  await compareWithoutMap(page, 'arabic-390');
  await page.setViewportSize(WIDE);
  await speak(page, 'English');
  for (let day = 0; day < 3; day++) await endTurn(page);
  await expect(page.getByText('Three days at Hama: how it ended')).toBeVisible();
  await page.setViewportSize(PHONE);
  await compare(page, 'lesson-report-390');
});

test(
  'the curtain, the umpire’s desk, the estimate, a page that broke and a link that leads nowhere',
  PICTURES,
  async ({ page, faults }) => {
    await visit(page);
    await page.getByRole('button', { name: 'Three bridges' }).click();
    await page.getByText('Who plays the others').click();
    await page.getByRole('combobox', { name: 'League', exact: true }).selectOption('person 2');
    await page.getByLabel('An umpire').check();
    await page.getByLabel('Seed').fill('7');
    await page.getByRole('button', { name: /^Begin/ }).click();
    await compare(page, 'curtain');
    await expectSound(page, 'the curtain');
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
  },
);

test(
  'a watched game, its report, what really happened, and the way through it',
  PICTURES,
  async ({ page }) => {
    await visit(page);
    await watch(page, /Hama, the evening/);
    await page.setViewportSize(MIDDLE);
    await compareWithoutMap(page, 'watching-1024');
    await expectSound(page, 'watching');
    await page.getByRole('button', { name: /Play to the end/ }).click();
    await expect(page.locator('.evening svg')).not.toHaveCount(0);
    await expectSound(page, 'the report');
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: /^What really happened/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await compare(page, 'history-390');
    await expectSound(page, 'what really happened');
    await page.keyboard.press('Escape');
    await speak(page, 'العربية');
    await page.getByRole('button', { name: /^ما جرى فعلاً/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectSound(page, 'what really happened, in Arabic', 'light');
    await page.keyboard.press('Escape');
    await speak(page, 'English');
    await page.setViewportSize(WIDE);
    await page.getByRole('button', { name: 'Go through it' }).click();
    await expect(page.locator('.replay-controls')).toBeVisible();
    await ready(page);
    await expectSound(page, 'a replay from the report');
  },
);

test('the report, a replay and the lab', PICTURES, async ({ page }) => {
  await visit(page);
  await watch(page, /Three bridges/);
  await page.getByRole('button', { name: /Play to the end/ }).click();
  await expect(page.locator('.evening svg')).not.toHaveCount(0);
  await expect(page.locator('.chart svg').first()).toBeVisible();
  await expect(page.getByText(/^By 60 games from every day/)).toBeVisible({ timeout: 90_000 });
  await compare(page, 'report');
  await page.setViewportSize(MIDDLE);
  await expectFits(page);
  await page.setViewportSize(PHONE);
  await expectFits(page);
  await compare(page, 'report-390');
  await speak(page, 'العربية');
  await compare(page, 'report-arabic-390');
  await speak(page, 'English');
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
