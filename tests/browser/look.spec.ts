import { expect } from '@playwright/test';
import { begin, choice, expectFits, settle, test, visit } from './visit.ts';

const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

test('nothing of the start page or of a turn stands beyond the edge at any size; the move offered first takes one formation; a place is selected where the mouse points on the map', async ({
  page,
}) => {
  const atEverySize = async (screen: string, look: () => Promise<void> = async () => {}): Promise<void> => {
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await expectFits(page, `${screen}, ${width} wide`);
      await look();
    }
  };
  await visit(page);
  await atEverySize('start');
  await begin(page, /Hama, the evening/, 'Syrian government');
  await atEverySize('play', () =>
    expect(page.getByRole('button', { name: /^End turn/ }).filter({ visible: true })).toBeInViewport(),
  );
  await page.locator('.ready tbody button').first().click();
  await atEverySize('a place', () => expect(page.locator('.choice').first()).toBeInViewport());
  await page.locator('.choice:not(.refused) button').first().click();
  await atEverySize('an order prepared', () => expect(page.locator('.order')).toBeInViewport());

  /* At the largest again: of the formations of a place the one that was clicked moves. */
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('.ready tbody button', { hasText: /^Hama$/ }).click();
  const formations = page.locator('.garrison tbody button');
  await expect(formations.nth(1)).toBeVisible();
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

test('a turn is played by keyboard alone, with the page of each rule at hand; the map keeps its place when the window changes', async ({
  page,
}) => {
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
  /* The key that the button names gives the order too where the choice was clicked, and where a formation was ticked. */
  await choice(page, 'Move').click();
  await page.keyboard.press('Enter');
  await expect(page.locator('.given li')).toHaveCount(1);
  await page.keyboard.press('z');
  await choice(page, 'Move').click();
  await page.locator('.candidates input:checked').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.given li')).toHaveCount(1);
  await page.keyboard.press('z');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys and help' })).toBeVisible();
  const rules = page.locator('.rule-page');
  await expect(rules.nth(20)).toBeVisible();
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
  await page.getByLabel('Find a rule or a number').fill('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys and help' })).toBeHidden();
  /* The focus is where it was before a dialog opened. */
  const list = page.getByRole('button', { name: /^List/ });
  await list.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeFocused();
  /* A control that was used last is not pressed once more by the key that gives an order. */
  await page.keyboard.press('f');
  await page.keyboard.press('m');
  await page.keyboard.press('Enter');
  await expect(page.locator('.given li')).toHaveCount(1);
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('z');
  /* What is chosen by key takes the place of the list that had the focus, and the focus. */
  await page.keyboard.press('Escape');
  await page.locator('.ready tbody button').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.garrison')).toBeVisible();
  await expect(page.locator('#panel-place')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await page.keyboard.press('e');
  await settle(page);
  await expect(page.getByText(/round 2 of 6/)).toBeVisible();

  /* The map keeps its place when the window changes, and half of its width beside panels, on a phone on its side too. */
  for (const size of [
    { width: 1024, height: 768 },
    { width: 844, height: 390 },
    { width: 1300, height: 820 },
  ]) {
    await page.setViewportSize(size);
    const pane = await page.locator('.map-pane').boundingBox();
    expect(pane!.width, `at ${size.width}`).toBeGreaterThan(size.width / 2);
    await expect(page.locator('.end')).toBeInViewport({ ratio: 1 });
    await expect(async () => {
      const canvas = await page.locator('.map-host canvas').first().boundingBox();
      expect(Math.abs((canvas?.width ?? 0) - (pane?.width ?? -9))).toBeLessThan(2);
    }).toPass();
  }
});
