// A day in command costs few clicks: as many orders as the seat can give, up to five of them at places of one's own choice, one
// with another target than was offered, and the end of the turn, in twenty at most.

import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { begin, choice, endTurn, followed, partsOf, ready, settle, test, visit } from './visit.ts';

/** Clicks of a pointer since it was last asked. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(window, { clicks: 0 });
    /* One pressed by a key, or passed on by a label, has no position of its own. */
    const count = (event: MouseEvent) => {
      if (event.isTrusted && event.detail > 0 && !(event.target instanceof HTMLInputElement))
        (window as unknown as { clicks: number }).clicks++;
    };
    window.addEventListener('click', count, { capture: true });
  });
  return () =>
    page.evaluate(() => {
      const counted = window as unknown as { clicks: number };
      const { clicks } = counted;
      counted.clicks = 0;
      return clicks;
    });
}

/** Gives the first order that is possible here; with another target where that is wanted and there is one. Says what it was. */
async function orderHere(
  page: Page,
  kinds: readonly string[],
  otherTarget: boolean,
): Promise<'none' | 'given' | 'retargeted'> {
  await followed(page);
  for (const name of kinds) {
    const row = choice(page, name);
    if ((await row.count()) === 0 || (await row.getAttribute('aria-disabled')) === 'true') continue;
    await row.click();
    await followed(page);
    const targets = page.locator('.editor select').first();
    const canChange =
      otherTarget && (await targets.count()) > 0 && (await targets.locator('option').count()) > 1;
    if (canChange) await targets.selectOption({ index: 1 });
    await page.locator('.order').click();
    return canChange ? 'retargeted' : 'given';
  }
  return 'none';
}

/** Opening a list of targets and choosing from it, which the browser draws outside the page. */
const CLICKS_OF_A_LIST = 2;

/** Who defends moves; who attacks attacks first. */
const DEFENDER = ['Move', 'Refit'];
const ATTACKER = ['Attack', 'Move', 'Refit'];

async function playDay(
  page: Page,
  end: string,
  kinds: readonly string[],
): Promise<{ orders: number; extra: number }> {
  await page.locator('.ready tbody button').first().click();
  let [given, extra] = [0, 0];
  for (let tried = 0; tried < 9 && given < 5; tried++) {
    if (tried > 0) await page.getByRole('button', { name: /^Next place/ }).click();
    const what = await orderHere(page, kinds, extra === 0);
    if (what !== 'none') given++;
    if (what === 'retargeted') extra += CLICKS_OF_A_LIST;
    // Nobody looks for more to order without points.
    if ((await partsOf(page, 'points')).points.left === 0) break;
  }
  await page.getByRole('button', { name: /Close this place/ }).click();
  await followed(page);
  const atOnce = page.locator('.staff-give').first();
  await expect(page.locator('.staff-orders[aria-busy="true"]')).toHaveCount(0);
  if (await atOnce.isVisible()) await atOnce.click();
  const { length } = (await partsOf(page, 'orders')).orders;
  await page.locator(end).click();
  const asks = page.getByRole('button', { name: /end anyway/ }).filter({ visible: true });
  if (await asks.isVisible()) await asks.first().click();
  await settle(page);
  return { orders: length, extra };
}

/** Has three command points, and so three orders. */
const DEFENDS = 'Syrian government';

for (const [seat, kinds] of [
  [DEFENDS, DEFENDER],
  ['HTS-led coalition', ATTACKER],
] as const)
  test(`a day as ${seat} takes at most twenty clicks`, async ({ page }) => {
    await visit(page);
    await begin(page, /Hama, the evening/, seat);
    const clicks = await countClicks(page);
    for (let day = 0; day < 2; day++) {
      const { orders, extra } = await playDay(page, '.end', kinds);
      const needed = (await clicks()) + extra;
      expect(orders, `day ${day}`).toBeGreaterThanOrEqual(seat === DEFENDS ? 3 : 6);
      expect(needed, `day ${day}`).toBeLessThanOrEqual(20);
    }
  });

test('a day as Turkey is a click an order, each of another kind and with a reason', async ({ page }) => {
  await visit(page);
  await begin(page, /Hama, the evening/, 'Turkey');
  const clicks = await countClicks(page);
  for (let day = 0; day < 2; day++) {
    const rows = page.locator('.staff-orders li[data-kind]');
    await expect(rows.nth(2)).toBeVisible();
    const kinds = await rows.evaluateAll((each) => each.map((row) => row.getAttribute('data-kind')));
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(await page.locator('.staff-why').allTextContents()).not.toContain('');
    for (let given = 0; given < 3; given++) {
      await page.locator('.staff-give').first().click();
      await expect.poll(async () => (await partsOf(page, 'orders')).orders.length).toBe(given + 1);
    }
    await endTurn(page);
    expect(await clicks()).toBeLessThanOrEqual(6);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a day as HTS-led coalition takes at most twenty taps, and ready orders one each', async ({
    page,
  }) => {
    await visit(page);
    await begin(page, /Hama, the evening/, 'HTS-led coalition');
    await ready(page);
    const clicks = await countClicks(page);
    const { orders, extra } = await playDay(page, '.rail-end', ATTACKER);
    expect(orders).toBeGreaterThanOrEqual(6);
    expect((await clicks()) + extra).toBeLessThanOrEqual(20);
    await page.locator('.rail-place').click();
    const before = await clicks();
    expect(before).toBe(1);
    await page.locator('.staff-give').first().click();
    await page.locator('.staff-give').first().click();
    expect((await partsOf(page, 'orders')).orders).toHaveLength(2);
    expect(await clicks()).toBe(2);
  });
});
