import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { begin, choice, endTurn, settle, snapshotOf, test, visit, watch } from './visit.ts';

/** Does what a beginner would: goes through the places with troops, attacks or moves where that is possible. */
async function playTurn(page: Page, orders: number): Promise<number> {
  let given = 0;
  for (let turn = 0; turn < orders; turn++) {
    const place = page.locator('.ready tbody button').nth(turn);
    if (!(await place.isVisible())) break;
    await place.click();
    for (const name of ['Attack', 'Move', 'Refit']) {
      const row = choice(page, name);
      if ((await row.count()) === 0 || (await row.getAttribute('aria-disabled')) === 'true') continue;
      await row.click();
      await page.locator('.order').click();
      given++;
      break;
    }
    await page.getByRole('button', { name: /Close this place/ }).click();
  }
  return given;
}

test('the short scenario is played by mouse to its report', async ({ page }) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Coast League');
  let given = 0;
  const report = page.getByRole('heading', { name: 'What turned it' });
  for (let round = 0; round < 8 && !(await report.isVisible()); round++) {
    given += await playTurn(page, 2);
    await endTurn(page);
  }
  expect(given).toBeGreaterThan(3);
  await expect(report).toBeVisible();
  await expect(page.getByText(/^Filed here because/)).toBeVisible();
  for (const title of ['Ground held', 'What the links carry', 'Men lost', 'Aims and scores'])
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
  await expect(page.locator('.chart svg').first()).toBeVisible();
  await page.getByRole('button', { name: 'Play again, same seed' }).click();
  await expect(page.getByText(/round 1 of 6/)).toBeVisible();
  expect((await snapshotOf(page)).seed).toBe('7');
});

test('a few days of Hama are played by mouse, each with its news', async ({ page }) => {
  await visit(page);
  await begin(page, /Hama, the evening/, 'Syrian government');
  const days = [];
  for (let day = 0; day < 3; day++) {
    expect(await playTurn(page, 2)).toBeGreaterThan(0);
    await endTurn(page);
    await expect(page.locator('.digest li').first()).toBeVisible();
    expect(await page.locator('.digest li').count()).toBeLessThanOrEqual(7);
    days.push((await snapshotOf(page)).date);
  }
  expect(new Set(days).size).toBe(3);
});

test('every seat of Hama can be taken, and has something to order on its first turn', async ({ page }) => {
  await visit(page);
  await page.getByRole('button', { name: /Hama, the evening/ }).click();
  await expect(page.locator('.seat')).toHaveCount(8);
  await expect(page.locator('.sleepers')).toContainText(/ISIS/);
  const names = await page.locator('.seat:has(input[type=radio]:enabled) strong').allTextContents();
  expect(names).toHaveLength(8);
  for (const name of names) {
    await page.getByRole('button', { name: /Hama, the evening/ }).click();
    await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check({ force: true });
    await page.getByRole('button', { name: `Begin: ${name}` }).click();
    // The map is the same for all, and drawn in other tests: here nobody waits for it.
    await settle(page);
    const { viewer, actors, onTurn, over } = await snapshotOf(page);
    expect(actors[viewer]?.name).toBe(name);
    expect(onTurn).toBe(viewer);
    expect(over).toBe(false);
    const places = await page.locator('.ready tbody tr').count();
    const possible = await page.locator('.choice:not(.refused)').count();
    expect(places + possible, name).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Orontes' }).click();
    await page.getByRole('button', { name: 'To the start page' }).click();
  }
});

test('the move offered first takes one formation; a place is selected where the mouse points on the map', async ({
  page,
}) => {
  await visit(page);
  await begin(page, /Hama, the evening/, 'Syrian government');
  await page.locator('.ready tbody button', { hasText: /^Hama$/ }).click();
  const formations = page.locator('.garrison tbody button');
  expect(await formations.count()).toBeGreaterThan(1);
  await formations.first().click();
  await choice(page, 'Move').click();
  await expect(page.locator('.candidate input:checked')).toHaveCount(1);
  await page.locator('.order').click();
  await expect(page.locator('.given li')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Hama', level: 2, exact: true })).toBeVisible();
  await choice(page, 'Move').click();
  await expect(page.locator('.candidate input:checked')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  /* A place is selected where the mouse points on the map: the one that was found in the list is in its middle. */
  await page.getByRole('button', { name: /^List/ }).click();
  await page.getByRole('dialog').getByRole('searchbox').fill('Hama');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Hama City/ })
    .click();
  const hama = page.getByRole('heading', { name: 'Hama', level: 2, exact: true });
  await expect(hama).toBeVisible();
  await page.getByRole('button', { name: /Close this place/ }).click();
  await expect(hama).toBeHidden();
  const map = await page.locator('.map-host').boundingBox();
  if (!map) throw new Error('no map');
  await expect(async () => {
    await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2);
    await expect(hama).toBeVisible({ timeout: 1000 });
  }).toPass();
});

test('orders are taken back up to the last that drew chance', async ({ page }) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Hill Council', '3');
  const before = (await snapshotOf(page)).hash;
  await page.locator('.ready tbody button', { hasText: 'Camp' }).click();
  await choice(page, 'Move').click();
  await page.locator('.order').click();
  await expect(page.locator('.given li')).toHaveCount(1);
  expect((await snapshotOf(page)).hash).not.toBe(before);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.locator('.given li')).toHaveCount(0);
  expect((await snapshotOf(page)).hash).toBe(before);
  await page.getByRole('button', { name: /Close this place/ }).click();
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
  await page.locator('.order').click();
  await expect(page.locator('.given-mark')).toContainText('it cannot be taken back');
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveAttribute('aria-disabled', 'true');
});

test('a watched game goes on day by day, then to its end', async ({ page }) => {
  await visit(page);
  await watch(page, /Three bridges/);
  await page.locator('.end').click();
  await expect(page.getByText(/round 2 of 6/)).toBeVisible();
  await page.getByRole('button', { name: /Play to the end/ }).click();
  await expect(page.getByRole('heading', { name: 'What turned it' })).toBeVisible();
});

test('the film of what the others did is skipped by one key, and the digest stands beside it', async ({
  page,
}) => {
  await visit(page);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await begin(page, /Three bridges/, 'Coast League');
  await page.keyboard.press('e');
  await page.keyboard.press('e');
  await expect(page.locator('.film')).toBeVisible();
  await expect(page.locator('.digest li').first()).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.locator('.film')).toBeHidden();
  await expect(page.getByText(/round 2 of 6/)).toBeVisible();
});

test('the bargaining table tells who wants what and prepares an order of speech', async ({ page }) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Neighbour over the sea');
  await page.keyboard.press('b');
  const table = page.getByRole('dialog', { name: 'The bargaining table' });
  await expect(table.getByText('Harbour talks')).toBeVisible();
  // Nothing is proposed yet: the first deal stands open.
  await expect(table.locator('details.bargain').first()).toHaveAttribute('open', '');
  await expect(table.getByRole('row', { name: /Council/ })).toContainText(
    /far from it|some way off|near to it/,
  );
  await expect(table.locator('.figures').first()).toContainText('accepts above +0.50');
  await table
    .getByRole('row', { name: /Council/ })
    .getByRole('button', { name: 'Press' })
    .click();
  await expect(table).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Press the Hill Council towards a deal.' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.given li')).toContainText('Press the Hill Council towards a deal.');
});
