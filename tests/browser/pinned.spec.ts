import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test, visit } from './visit.ts';

interface Pinned {
  readonly scenario: string;
  readonly games: readonly { readonly seed: string; readonly hashes: readonly string[] }[];
}

const FOLDER = 'tests/pinned';

/** The games whose hashes Node wrote down. */
const pinned = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Pinned);

// One visit for all: what the browser has compiled for one scenario serves the next.
test('every round of the pinned games has the same hash here as in Node', async ({ page }) => {
  await visit(page);
  expect(pinned.length).toBeGreaterThanOrEqual(4);
  for (const { scenario, games } of pinned)
    await test.step(scenario, async () => {
      expect(games).toHaveLength(10);
      for (const { seed, hashes } of games) {
        const here = await page.evaluate(([id, luck]) => window.orontes?.play(id, luck), [
          scenario,
          seed,
        ] as const);
        expect(here, `${scenario}, seed ${seed}`).toEqual(hashes);
      }
    });
});
