import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { expect } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { MIDDLE, PICTURES, WIDE, compare } from './screens.ts';
import {
  begin,
  drop,
  endTurn,
  expectFits,
  hashOf,
  ready,
  settle,
  partsOf,
  test,
  expectSound,
  visit,
  watch,
} from './visit.ts';

/** What a link carries, as far as it is changed here. */
interface Content {
  readonly engine: number;
  readonly seed: string;
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly orders: string;
  readonly hashes: string;
  readonly file?: { readonly name: string; readonly text: string } | undefined;
}

/** Opens an address as somebody whose browser has never been here. */
async function stranger(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('orontes/note', 'read'));
  await page.goto(address.replace('#', '?renderer=canvas#'));
  return page;
}

/** The link in the dialog that shares the game, once it is packed. */
async function linkOf(page: Page): Promise<string> {
  await expect(page.getByRole('dialog')).toContainText(/[\d,]+ characters/);
  return page.getByRole('textbox', { name: 'Link' }).inputValue();
}

test(
  'a link opened by a stranger gives the same game, its report, and any of its days',
  PICTURES,
  async ({ page, browser }) => {
    await visit(page);
    await watch(page, /Three bridges/);
    await page.getByRole('button', { name: /to the end/i }).click();
    await settle(page);
    const hash = await hashOf(page);
    await page.getByRole('button', { name: 'Share…' }).click();
    const link = await linkOf(page);
    expect(link.length).toBeLessThan(8000);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(page.getByText('The browser did not allow copying.')).toBeVisible();
    expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(link);
    const picture = page.getByRole('img', { name: /A card of one simulated game, Three bridges/ });
    await expect(picture).toHaveAttribute(
      'alt',
      /people are away from home.* A small map shows who holds what/,
    );
    await expectSound(page, 'sharing');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the picture' }).click(),
    ]);
    const png = readFileSync(await download.path());
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      'PNG',
      1200,
      630,
    ]);

    const there = await stranger(browser, link);
    await expect(there.locator('[data-check="same"]')).toContainText(hash);
    await expect(
      there.getByRole('definition').filter({ hasText: 'policies played all seats' }),
    ).toBeVisible();
    await there.setViewportSize(MIDDLE);
    await compare(there, 'shared-1024');
    await expectSound(there, 'a shared game');
    await there.setViewportSize(WIDE);
    await there.getByRole('button', { name: 'Watch it' }).click();
    await there.getByRole('button', { name: 'A day on' }).click();
    await expect(there.locator('.replay-moment')).toContainText(/, evening/);
    await there.getByLabel('As seen by').selectOption({ label: 'Coast League' });
    await expect
      .poll(() =>
        there.evaluate(() => {
          const shown = window.orontes?.snapshot();
          return shown?.actors[shown.viewer]?.name;
        }),
      )
      .toBe('Coast League');
    await there.getByLabel('As seen by').selectOption({ index: 0 });
    await expectSound(there, 'a replay');
    await expectFits(there);
    await there.getByLabel('In the seat of').selectOption({ label: 'Hill Council' });
    await there.getByRole('button', { name: 'Play on from here' }).click();
    await ready(there);
    await expect(there.getByText(/round 2 of 6/)).toBeVisible();
    await expect(there.getByText('Hill Council: your turn')).toBeVisible();
    await there.context().close();
  },
);

test('my chair on day 3 is taken by somebody else', async ({ page, browser }) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Coast League');
  const days: string[] = [];
  for (let day = 1; day <= 3; day++) {
    await endTurn(page);
    days.push(await hashOf(page));
  }
  await page.getByRole('button', { name: 'Orontes' }).click();
  await page.getByRole('button', { name: 'Share…' }).click();
  await page.getByRole('radio', { name: 'A chair in it' }).check();
  const link = await linkOf(page);

  const there = await stranger(browser, link);
  await expect(there.locator('[data-check="same"]')).toBeVisible();
  await there.getByRole('button', { name: 'Take the chair of Coast League' }).click();
  await ready(there);
  expect(await hashOf(there)).toBe(days[1]);
  await expect(there.getByText(/round 3 of 6/)).toBeVisible();
  expect(new URL(there.url()).hash).toBe('');
  await there.context().close();
});

/** A link with something changed in what it carries. */
function changed(fragment: string, change: (content: Content) => Content): string {
  const text = fragment.slice(fragment.lastIndexOf('.') + 1);
  const content = JSON.parse(inflateSync(Buffer.from(text, 'base64url')).toString()) as Content;
  const packed = deflateSync(JSON.stringify(change(content))).toString('base64url');
  const [version] = /\d+/.exec(fragment) ?? ['1'];
  return `#game=${version}.${packed.length}.${packed}`;
}

