// Every screen and dialog of the page with the pictures that are kept of it, and how a page is held against them: letters come
// with the page and are drawn without hinting (playwright.config.ts), so machines differ in how they smooth edges only. A picture fails
// when more than one in a hundred of its points is clearly of another colour: a heading that stands four pixels lower changes
// nearly two; letters fitted to another grid would change as many. `npx playwright test --grep @pictures -u` takes all anew.

import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Dialog, Screen } from '../../src/app/store/store.ts';
import { painted } from './visit.ts';

/** Pictures by the screen that is on. A screen that is new has none, and types fail until it has. */
const SCREENS = {
  start: ['note-390', 'start', 'start-390', 'seats-390', 'problems-1024', 'saves-1024'],
  sheets: ['sheets-1024'],
  play: [
    'play',
    'play-1024-dark',
    'play-390-dark',
    'layers-1024',
    'legend-1024',
    'attack',
    'webgl',
    'news-390',
    'watching-1024',
    'paper',
    'lesson-1024',
    'arabic-1024',
    'arabic-390',
    'curtain',
    'umpire-1024',
    'estimate-1024',
    'estimate-390',
    'broken-390',
  ],
  report: ['report', 'report-390', 'report-arabic-390', 'lesson-report-390'],
  replay: ['replay-1024'],
  shared: ['shared-1024', 'link-390'],
  lab: ['lab', 'lab-report-390'],
} as const satisfies Readonly<Record<Screen, readonly [string, ...string[]]>>;

/** Pictures by the dialog that lies over a screen. */
const DIALOGS = {
  note: ['note-whole-390'],
  help: ['help-1024-dark'],
  list: ['lists-1024'],
  talks: ['talks-1024-dark'],
  leave: ['leave-1024'],
  share: ['share-390'],
  elsewhere: ['elsewhere-1024'],
  history: ['history-390'],
} as const satisfies Readonly<Record<NonNullable<Dialog>, readonly [string, ...string[]]>>;

/** Pictures of what stands on a screen for a while only: the bar of a film, notices, a map that lost its graphics. */
const PARTS = ['film-390', 'notice-1024', 'error-390', 'lost-1024'] as const;

type Part = (typeof PARTS)[number];

export type Picture =
  (typeof SCREENS)[keyof typeof SCREENS][number] | (typeof DIALOGS)[keyof typeof DIALOGS][number];

/** Title and tag of a test that compares pictures. */
export const PICTURES = { tag: '@pictures' } as const;

export const WIDE = { width: 1440, height: 900 };
export const MIDDLE = { width: 1024, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** What goes on by itself while the picture is taken. */
const RESTLESS = '.par-progress, .par, .panel-aims [aria-live], .how-far, .estimate-sum';

/** The screen that a picture is of; null for one of a dialog. */
function screenOf(name: Picture): string | null {
  const found = Object.entries(SCREENS).find(([, names]) => (names as readonly string[]).includes(name));
  return found?.[0] ?? null;
}

async function show(page: Page, name: Picture): Promise<void> {
  const screen = screenOf(name);
  if (screen === null) await expect(page.getByRole('dialog')).toBeVisible();
  else await expect.poll(() => page.evaluate(() => window.orontes?.screen())).toBe(screen);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await painted(page);
  // A page that has just been made another size has a frame of it first: without one there may be nothing to take a picture of.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}

async function against(
  page: Page,
  what: Page | Locator,
  name: Picture | Part,
  differing: number,
): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  // What comes late, as a worker's answer does, may come after the page has stood still: it is looked at again.
  await expect(() =>
    // The same for a page and for a part of it, which have no type in common.
    expect(what as Page).toHaveScreenshot(`${name}.png`, {
      animations: 'disabled',
      mask: [page.locator(RESTLESS)],
      maxDiffPixelRatio: differing,
      threshold: 0.25,
      // Less than all looks together: what differed is told only by a look that comes to its end.
      timeout: 6000,
    }),
  ).toPass({ timeout: 20_000 });
}

/** Compares a screen without a map. */
export async function compare(page: Page, name: Picture): Promise<void> {
  await show(page, name);
  await against(page, page, name, 0.01);
}

/** Compares a part of the page alone, of which a few letters are more than a hundredth. */
export async function comparePart(page: Page, name: Part, part: Locator): Promise<void> {
  await expect(part).toBeInViewport({ ratio: 1 });
  await against(page, part, name, 0.01);
}

/** Compares with the map, on which a few labels that stand elsewhere are as much as is let pass. */
export async function compareWithMap(page: Page, name: Picture): Promise<void> {
  await show(page, name);
  await against(page, page, name, 0.004);
}

/** Compares with an empty sheet in the place of the map, which takes five times the room of a page: some pictures show it. */
export async function compareWithoutMap(page: Page, name: Picture): Promise<void> {
  const setMap = (visibility: string) =>
    page.evaluate((value) => {
      for (const map of document.querySelectorAll<HTMLElement>('.map-host')) map.style.visibility = value;
    }, visibility);
  await setMap('hidden');
  await show(page, name);
  await against(page, page, name, 0.01);
  await setMap('visible');
}
