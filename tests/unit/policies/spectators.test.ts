// Nobody watches a war from a seat that can be chosen: each gives an order other than `end` at least every third day.

import { describe, expect, test } from 'vitest';
import { playGame } from '../../../src/engine/game.ts';
import type { World } from '../../../src/engine/game.ts';
import { everySeat } from '../engine/games.ts';
import { hama } from '../telling/worlds.ts';

const GAMES = 20;
/** Days running without an order that nobody should meet. */
const TOO_LONG = 3;

/** For each seat the longest run of rounds in which it gave no order but `end`, over games by the usual policy. */
function longestSilence(world: World): Record<string, number> {
  const longest = new Map<string, number>();
  for (let game = 0; game < GAMES; game++) {
    const silent = new Int32Array(world.actors.count);
    const gave = new Uint8Array(world.actors.count);
    playGame(world, everySeat(world, 'heuristic'), `spectator-${game}`, {
      onOrder: (order, actor) => {
        if (order.kind !== 'end') gave[actor] = 1;
      },
      onRound: (state) => {
        for (let actor = 0; actor < world.actors.count; actor++) {
          silent[actor] = gave[actor] || state.collapsed[actor] ? 0 : silent[actor]! + 1;
          const id = world.actors.ids[actor]!;
          longest.set(id, Math.max(longest.get(id) ?? 0, silent[actor]!));
        }
        gave.fill(0);
      },
    });
  }
  return Object.fromEntries(longest);
}

describe('seats of Hama', () => {
  const silence = longestSilence(hama);

  // Actors that sleep until a trigger wakes them are no seats to begin with: the scenario means them to wait.
  test.each(hama.actors.ids.filter((_, actor) => hama.actors.latent[actor] === 0))(
    '%s is no spectator for three days running',
    (seat) => {
      expect(silence[seat]).toBeLessThan(TOO_LONG);
    },
  );

  test('who sleeps does give no orders, so that silence would be seen', () => {
    expect(silence['isis']).toBeGreaterThanOrEqual(TOO_LONG);
  });
});
