// What takes long is worked out in workers: small maps, reading files, the staff's games, turns of who looks ahead, the lab's games. A worker whose script is held
// back shows that: until it comes there is no answer, and the page does all else that it is asked for.

import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { drop, settle, test, visit } from './visit.ts';

/** Holds back the scripts of a kind of worker that are asked for from now on; what it returns lets them come. */
async function holdBack(page: Page, kind: string): Promise<() => void> {
  const script = new RegExp(`bundle/${kind}-[^/]*\\.js$`);
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  await page.route(script, async (route) => {
    await opened;
    await route.continue();
  });
  return open;
}

/** The kinds of all workers that the page starts from now on, by their scripts. */
function followWorkers(page: Page): string[] {
  const kinds: string[] = [];
  page.on('worker', (worker) => kinds.push(/bundle\/([a-z]+)-/.exec(worker.url())?.[1] ?? worker.url()));
  return kinds;
}

test('files, the estimate, turns that look ahead and the lab are worked out in workers, and the page can be used meanwhile', async ({
  page,
}) => {
  const kinds = followWorkers(page);
  const started = (kind: string) => kinds.filter((each) => each === kind).length;
  await visit(page);
  expect(kinds.filter((kind) => kind !== 'pictures')).toEqual([]);

  // A file is read and checked.
  const letReader = await holdBack(page, 'lab');
  await drop(page, 'mine.json', readFileSync('scenarios/three-bridges.json', 'utf8'));
  const problems = page.locator('.problems');
  await page.getByRole('button', { name: /^Help/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(problems).toContainText('It is being read and checked');
  letReader();
  await expect(problems).toContainText('It can be played');
  expect(started('lab')).toBe(1);

  // Who looks ahead thinks there: in the seats of the others, which move first.
  await page.getByRole('button', { name: 'Three bridges' }).first().click();
  await page.getByRole('radio', { name: /^Hill Council/ }).check({ force: true });
  await page.getByText('Who plays the others').click();
  await page.getByLabel('All others play').selectOption('lookahead');
  await page.getByLabel('Seed').fill('7');
  const letThink = await holdBack(page, 'turns');
  const letStaff = await holdBack(page, 'estimates');
  await page.getByRole('button', { name: 'Begin: Hill Council' }).click();
  await expect(page.locator('.map-host[data-phase="ready"]')).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => window.orontes?.busy())).toBe(true);
  letThink();
  await settle(page);
  expect(started('turns')).toBe(1);

  // The staff is called and plays its estimate.
  await page.keyboard.press('p');
  const howFar = page.locator('.how-far');
  await page.locator('.ready tbody button').first().click();
  await expect(page.locator('.choice').first()).toBeVisible();
  await expect(howFar).not.toHaveText(/±/);
  letStaff();
  await expect(howFar).toHaveText(/^±\d+ after/, { timeout: 60_000 });
  // One or two of them, by the cores that there are.
  expect(started('estimates')).toBeGreaterThan(0);
  expect(started('estimates')).toBeLessThan(3);

  // The lab plays there.
  await page.getByRole('button', { name: 'Orontes' }).click();
  await page.getByRole('button', { name: 'To the start page' }).click();
  await page.getByRole('button', { name: 'Lab', exact: true }).click();
  await page.getByLabel('Games of each setting').selectOption('20');
  const letPlay = await holdBack(page, 'player');
  await page.getByRole('button', { name: /^Play \d+ games/ }).click();
  const theme = page.getByRole('button', { name: /^Theme/ });
  await expect(theme).toContainText('As the system');
  await theme.click();
  await expect(theme).not.toContainText('As the system');
  await expect(page.locator('.lab-report')).toHaveCount(0);
  letPlay();
  await expect(page.locator('.lab-report figure.chart svg').first()).toBeVisible({ timeout: 60_000 });
  expect(started('player')).toBeGreaterThan(0);
  expect(started('player')).toBeLessThan(3);
});

test('the staff comes in while somebody reads the start page, and the estimate begins with the game', async ({
  page,
}) => {
  const kinds = followWorkers(page);
  await visit(page, { estimate: true });
  await page.waitForTimeout(2000);
  expect(kinds).toEqual(['pictures']);
  await page.mouse.move(300, 300);
  await expect.poll(() => kinds).toContain('estimates');
  await page.waitForTimeout(3000);
  await page.getByRole('button', { name: 'Three bridges' }).first().click();
  await page.getByLabel('Seed').fill('7');
  await page.getByRole('button', { name: /^Begin: / }).click();
  await expect(page.locator('.how-far')).toHaveText(/^±\d+ after/, { timeout: 60_000 });
  expect(new Set(kinds)).toEqual(new Set(['pictures', 'estimates', 'ground']));
});

test('the staff stays away where nobody wants its estimate', async ({ page }) => {
  const kinds = followWorkers(page);
  await visit(page);
  await page.mouse.move(300, 300);
  await page.waitForTimeout(3000);
  expect(kinds).toEqual(['pictures']);
});
