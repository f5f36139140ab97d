// `npm run signature` prints one hash of how the program behaves: ten games of every scenario, every round of them, with
// the usual policy in every seat. A change that keeps it changed no rule. It names the games that are not as pinned.
// `npm run signature -- --pin` writes their hashes to tests/pinned. It refuses while the same scenario gives other games
// under the same engine number; `--unreleased` lets that pass, for a number that nobody has records of yet.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadScenario, shippedScenarios } from '../src/cli/named/scenario.ts';
import { changedGames, playPinned } from '../src/lab/games/pinned.ts';
import type { PinnedGames } from '../src/lab/games/pinned.ts';
import { policiesOf, seatsOf } from '../src/lab/games/seats.ts';
import { POLICIES } from '../src/policies/index.ts';

const SEEDS = Array.from({ length: 10 }, (_, i) => String(i + 1));
const FOLDER = join(import.meta.dirname, '..', 'tests', 'pinned');

const { values } = parseArgs({
  options: {
    pin: { type: 'boolean', default: false },
    unreleased: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function fileOf(scenario: string): string {
  return join(FOLDER, `${scenario}.json`);
}

function pinnedBefore(scenario: string): PinnedGames | null {
  const file = fileOf(scenario);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PinnedGames) : null;
}

function play(scenario: string): PinnedGames {
  const { world } = loadScenario(scenario, null);
  return playPinned(world, policiesOf(world, POLICIES, seatsOf(world, POLICIES, {})), SEEDS);
}

/** Whether the rules play otherwise although the engine's number says that they are the same. */
function isUnannounced(before: PinnedGames | null, now: PinnedGames): boolean {
  return (
    before !== null &&
    before.hash === now.hash &&
    before.engine === now.engine &&
    changedGames(before, now).length > 0
  );
}

function pin(played: readonly PinnedGames[]): void {
  const unannounced = played.find((now) => isUnannounced(pinnedBefore(now.scenario), now));
  if (unannounced && !values.unreleased) {
    say(
      `${unannounced.scenario} plays otherwise under the same engine number: raise ENGINE_VERSION in src/engine/game.ts first`,
    );
    process.exitCode = 1;
    return;
  }
  mkdirSync(FOLDER, { recursive: true });
  for (const now of played) writeFileSync(fileOf(now.scenario), `${JSON.stringify(now, null, 2)}\n`);
}

function compare(now: PinnedGames): void {
  const before = pinnedBefore(now.scenario);
  if (!before) return say(`${now.scenario} is not pinned`);
  for (const { seed, round } of changedGames(before, now)) {
    say(`${now.scenario}, seed ${seed}: not as pinned from round ${round} on`);
  }
}

const played = shippedScenarios().map(play);
const signature = createHash('sha256');
for (const { scenario, games } of played) {
  for (const { seed, hashes } of games) {
    signature.update(`${scenario} ${seed} ${hashes.join(' ')}\n`);
    if (values.verbose) say(`${scenario}, seed ${seed}: ${hashes.length} rounds, ${hashes.at(-1)}`);
  }
}
if (values.pin) pin(played);
else played.forEach(compare);
process.stdout.write(`${signature.digest('hex').slice(0, 16)}\n`);