test('a link carries a scenario that was opened from a file, and nothing in it is markup', async ({
  page,
  browser,
}) => {
  const markup = '<img src=x onerror=alert(1)>';
  const mine = readFileSync('scenarios/three-bridges.json', 'utf8')
    .replace('"id": "three-bridges"', '"id": "four-bridges"')
    .replace('"en": "Three bridges"', `"en": "${markup}"`);
  await visit(page);
  await drop(page, 'mine.json', mine);
  await page.getByRole('button').filter({ hasText: 'from mine.json' }).click();
  await page.getByLabel('Seed').fill('7');
  await page.getByRole('button', { name: /^Begin: / }).click();
  await ready(page);
  await endTurn(page);
  await page.getByRole('button', { name: 'Orontes' }).click();
  await page.getByRole('button', { name: 'Share…' }).click();
  const link = await linkOf(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('mine.json; the link carries it');
  await expect(dialog).toContainText('A link is no seal');
  expect(link.length).toBeLessThan(12_000);

  const there = await stranger(browser, link);
  await expect(there.locator('[data-check="same"]')).toBeVisible();
  await expect(there.getByRole('definition').filter({ hasText: markup })).toBeVisible();
  await expect(there.locator('main img')).toHaveCount(0);
  await there.getByRole('button', { name: 'Go on from where it stands' }).click();
  await ready(there);
  expect(await hashOf(there)).toBe(await hashOf(page));

  await there.evaluate(
    (to) => {
      window.location.hash = to;
    },
    changed(link.slice(link.indexOf('#')), (content) => ({
      ...content,
      scenario: { ...content.scenario, id: 'five-bridges' },
      file: content.file && {
        name: `${markup}.json`,
        text: content.file.text.replace('"routes"', '"roads"'),
      },
    })),
  );
  await expect(there.getByRole('alert')).toContainText(`${markup}.json, that has errors:`);
  await expect(there.locator('main img')).toHaveCount(0);
  await there.context().close();
});

test('links that are cut, damaged or from another page each say so, with a way on', async ({ page }) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Coast League');
  await endTurn(page);
  await page.getByRole('button', { name: 'Orontes' }).click();
  await page.getByRole('button', { name: 'Share…' }).click();
  const link = await linkOf(page);
  const fragment = link.slice(link.indexOf('#'));
  const open = async (text: string) => {
    await page.evaluate((to) => {
      window.location.hash = to;
    }, text);
  };
  await open(fragment.slice(0, -30));
  await expect(page.getByRole('alert')).toContainText(/cut off: [\d,]+ of [\d,]+ characters/);
  await open(`${fragment.slice(0, -30)}${'A'.repeat(30)}`);
  await expect(page.getByRole('alert')).toContainText('damaged');
  await open('#game=9.4.abcd');
  await expect(page.getByRole('alert')).toContainText('newer version');
  await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  await expectSound(page, 'a link that cannot be read');
  // Another text than the one before, so that what is expected was not there already.
  await open('#game=1.20.<img src=x onerror=1>');
  await expect(page.getByRole('alert')).toContainText('damaged');
  await expect(page.locator('main img')).toHaveCount(0);
  await open(changed(fragment, (content) => ({ ...content, engine: 999 })));
  await expect(page.getByRole('alert')).toContainText('played by rules of version 999');
  await open(
    changed(fragment, (content) => ({ ...content, scenario: { ...content.scenario, id: 'no-more' } })),
  );
  await expect(page.getByRole('alert')).toContainText('a scenario that is not here: no-more');
  await open(changed(fragment, (content) => ({ ...content, seed: '8' })));
  await expect(page.locator('[data-check="differs"]')).toContainText('Not the same game here. After');
  await open(
    changed(fragment, (content) => ({ ...content, orders: `accept truce\n${content.orders}`, hashes: '' })),
  );
  await expect(page.locator('[data-check="refused"]')).toContainText('Order 1 is not possible');
  await open(fragment);
  await expect(page.locator('[data-check="same"]')).toBeVisible();
  await open(
    changed(fragment, (content) => ({ ...content, scenario: { ...content.scenario, hash: '0'.repeat(64) } })),
  );
  await expect(page.getByRole('alert')).toContainText('has changed since this game was played');
  await page.getByRole('button', { name: 'Play it from the start, same seed' }).click();
  await ready(page);
  expect(await partsOf(page, 'seed', 'round')).toMatchObject({ seed: '7', round: 1 });
  await page.getByRole('button', { name: 'Orontes' }).click();
  await page.getByRole('button', { name: 'To the start page' }).click();
  await expect(page.getByRole('button', { name: /Three bridges/ })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});
