import { expect } from '@playwright/test';
import { begin, choice, endTurn, test, expectSound, visit } from './visit.ts';

test('the staff estimates beside the page, holds a prepared order against its own way, and can be sent away', async ({
  page,
}) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Coast League');
  const estimate = page.locator('.estimate');
  await expect(estimate).toContainText('Games, not forecasts');
  await estimate.getByRole('button', { name: 'Ask' }).click();
  await expect(estimate.locator('output')).toHaveText(/^\d+ games, ±\d+ of 100$/, { timeout: 60_000 });
  await expect(estimate.locator('output')).toBeInViewport();
  await expect(estimate.getByText(/: half by \d+ /).first()).toBeVisible();
  for (const text of await estimate.locator('.estimate-list .number').allTextContents())
    expect(text).toMatch(/^\d+ \(\d+–\d+\) of 100$/);
  await expectSound(page, 'the estimate');

  // On a phone the panel fills its sheet.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: /^Aims/ }).click();
  const [sheet, panel] = [page.locator('.left'), page.locator('.panel-aims')];
  expect((await panel.boundingBox())?.height).toBeGreaterThan(
    0.9 * ((await sheet.boundingBox())?.height ?? 0),
  );
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.locator('.ready tbody button').first().click();
  await choice(page, 'Move').click();
  await expect(estimate).toContainText(/With the prepared order: [+−]\d+\.\d points/, { timeout: 30_000 });

  // Two plans: one laid aside, another prepared, both against the staff's own way.
  await estimate.getByRole('button', { name: 'Lay aside to compare' }).click();
  await expect(estimate).toContainText(/Laid aside, “.+”: [+−]\d+\.\d points/);
  await choice(page, 'Refit').click();
  await expect(estimate.locator('output')).toHaveText(/so far/, { timeout: 30_000 });
  await expect(estimate).toContainText(/With the prepared order: [+−]\d+\.\d points/, { timeout: 30_000 });
  await expect(estimate).toContainText(/Laid aside, “.+”: [+−]\d+\.\d points/, { timeout: 30_000 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await endTurn(page);
  await expect(estimate.getByText('Laid aside')).toHaveCount(0);
  await expect(estimate.locator('output')).toHaveText(/games/, { timeout: 30_000 });
  await estimate.getByRole('button', { name: 'Put away' }).click();
  await expect(estimate.locator('output')).toHaveCount(0);
});
