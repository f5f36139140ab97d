// Games of a scenario by mixes of players: sensible, silly, talkative, and any that give every kind of order alike.

import type { Player, World } from '../../../src/engine/game.ts';
import { POLICIES } from '../../../src/policies/index.ts';
import { agreeable, varied } from '../engine/varied.ts';

const PLAYERS: readonly (readonly [name: string, player: Player])[] = [
  ['agreeable', agreeable],
  ['varied', varied],
  // Looking ahead gives no order that the usual policy would not give, and takes a hundred times as long.
  ...Object.entries(POLICIES).filter(([id]) => id !== 'lookahead'),
];

/** In turn: everybody talkative, everybody varied, everybody sensible, another player in each seat. `name` says who plays. */
export function mixOf(world: World, game: number): { readonly name: string; readonly players: Player[] } {
  const seats = world.actors.ids.map(
    (_, seat) => PLAYERS[game % 4 < 3 ? game % 4 : (game + 3 * seat + ((game * seat) % 5)) % PLAYERS.length]!,
  );
  return { name: seats.map(([name]) => name).join(' '), players: seats.map(([, player]) => player) };
}
