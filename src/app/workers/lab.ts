// The worker: plays games beside the page, a few at a time, so that it hears when nobody waits any more.

import { joinPoints, parPlayer } from '../../lab/par.ts';
import type { ParPoints } from '../../lab/par.ts';
import { USUAL_POLICY } from '../../lab/seats.ts';
import { POLICIES } from '../../policies/index.ts';
import { compileScenario } from '../../scenario/index.ts';
import type { Answer, Ask } from './protocol.ts';

/** Games between two looks at the post. */
const TOGETHER = 20;

const dropped = new Set<number>();

function say(answer: Answer): void {
  postMessage(answer);
}

async function par({ id, scenario, variant, games }: Extract<Ask, { kind: 'par' }>): Promise<void> {
  const policy = POLICIES[USUAL_POLICY];
  if (policy === undefined) throw new Error(`there is no policy "${USUAL_POLICY}"`);
  const play = parPlayer({ world: compileScenario(scenario, { variant }), policy });
  const parts: ParPoints[] = [];
  for (let first = 0; first < games; first += TOGETHER) {
    if (dropped.delete(id)) return;
    const count = Math.min(TOGETHER, games - first);
    parts.push(play({ first, count }));
    say({ kind: 'progress', id, done: first + count });
    await new Promise((resolve) => setTimeout(resolve));
  }
  say({ kind: 'par', id, points: joinPoints(parts) });
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.kind === 'drop') {
    dropped.add(data.id);
    return;
  }
  par(data).catch((error: unknown) => {
    say({ kind: 'failed', id: data.id, reason: error instanceof Error ? error.message : String(error) });
  });
});
