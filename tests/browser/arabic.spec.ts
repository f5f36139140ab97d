import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectSound, expectFits, hashOf, speak, test } from './visit.ts';

/** Opens the page for somebody who has read the first note and wants no motion. */
async function open(page: Page, query: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => localStorage.setItem('orontes/note', 'read'));
  await page.goto(`./?renderer=canvas${query}`);
  await page.waitForSelector('.cards button');
}

/** Waits until the map is drawn and a person is asked, or the game is over. */
async function ready(page: Page): Promise<void> {
  await expect(page.locator('.map-host[data-phase="ready"]')).toBeVisible();
  await idle(page);
}

async function idle(page: Page): Promise<void> {
  const skip = page.locator('.film button').first();
  await expect(async () => {
    if (await skip.isVisible()) await skip.click({ timeout: 500 }).catch(() => undefined);
    expect(await page.evaluate(() => window.orontes?.busy())).toBe(false);
  }).toPass();
}

/** Texts on the page that hold Latin letters or digits, without keys, badges, codes and what is marked as another language. */
function foreign(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const at = node.parentElement;
      if (!at || at.closest('noscript, style, script, kbd, code, pre, [lang=en], .badge, .zoom, input'))
        continue;
      if (/[A-Za-z0-9]/.test(text) && !/^[A-Z]{1,2}$|^[0-9a-f]{16}$|^M\d+$/.test(text)) found.push(text);
    }
    return found;
  });
}

/** Arabic letters that stand slanted, which their script does not know. */
function slanted(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((each) => getComputedStyle(each).fontStyle !== 'normal')
      .map((each) => each.textContent ?? '')
      .filter((text) => /[\u0600-\u06ff]/.test(text)),
  );
}

test('a game in Arabic, from the start page to its report', async ({ page }) => {
  await open(page, '&lang=ar');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('button', { name: /ثلاثة جسور/ }).click();
  await expect(page.getByText('لم يراجع هذه النصوص العربية بعدُ')).toBeVisible();
  await expect.poll(() => foreign(page)).toEqual([]);
  await page.getByLabel('البذرة').fill('وادٍ');
  await page.getByRole('radio', { name: /^رابطة الساحل/ }).check({ force: true });
  await page.getByRole('button', { name: /^ابدأ: رابطة الساحل/ }).click();
  await ready(page);
  const map = await page.locator('.map-pane').boundingBox();
  const place = await page.locator('.right').boundingBox();
  expect(place!.x).toBeLessThan(map!.x);
  await expect.poll(() => foreign(page)).toEqual([]);
  for (let day = 0; day < 8 && (await page.evaluate(() => window.orontes?.screen())) === 'play'; day++) {
    await page.locator('.end').click();
    if (await page.getByRole('button', { name: /أتنهي الدور/ }).isVisible())
      await page.locator('.end').click();
    await idle(page);
    if (day === 0) {
      await expect(page.locator('h1.now')).toContainText('٢ أيار ٢٠٠١');
      await expect.poll(() => foreign(page)).toEqual([]);
      expect(await slanted(page)).toEqual([]);
      await expectSound(page, 'a turn in Arabic', 'light');
    }
  }
  await expect(page.locator('.report-head h1')).toBeVisible();
  await expect(page.locator('.chart-host svg').first()).toBeVisible();
  /* Policies go by the names that commands know them by. */
  expect((await foreign(page)).filter((text) => !text.includes('heuristic'))).toEqual([]);
  await expect(page.locator('table.claims .claim').first()).toBeVisible();
  expect(await slanted(page)).toEqual([]);
  await expectSound(page, 'the report in Arabic', 'light');
  await page.getByRole('button', { name: 'مشاركة…' }).click();
  await expect(page.getByRole('dialog').getByRole('img')).toHaveAttribute('alt', /./);
  await expectSound(page, 'sharing in Arabic', 'light');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'مرّ عليها' }).click();
  await ready(page);
  /* Keys go by what stands on them. */
  const unkeyed = async () => (await foreign(page)).filter((text) => !text.startsWith('المفاتيح'));
  await expect.poll(unkeyed).toEqual([]);
  await expectSound(page, 'a replay in Arabic', 'light');
});

