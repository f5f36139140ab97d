// Pinned games: a few games of a scenario whose hash after every round is written down. A change of the rules, or a
// machine or browser that counts otherwise, shows in the first round that differs.

import { ENGINE_VERSION, playGame, stateHash } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';
import type { Policy } from '../../policies/contract.ts';

/** The content of a file in tests/pinned: every seat is played by the usual policy. */
export interface PinnedGames {
  /** Id of the scenario, and its hash when the games were played. */
  readonly scenario: string;
  readonly hash: string;
  /** Engine number when the games were played. */
  readonly engine: number;
  readonly games: readonly PinnedGame[];
}

export interface PinnedGame {
  readonly seed: string;
  /** The state's hash after each round. */
  readonly hashes: readonly string[];
}

/** Plays games with these seeds and writes their hashes down. */
export function playPinned(world: World, policies: readonly Policy[], seeds: readonly string[]): PinnedGames {
  const games = seeds.map((seed) => {
    const hashes: string[] = [];
    playGame(world, policies, seed, { onRound: (state) => void hashes.push(stateHash(state)) });
    return { seed, hashes };
  });
  return { scenario: world.id, hash: world.hash, engine: ENGINE_VERSION, games };
}

/** The games that are not as they were, each with the first round, from 1, that differs. */
export function changedGames(before: PinnedGames, now: PinnedGames): { seed: string; round: number }[] {
  return now.games.flatMap(({ seed, hashes }) => {
    const old = before.games.find((game) => game.seed === seed)?.hashes ?? [];
    const length = Math.max(old.length, hashes.length);
    const at = Array.from({ length }, (_, i) => i).find((i) => old[i] !== hashes[i]);
    return at === undefined ? [] : [{ seed, round: at + 1 }];
  });
}
