// The small game of the yardstick: two walkers on a square field in turn, each step takes a place. Only what both engines share lies
// here: the field, and lists of lawful steps.

import { seededRandom } from '../../src/engine/game.ts';

const SIDE = 5;
/** Rounds of a game; in each both walk a step, first player 0. */
export const ROUNDS = 6;
export const PLACES = SIDE * SIDE;
/** Where the two begin: opposite corners. */
export const STARTS: readonly [number, number] = [0, PLACES - 1];

/** Places by their neighbours: those beside, above and below. */
export const NEIGHBOURS: readonly (readonly number[])[] = Array.from({ length: PLACES }, (_, place) => {
  const column = place % SIDE;
  return [
    ...(place >= SIDE ? [place - SIDE] : []),
    ...(column > 0 ? [place - 1] : []),
    ...(column < SIDE - 1 ? [place + 1] : []),
    ...(place < PLACES - SIDE ? [place + SIDE] : []),
  ];
});

/** The steps of a game, of player 0 and 1 by turns: each to a neighbouring place where the other does not stand. */
export type Walk = readonly number[];

/** A game drawn evenly from lawful steps; the same for the same seed. */
export function walkOf(seed: string): Walk {
  const random = seededRandom(`walk/${seed}`);
  const at: [number, number] = [...STARTS];
  return Array.from({ length: 2 * ROUNDS }, (_, turn) => {
    const player = turn % 2 === 0 ? 0 : 1;
    const free = NEIGHBOURS[at[player]]!.filter((place) => place !== at[1 - player]);
    return (at[player] = free[Math.floor(random() * free.length)]!);
  });
}
