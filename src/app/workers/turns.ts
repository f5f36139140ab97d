// The worker that plays turns of policies which think for long. What a policy prepares for a scenario is kept from turn to turn.

import { ordersOfTurn } from '../../lab/games/turn.ts';
import { compileScenario } from '../../scenario/index.ts';
import type { TurnAnswer, TurnAsk } from './turns-protocol.ts';

type World = ReturnType<typeof compileScenario>;

const worlds = new Map<string, World>();

/** The world of a question; the last one is kept. */
function worldOf({ key, scenario, variant }: TurnAsk): World {
  const known = worlds.get(key);
  if (known) return known;
  worlds.clear();
  const world = compileScenario(scenario, { variant });
  worlds.set(key, world);
  return world;
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
