// The built page: how large it is, how long until its map can be used, how evenly it draws, whether its memory grows.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { findBrowser } from '../browser.mjs';
import { WATCH_MS } from './forecast.ts';
import type { EstimateTimes } from './forecast.ts';
import { measureDeeds } from './deeds.ts';
import type { Answered, Seat } from './deeds.ts';
import { measureFrames, measureHeap } from './frames.ts';
import type { Stretch } from './frames.ts';

const APP = join('dist', 'app');
const MARK = 'orontes-map-ready';
const PORT = 4197;
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const PATIENCE_MS = 60_000;
const LOADS = 3;

/** A script or style of the page, in bytes as it is and compressed. */
export interface FileSize {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
}

/** Scripts and styles of the page, the largest first. */
export function bundleSizes(): FileSize[] {
  return readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .filter((name) => ['.js', '.css'].includes(extname(name)))
    .map((name) => {
      const bytes = readFileSync(join(APP, name));
      return { name, raw: bytes.length, gzip: gzipSync(bytes).length };
    })
    .toSorted((a, b) => b.raw - a.raw);
}

/** Milliseconds of one fresh visit. */
export interface Visit {
  /** From navigation until a scenario can be chosen. */
  readonly start: number;
  /** From the click that begins a game until its map can be used. */
  readonly map: number;
}

/** Times several fresh visits to the built page by mouse; null when there is no browser. */
export function timesToMap(title: string): Promise<Visit[] | null> {
  return withBrowser(async (browser) => {
    const visits: Visit[] = [];
    for (let i = 0; i < LOADS; i++) visits.push(await timeVisit(browser, title));
    return visits;
  });
}

/** How evenly the page draws a large map, opened from the text of its scenario file; null when there is no browser. */
export function drawingOf(large: string): Promise<Stretch[] | null> {
  return withBrowser((browser) => measureFrames(browser, ADDRESS, large));
}

/** How the page answers what is done in the first turn of a seat, in so many games; null when there is no browser. */
export function answersTo(seat: Seat, games: number): Promise<Answered[] | null> {
  return withBrowser((browser) => measureDeeds(browser, ADDRESS, seat, games));
}

/** V8 compiles more the longer a page is played in, and keeps that beside what the page keeps: four fifths of what a heap grows by. */
const UNCOMPILED = '--js-flags=--no-opt --no-maglev --no-sparkplug';

/**
 * Megabytes of the heap after each of some games of a scenario in one tab, in a browser that compiles nothing, so that it grows by
 * what the page keeps alone; null when there is no browser.
 */
export function heapOver(title: string, games: number): Promise<number[] | null> {
  return withBrowser((browser) => measureHeap(browser, ADDRESS, title, games), [UNCOMPILED]);
}

/** Does something with a browser while the built page is served; null when there is none. */
async function withBrowser<Found>(
  task: (browser: Browser) => Promise<Found>,
  flags: readonly string[] = [],
): Promise<Found | null> {
  const executablePath = await findBrowser();
  if (!executablePath) return null;
  const { chromium } = await import('@playwright/test');
  const server = spawn(process.execPath, ['scripts/start.mjs', '--port', String(PORT)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const browser = await chromium.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', ...flags],
  });
  try {
    await once(server.stdout, 'data');
    return await task(browser);
  } finally {
    await browser.close();
    server.kill('SIGTERM');
  }
}

/** A fresh visit by somebody who has read the first note and sent the staff away. */
async function visiting<Found>(browser: Browser, task: (page: Page) => Promise<Found>): Promise<Found> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.addInitScript({
      content:
        "localStorage.setItem('orontes/note', 'read'); localStorage.setItem('orontes/estimate', 'off')",
    });
    await page.goto(ADDRESS);
    return await task(page);
  } finally {
    await context.close();
  }
}

function timeVisit(browser: Browser, title: string): Promise<Visit> {
  return visiting(browser, async (page) => {
    const chosen = page.getByRole('button', { name: title });
    await chosen.waitFor();
    const start = await page.evaluate(() => performance.now());
    await chosen.click();
    await page.getByRole('button', { name: /^Watch machine players/ }).click();
    const begin = page.getByRole('button', { name: 'Watch this game' });
    await begin.waitFor();
    const before = await page.evaluate(() => performance.now());
    await begin.click();
    const mark = await page.waitForFunction((name) => performance.getEntriesByName(name)[0]?.startTime, MARK);
    return { start, map: ((await mark.jsonValue()) ?? NaN) - before };
  });
}

/** What the staff's estimate came to in the page. */
export interface PageEstimate extends EstimateTimes {
  /** The longest that the page itself was held up meanwhile, in milliseconds; 0: never for 50 or more. */
  readonly heldUp: number;
}

/** Asks the staff in a seat of the built page as soon as its map can be used, and again, of the same evening, when it has warmed up for `warmMs`. */
export function timesOfEstimate(
  title: string,
  seat: string,
  warmMs: number,
): Promise<{ readonly cold: PageEstimate; readonly warm: PageEstimate } | null> {
  return withBrowser((browser) =>
    visiting(browser, async (page) => {
      await page.getByRole('button', { name: title }).click();
      await page.getByRole('radio', { name: new RegExp(`^${seat}`) }).check({ force: true });
      await page.getByRole('button', { name: `Begin: ${seat}` }).click();
      await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, MARK);
      const skip = page.getByRole('button', { name: /^Skip/ });
      if (await skip.isVisible()) await skip.click();
      await page.locator('.estimate-head button').waitFor();
      const cold = await askStaff(page);
      await page.waitForTimeout(warmMs);
      return { cold, warm: await askStaff(page) };
    }),
  );
}

/** In the page: presses the button, reads the line below the figures for as long as an estimate is watched, and puts the staff away again. */
const ASK_STAFF = `(async () => {
  let heldUp = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) heldUp = Math.max(heldUp, duration);
  });
  observer.observe({ type: 'longtask' });
  const button = document.querySelector('.estimate-head button');
  const start = performance.now();
  button.click();
  let first = NaN;
  let draws = 0;
  let halfWidth = 50;
  while (performance.now() - start < ${WATCH_MS}) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const text = document.querySelector('.how-far')?.textContent ?? '';
    const read = /±(\\d+) after ([\\d,]+) games/.exec(text);
    if (!read) continue;
    if (Number.isNaN(first)) first = performance.now() - start;
    [halfWidth, draws] = [Number(read[1]), Number(read[2].replaceAll(',', ''))];
  }
  observer.disconnect();
  button.click();
  return { first, draws, halfWidth, heldUp };
})()`;

function askStaff(page: Page): Promise<PageEstimate> {
  return page.evaluate(ASK_STAFF);
}
