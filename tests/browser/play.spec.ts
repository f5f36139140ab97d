import { expect } from '@playwright/test';
import { PHONE, PICTURES, comparePart } from './screens.ts';
import { begin, endTurn, isReported, playTurn, settle, partsOf, test, visit } from './visit.ts';

test('the short scenario is played by mouse to its report', async ({ page }) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Coast League');
  let given = 0;
  const report = page.getByRole('heading', { name: 'What turned it' });
  for (let round = 0; round < 8 && !(await isReported(page)); round++) {
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
  expect((await partsOf(page, 'seed')).seed).toBe('7');
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
    await page.getByLabel('Seed').fill('7');
    await page.getByRole('button', { name: `Begin: ${name}` }).click();
    // The map is the same for all, and drawn in other tests: here nobody waits for it.
    await expect(page.locator('.play')).toBeVisible();
    await settle(page);
    const { viewer, actors, onTurn, over } = await partsOf(page, 'viewer', 'actors', 'onTurn', 'over');
    expect(actors[viewer]?.name).toBe(name);
    expect(onTurn).toBe(viewer);
    expect(over).toBe(false);
    await expect(page.locator('.ready tbody tr, .choice:not(.refused)'), name).not.toHaveCount(0);
    await page.getByRole('button', { name: 'Orontes' }).click();
    await page.getByRole('button', { name: 'To the start page' }).click();
  }
});

test(
  'the film of what the others did is skipped by one key, and the digest stands beside it',
  PICTURES,
  async ({ page }) => {
    await visit(page);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await begin(page, /Three bridges/, 'Coast League');
    await page.clock.install();
    await page.keyboard.press('e');
    await page.keyboard.press('e');
    await expect(page.locator('.film')).toBeVisible();
    await expect(page.locator('.digest li').first()).toBeVisible();
    // Held still for its picture: it is at an end in eight seconds.
    await expect(() => page.clock.pauseAt(Date.now() + 100)).toPass();
    await page.setViewportSize(PHONE);
    await comparePart(page, 'film-390', page.locator('.film'));
    await page.clock.resume();
    await page.keyboard.press('Space');
    await expect(page.locator('.film')).toBeHidden();
    await expect(page.getByText(/round 2 of 6/)).toBeVisible();
  },
);

test('the bargaining table tells who wants what and prepares an order of speech', async ({ page }) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Neighbour over the sea');
  await page.getByRole('button', { name: /^Talks/ }).click();
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
