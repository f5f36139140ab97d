import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { drop, ready, test, visit } from './visit.ts';

const BRIDGES = readFileSync('scenarios/three-bridges.json', 'utf8');

/** The line and column, from 1, at which a text first stands. */
function placeOf(text: string, part: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

test('a broken scenario shows each problem with its line and column, what is no JSON is refused in plain words; a sound one is played and followed as it is saved', async ({
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
  // A record that is damaged is told of as a record.
  await drop(page, 'half.json', '{"format":1,"engine":1,"seed":"7","orders":["end"]}');
  await expect(page.locator('.problems')).toContainText('is missing in the record');

  /* One without errors is played as it is written, and shows anew whenever it is saved, with what it extends. */
  const save = (name: string, text: string) =>
    page.evaluate(
      async ([file, content]) => {
        const folder = await navigator.storage.getDirectory();
        const handle = await folder.getFileHandle(file, { create: true });
        const writer = await handle.createWritable();
        await writer.write(content);
        await writer.close();
      },
      [name, text] as const,
    );
  await save('base.json', BRIDGES);
  await save('patch.json', '{ "extends": "base.json", "id": "patch", "title": "A patch" }');
  // The browser's own dialog cannot be driven; what comes out of it can be given.
  await page.evaluate(() => {
    const chosen = async () => {
      const folder = await navigator.storage.getDirectory();
      return Promise.all(['base.json', 'patch.json'].map((name) => folder.getFileHandle(name)));
    };
    Object.assign(window, { showOpenFilePicker: chosen });
  });
  await page.locator('.open button').click();
  const told = page.locator('.problems');
  await expect(told).toContainText(
    'It can be played: choose a seat. Whatever you save in it shows here at once.',
  );
  await save('base.json', BRIDGES.replace('"controller": "league"', '"controller": "leage"'));
  await expect(told).toContainText('"leage" is no actor of this scenario');
  await save('base.json', BRIDGES);
  await expect(told).toContainText('No problems found.');
  await page.getByRole('button').filter({ hasText: 'from patch.json' }).click();
  await page.getByLabel('Seed').fill('7');
  await page.getByRole('button', { name: /^Begin: / }).click();
  await ready(page);
  await save('base.json', BRIDGES.replace('"en": "Market"', '"en": "New Market"'));
  await expect(page.getByText('patch.json was changed: the game was played again')).toBeVisible();
  await ready(page);
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog').getByRole('button', { name: /^New Market City/ })).toBeVisible();
  await page.keyboard.press('Escape');
  const notice = page.locator('.notice', { hasText: 'base.json was changed and has errors' });
  await save('base.json', BRIDGES.replace('"controller": "league"', '"controller": "leage"'));
  await expect(notice).toContainText('leage');
  await save('base.json', BRIDGES.replace('"controller": "league"', '"controller": "leagues"'));
  await expect(notice).toContainText('"leagues"');
  await expect(page.getByText('"leage"')).toBeHidden();
  await save('base.json', BRIDGES);
  await expect(notice).toBeHidden();
});
