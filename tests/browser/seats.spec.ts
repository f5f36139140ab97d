// Several people at one page: hot seat behind a curtain, sealed orders, an umpire; and days that are let pass, orders taken back and given again.

import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { PICTURES, compareWithoutMap } from './screens.ts';
import {
  begin,
  choice,
  endTurn,
  hashOf,
  whenKept,
  ready,
  settle,
  partsOf,
  test,
  expectSound,
  visit,
} from './visit.ts';

/** Opens the table of seats, gives a seat to somebody, and begins. */
async function beginTable(
  page: Page,
  { other = 'League', sealed = false, umpire = false, seed = '7' },
): Promise<void> {
  await page.getByRole('button', { name: 'Three bridges' }).click();
  await page.getByText('Who plays the others').click();
  if (other !== '') await page.getByRole('combobox', { name: other, exact: true }).selectOption('person 2');
  if (sealed) await page.getByLabel('Sealed orders').check();
  if (umpire) await page.getByLabel('An umpire').check();
  await page.getByLabel('Seed').fill(seed);
  await page.getByRole('button', { name: /^Begin/ }).click();
}

/** Expects a curtain that names somebody and shows nothing of the game, and lifts it. */
async function curtain(page: Page, name: string, lift: 'click' | 'Enter' = 'Enter'): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  await expect(page.locator('canvas, .play, .map-host, .digest')).toHaveCount(0);
  expect(await page.evaluate(() => window.orontes?.snapshot() ?? null)).toBeNull();
  const words = await page.locator('body').innerText();
  for (const secret of ['Ford', 'Market', 'Guard', 'Column', 'points', 'Since your last turn'])
    expect(words).not.toContain(secret);
  if (lift === 'Enter') await page.keyboard.press('Enter');
  else await page.getByRole('button', { name: /I am at the screen/ }).click();
  await ready(page);
}

/** Ends a turn by keyboard, twice where the page asks. */
async function end(page: Page): Promise<void> {
  await page.keyboard.press('e');
  const asks = page.locator('.end', { hasText: 'anyway' });
  if (await asks.isVisible()) await page.keyboard.press('e');
}

