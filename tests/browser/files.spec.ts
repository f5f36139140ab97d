import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { drop, test, visit } from './visit.ts';

const BRIDGES = readFileSync('scenarios/three-bridges.json', 'utf8');

/** The line and column, from 1, at which a text first stands. */
function placeOf(text: string, part: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

test('a broken scenario shows each problem with its line and column, what is no JSON is refused in plain words', async ({
  page,
}) => {
  await visit(page);
  const broken = BRIDGES.replace('"controller": "league"', '"controller": "leage"');
  const { line } = placeOf(broken, '"leage"');
  await drop(page, 'broken.json', broken);
  const problems = page.getByRole('region', { name: 'broken.json' });
  await expect(problems).toContainText('It cannot be played until the errors are mended.');
  await expect(problems.locator('.problem-place').first()).toContainText(`line ${line}, column`);
  await expect(problems).toContainText('leage');
  await expect(problems).toContainText('league');
  await drop(page, 'notes.txt', 'Dear diary');
  const other = page.getByRole('region', { name: 'notes.txt' });
  await expect(other).toContainText('line 1, column 1');
  await other.getByRole('button', { name: 'Close the list of problems' }).click();
  await expect(other).toBeHidden();
});

test('a scenario opened from a file is played as it was changed', async ({ page }) => {
  await visit(page);
  await drop(page, 'mine.json', BRIDGES.replace('"en": "Market"', '"en": "Great Market"'));
  await expect(page.getByText('from mine.json')).toBeVisible();
  await drop(page, 'mine.json', BRIDGES.replace('"en": "Market"', '"en": "Old Market"'));
  await page.getByRole('button').filter({ hasText: 'from mine.json' }).click();
  await page.getByLabel('Seed').fill('7');
  await page.getByRole('button', { name: /^Begin: / }).click();
  await page.getByRole('button', { name: /^List/ }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Old Market City/ })).toBeVisible();
});
