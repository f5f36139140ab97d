// Taking orders of this turn back and giving them again, back to the last one that drew chance or showed something new.

import { copyState } from '../../../engine/game.ts';
import type { Order } from '../../../engine/game.ts';
import { playOrder } from './game.ts';
import type { Game } from './game.ts';

/** How many of this turn's orders can be taken back: those after the last that drew chance or showed something new. */
export function undoable(game: Game): number {
  const turn = game.played.slice(game.turnFrom);
  return turn.length - 1 - turn.findLastIndex(({ final }) => final);
}

/** True when the last order of this turn can be taken back. */
export function canUndo(game: Game): boolean {
  return undoable(game) > 0;
}

/** Takes back so many of the last orders of this turn by playing the others again from the turn's start; false when that is too many. */
export function undo(game: Game, many = 1): boolean {
  if (many < 1 || undoable(game) < many) return false;
  const keep = game.played.length - many;
  const again = game.played.slice(game.turnFrom, keep).map((played) => played.order);
  const back = game.played.slice(keep).map((played) => played.order);
  game.played.length = game.turnFrom;
  copyState(game.world, game.turnStart, game.state);
  for (const order of again) playOrder(game, order);
  game.undone.push(...back.toReversed());
  return true;
}

/**
 * Takes one order of this turn back, and gives those after it again as far as they are still lawful; it can itself be given again.
 *
 * @param at its place among this turn's orders, from 0; false where it cannot be taken back
 */
export function withdraw(game: Game, at: number): boolean {
  const turn = game.played.slice(game.turnFrom).map(({ order }) => order);
  const [order, ...after] = turn.slice(at);
  if (order === undefined || !undo(game, turn.length - at)) return false;
  forgetUndone(game);
  for (const each of after) playOrder(game, each);
  game.undone.push(order);
  return true;
}

/** Gives the order that was taken back last again; false when there is none. */
export function redo(game: Game): boolean {
  const order = game.undone.pop();
  return order !== undefined && playOrder(game, order) === null;
}

/** Gives a new order: what was taken back before it cannot be given again. */
export function forgetUndone(game: Game): Order[] {
  return game.undone.splice(0);
}