/** Puts an order at a place on the list, by a key. */
async function plan(page: Page, place: string, key: string): Promise<void> {
  await page.getByRole('button', { name: /^List/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${place}`) })
    .first()
    .click();
  await page.keyboard.press(key);
  await page.keyboard.press('Enter');
}

/** The game on the page as its record. */
async function record(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Orontes' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Save to a file/ }).click(),
  ]);
  const path = await saved.path();
  await page.getByRole('button', { name: /^Stay/ }).click();
  return path;
}

test('between two people a curtain hides the game, from eyes and from screen readers', async ({ page }) => {
  await visit(page);
  await beginTable(page, {});
  await curtain(page, 'Coast League', 'click');
  const first = await partsOf(page, 'actors', 'viewer');
  expect(first.actors[first.viewer]?.name).toBe('Coast League');
  await end(page);
  await curtain(page, 'Hill Council');
  const second = await partsOf(page, 'actors', 'viewer');
  expect(second.actors[second.viewer]?.name).toBe('Hill Council');
  await whenKept(page);
  await page.goto('./?renderer=canvas&lang=ar');
  await page.getByRole('button', { name: 'متابعة' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('مجلس التل');
  await expectSound(page, 'the curtain in Arabic', 'light');
  await curtain(page, 'مجلس التل');
});

test('sealed lists are carried out in turn, what cannot be done is reported, and the umpire is in the record', async ({
  page,
}) => {
  await visit(page);
  await beginTable(page, { sealed: true, umpire: true, seed: '4' });
  await curtain(page, 'Umpire');
  await page.getByLabel('Change', { exact: true }).selectOption('Where a formation stands');
  await page.getByLabel('Formation', { exact: true }).selectOption('First Guard');
  await page.getByLabel('At', { exact: true }).selectOption('Camp');
  await page.getByRole('button', { name: 'Inject' }).click();
  await expect(page.getByRole('alert')).toContainText('cannot be done');
  await page.getByLabel('Change', { exact: true }).selectOption('Order and nerve');
  await page.getByLabel('Of', { exact: true }).selectOption('Coast League');
  await page.getByLabel('By points').fill('-100');
  await page.getByRole('button', { name: 'Inject' }).click();
  await expect(page.locator('.panel-orders li')).toContainText(['nerve of the troops of the Coast League']);
  await expectSound(page, 'the umpire’s form');
  await end(page);

  /* The Council moves before the League and takes the mill, where the League wanted to change the stance. */
  await curtain(page, 'Hill Council');
  await expect(page.locator('.digest')).toContainText('By the umpire’s hand');
  await plan(page, 'Mill', 'a');
  await expect(page.locator('.given li').first()).toContainText('Attack Mill');
  await expect(page.locator('.given .result')).toHaveCount(0);
  await expectSound(page, 'a sealed list');
  await end(page);
  await curtain(page, 'Coast League');
  await plan(page, 'Mill', 'h');
  await expect(page.locator('.given li')).toHaveCount(1);
  await end(page);

  await curtain(page, 'Umpire');
  await end(page);
  await curtain(page, 'Hill Council');
  await expect(page.locator('.refused-list')).toHaveCount(0);
  await end(page);
  await curtain(page, 'Coast League');
  await expect(page.locator('.refused-list li')).toHaveCount(1);
  await expect(page.locator('.refused-list .caption')).not.toBeEmpty();
  await expectSound(page, 'a list of which something could not be done', 'light');

  const path = await record(page);
  const saved = JSON.parse(readFileSync(path, 'utf8')) as {
    umpire: { after: number; inject: string }[];
    sealed: { refused: { order: string }[] };
  };
  expect(saved.umpire).toEqual([{ after: 0, inject: 'cohesion league -100' }]);
  expect(saved.sealed.refused.map(({ order }) => order)).toEqual([expect.stringContaining('stance mill')]);
  const said = execFileSync('npx', ['orontes', 'replay', path, '--verify'], { encoding: 'utf8' });
  expect(said).toContain('The same game');
});

test('standing fast stops with the reason, by something that happened or by hand', async ({ page }) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Coast League');
  // The key first shows what days stop for, and lets them pass only from there.
  await page.keyboard.press('w');
  const start = page.getByRole('button', { name: /^Stand fast/ });
  await expect(start).toBeFocused();
  await expect(start).toBeInViewport();
  await expect(page.getByRole('button', { name: /^End turn/ })).toBeInViewport();
  expect((await partsOf(page, 'round')).round).toBe(1);
  await page.keyboard.press('w');
  await expect(page.locator('.stopped')).toContainText(/Stood fast for \d day/);
  await expect(page.locator('.stopped span').first()).not.toBeEmpty();
  await expectSound(page, 'days let pass', 'light');
  const { round, over } = await partsOf(page, 'round', 'over');
  expect(over).toBe(false);
  expect(round).toBeGreaterThan(1);
});

test(
  'orders are taken back and given again up to what was drawn by chance, whose odds are told before',
  PICTURES,
  async ({ page }) => {
    await visit(page);
    await begin(page, /Three bridges/, 'Hill Council');
    const hashes = [await hashOf(page)];
    const order = async (place: string, key: string) => {
      await plan(page, place, key);
      hashes.push(await hashOf(page));
    };
    await order('Ford', 'h');
    await order('Hill', 'h');
    await page.keyboard.press('z');
    await page.keyboard.press('z');
    await expect.poll(() => hashOf(page)).toBe(hashes[0]);
    await page.keyboard.press('Shift+Z');
    await expect.poll(() => hashOf(page)).toBe(hashes[1]);
    await page.getByRole('button', { name: /^Redo/ }).click();
    await expect.poll(() => hashOf(page)).toBe(hashes[2]);
    await page.getByRole('button', { name: 'Undo all' }).click();
    await expect.poll(() => hashOf(page)).toBe(hashes[0]);
    expect(new Set(hashes).size).toBe(3);
    await page.keyboard.press('Escape');

    await page.locator('.ready tbody button', { hasText: 'Ford' }).click();
    await choice(page, 'Attack').click();
    await expect(page.getByText('Of 50 battles like this one')).toBeVisible();
    await expect(page.getByText(/people live there/)).toBeVisible();
    await expect(page.getByText(/Cannot be taken back/)).toBeVisible();
    // Troops of every place beside the target can be ticked, not of the one that was chosen alone.
    const ticked = page.locator('.candidates').first().getByRole('checkbox');
    const here = await ticked.count();
    await page.getByRole('button', { name: 'Choose from all that can reach it' }).click();
    await expect(page.getByRole('button', { name: 'Choose from all that can reach it' })).toHaveCount(0);
    await expect(page.getByText('Of 50 battles like this one')).toBeVisible();
    expect(await ticked.count()).toBeGreaterThanOrEqual(here);
    await compareWithoutMap(page, 'attack');
    await page.locator('.order').click();
    await expect(page.locator('.given-mark')).toContainText('cannot be taken back');
    await expect(page.locator('.undo')).toHaveAttribute('aria-disabled', 'true');
    await endTurn(page);
    await settle(page);
  },
);
