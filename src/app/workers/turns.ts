// The worker that plays turns of policies which think for long. What a policy prepares for a scenario is kept from turn to turn.

import { ordersOfTurn } from '../../lab/games/turn.ts';
import type { World } from '../../scenario/index.ts';
import type { TurnAnswer, TurnAsk } from './turns-protocol.ts';

/** The world of the last question. */
let last: World | null = null;

/** The world of a question: the very one of the last where it plays the same, as what policies have prepared hangs on it. */
function worldOf({ world }: TurnAsk): World {
  return (last = last?.hash === world.hash ? last : world);
}

function answerTo(asked: TurnAsk): TurnAnswer {
  const { id, policy, seed, bytes } = asked;
  try {
    return { id, orders: ordersOfTurn(worldOf(asked), policy, seed, bytes), failed: null };
  } catch (error) {
    return { id, orders: [], failed: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<TurnAsk>) => postMessage(answerTo(data)));
