// What a hand does in the first minute of a game, with the staff's estimate on: whether the page is held up by it, by the
// clock and without a trace.

import type { Browser, Page } from '@playwright/test';

/** Milliseconds for which an answer is waited for. */
const ANSWER_MS = 1000;
/** Milliseconds after which a task counts as long: browsers report none that is shorter. */
export const LONG_MS = 50;

/** Something that is done by keys, pressed one after the other, or by a button of the page's head. */
type Deed = {
  readonly name: string;
  /** Whether it opens a dialog, which is closed again afterwards. */
  readonly opens?: boolean;
  /** Milliseconds for which its answer is waited for where that is longer than usual. */
  readonly answer?: number;
} & ({ readonly keys: readonly string[] } | { readonly button: RegExp });

/** What is done, in turn. */
const DEEDS: readonly Deed[] = [
  { name: 'the list', keys: ['l'], opens: true },
  { name: 'the list again', keys: ['l'], opens: true },
  { name: 'the next troops', keys: ['f'] },
  { name: 'an order prepared', keys: ['m'] },
  { name: 'an order given', keys: ['Enter'] },
  { name: 'the next troops again', keys: ['f'] },
  { name: 'another order prepared', keys: ['m'] },
  { name: 'another order given', keys: ['Enter'] },
  { name: 'undone', keys: ['z'] },
  { name: 'the talks', keys: ['b'], opens: true },
  { name: 'the help', keys: ['?'], opens: true },
  { name: 'Arabic', button: /العربية/ },
  { name: 'English', button: /English/ },
  { name: 'the turn ended', keys: ['e', 'e'], answer: 6000 },
];

/** A seat of a scenario, both by the names that the start page has for them. */
export interface Seat {
  readonly title: string;
  readonly seat: string;
}

/** How a deed was answered in several games. */
export interface Answered {
  readonly name: string;
  /** The longest task of each game in milliseconds by the clock; 0 where none was of `LONG_MS` or more. */
  readonly longest: readonly number[];
}

/** In the page: notes every long task from the first moment. */
const NOTE_TASKS = `window.longTasks = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.longTasks.push(duration);
}).observe({ type: 'longtask' });`;

async function act(page: Page, deed: Deed): Promise<void> {
  if ('button' in deed) await page.locator('header button').filter({ hasText: deed.button }).first().click();
  else for (const key of deed.keys) await page.keyboard.press(key);
}

/** Closes what a deed opened; throws where it opened nothing, as its key has become another. */
async function closeDialog(page: Page, deed: string): Promise<void> {
  if (!(await page.locator('dialog[open]').isVisible())) throw new Error(`nothing was opened by: ${deed}`);
  await page.keyboard.press('Escape');
}

/** Does all of it in a game that is on; the longest task of each, in milliseconds. */
async function playTurn(page: Page): Promise<number[]> {
  const longest: number[] = [];
  for (const deed of DEEDS) {
    await page.evaluate('window.longTasks.length = 0');
    await act(page, deed);
    await page.waitForTimeout(deed.answer ?? ANSWER_MS);
    longest.push(await page.evaluate('Math.max(0, ...window.longTasks)'));
    if (deed.opens) await closeDialog(page, deed.name);
    await page.waitForTimeout(ANSWER_MS / 2);
  }
  return longest;
}

/** The same in a fresh page and a game of a seat that has just begun. */
async function playFresh(browser: Browser, address: string, { title, seat }: Seat): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript({
      content: `localStorage.setItem('orontes/note', 'read'); localStorage.setItem('orontes/estimate', 'on'); ${NOTE_TASKS}`,
    });
    await page.goto(`${address}?renderer=canvas`);
    await page.getByRole('button', { name: title }).click();
    await page.getByRole('radio', { name: new RegExp(`^${seat}`) }).check({ force: true });
    await page.getByLabel('Seed').fill('7');
    await page.getByRole('button', { name: `Begin: ${seat}` }).click();
    await page.locator('.map-host[data-phase="ready"]').waitFor();
    await page.waitForTimeout(2 * ANSWER_MS);
    return await playTurn(page);
  } finally {
    await context.close();
  }
}

/** Plays the first turn of a seat by key in so many fresh games, one after the other. */
export async function measureDeeds(
  browser: Browser,
  address: string,
  seat: Seat,
  games: number,
): Promise<Answered[]> {
  const found: number[][] = [];
  for (let game = 0; game < games; game++) found.push(await playFresh(browser, address, seat));
  return DEEDS.map(({ name }, index) => ({ name, longest: found.map((game) => game[index]!) }));
}
