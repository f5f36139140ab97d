// Browser tests: in the canvas renderer, and those tagged @webgl in WebGL by software, each with the flags that draw rightly
// on machines without a graphics card.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { NO_BROWSER, findBrowser } from './scripts/browser.mjs';

const executablePath = await findBrowser();
if (!executablePath) {
  process.stderr.write(`orontes: ${NO_BROWSER}\n`);
  process.exit(1);
}

/** A port that nobody has, a server left over from another run least of all. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return address.port;
}

// Chosen once, unless one is asked for: the processes that play the tests read this file too, and have it from here.
process.env['ORONTES_TEST_PORT'] ||= String(await freePort());
const port = Number(process.env['ORONTES_TEST_PORT']);
const address = `http://127.0.0.1:${port}/`;

const commonFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Letters drawn from their outlines alone, so that pictures do not depend on how a machine fits them to its grid.
  '--font-render-hinting=none',
  '--disable-lcd-text',
];
const canvasFlags = [...commonFlags, '--disable-gpu'];
const webglFlags = [
  ...commonFlags,
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

export default defineConfig({
  testDir: 'tests/browser',
  // One picture for every platform: see pictures.spec.ts.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  outputDir: 'test-results/browser',
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: address,
    // Every test is a first visit; only those of playing offline want the whole page fetched to be kept.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    // Recording every step takes a quarter of the time: kept for those who look for a fault by hand.
    trace: process.env['CI'] ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node scripts/start.mjs --port ${port}`,
    url: address,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
  projects: [
    { name: 'canvas', grepInvert: /@webgl/, use: { launchOptions: { executablePath, args: canvasFlags } } },
    { name: 'webgl', grep: /@webgl/, use: { launchOptions: { executablePath, args: webglFlags } } },
  ],
});
