// The built page: how large it is, and how long until its map can be used.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
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

/**
 * Milliseconds from navigation to the page's own mark that its map can be used, for several fresh visits; null when the
 * page never sets it or there is no browser.
 */
export async function timesToMap(path: string): Promise<number[] | null> {
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
    const times: number[] = [];
    for (let i = 0; i < LOADS; i++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${PORT}/${path}`);
      const mark = await page
        .waitForFunction((name) => performance.getEntriesByName(name)[0]?.startTime, MARK, {
          timeout: PATIENCE_MS,
        })
        .then((handle) => handle.jsonValue())
        .catch(() => null);
      await context.close();
      if (typeof mark !== 'number') return null;
      times.push(mark);
    }
    return times;
  } finally {
    await browser.close();
    server.kill('SIGTERM');
  }
}
