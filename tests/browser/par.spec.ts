import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { begin, endTurn, expectFits, settle, partsOf, test, visit, watch } from './visit.ts';

/** Whether machine games were counted on the screen since it was last asked. */
async function watchCounting(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => {
    Object.assign(window, { counted: false });
    new MutationObserver(() => {
      if (document.querySelector('.par-progress')) Object.assign(window, { counted: true });
    }).observe(document.body, { childList: true, subtree: true });
  });
  return () =>
    page.evaluate(() => {
      const watched = window as unknown as { counted: boolean };
      const { counted } = watched;
      watched.counted = false;
      return counted;
    });
}

test('a watched game goes on day by day, then to its end; the report sets each score beside machine games, without holding up the page', async ({
  page,
}) => {
  await visit(page);
  await watch(page, /Three bridges/);
  await page.locator('.end').click();
  await settle(page);
  await expect(page.getByText(/round 2 of 6/)).toBeVisible();
  const counting = await watchCounting(page);
  await page.getByRole('button', { name: /to the end/i }).click();
  await settle(page);
  await expect(page.getByRole('heading', { name: 'Aims and scores' })).toBeVisible();
  const places = page.locator('.scores .par');
  await expect(places).toHaveCount(3, { timeout: 60_000 });
  for (const text of await places.allTextContents())
    expect(text).toMatch(
      /^Better than \d+ of 100 machine games \(\d+ to \d+\) in this seat from this start\.$/,
    );
  await expectFits(page);
  const first = await places.allTextContents();
  expect(await counting()).toBe(true);
  await page.getByRole('button', { name: 'Play again, same seed' }).click();
  await page.getByRole('button', { name: /to the end/i }).click();
  await settle(page);
  await expect(places).toHaveCount(3);
  expect(await places.allTextContents()).toEqual(first);
  expect(await counting(), 'the same machine games are not played again').toBe(false);
});

test('the report tells how the odds went and which days moved them, and goes back to one of them', async ({
  page,
}) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Coast League');
  for (let over = false; !over;) {
    await endTurn(page);
    over = (await page.evaluate(() => window.orontes?.snapshot()?.over)) ?? true;
  }
  await expect(page.locator('.own-par')).toContainText('Coast League');
  // The picture names the par too, however early it was opened.
  await page.getByRole('button', { name: 'Share…' }).click();
  await expect(page.getByRole('img', { name: /A card of one simulated game/ })).toHaveAttribute(
    'alt',
    /Coast League: \d+ points? of 100 by its own aims\. Better than \d+ of 100 machine games/,
    { timeout: 60_000 },
  );
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^By 60 games from every day/)).toBeVisible({ timeout: 90_000 });
  await expect(page.locator('.turning-whole')).toHaveText(
    /^Coast League: \d+ points could be expected at the start, \d+ are there at the end\. The orders given made [+−]?\d+ of that/,
  );
  await expect(page.locator('.report-odds figure.chart svg[role="img"]')).toHaveCount(2);
  const back = page.getByRole('button', { name: /^Go back to \d/ }).first();
  const date = (await back.getAttribute('aria-label'))?.replace('Go back to ', '');
  await back.click();
  await page.getByRole('button', { name: 'Back to the report' }).click();
  await expect(page.getByText(/^By 60 games from every day/)).toBeVisible();
  await back.click();
  await page.getByLabel('In the seat of').selectOption({ label: 'Coast League' });
  await page.getByRole('button', { name: 'Play on from here' }).click();
  await settle(page);
  const { actors, shortDate, viewer } = await partsOf(page, 'actors', 'shortDate', 'viewer');
  expect(shortDate).toBe(date);
  expect(actors[viewer]?.name).toBe('Coast League');
});
