import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { begin, drop, endTurn, hashOf, ready, test, visit } from './visit.ts';

test('a reload goes on where the game was', async ({ page }) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Coast League');
  await endTurn(page);
  const hash = await hashOf(page);
  await page.reload();
  await expect(page.getByText('Three bridges, Coast League')).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  await ready(page);
  expect(await hashOf(page)).toBe(hash);
  await expect(page.getByText(/round 2 of 6/)).toBeVisible();
});

test('a game saved to a file is opened again exactly', async ({ page }, info) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Coast League');
  await endTurn(page);
  await endTurn(page);
  const hash = await hashOf(page);
  await page.getByRole('button', { name: 'Orontes' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  const path = info.outputPath('game.json');
  await download.saveAs(path);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    format: 1,
    seed: '7',
    scenario: { id: 'three-bridges' },
  });
  await page.getByRole('button', { name: 'To the start page' }).click();
  await page.locator('input[type="file"]').setInputFiles(path);
  await ready(page);
  expect(await hashOf(page)).toBe(hash);
});

test('a record that was changed by hand says where it breaks, and is played on from there', async ({
  page,
}, info) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Coast League');
  await endTurn(page);
  await page.getByRole('button', { name: 'Orontes' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  const path = info.outputPath('game.json');
  await download.saveAs(path);
  const record = JSON.parse(readFileSync(path, 'utf8')) as { orders: string[] };
  record.orders.splice(1, 0, 'accept truce');
  await drop(page, 'changed.json', JSON.stringify(record));
  await expect(page.getByText(/Order 2 of the saved game is not possible/)).toBeVisible();
  await page.getByRole('button', { name: 'Put away' }).click();
  await ready(page);
});

/** Changes what is kept of the game that is on. */
async function tamper(page: Page, what: 'seats' | 'key'): Promise<void> {
  await page.evaluate(
    (part) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('orontes');
        opening.addEventListener('error', () => failed(new Error('no database')));
        opening.addEventListener('success', () => {
          const deal = opening.result.transaction('games', 'readwrite');
          const games = deal.objectStore('games');
          const reading = games.get('orontes/game');
          reading.addEventListener('success', () => {
            const kept = reading.result as { key: string; record: { seats: unknown } };
            if (part === 'seats') kept.record.seats = null;
            else kept.key = 'scenarios/no-more.json';
            games.put(kept, 'orontes/game');
          });
          deal.addEventListener('complete', () => done());
        });
      }),
    what,
  );
}

test('a kept game that was damaged says what is wrong with it, in words', async ({ page }) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Coast League');
  await endTurn(page);
  await page.goto('./?renderer=canvas');
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  await tamper(page, 'seats');
  await page.reload();
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByText(/could not be read again: "seats" is null/)).toBeVisible();
});

test('a kept game whose scenario is gone says so', async ({ page }) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Coast League');
  await endTurn(page);
  await page.goto('./?renderer=canvas');
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  await tamper(page, 'key');
  await page.reload();
  await expect(page.getByText(/Its scenario is not here any more/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Resume' })).toBeHidden();
});

test('a damaged record opened from a file is told of as a record', async ({ page }) => {
  await visit(page);
  await drop(page, 'half.json', '{"format":1,"engine":1,"seed":"7","orders":["end"]}');
  await expect(page.locator('.problems')).toContainText('is missing in the record');
});
