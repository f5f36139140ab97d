// The moves at the bargaining table of the person on turn, worked out when the table is opened.

import { actorOnTurn, observe } from '../../../engine/game.ts';
import type { TableMove } from '../../store/bargain.ts';
import { appStore } from '../../store/store.ts';
import { currentGame } from '../current.ts';
import { isAsked } from '../game/game.ts';
import { tableMoves } from '../snapshot/table-moves.ts';

/** What the person on turn could say, best first; nothing while others move or the game is over. */
export function movesAtTable(): readonly TableMove[] {
  const held = currentGame();
  const { snapshot, busy, language } = appStore.getState();
  if (!held || !snapshot?.bargain || snapshot.over || busy !== null || !isAsked(held.game)) return [];
  const { world, state } = held.game;
  return tableMoves(world, observe(world, state, actorOnTurn(state)), snapshot.bargain, language);
}
