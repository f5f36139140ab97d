import { expect } from '@playwright/test';
import { fitsAcross, settle, test, visit, watch } from './visit.ts';

test('the report sets each score beside machine games, without holding up the page', async ({ page }) => {
  await visit(page);
  await watch(page, /Three bridges/);
  await page.getByRole('button', { name: /to the end/i }).click();
  await settle(page);
  await expect(page.getByRole('heading', { name: 'Aims and scores' })).toBeVisible();
  const places = page.locator('.scores .par');
  await expect(places).toHaveCount(3, { timeout: 60_000 });
  for (const text of await places.allTextContents())
    expect(text).toMatch(
      /^Better than \d+ of 100 machine games \(\d+ to \d+\) in this seat from this start$/,
    );
  expect(await fitsAcross(page)).toBe(true);
  const first = await places.allTextContents();
  await page.getByRole('button', { name: 'Play again, same seed' }).click();
  await page.getByRole('button', { name: /to the end/i }).click();
  await settle(page);
  await expect(places).toHaveCount(3, { timeout: 2000 });
  expect(await places.allTextContents()).toEqual(first);
});
