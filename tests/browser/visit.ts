// A visit to the page as a person makes it: what the browser tests share.

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Hook } from '../../src/app/session/hook.ts';

declare global {
  interface Window {
    orontes?: Hook;
  }
}

/** Every test fails on an error in the page's console, an uncaught exception, or a breach of the content policy. */
export const test = base.extend<{ faults: string[]; faultsAllowed: boolean }>({
  faultsAllowed: [false, { option: true }],
  faults: [
    async ({ page, faultsAllowed }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`content policy: ${violatedDirective} ${blockedURI}`),
        );
      });
      await use(faults);
      if (!faultsAllowed) expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the page as somebody who has read the first note, wants no motion, and has sent the staff that estimates away unless it is what the test is about. */
export async function visit(page: Page, { estimate = false } = {}): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(
    (staff) => {
      localStorage.setItem('orontes/note', 'read');
      if (localStorage.getItem('orontes/estimate') === null) localStorage.setItem('orontes/estimate', staff);
    },
    estimate ? 'on' : 'off',
  );
  await page.goto('./?renderer=canvas');
  await expect(page.getByRole('button', { name: /Three bridges/ })).toBeVisible();
}

/** Begins a game in a seat and waits until it can be played. */
export async function begin(page: Page, scenario: RegExp, seat: string, seed = '7'): Promise<void> {
  await page.getByRole('button', { name: scenario }).click();
  await page.getByRole('radio', { name: new RegExp(`^${seat}`) }).check({ force: true });
  await page.getByLabel('Seed').fill(seed);
  await page.getByRole('button', { name: `Begin: ${seat}` }).click();
  await ready(page);
}

/** Begins to watch a game of policies. */
export async function watch(page: Page, scenario: RegExp, seed = '7'): Promise<void> {
  await page.getByRole('button', { name: scenario }).click();
  await page.getByRole('button', { name: /^Watch/ }).click();
  await page.getByLabel('Seed').fill(seed);
  await page.getByRole('button', { name: 'Watch this game' }).click();
  await ready(page);
}

/** Waits until the map is drawn and no one else moves. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('.map-host[data-phase="ready"]')).toBeVisible();
  await settle(page);
}

/** Waits until the map, where there is one, has painted all that it was given. */
export async function painted(page: Page): Promise<void> {
  const map = page.locator('.map-host');
  if ((await map.count()) > 0) await expect(map).toHaveAttribute('data-painted', 'all');
}

/** Skips the film, if there is one, and waits until a person is asked or the report is there. */
export async function settle(page: Page): Promise<void> {
  const skip = page.getByRole('button', { name: /^Skip/ });
  await page.waitForFunction(() => {
    const button = [...document.querySelectorAll('button')].find((each) =>
      each.textContent?.startsWith('Skip'),
    );
    return button !== undefined || window.orontes?.busy() === false;
  });
  if (await skip.isVisible()) await skip.click({ timeout: 2000 }).catch(() => undefined);
  await page.waitForFunction(() => window.orontes?.busy() === false);
  await followed(page);
}

/** Has the page speak another language, by its button, and waits until all of it does. */
export async function speak(page: Page, language: 'English' | 'العربية'): Promise<void> {
  await page.getByRole('button', { name: new RegExp(language) }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', language === 'English' ? 'ltr' : 'rtl');
  await expect(page.locator('body[aria-busy]')).toHaveCount(0);
}

/** Waits until the panels show what was done last: they follow in slices, a few frames later. */
export async function followed(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      window.orontes?.showing() !== true &&
      document.querySelector('.right[aria-busy="true"], .prepared[aria-busy="true"]') === null,
  );
}

/** Ends the turn by mouse, twice where the page asks whether to. */
export async function endTurn(page: Page): Promise<void> {
  const end = page.locator('.end');
  const asks = page.getByRole('button', { name: /end anyway/ });
  await end.click();
  if (await asks.isVisible()) await asks.click();
  await settle(page);
}

/** True once the game is over and its report is on; the report itself is drawn in parts. */
export async function isReported(page: Page): Promise<boolean> {
  return page.evaluate(() => window.orontes?.screen() === 'report');
}

/** The hash of the game that the browser kept last. */
async function keptHash(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((done) => {
        const opening = indexedDB.open('orontes');
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('games').objectStore('games').getAll();
          reading.addEventListener('success', () => {
            const saves = reading.result as { hash: string; savedAt: number }[];
            opening.result.close();
            done(saves.toSorted((a, b) => b.savedAt - a.savedAt)[0]?.hash ?? '');
          });
        });
      }),
  );
}

/** Waits until the browser has kept the game as it stands: a page that is left before that leaves it as it was a moment ago. */
export async function whenKept(page: Page): Promise<void> {
  const hash = await hashOf(page);
  await expect.poll(() => keptHash(page)).toBe(hash);
}

/** The hash of the game as it stands. */
export async function hashOf(page: Page): Promise<string> {
  await followed(page);
  return page.evaluate(() => window.orontes?.snapshot()?.hash ?? '');
}

