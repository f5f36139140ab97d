// The whole Hama scenario, from the start page to its report: by keyboard alone, by touch, by mouse, each at a size of its own. With this seed a
// government that gives few orders falls apart within a week.

import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import {
  followed,
  choice,
  endTurn,
  expectFits,
  isReported,
  playTurn,
  ready,
  settle,
  partsOf,
  test,
  visit,
} from './visit.ts';

const SEED = '34';
const REPORT = { name: 'What turned it' } as const;

/** Goes to a control as somebody without a mouse does. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${control.toString()}`);
}

/** What screen readers were told since it was last asked. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const region = document.querySelector('[data-narrator]');
    const heard: string[] = [];
    if (region)
      new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    Object.assign(window, { heard });
  });
  return () =>
    page.evaluate(() =>
      (window as unknown as { heard: string[] }).heard.splice(0).filter((text) => text !== ''),
    );
}

test('the Hama scenario is played to its end by keyboard alone, and each turn is narrated', async ({
  page,
}) => {
  await visit(page);
  await tabTo(page, page.getByLabel('Seed'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(SEED);
  await tabTo(page, page.getByRole('button', { name: /^Begin: Syrian government/ }));
  await page.keyboard.press('Enter');
  await ready(page);
  const heard = await listen(page);
  await page.keyboard.press('f');
  await page.keyboard.press('m');
  await page.keyboard.press('Enter');
  await expect(page.locator('.given li')).toHaveCount(1);
  expect((await heard()).join(' ')).toMatch(/^Ordered: .+ 2 command points are left\.$/);
  await page.keyboard.press('z');
  await followed(page);
  expect((await heard()).join(' ')).toContain('taken back');
  await page.keyboard.press('l');
  await page.keyboard.type('Qomhana');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Qomhana', level: 2 })).toBeVisible();
  await page.keyboard.press('h');
  await page.keyboard.press('Enter');
  await expect(page.locator('.given li')).toHaveCount(1);
  const report = page.getByRole('heading', REPORT);
  let turns = 0;
  await heard();
  while (!(await isReported(page)) && turns < 14) {
    await page.keyboard.press('e');
    await page.keyboard.press('e');
    await settle(page);
    const told: string[] = [];
    const tell = async () => {
      told.push(...(await heard()).filter((text) => !/^The others move|once more/.test(text)));
      return told;
    };
    if (!(await isReported(page))) {
      await expect.poll(tell).toHaveLength(1);
      expect(told[0]).toMatch(/^What happened: .+ Your turn as Syrian government/);
    }
    turns++;
  }
  await expect(report).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the Hama scenario is played to its end by touch', async ({ page }) => {
    await visit(page);
    await page.getByLabel('Seed').fill(SEED);
    await page.getByRole('button', { name: /^Begin: Syrian government/ }).tap();
    await ready(page);
    await page.locator('.ready tbody button').first().tap();
    await choice(page, 'Move').tap();
    await page.locator('.order').tap();
    expect((await partsOf(page, 'orders')).orders).toHaveLength(1);
    await expectFits(page);
    // Terms in a line of text are as high as the line.
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll('button:not(.why), summary, select, input:not([type="checkbox"])'),
      ].flatMap((element) => {
        const box = element.getBoundingClientRect();
        const isSeen = box.width > 2 && element.checkVisibility({ visibilityProperty: true });
        return isSeen && box.height < 43.5 ? [`${element.className} ${element.textContent}`] : [];
      }),
    );
    expect(small).toEqual([]);
    const report = page.getByRole('heading', REPORT);
    const end = page.locator('.rail-end');
    for (let turns = 0; turns < 14 && !(await isReported(page)); turns++) {
      await end.tap();
      const asks = page.getByRole('button', { name: /end anyway/ }).filter({ visible: true });
      if (await asks.isVisible()) await asks.first().tap();
      await settle(page);
    }
    await expect(report).toBeVisible();
  });
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  test('the Hama scenario is played to its end by mouse, each day with its news', async ({ page }) => {
    await visit(page);
    await page.getByLabel('Seed').fill(SEED);
    await page.getByRole('button', { name: /^Begin: Syrian government/ }).click();
    await ready(page);
    const report = page.getByRole('heading', REPORT);
    const days = new Set<string>();
    for (let turns = 0; turns < 14 && !(await isReported(page)); turns++) {
      /* The day's news stand where orders are given, with the way on below them. */
      if (turns > 0) await page.getByRole('button', { name: 'On to your orders' }).click();
      // Who gives orders every day lasts longer than the test has to.
      if (turns < 2) expect(await playTurn(page, 2)).toBeGreaterThan(0);
      await endTurn(page);
      if (await isReported(page)) break;
      await expect(page.locator('.digest li').first()).toBeVisible();
      expect(await page.locator('.digest li').count()).toBeLessThanOrEqual(7);
      if (turns === 1) {
        /* All that is said at once is in sight beside what was seen, with the staff's estimate below. */
        await page.keyboard.press('p');
        await expect(page.locator('.estimate-outcomes')).toBeVisible();
        const claims = page.locator('.panel-news > .said > li');
        await expect(claims).toHaveCount(3);
        await expect(claims.last()).toBeInViewport({ ratio: 1 });
        await page.keyboard.press('p');
      }
      const { date } = await partsOf(page, 'date');
      expect(days).not.toContain(date);
      days.add(date);
    }
    await expect(report).toBeVisible();
    expect(days.size).toBeGreaterThanOrEqual(3);
  });
});
