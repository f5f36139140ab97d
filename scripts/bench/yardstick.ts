// A public yardstick: one small fixed game, with the same steps, in boardgame.io and in our engine, in turn in one run.

import { walkOf } from './walk.ts';
import type { Walk } from './walk.ts';
import { playHere } from './walk-here.ts';
import { playInClient, playInReducer } from './walk-there.ts';

/** Stretches of games that each engine plays in turn with the others. */
const TURNS = 10;

/** Games a second of processor time, by who played them. */
export interface Yardstick {
  readonly games: number;
  readonly ours: number;
  /** boardgame.io in its headless client, as its documentation has it. */
  readonly client: number;
  /** boardgame.io's reducer alone, without client or store. */
  readonly reducer: number;
}

/**
 * Plays the same walks by each, a stretch of each in turn. Throws when they do not end with the same places held.
 *
 * @param games by each engine
 */
export function measureYardstick(games: number): Yardstick {
  const walks = Array.from({ length: Math.max(1, Math.ceil(games / TURNS)) }, (_, i) => walkOf(`bench-${i}`));
  const engines = [playHere, playInClient, playInReducer];
  // A stretch of each warms up, and shows that all play the same game.
  const [ours, ...theirs] = engines.map((play) => walks.map((walk) => play(walk).join()).join(';'));
  if (theirs.some((ends) => ends !== ours))
    throw new Error('the engines of the yardstick do not play the same game');
  const seconds = engines.map(() => 0);
  for (let turn = 0; turn < TURNS; turn++)
    engines.forEach((play, engine) => (seconds[engine]! += secondsOf(play, walks)));
  const played = TURNS * walks.length;
  const [here = NaN, client = NaN, reducer = NaN] = seconds.map((taken) => played / taken);
  return { games: played, ours: here, client, reducer };
}

function secondsOf(play: (walk: Walk) => unknown, walks: readonly Walk[]): number {
  const used = process.cpuUsage();
  for (const walk of walks) play(walk);
  const { user, system } = process.cpuUsage(used);
  return (user + system) / 1e6;
}
