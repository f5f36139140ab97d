import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { drop, expectFits, hashOf, ready, settle, partsOf, test, expectSound, visit } from './visit.ts';

const ROAD = new URL('../../scenarios/experiments/bridge-road.json', import.meta.url);

async function openLab(page: Page): Promise<void> {
  await visit(page);
  await page.getByRole('button', { name: /Three bridges/ }).click();
  await page.getByRole('button', { name: 'Lab', exact: true }).click();
}

/** Every chart has a picture with a name and a table, and axe finds nothing; gives how many charts there are. */
async function chartsAreWhole(page: Page): Promise<number> {
  const charts = await page.locator('.lab-report figure.chart').count();
  await expect(page.locator('.lab-report figure.chart svg[role="img"]')).toHaveCount(charts);
  // A table is made once its fold is opened, and stays.
  const folds = page.locator('.lab-report figure.chart summary');
  const press = () => folds.evaluateAll((all) => all.forEach((each) => (each as HTMLElement).click()));
  await press();
  await expect(page.locator('.lab-report figure.chart table')).toHaveCount(charts);
  await press();
  await expectSound(page, 'a report of the lab');
  return charts;
}

test('the lab plays a scenario with a variant, reports it, and opens the game behind a figure', async ({
  page,
}) => {
  await openLab(page);
  await page.getByLabel('Games of each setting').selectOption('20');
  await page.getByLabel('Seed').fill('7');
  await page.getByRole('checkbox', { name: /ships/i }).check();
  await page.getByRole('checkbox', { name: /other versions of the model/ }).check();
  await page.getByRole('button', { name: 'Play 400 games' }).click();
  await expect(page.getByRole('heading', { name: 'What each change does' })).toBeVisible({ timeout: 60_000 });

  const report = page.locator('.lab-report');
  await expect(report).toContainText('40 games of this model in 2 settings over the same seeds');
  await expect(report).toContainText('Games, not forecasts');
  await expect(report).toContainText('by version of the model');
  await expect(report).toContainText('The same in 9 versions of the model');
  await expect(report).toContainText('npx orontes experiment lab-three-bridges.json');
  for (const heading of ['How the games end', 'By when', 'In what order', 'Who holds what'])
    await expect(page.getByRole('heading', { name: heading, exact: true })).toHaveCount(2);
  const day = page.getByRole('slider', { name: 'Day' });
  await day.press('Home');
  await expect(page.locator('.holdings')).toContainText('On this day every place is held by the same side');
  await day.press('End');
  await expect(day).toHaveAttribute('aria-valuetext', '6 May');
  await expect(page.locator('.holdings').getByRole('row', { name: /^Market/ })).toBeVisible();
  expect(await chartsAreWhole(page)).toBeGreaterThan(12);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFits(page);
  await page.setViewportSize({ width: 1440, height: 900 });

  const games = page.locator('#lab-cell-0-outcomes .lab-games');
  await games.locator('summary').click();
  const label = await games.locator('li > span').first().textContent();
  const [, seed = ''] = /seed (\S+)/.exec(label ?? '') ?? [];
  await games.getByRole('button', { name: 'Watch' }).first().click();
  await ready(page);
  await page.getByRole('button', { name: /to the end/i }).click();
  await settle(page);
  const hashes = await page.evaluate((of) => window.orontes?.play('three-bridges', of), seed);
  await expect(page.locator('.report')).toContainText(label?.split(' seed')[0]?.trim() ?? '?');
  expect(await hashOf(page)).toBe(hashes?.at(-1));

  // Back in the lab its report is still there; the same game is gone on with by a person from its third day.
  await page
    .getByRole('button', { name: /Back to the start/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Lab', exact: true }).click();
  await games.locator('summary').click();
  await games.getByLabel('from the morning of').selectOption('3');
  await games.getByRole('button', { name: 'Take the seat' }).first().click();
  await ready(page);
  const forked = await partsOf(page, 'round', 'viewer');
  expect(forked.round).toBe(3);
  expect(forked.viewer).toBeGreaterThanOrEqual(0);
});

test('the lab is opened as soon as there are scenarios where it is asked for before', async ({ page }) => {
  let come: () => void = () => undefined;
  const mayCome = new Promise<void>((resolve) => (come = resolve));
  await page.route(/bundle\/korea-1950-06-25-[^/]*\.js$/, async (route) => {
    await mayCome;
    await route.continue();
  });
  await page.goto('./?renderer=canvas');
  await page.getByRole('button', { name: 'Lab', exact: true }).click();
  expect(await page.evaluate(() => window.orontes?.screen())).toBe('start');
  come();
  await expect(page.getByLabel('Games of each setting')).toBeVisible();
});

test('an experiment file is checked, played as the command line plays it, and leads to the games of its settings', async ({
  page,
}) => {
  await openLab(page);
  const written = JSON.parse(readFileSync(ROAD, 'utf8')) as Record<string, unknown>;
  await drop(page, 'broken.json', JSON.stringify({ ...written, scenario: 'four-bridges' }, null, 2));
  await expect(page.locator('.lab .problems')).toContainText('four-bridges');
  await expect(page.getByRole('button', { name: /^Play/ })).toBeDisabled();

  await page.getByLabel('Experiment', { exact: true }).selectOption('bridge-road.json');
  await expect(page.locator('.lab-card')).toContainText(
    'Three bridges: 8 settings, factorial, seed bridge-road',
  );
  await page.getByLabel('Games of each setting').selectOption('20');
  await page.getByRole('button', { name: 'Play 160 games' }).click();
  const held = page.locator('#lab-cells figure').filter({ hasText: 'The market is held' });
  await expect(held).toBeVisible({ timeout: 60_000 });
  await held.getByText('As a table').click();
  // The market is held in 13 of the first 20 games of bridge-road's first setting: `orontes experiment` says the same.
  await expect(held.locator('tbody tr').first()).toContainText('65');
  await chartsAreWhole(page);

  // What was played stays: many more are begun, stopped, and reported as far as they came.
  await page.getByLabel('Games of each setting').selectOption('500');
  await page.getByRole('button', { name: 'Play 4,000 games' }).click();
  await expect(page.locator('.lab-run output')).toContainText(/left/);
  await page.getByRole('button', { name: 'Stop here and report' }).click();
  await expect(page.locator('.lab-report .headline')).toContainText('It was ended before all were played', {
    timeout: 20_000,
  });

  // A setting with numbers of its own is a scenario of its own: its first game is watched to the end that its row has.
  const games = page.locator('#lab-cells .lab-games');
  await games.locator('summary').click();
  await games.getByRole('button', { name: 'Watch' }).nth(1).click();
  await ready(page);
  await page.getByRole('button', { name: /to the end/i }).click();
  await settle(page);
  await expect(page.locator('.report')).toBeVisible();
});
