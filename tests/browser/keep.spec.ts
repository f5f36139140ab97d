import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { MIDDLE, PICTURES, compare, comparePart } from './screens.ts';
import {
  followed,
  begin,
  choice,
  drop,
  endTurn,
  expectSound,
  hashOf,
  whenKept,
  ready,
  partsOf,
  snapshotOf,
  speak,
  test,
  visit,
} from './visit.ts';

/** All that the screens read of the game, and what the panels say: but for the numbers that a page gives its games. */
async function shownOn(page: Page): Promise<unknown> {
  const { version: _version, game: _game, ...snapshot } = await snapshotOf(page);
  const texts = (of: string) => page.locator(of).evaluateAll((all) => all.map((each) => each.textContent));
  return {
    snapshot,
    orders: await texts('.panel-orders'),
    news: await texts('.panel-news'),
    standing: await texts('.quantity-cell'),
    undo: await page.locator('.undo').getAttribute('aria-disabled'),
    bar: await texts('.topbar'),
  };
}

/** Gives an order of a kind at the first place that it is possible at. */
async function orderSomewhere(page: Page, kind: string): Promise<void> {
  const places = page.locator('.ready tbody button');
  for (let index = 0; index < (await places.count()); index++) {
    await places.nth(index).click();
    await followed(page);
    const row = choice(page, kind);
    if ((await row.count()) > 0 && (await row.first().getAttribute('aria-disabled')) !== 'true') {
      await row.first().click();
      await page.locator('.order').click();
      await page.getByRole('button', { name: /Close this place/ }).click();
      await followed(page);
      return;
    }
    await page.getByRole('button', { name: /Close this place/ }).click();
    await followed(page);
  }
  throw new Error(`no place where ${kind} is possible`);
}

test('a reload in the middle of a turn brings back all that the turn had shown', async ({ page }) => {
  await visit(page);
  await begin(page, /Three bridges/, 'Hill Council', '3');
  await endTurn(page);
  // One that shows nothing and stays given, one that drew chance, and one after it that can still be taken back.
  await orderSomewhere(page, 'Attack');
  const given = async () => (await partsOf(page, 'orders')).orders.map(({ final }) => final);
  expect(await given()).toEqual([true]);
  await orderSomewhere(page, 'Move');
  expect(await given()).toEqual([true, false]);
  // Panels at the side follow a frame later.
  let before: unknown;
  await expect
    .poll(async () => (before = await shownOn(page)))
    .toMatchObject({
      snapshot: { round: 2, undoable: true, undoFrom: 1 },
      orders: [expect.stringContaining('Attack')],
      news: [expect.stringMatching(/\w/)],
      standing: expect.arrayContaining([expect.stringMatching(/^Ground/)]),
      undo: 'false',
    });
  await whenKept(page);
  await page.reload();
  await expect(page.getByText('Three bridges, Hill Council')).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  await ready(page);
  await expect.poll(() => shownOn(page)).toEqual(before);
  await expect(page.getByText(/round 2 of 6/)).toBeVisible();
  // The mark holds: the one order is taken back, the other is not.
  await page.keyboard.press('z');
  await expect.poll(given).toEqual([true]);
  await expect(page.locator('.undo')).toHaveAttribute('aria-disabled', 'true');
  await whenKept(page);

  // One that goes otherwise here, as after a change of its scenario, is told of; what was kept stays beside what is played on.
  await page.goto('./?renderer=canvas');
  await expect(page.getByRole('button', { name: 'Resume' })).toHaveCount(1);
  await tamper(page, 'hashes');
  await page.reload();
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.locator('.notice.error')).toContainText('0123456789abcdef');
  await ready(page);
  await whenKept(page);
  await page.goto('./?renderer=canvas');
  await expect(page.getByText('1 more saved game')).toBeVisible();
});

test('a game saved to a file is opened again exactly; changed by hand it says where it breaks, and is played on from there', async ({
  page,
}, info) => {
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
  const record = JSON.parse(readFileSync(path, 'utf8')) as { orders: string[] };
  expect(record).toMatchObject({ format: 1, seed: '7', scenario: { id: 'three-bridges' } });
  await page.getByRole('button', { name: 'To the start page' }).click();
  await page.locator('input[type="file"]').setInputFiles(path);
  await ready(page);
  expect(await hashOf(page)).toBe(hash);
  record.orders.splice(1, 0, 'accept truce');
  await drop(page, 'changed.json', JSON.stringify(record));
  await expect(page.getByText(/Order 2 of the saved game is not possible/)).toBeVisible();
  await page.getByRole('button', { name: 'Put away' }).click();
  await ready(page);
});

