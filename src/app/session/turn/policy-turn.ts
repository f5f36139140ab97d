// A policy's turn: in slices on the page, or beside it where the policy thinks for long.

import { actorOnTurn, stateHash } from '../../../engine/game.ts';
import { askForTurn } from '../../workers/turns-client.ts';
import { afterFrame, isFrameSpent } from '../breathe.ts';
import { currentGame } from '../current.ts';
import type { Current } from '../current.ts';
import { playOrder, policyTurnSteps } from '../game/game.ts';

/** Policies that may take longer than a frame, by id. */
const THINKERS: ReadonlySet<string> = new Set(['lookahead']);

/** Lets the policy of the actor on turn play its turn. The game may have left the page when it comes back; then nothing was played. */
export async function policyTurn(held: Current): Promise<void> {
  const { game } = held;
  const { world, state, seed, seats } = game;
  const policy = seats[actorOnTurn(state)] ?? '';
  if (!THINKERS.has(policy)) {
    const steps = policyTurnSteps(game);
    while (steps.next().done !== true) {
      if (!isFrameSpent()) continue;
      await afterFrame();
      if (currentGame() !== held) return;
    }
    return;
  }
  const before = stateHash(state);
  const orders = await askForTurn({
    world,
    policy,
    seed,
    bytes: state.bytes.slice(),
  });
  if (stateHash(state) !== before) return;
  for (const order of orders) playOrder(game, order);
}
