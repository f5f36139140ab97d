import { expect } from '@playwright/test';
import { begin, choice, endTurn, test, expectSound, expectFits, visit } from './visit.ts';

test('the staff estimates below the map, holds orders against its own way when asked, and can be switched off', async ({
  page,
}) => {
  await visit(page, { estimate: true });
  await begin(page, /Three bridges/, 'Coast League');
  const estimate = page.locator('.panel-estimate');
  await expect(estimate).toContainText('by this game’s own rules');
  const after = estimate.locator('.how-far');
  await expect(after).toHaveText(/^±\d+ after \d+ games$/, { timeout: 60_000 });
  // Not before some game has what is asked for: on a slow machine the first few have not.
  const dated = estimate.getByText(/^\d+ ±\d+, median \d+ /).first();
  await expect(dated).toBeVisible({ timeout: 60_000 });
  // Paused at once: where it is sure enough it ends. So it stays as it is, however long that lasts.
  await estimate.getByRole('button', { name: 'pause' }).click();
  await expect(estimate.getByRole('button', { name: 'go on' })).toBeVisible();
  await expect(estimate.locator('.outcome-bars li').first()).toContainText(/\d+ ±\d+/);
  await expect(dated).toBeVisible();
  await expect(estimate.getByRole('table', { name: /in games of a hundred/ })).toContainText(/\d+ to \d+/);
  await expectSound(page, 'the estimate');

  // On a phone it is a sheet of its own, and a chip over the map.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Estimate', exact: true }).click();
  await expect(estimate.locator('.outcome-bars')).toBeInViewport();
  await expectFits(page);
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await page.getByRole('button', { name: /±\d+ of 100$/ }).click();
  await expect(estimate.locator('.outcome-bars')).toBeInViewport();
  await page.setViewportSize({ width: 1440, height: 900 });
  await estimate.getByRole('button', { name: 'go on' }).click();

  // What can be done is compared when that is asked, and it is enough when a person says so.
  await page.locator('.ready tbody button').first().click();
  await page.locator('.choices').getByRole('button', { name: 'Compare these' }).click();
  await expect(choice(page, 'Move').locator('.number')).toHaveText(/^[+−]\d+\.\d ±\d+\.\d$/, {
    timeout: 60_000,
  });
  await page.locator('.choices').getByRole('button', { name: 'Enough' }).click();
  await expect(page.locator('.choices').getByText(/than without it \(\d+\), \d+ games each/)).toBeVisible();

  // An order is held against the staff's own way only when that is asked.
  await choice(page, 'Move').click();
  await expect(estimate.getByText(/[+−]\d+\.\d points/)).toHaveCount(0);
  await estimate.getByRole('button', { name: 'What would it change?' }).click();
  await expect(estimate.getByText(/[+−]\d+\.\d points/)).toHaveCount(1, { timeout: 30_000 });

  // Two plans: one laid aside, another prepared.
  await estimate.getByRole('button', { name: 'Lay aside to compare' }).click();
  await choice(page, 'Refit').click();
  await expect(estimate.getByText(/[+−]\d+\.\d points/)).toHaveCount(2, { timeout: 30_000 });
  await expect(estimate).toContainText(/Laid aside: .+/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await endTurn(page);
  await expect(estimate.getByText('Laid aside')).toHaveCount(0);
  await expect(after).toHaveText(/^±\d+ after \d+ games$/, { timeout: 30_000 });

  // Off is a line, and is remembered.
  await page.keyboard.press('p');
  await expect(estimate.locator('.outcome-bars')).toHaveCount(0);
  await expect(estimate).toContainText('It is off');
  expect(await page.evaluate(() => localStorage.getItem('orontes/estimate'))).toBe('off');
});