/** Changes what is kept of the game that is on. */
async function tamper(page: Page, what: 'seats' | 'key' | 'version' | 'alone' | 'hashes'): Promise<void> {
  await page.evaluate(
    (part) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('orontes');
        opening.addEventListener('error', () => failed(new Error('no database')));
        opening.addEventListener('success', () => {
          const deal = opening.result.transaction('games', 'readwrite');
          const games = deal.objectStore('games');
          const reading = games.openCursor();
          reading.addEventListener('success', () => {
            const { result } = reading;
            if (!result) return;
            const kept = result.value as {
              version: number;
              id?: string;
              key: string;
              record: { seats: unknown; hashes: string[] };
            };
            if (part === 'seats') kept.record.seats = null;
            if (part === 'hashes') kept.record.hashes[0] = '0123456789abcdef';
            if (part === 'key') kept.key = 'scenarios/no-more.json';
            if (part === 'version') kept.version = 99;
            if (part !== 'alone') games.put(kept, result.key);
            else {
              kept.version = 1;
              delete kept.id;
              games.delete(result.key);
              games.put(kept, 'orontes/game');
            }
          });
          deal.addEventListener('complete', () => done());
        });
      }),
    what,
  );
}

test('a kept game: of the page of before it is gone on with; damaged, of a later page, without its scenario it says so', async ({
  page,
}) => {
  const resume = page.getByRole('button', { name: 'Resume' });
  const changed = async (what: Parameters<typeof tamper>[1]) => {
    await expect(resume).toHaveCount(1);
    await tamper(page, what);
    await page.reload();
  };
  await visit(page);
  await begin(page, /Three bridges/, 'Coast League');
  await endTurn(page);
  const hash = await hashOf(page);
  await whenKept(page);
  await page.goto('./?renderer=canvas');
  await changed('alone');
  await resume.click();
  await ready(page);
  expect(await hashOf(page)).toBe(hash);
  await whenKept(page);
  await page.goto('./?renderer=canvas');
  await changed('seats');
  await resume.click();
  await expect(page.getByText(/could not be read again: "seats" is null/)).toBeVisible();
  await page.reload();
  await changed('key');
  await expect(page.getByText(/Its scenario is not here any more/)).toBeVisible();
  await expect(resume).toBeHidden();
  await tamper(page, 'version');
  await page.reload();
  const unread = page.getByText(/A saved game that this page cannot read/);
  await expect(unread).toBeVisible();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(unread).toBeHidden();
});

test(
  'several games are kept, named and deleted; a second tab offers a copy or takes over',
  PICTURES,
  async ({ page, context }) => {
    await visit(page);
    await begin(page, /Three bridges/, 'Coast League');
    await page.getByRole('button', { name: 'Orontes' }).click();
    await page.getByLabel('Name').fill('Begun on the coast');
    await page.getByRole('button', { name: 'Keep the name' }).click();
    await expect(page.getByText('Kept.')).toBeVisible();
    await page.getByRole('button', { name: 'To the start page' }).click();
    await begin(page, /Three bridges/, 'Hill Council');
    const hash = await hashOf(page);

    const second = await context.newPage();
    await visit(second);
    await expect(second.getByText('On in another tab.')).toBeVisible();
    await second.getByText('1 more saved game').click();
    const list = second.locator('.save-list li');
    await expect(list).toContainText('Begun on the coast');
    await list.getByRole('button', { name: 'Rename' }).click();
    await second.getByLabel('Name').fill('<b>From the coast</b>');
    await second.getByRole('button', { name: 'Keep the name' }).click();
    await expect(list).toContainText('<b>From the coast</b>');
    await second.setViewportSize(MIDDLE);
    await second.getByLabel('Seed').fill('7');
    await compare(second, 'saves-1024');
    await expectSound(second, 'saved games');
    await speak(second, 'العربية');
    await expectSound(second, 'saved games in Arabic', 'light');
    await speak(second, 'English');
    await list.getByRole('button', { name: 'Delete' }).click();
    await second.getByRole('button', { name: 'Yes, delete it' }).click();
    await expect(list).toHaveCount(0);

    // A name that is given there is known where the game is on: what is kept there next has it too.
    await second.getByRole('button', { name: 'Rename' }).click();
    await second.getByLabel('Name').fill('On the hills');
    await second.getByRole('button', { name: 'Keep the name' }).click();
    await expect(second.getByText('On the hills')).toBeVisible();
    await page.getByRole('button', { name: 'Orontes' }).click();
    await expect(page.getByLabel('Name')).toHaveValue('On the hills');
    await page.getByLabel('Name').fill('');
    await page.getByRole('button', { name: 'Keep the name' }).click();
    await page.getByRole('button', { name: /^Stay/ }).click();
    await second.getByRole('button', { name: 'Resume' }).click();
    await compare(second, 'elsewhere-1024');
    await expectSound(second, 'a game that is on elsewhere');
    await second.getByRole('button', { name: 'Open a copy' }).click();
    await ready(second);
    expect(await hashOf(second)).toBe(hash);
    await second.getByRole('button', { name: 'Orontes' }).click();
    await second.getByRole('button', { name: 'To the start page' }).click();
    await second.getByText('1 more saved game').click();
    await list.getByRole('button', { name: 'Resume' }).click();
    await second.getByRole('button', { name: 'Take it over' }).click();
    await ready(second);
    const taken = page.locator('.notice.note');
    await expect(taken).toContainText('Another tab has taken this game over.');
    await page.setViewportSize(MIDDLE);
    await comparePart(page, 'notice-1024', taken);
    await expect(page.getByRole('button', { name: /Three bridges/ })).toBeVisible();
  },
);
