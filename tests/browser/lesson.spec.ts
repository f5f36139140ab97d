import { expect } from '@playwright/test';
import { ready, settle, partsOf, test, expectSound, whenKept } from './visit.ts';

test('a first visit decides at once, follows the guide by keyboard to the end, and goes on to the whole game', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?renderer=canvas');
  // One choice lies between the first sight of the page and a map on which to command.
  const hold = page.getByRole('button', { name: /^Hold/ });
  await hold.focus();
  await page.keyboard.press('Enter');
  await ready(page);
  const guide = page.getByRole('region', { name: 'Guide' });
  await expect(guide).toContainText('Hama is yours to keep');
  await expect(page.locator('.ready [data-pointed]')).toBeVisible();
  await expectSound(page, 'the guide');
  for (const says of [/^This is what the troops here can do/, /^Read what it/, /^Ordered\. /]) {
    await page.keyboard.press('g');
    await expect(page.locator('[data-pointed]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(guide.getByRole('status')).toHaveText(says);
  }
  expect((await partsOf(page, 'orders')).orders).toHaveLength(1);
  await page.keyboard.press('e');
  await page.keyboard.press('e');
  await settle(page);
  await expect(guide).toContainText('What came of it stands in the news');
  for (const says of [/^These are your aims/, /^The second day/]) {
    await guide.getByRole('button', { name: 'Go on' }).focus();
    await page.keyboard.press('Enter');
    await expect(guide.getByRole('status')).toHaveText(says);
  }
  for (let day = 0; day < 2; day++) {
    await page.keyboard.press('e');
    await page.keyboard.press('e');
    await settle(page);
  }
  await expect(page.getByText('Three days at Hama: how it ended')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^You (kept|lost) Hama$/);
  await expectSound(page, 'the small report');
  const onward = page.getByRole('button', { name: 'Take the government’s seat in the whole scenario' });
  await onward.focus();
  await page.keyboard.press('Enter');
  await ready(page);
  expect((await partsOf(page, 'scenario')).scenario.id).toBe('hama-2024-12-04');
  await expect(guide).toBeHidden();
});

test('the guide is left and called back, and the lesson is begun again after a reload', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?renderer=canvas');
  await page.getByRole('button', { name: /^Mediate/ }).click();
  await ready(page);
  const text = page.getByText('You have no troops, but both sides hear you.');
  await expect(text).toBeVisible();
  await page.getByRole('button', { name: 'Leave the guide' }).click();
  await expect(text).toBeHidden();
  await page.getByRole('button', { name: 'Guide', exact: true }).click();
  await page.getByRole('button', { name: 'Show me' }).click();
  await page.locator('[data-pointed]').click();
  await page.locator('.order').click();
  await expect(
    page.getByText(
      /^The UN envoy calls the talks .+ together for the next round\. You have one command point left/,
    ),
  ).toBeVisible();
  await whenKept(page);
  await page.reload();
  await page.getByRole('button', { name: 'Resume' }).click();
  await ready(page);
  await expect(page.getByText(/You have one command point left/)).toBeVisible();
  await page.getByRole('button', { name: 'Begin again' }).click();
  await expect(text).toBeVisible();
});
