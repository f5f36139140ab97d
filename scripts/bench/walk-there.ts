// The small game of the yardstick in boardgame.io, as its documentation would have it written.

import { createRequire } from 'node:module';
import type { Client as ClientOf } from 'boardgame.io/client';
import type { CreateGameReducer as ReducerOf, InitializeGame as InitializeOf } from 'boardgame.io/internal';
import type { Game } from 'boardgame.io';
import { NEIGHBOURS, PLACES, ROUNDS, STARTS } from './walk.ts';
import type { Walk } from './walk.ts';

// Its folders have no entry for import, only for require.
const require = createRequire(import.meta.url);
const { Client } = require('boardgame.io/client') as { Client: typeof ClientOf };
const { CreateGameReducer, InitializeGame } = require('boardgame.io/internal') as {
  CreateGameReducer: typeof ReducerOf;
  InitializeGame: typeof InitializeOf;
};
const { INVALID_MOVE } = require('boardgame.io/core') as { INVALID_MOVE: 'INVALID_MOVE' };

/** The field: who holds each place, null for nobody, and where the two stand. */
interface Field {
  holders: (number | null)[];
  at: [number, number];
}

const game: Game<Field> = {
  name: 'walk',
  setup: () => {
    const holders = Array.from({ length: PLACES }, (): number | null => null);
    STARTS.forEach((place, player) => (holders[place] = player));
    return { holders, at: [...STARTS] };
  },
  turn: { minMoves: 1, maxMoves: 1 },
  moves: {
    step: ({ G, playerID }, to: number) => {
      const player = playerID === '0' ? 0 : 1;
      if (!NEIGHBOURS[G.at[player]]!.includes(to) || G.at[1 - player] === to) return INVALID_MOVE;
      G.at[player] = to;
      G.holders[to] = player;
      return undefined;
    },
  },
  endIf: ({ G, ctx }) => {
    if (ctx.turn <= 2 * ROUNDS) return undefined;
    const held = (player: number) => G.holders.filter((holder) => holder === player).length;
    return { ahead: Math.sign(held(0) - held(1)) };
  },
};

/** Plays a walk in the library's headless client; gives who holds each place in the end, -1 for nobody. */
export function playInClient(walk: Walk): number[] {
  const client = Client({ game, numPlayers: 2, debug: false });
  for (const to of walk) client.moves['step']!(to);
  const state = client.getState();
  if (!state?.ctx.gameover) throw new Error('the game of boardgame.io did not end');
  return state.G.holders.map((holder) => holder ?? -1);
}

const reduce = CreateGameReducer({ game });

/** The same by the reducer within, without a client or a store: the least that the library does for a game. */
export function playInReducer(walk: Walk): number[] {
  let state = InitializeGame({ game, numPlayers: 2 });
  walk.forEach((to, turn) => {
    const payload = { type: 'step', args: [to], playerID: String(turn % 2), credentials: '' };
    state = reduce(state, { type: 'MAKE_MOVE', payload });
  });
  if (!state.ctx.gameover) throw new Error('the game of the reducer did not end');
  return (state.G as Field).holders.map((holder) => holder ?? -1);
}
