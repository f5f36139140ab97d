import { expect } from '@playwright/test';
import { fitsAcross, hashOf, ready, settle, snapshotOf, test, violations, visit } from './visit.ts';

test('the lab plays a small experiment, reports it, and opens the game behind a figure', async ({ page }) => {
  await visit(page);
  await page.getByRole('button', { name: /Three bridges/ }).click();
  await page.getByRole('button', { name: 'Lab', exact: true }).click();
  await page.getByLabel('Games of each').selectOption('20');
  await page.getByLabel('Seed').fill('7');
  await page.getByRole('checkbox', { name: /ships/i }).check();
  await page.getByRole('checkbox', { name: /other versions of the model/ }).check();
  await page.getByRole('button', { name: 'Play 400 games' }).click();
  await expect(page.getByRole('heading', { name: 'How the games end' })).toBeVisible({ timeout: 100_000 });

  const report = page.locator('.lab-report');
  await expect(report).toContainText('In 20 games of this model');
  await expect(report).toContainText('Games, not forecasts');
  await expect(report).toContainText('by version of the model');
  await expect(report).toContainText('The same in 9 versions of the model');
  await expect(report).toContainText(
    'npx orontes batch three-bridges --runs 20 --seed 7 --out out/no-ships --variant no-ships',
  );
  for (const heading of ['What each change does', 'By when', 'In what order', 'Who holds what'])
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  const charts = await page.locator('.lab-report figure.chart').count();
  expect(charts).toBeGreaterThan(6);
  await expect(page.locator('.lab-report figure.chart svg[role="img"]')).toHaveCount(charts);
  await expect(page.locator('.lab-report figure.chart table')).toHaveCount(charts);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await fitsAcross(page)).toBe(true);
  await page.setViewportSize({ width: 1440, height: 900 });

  const games = page.locator('.lab-games').first();
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
  const forked = await snapshotOf(page);
  expect(forked.round).toBe(3);
  expect(forked.viewer).toBeGreaterThanOrEqual(0);
});
