import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../../../src/engine/game.ts';
import { changedGames, playPinned } from '../../../../src/lab/games/pinned.ts';
import type { PinnedGames } from '../../../../src/lab/games/pinned.ts';
import { policiesOf, seatsOf } from '../../../../src/lab/games/seats.ts';
import { POLICIES } from '../../../../src/policies/index.ts';
import { checkScenario, compileScenario } from '../../../../src/scenario/index.ts';
import { aimless, bridgesWorld, everySeat } from '../situation.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'pinned');
const SCENARIOS = join(import.meta.dirname, '..', '..', '..', '..', 'scenarios');

function readJson(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

const files = readdirSync(SCENARIOS).filter((name) => name.endsWith('.json'));

describe.each(files)('%s', (name) => {
  const pinned = JSON.parse(readJson(FOLDER, name)) as PinnedGames;

  test('has ten pinned games, of this engine', () => {
    expect(pinned.games).toHaveLength(10);
    expect(pinned.engine).toBe(ENGINE_VERSION);
  });

  test('plays every pinned game as it was, in every round', { timeout: 120_000 }, () => {
    const { scenario } = checkScenario({
      file: name,
      text: readJson(SCENARIOS, name),
      resolve: (other) => readJson(SCENARIOS, other),
    });
    const world = compileScenario(scenario!, { variant: null });
    const policies = policiesOf(world, POLICIES, seatsOf(world, POLICIES, {}));
    const now = playPinned(
      world,
      policies,
      pinned.games.map(({ seed }) => seed),
    );
    const changed = changedGames(pinned, now);
    expect(changed, 'raise ENGINE_VERSION if a rule changed, then npm run signature -- --pin').toEqual([]);
  });
});

describe('a game that is not as pinned', () => {
  const world = bridgesWorld();
  const before = playPinned(world, everySeat(world, aimless), ['a', 'b']);

  test('is named with the first round that differs', () => {
    const [a, b] = before.games;
    const now = { ...before, games: [a!, { ...b!, hashes: b!.hashes.with(2, 'other') }] };
    expect(changedGames(before, now)).toEqual([{ seed: 'b', round: 3 }]);
  });

  test('is one that goes on for longer, and one that was never pinned', () => {
    const [a, b] = before.games;
    const longer = { ...before, games: [{ ...a!, hashes: [...a!.hashes, 'more'] }] };
    expect(changedGames(before, longer)).toEqual([{ seed: 'a', round: a!.hashes.length + 1 }]);
    expect(changedGames({ ...before, games: [a!] }, { ...before, games: [b!] })).toEqual([
      { seed: 'b', round: 1 },
    ]);
  });

  test('is none that is the same', () => {
    expect(changedGames(before, playPinned(world, everySeat(world, aimless), ['a', 'b']))).toEqual([]);
  });
});
