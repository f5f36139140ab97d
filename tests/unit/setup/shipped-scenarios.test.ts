// Scenarios that the page brings along: checked where it is built.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, createServer } from 'vite';
import type { InlineConfig } from 'vite';
import { shippedScenarios } from '../../../scripts/shipped-scenarios.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'orontes-shipped-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Settings of a page that brings one scenario along. */
function page(text: string): InlineConfig {
  writeFileSync(join(folder, 'own.json'), text);
  writeFileSync(join(folder, 'page.js'), "export { default } from './own.json?shipped';");
  return { configFile: false, root: folder, logLevel: 'silent', plugins: [shippedScenarios()] };
}

/** What the page has of it while it is developed. */
async function developed(text: string): Promise<unknown> {
  const server = await createServer({ ...page(text), server: { middlewareMode: true, ws: false } });
  try {
    return (await server.ssrLoadModule('/page.js'))['default'];
  } finally {
    await server.close();
  }
}

const SOUND = '{ "format": 1, "extends": "three-bridges.json", "id": "own" }';
const BROKEN = '{ "format": 1,\n "extends": "three-bridges.json", "id": 7 }';

test('a sound one comes checked, with what it extends', async () => {
  expect(await developed(SOUND)).toMatchObject({
    scenario: { id: 'own' },
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('while developing a broken one is not there; a page is not built of it, and the place is named', async () => {
  expect(await developed(BROKEN)).toBeNull();
  const lib = { entry: 'page.js', formats: ['es' as const] };
  await expect(build({ ...page(BROKEN), build: { write: false, lib } })).rejects.toThrow(/own\.json:2:\d+/);
});
