// Axe on the screens that no other test comes by: each by all its rules in the light, by its colours in the dark.

import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { begin, choice, drop, expectSound, ready, test, visit, watch } from './visit.ts';

const BRIDGES = readFileSync('scenarios/three-bridges.json', 'utf8');

test('the start page with all that it unfolds, role sheets, the help and the lab', async ({ page }) => {
  await visit(page);
  await page.getByRole('button', { name: /Three bridges/ }).click();
  await page.getByText('Who plays the others').click();
  await page.getByRole('combobox', { name: 'League', exact: true }).selectOption('person 2');
  await drop(page, 'broken.json', BRIDGES.replace('"controller": "league"', '"controller": "leage"'));
  await expect(page.locator('.problems')).toBeVisible();
  await expectSound(page, 'the start page, unfolded');
  await page.getByRole('button', { name: /^Watch/ }).click();
  await expectSound(page, 'a game to watch');
  await page.getByRole('button', { name: /^Role sheets/ }).click();
  await expect(page.getByRole('heading', { name: 'Role sheets' })).toBeVisible();
  await expectSound(page, 'role sheets');
  await page.getByRole('button', { name: /^Back/ }).click();
  await page.getByRole('button', { name: /^Help/ }).click();
  await page.evaluate(() => {
    const folded = document.querySelectorAll<HTMLDetailsElement>('.glossary-part, .rule-page');
    for (const part of [...folded].slice(0, 7)) part.open = true;
  });
  await expectSound(page, 'the help and the glossary');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Lab' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByLabel('Experiment', { exact: true }).selectOption('bridge-road.json');
  await expect(page.locator('.lab-card')).toBeVisible();
  await expectSound(page, 'the lab');
});

test('the game and its dialogs', async ({ page }) => {
  await visit(page);
  await begin(page, /Hama, the evening/, 'Syrian government');
  await page.getByText('What they think of all sides').click();
  await expectSound(page, 'play');
  await page.locator('.ready tbody button', { hasText: /^Hama$/ }).click();
  await choice(page, 'Move').click();
  await expectSound(page, 'a move prepared');
  await page.locator('.order').click();
  for (const [button, dialog] of [
    [/^List/, 'the lists'],
    [/^Talks/, 'the bargaining table'],
    ['Orontes', 'leaving'],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await expectSound(page, dialog);
    if (dialog !== 'leaving') await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Share…' }).click();
  await page.getByRole('radio', { name: 'A chair in it' }).check();
  await expectSound(page, 'sharing a chair');
  await page.keyboard.press('Escape');

  await page.setViewportSize({ width: 390, height: 844 });
  for (const name of ['Orders', 'News', 'Aims', 'Links']) {
    await page
      .locator('.rail')
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click();
    await expectSound(page, `${name} on a phone`);
  }
});

test('a watched game, its report, what really happened, and the way through it', async ({ page }) => {
  await visit(page);
  await watch(page, /Hama, the evening/, '34');
  await expectSound(page, 'watching');
  await page.getByRole('button', { name: /Play to the end/ }).click();
  await expect(page.getByRole('heading', { name: 'What turned it' })).toBeVisible();
  await expect(page.locator('.evening svg')).not.toHaveCount(0);
  await expectSound(page, 'the report');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: /^What really happened/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectSound(page, 'what really happened');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('button', { name: 'Go through it' }).click();
  await expect(page.locator('.replay-controls')).toBeVisible();
  await ready(page);
  await expectSound(page, 'a replay from the report');
});