type Shown = NonNullable<ReturnType<Hook['snapshot']>>;

/** Parts of what the play screen shows: the whole takes long to hand over. */
export async function partsOf<Part extends keyof Shown>(
  page: Page,
  ...parts: readonly Part[]
): Promise<Pick<Shown, Part>> {
  await followed(page);
  const found = await page.evaluate((names) => {
    const snapshot = window.orontes?.snapshot() ?? null;
    return snapshot && Object.fromEntries(names.map((name) => [name, snapshot[name]]));
  }, parts);
  if (!found) throw new Error('no game is on');
  return found as Pick<Shown, Part>;
}

/** All that the play screen shows. */
export async function snapshotOf(page: Page): Promise<Shown> {
  await followed(page);
  const snapshot = await page.evaluate(() => window.orontes?.snapshot() ?? null);
  if (!snapshot) throw new Error('no game is on');
  return snapshot;
}

/** Drops a file onto the page. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], file, { type: 'application/json' }));
      return data;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/** A dialog that lies over the page. */
const DIALOG = 'dialog[open]';

/** What a theme changes is colours: in the dark only they are looked at. */
const DARK_RULES = ['color-contrast'];

/** Violations that axe finds, of any weight; of some of its rules when they are named. Behind a dialog nothing can be reached, and other tests look there. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // The page has no frames, and only what is wrong is told: so it takes a third of the time. It is put into a page once.
  const isThere = await page.evaluate(() => 'axe' in window);
  const builder = new AxeBuilder(isThere ? { page, axeSource: 'void 0' } : { page })
    .setLegacyMode(true)
    .options({
      resultTypes: ['violations'],
      ...(rules ? { runOnly: { type: 'rule', values: [...rules] } } : {}),
    });
  if ((await page.locator(DIALOG).count()) > 0) builder.include(DIALOG);
  const { violations: found } = await builder.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Changes the theme as somebody does whose machine changes its own. */
export async function colours(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.waitForFunction((asked) => {
    const { theme } = document.documentElement.dataset;
    return theme === undefined || theme === asked;
  }, scheme);
  // Colours that fade into the others are measured once they are there.
  await page.waitForFunction(
    () =>
      !document.getAnimations().some((each) => each instanceof CSSTransition && each.playState === 'running'),
  );
}

/** Controls that a screen reader could only call by their kind. */
const NAMELESS =
  /- (?:button|link|checkbox|radio|combobox|textbox|slider|dialog|application|complementary)(?: \[[^\]]*\])*:?$/;

/** Texts that nobody would say aloud; what stands in a box to be copied is a file's and may hold them. */
const NONSENSE = /^(?!\s*- textbox ").*(?:\d\.\d{4,}|\bNaN\b|\bundefined\b|\bnull\b|\{\{|\[object)/;

/** What of the screen says nothing, or nonsense, to somebody who hears it. */
async function unsaid(page: Page): Promise<string[]> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n');
  return lines.filter((line) => NAMELESS.test(line) || NONSENSE.test(line));
}

/**
 * Expects axe to find nothing on the screen, by all its rules in the light and by colours in the dark, and a screen reader to
 * have something to say of everything. `light` leaves the dark out, where the same screen is looked at in it elsewhere.
 */
export async function expectSound(page: Page, screen: string, themes?: 'light'): Promise<void> {
  await followed(page);
  /* A page that turns to another language has parts out of its layout, and says so. */
  await expect(page.locator('body[aria-busy]')).toHaveCount(0);
  expect(await unsaid(page), screen).toEqual([]);
  expect(await violations(page), screen).toEqual([]);
  if (themes === 'light') return;
  await colours(page, 'dark');
  expect(await violations(page, DARK_RULES), `${screen}, dark`).toEqual([]);
  await colours(page, 'light');
}

/** Expects that nothing of the page stands beyond its end side, once it has followed its size. */
export async function expectFits(page: Page, screen?: string): Promise<void> {
  await followed(page);
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  await expect.poll(fits, screen).toBe(true);
}

/** The choice of a kind for the selection. */
export function choice(page: Page, name: string): Locator {
  return page.locator('.choices').getByRole('button', { name: new RegExp(`^${name}`) });
}

/** Does what a beginner would: goes through the places with troops, attacks or moves where that is possible. Gives how many orders that were. */
export async function playTurn(page: Page, orders: number): Promise<number> {
  let given = 0;
  for (let turn = 0; turn < orders; turn++) {
    const place = page.locator('.ready tbody button').nth(turn);
    if (!(await place.isVisible())) break;
    await place.click();
    await followed(page);
    for (const name of ['Attack', 'Move', 'Refit']) {
      const row = choice(page, name);
      if ((await row.count()) === 0 || (await row.getAttribute('aria-disabled')) === 'true') continue;
      await row.click();
      await page.locator('.order').click();
      given++;
      break;
    }
    await page.getByRole('button', { name: /Close this place/ }).click();
    await followed(page);
  }
  return given;
}
