// How evenly the built page draws a large map, and whether its memory grows: measured in a browser on the canvas renderer.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';

const PATIENCE_MS = 60_000;
/** Frames of each stretch. */
const FRAMES = 180;
const SETTLE_MS = 1500;
const HAND = readFileSync(join('scripts', 'bench', 'hand.js'), 'utf8');
/** What is traced: animation frames and the tasks of the main thread, with their processor time. */
const TRACED = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** What was measured while something went on; milliseconds, of work by processor time. */
export interface Stretch {
  readonly name: string;
  readonly frames: number;
  /** Work of the main thread from one frame to the next. */
  readonly middle: number;
  readonly percentile95: number;
  readonly most: number;
  /** By the clock from one frame to the next, which whatever else the machine does makes longer. */
  readonly interval95: number;
  /** Tasks of more than 50 ms by the processor, and the longest of all. */
  readonly longTasks: number;
  readonly longest: number;
}

/** An event of a trace; times in microseconds, `tdur` of processor time. */
interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

function at(share: number, sorted: readonly number[]): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Work and frames in a trace of the page. */
function read(name: string, trace: Buffer): Stretch {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const drawn = traceEvents.filter((event) => event.name === 'FireAnimationFrame');
  const main = drawn[0];
  const tasks = traceEvents
    .filter(({ name: kind, pid, tid }) => kind === 'RunTask' && pid === main?.pid && tid === main.tid)
    .toSorted((a, b) => a.ts - b.ts);
  const starts = [...new Set(drawn.map(({ ts }) => ts))].toSorted((a, b) => a - b);
  /* Callbacks of one frame follow one another at once. */
  const frames = starts.filter((ts, index) => index === 0 || ts - starts[index - 1]! > 2000);
  const work = frames.map(() => 0);
  let frame = 0;
  for (const { ts, tdur = 0 } of tasks) {
    while (frame + 1 < frames.length && frames[frame + 1]! <= ts + tdur) frame++;
    work[frame]! += tdur / 1000;
  }
  const sorted = work.toSorted((a, b) => a - b);
  const gaps = frames.slice(1).map((ts, index) => (ts - frames[index]!) / 1000);
  const lengths = tasks.map(({ tdur = 0 }) => tdur / 1000);
  return {
    name,
    frames: frames.length,
    middle: at(0.5, sorted),
    percentile95: at(0.95, sorted),
    most: sorted.at(-1) ?? NaN,
    interval95: at(
      0.95,
      gaps.toSorted((a, b) => a - b),
    ),
    longTasks: lengths.filter((length) => length > 50).length,
    longest: Math.max(0, ...lengths),
  };
}

/** Measures while something goes on. */
async function stretch(
  browser: Browser,
  page: Page,
  name: string,
  act: () => Promise<unknown>,
): Promise<Stretch> {
  await browser.startTracing(page, { categories: TRACED });
  await act();
  return read(name, await browser.stopTracing());
}

async function open(page: Page, address: string): Promise<void> {
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript({ content: HAND });
  await page.goto(`${address}?renderer=canvas`);
}

/** Opens a scenario file as somebody who drops it on the page, and begins to watch it. */
async function watchFile(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name: /Three bridges/ }).waitFor();
  await page.waitForTimeout(SETTLE_MS);
  await page.evaluate(`window.hand.drop(${JSON.stringify(name)}, ${JSON.stringify(text)})`);
  await page.getByRole('button', { name: new RegExp(`from ${name}`) }).click();
  await page.getByRole('button', { name: /^Watch machine players/ }).click();
  await page.getByLabel('Seed').fill('7');
  await page.getByRole('button', { name: 'Watch this game' }).click();
  await page.locator('.map-host[data-phase="ready"]').waitFor();
}

/** Frames and tasks while a large map is panned and zoomed and while the film of a day runs. */
export async function measureFrames(browser: Browser, address: string, text: string): Promise<Stretch[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await open(page, address);
    await watchFile(page, 'large.json', text);
    const rest = () => page.waitForTimeout(SETTLE_MS);
    const stretches: Stretch[] = [];
    const measure = async (name: string, act: () => Promise<unknown>) => {
      await rest();
      stretches.push(await stretch(browser, page, name, act));
    };
    const hand = async (what: 'pan' | 'zoom') => {
      await page.evaluate(`window.hand.${what}(${FRAMES})`);
      await rest();
    };
    stretches.push(await stretch(browser, page, 'from the moment the map can be used', rest));
    await measure('panned, everything in sight', () => hand('pan'));
    await measure('zoomed in and out again', () => hand('zoom'));
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Zoom in' }).click();
    await measure('panned, close', () => hand('pan'));
    await measure('all layers shown', async () => {
      for (const key of ['2', '4', '5']) await page.keyboard.press(key);
      await rest();
    });
    for (const key of ['2', '4', '5']) await page.keyboard.press(key);
    /* The map rests meanwhile: without anybody who asks for frames there are none to measure. Waited for in the page: to ask it from here takes a third of a frame. */
    const turn = await stretch(browser, page, 'the others’ turns of a day', async () => {
      await page.locator('.end').click();
      await page.evaluate('window.hand.lookForFilm()');
    });
    stretches.push(turn);
    stretches.push(
      await stretch(browser, page, 'the film of the day', async () => {
        while (await page.evaluate('window.orontes.busy()')) await page.waitForTimeout(100);
        await rest();
      }),
    );
    return stretches;
  } finally {
    await context.close();
  }
}

/** Megabytes of the heap after the rubbish was collected. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Megabytes of the heap after each of some games watched to their end in one tab, from the start page. */
export async function measureHeap(
  browser: Browser,
  address: string,
  title: string,
  games: number,
): Promise<number[]> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await open(page, address);
    const session = await context.newCDPSession(page);
    const sizes: number[] = [];
    for (let game = 0; game < games; game++) {
      await page.getByRole('button', { name: title }).first().click();
      await page.getByRole('button', { name: /^Watch machine players/ }).click();
      await page.getByLabel('Seed').fill(String(game + 1));
      await page.getByRole('button', { name: 'Watch this game' }).click();
      await page.locator('.map-host[data-phase="ready"]').waitFor();
      await page.getByRole('button', { name: /Play to the end/ }).click();
      await page.getByRole('button', { name: 'Back to the start' }).click();
      await page.getByRole('button', { name: title }).first().waitFor();
      sizes.push(await heapOf(session));
    }
    return sizes;
  } finally {
    await context.close();
  }
}
