// The built page: how large it is, and how long until its map can be used.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { findBrowser } from '../browser.mjs';

const APP = join('dist', 'app');
const MARK = 'orontes-map-ready';
const PORT = 4197;
const PATIENCE_MS = 60_000;
const LOADS = 3;

/** Whether the page has been built. */
export function isBuilt(): boolean {
  return existsSync(join(APP, 'index.html'));
}

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
export async function timesToMap(title: string): Promise<Visit[] | null> {
  const executablePath = await findBrowser();
  if (!executablePath) return null;
  const { chromium } = await import('@playwright/test');
  const server = spawn(process.execPath, ['scripts/start.mjs', '--port', String(PORT)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const browser = await chromium.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  try {
    await once(server.stdout, 'data');
    const visits: Visit[] = [];
    for (let i = 0; i < LOADS; i++) visits.push(await timeVisit(browser, title));
    return visits;
  } finally {
    await browser.close();
    server.kill('SIGTERM');
  }
}

async function timeVisit(browser: Browser, title: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.addInitScript({ content: "localStorage.setItem('orontes/note', 'read')" });
    await page.goto(`http://127.0.0.1:${PORT}/`);
    const chosen = page.getByRole('button', { name: title });
    await chosen.waitFor();
    const start = await page.evaluate(() => performance.now());
    await chosen.click();
    await page.getByRole('button', { name: /^Watch policies/ }).click();
    const begin = page.getByRole('button', { name: 'Watch this game' });
    await begin.waitFor();
    const before = await page.evaluate(() => performance.now());
    await begin.click();
    const mark = await page.waitForFunction((name) => performance.getEntriesByName(name)[0]?.startTime, MARK);
    return { start, map: ((await mark.jsonValue()) ?? NaN) - before };
  } finally {
    await context.close();
  }
}
