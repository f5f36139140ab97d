import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { begin, choice, fitsAcross, ready, settle, test, violations, visit, watch } from './visit.ts';

async function playToReport(page: Page): Promise<void> {
  await watch(page, /Three bridges/);
  const orders = page.getByRole('button', { name: /^Orders/ });
  if (await orders.isVisible()) await orders.click();
  await page.getByRole('button', { name: /Play to the end/ }).click();
  await expect(page.getByRole('heading', { name: 'What turned it' })).toBeVisible();
  await expect(page.locator('.evening svg')).not.toHaveCount(0);
}

for (const scheme of ['light', 'dark'] as const) {
  // What a theme changes is colours: in the dark only they are looked at.
  const rules = scheme === 'dark' ? ['color-contrast'] : undefined;

  test(`the start page, the help and the lab are without violation in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await visit(page);
    expect(await violations(page, rules), 'start').toEqual([]);
    await page.getByRole('button', { name: /^Help/ }).click();
    await page.evaluate(() => {
      const folded = document.querySelectorAll<HTMLDetailsElement>('.glossary-part, .rule-page');
      for (const part of [...folded].slice(0, 7)) part.open = true;
    });
    expect(await violations(page, rules), 'the help').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lab' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violations(page, rules), 'the lab').toEqual([]);
  });

  test(`the game, its dialogs and its report are without violation in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await visit(page);
    await begin(page, /Three bridges/, 'Hill Council');
    expect(await violations(page, rules), 'play').toEqual([]);
    await page.locator('.ready tbody button', { hasText: 'Ford' }).click();
    await choice(page, 'Attack').click();
    expect(await violations(page, rules), 'an attack prepared').toEqual([]);
    for (const [button, what] of [
      [/^List/, 'the lists'],
      [/^Talks/, 'the bargaining table'],
      ['Orontes', 'leaving'],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      expect(await violations(page, rules), what).toEqual([]);
      if (what !== 'leaving') await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: 'Share…' }).click();
    expect(await violations(page, rules), 'sharing').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Orontes' }).click();
    await page.getByRole('button', { name: 'To the start page' }).click();
    await playToReport(page);
    expect(await violations(page, rules), 'report').toEqual([]);
  });
}

test('the first visit begins with a note, which is shown once', async ({ page }) => {
  await page.goto('./?renderer=canvas');
  const note = page.getByRole('region', { name: 'Before you begin' });
  await expect(note).toContainText('Its games are not forecasts');
  expect(await violations(page)).toEqual([]);
  await note.getByRole('button', { name: 'More about it' }).click();
  const full = page.getByRole('dialog', { name: 'Before you begin' });
  await expect(full).toContainText('never counts as success');
  expect(await violations(page)).toEqual([]);
  await full.getByRole('button', { name: 'I have read this' }).click();
  await expect(note).toBeHidden();
  await page.reload();
  await expect(page.getByRole('button', { name: /Three bridges/ })).toBeVisible();
  await expect(note).toBeHidden();
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test(`nothing stands beyond the edge at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await visit(page);
    expect(await fitsAcross(page), 'start').toBe(true);
    await begin(page, /Hama, the evening/, 'Syrian government');
    expect(await fitsAcross(page), 'play').toBe(true);
    await expect(page.getByRole('button', { name: /^End turn/ }).filter({ visible: true })).toBeInViewport();
    await page.locator('.ready tbody button').first().click();
    await expect(page.locator('.choice').first()).toBeInViewport();
    const possible = page.locator('.choice:not(.refused) button').first();
    await possible.click();
    await expect(page.locator('.order')).toBeInViewport();
    expect(await fitsAcross(page), 'an order prepared').toBe(true);
    await page.goto('./?renderer=canvas');
    await playToReport(page);
    expect(await fitsAcross(page), 'report').toBe(true);
  });
}

test('the map keeps its place when the window changes', async ({ page }) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Coast League');
  for (const size of [
    { width: 1024, height: 768 },
    { width: 1300, height: 820 },
  ]) {
    await page.setViewportSize(size);
    const pane = await page.locator('.map-pane').boundingBox();
    await expect(async () => {
      const canvas = await page.locator('.map-host canvas').first().boundingBox();
      expect(Math.abs((canvas?.width ?? 0) - (pane?.width ?? -9))).toBeLessThan(2);
    }).toPass();
  }
});

test('a turn is played by keyboard alone', async ({ page }) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Coast League');
  await page.keyboard.press('f');
  await expect(page.locator('.garrison tr.selected')).toHaveCount(1);
  await page.keyboard.press('m');
  await expect(page.locator('.prepared')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.given li')).toHaveCount(1);
  await page.keyboard.press('z');
  await expect(page.locator('.given li')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys and help' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await page.keyboard.press('e');
  await settle(page);
  await expect(page.getByText(/round 2 of 6/)).toBeVisible();
});

test('the map is drawn by WebGL too @webgl', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('orontes/note', 'read'));
  await page.goto('./?renderer=webgl');
  await begin(page, /Three bridges/, 'Coast League');
  await ready(page);
  const shot = await page.locator('.map-host').screenshot();
  expect(shot.byteLength).toBeGreaterThan(20_000);
});

test('the help has a page for each rule, found by a word of one of its numbers', async ({ page }) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Coast League');
  await page.keyboard.press('?');
  const rules = page.locator('.rule-page');
  expect(await rules.count()).toBeGreaterThan(20);
  const combat = rules.filter({ hasText: 'Combat' }).first();
  await combat.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(combat.getByText(/^source: /).first()).toBeVisible();
  await page.getByLabel('Find a rule or a number').fill('motorwayFrontage');
  await expect(rules).toHaveCount(1);
  await expect(rules.getByText('combat.motorwayFrontage')).toBeVisible();
  await expect(rules.getByText(/^range 500 to 50,000$/)).toBeVisible();
  await page.getByLabel('Find a rule or a number').fill('no such word');
  await expect(page.getByText('No rule has these words.')).toBeVisible();
});

test('the news say what onlookers think of the seat, and of all sides on demand', async ({ page }) => {
  await visit(page);
  await begin(page, /Hama, the evening/, 'Syrian government');
  const panel = page.locator('.audiences');
  await expect(panel.getByText(/^well disposed \(\+25\)$/).first()).toBeVisible();
  await panel.getByText('What they think of all sides').click();
  await expect(panel.locator('.onlooker')).toHaveCount(14);
});