test('another language in the middle of a turn changes nothing but the words', async ({ page }) => {
  await open(page, '');
  await page.getByRole('button', { name: /Three bridges/ }).click();
  await page.getByLabel('Seed').fill('7');
  await page.getByRole('radio', { name: /^Coast League/ }).check({ force: true });
  await page.getByRole('button', { name: /^Begin: Coast League/ }).click();
  await ready(page);
  await page.keyboard.press('f');
  await page.locator('.choices').getByRole('button', { name: /^Move/ }).click();
  await expect(page.getByRole('button', { name: /^Order this move/ })).toBeVisible();
  const [hash, zoomed] = await Promise.all([hashOf(page), page.locator('.map-host canvas').elementHandle()]);
  await speak(page, 'العربية');
  await expect(page.getByRole('button', { name: /^أصدر أمر التحرك/ })).toBeVisible();
  expect(await hashOf(page)).toBe(hash);
  expect(await zoomed?.evaluate((canvas) => canvas.isConnected)).toBe(true);
  // The panels follow in frames of their own; none is left out, and the button keeps the focus.
  expect(await foreign(page)).toEqual([]);
  await expect(page.locator('[style*="content-visibility"]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /English/ })).toBeFocused();
  await page.reload();
  await page.waitForSelector('.cards button');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await speak(page, 'English');
  await expect(page.getByRole('button', { name: /Three bridges/ })).toBeVisible();
});

test('the Arabic page fits on every screen, and is without violation there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '&lang=ar');
  await expectFits(page, 'start');
  await expectSound(page, 'the start page in Arabic on a phone', 'light');
  await page.getByRole('button', { name: /ثلاثة جسور/ }).click();
  await page.getByText('من يلعب الآخرين').click();
  for (const [way, back, screen] of [
    [/^أوراق أدوار/, /^العودة/, 'role sheets'],
    [/^المختبر/, /^صفحة البداية/, 'the lab'],
  ] as const) {
    await page.getByRole('button', { name: way }).click();
    await expect(page.getByRole('button', { name: back }).first()).toBeVisible();
    await expectFits(page, screen);
    await expect.poll(() => foreign(page), screen).toEqual([]);
    await expectSound(page, `${screen} in Arabic`, 'light');
    await page.getByRole('button', { name: back }).first().click();
    await page.getByRole('button', { name: /ثلاثة جسور/ }).click();
  }
  await page.getByRole('button', { name: /^مشاهدة/ }).click();
  await page.getByLabel('البذرة').fill('7');
  await page.getByRole('button', { name: 'شاهد هذه المباراة' }).click();
  await ready(page);
  const isCut = await page
    .locator('.turn.now')
    .evaluate((pill) => pill.scrollWidth > pill.clientWidth || pill.scrollHeight > pill.clientHeight);
  expect(isCut, 'whose turn it is').toBe(false);
  await page.goto('./?renderer=canvas&lang=ar');
  await page.getByRole('button', { name: /ثلاثة جسور/ }).click();
  await page.getByLabel('البذرة').fill('7');
  await page.getByRole('radio', { name: /^رابطة الساحل/ }).check({ force: true });
  await page.getByRole('button', { name: /^ابدأ: رابطة الساحل/ }).click();
  await ready(page);
  for (const [width, height] of [
    [390, 844],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectFits(page, `a turn, ${width} wide`);
    await expectSound(page, `a turn in Arabic, ${width} wide`, 'light');
  }
  /* The news take the column of what can be done: they and the map's controls do not cover one another. */
  await page.keyboard.press('n');
  await expect(page.locator('.panel-news')).toBeVisible();
  const parts = ['.panel-news', '.layers-strip', '.zoom'];
  const boxes = await Promise.all(parts.map((part) => page.locator(part).first().boundingBox()));
  const over = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one!.x < other!.x + other!.width &&
          other!.x < one!.x + one!.width &&
          one!.y < other!.y + other!.height &&
          other!.y < one!.y + one!.height,
      )
      .map((other) => [parts[index], parts[boxes.indexOf(other)]]),
  );
  expect(over).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.panel-news')).toBeHidden();
  await expect(page.locator('#panel-place')).toBeFocused();
  for (const [key, dialog] of [
    ['b', 'the bargaining table'],
    ['l', 'the lists'],
    ['?', 'the help'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectFits(page, dialog);
    await expectSound(page, `${dialog} in Arabic`, 'light');
    await page.keyboard.press('Escape');
  }
});
