// The worker for what is worked out beside the page, a few games at a time, so that it hears when nobody waits any more. By the name of staff it plays
// estimates instead.

import { forecastWorker } from '../../lab/forecast-worker.ts';
import type { StaffAsk } from '../../lab/forecast-worker.ts';
import { joinPoints, parPlayer } from '../../lab/par.ts';
import type { ParPoints } from '../../lab/par.ts';
import { USUAL_POLICY } from '../../lab/seats.ts';
import { startTurning } from '../../lab/turning.ts';
import { POLICIES } from '../../policies/index.ts';
import { checkExperiment, compileScenario } from '../../scenario/index.ts';
import type { Policy } from '../../policies/contract.ts';
import { STAFF } from './protocol.ts';
import type { Answer, Ask } from './protocol.ts';

/** Games between two looks at the post. */
const TOGETHER = 20;

/** Milliseconds of play between two looks at the post. */
const TOGETHER_MS = 60;

const dropped = new Set<number>();
const finished = new Set<number>();

function say(answer: Answer): void {
  postMessage(answer);
}

function usual(): Policy {
  const policy = POLICIES[USUAL_POLICY];
  if (policy === undefined) throw new Error(`there is no policy "${USUAL_POLICY}"`);
  return policy;
}

/** Lets messages in. */
function lookUp(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function check({ id, file, text, scenarios }: Extract<Ask, { kind: 'check' }>): Promise<void> {
  const checked = checkExperiment({
    file,
    text,
    scenarioOf: (name) => scenarios[name] ?? 'is not on this page: open its file first',
    policies: Object.keys(POLICIES),
  });
  say({ kind: 'checked', id, problems: checked.problems, experiment: checked.experiment });
  return Promise.resolve();
}

async function turning(asked: Extract<Ask, { kind: 'turning' }>): Promise<void> {
  const { id, scenario, variant, games } = asked;
  const played = startTurning({ ...asked, world: compileScenario(scenario, { variant }), policy: usual() });
  let told = 0;
  for (let pass = 0; pass < games;) {
    const until = performance.now() + TOGETHER_MS;
    while (pass < games && performance.now() < until) pass = played.step();
    await lookUp();
    if (dropped.delete(id)) return;
    if (pass === told) continue;
    told = pass;
    const last = pass >= games || finished.delete(id);
    say({ kind: 'turning', id, reading: played.read(), last });
    if (last) return;
  }
}

async function par({ id, scenario, variant, games }: Extract<Ask, { kind: 'par' }>): Promise<void> {
  const policy = usual();
  const play = parPlayer({ world: compileScenario(scenario, { variant }), policy });
  const parts: ParPoints[] = [];
  for (let first = 0; first < games; first += TOGETHER) {
    if (dropped.delete(id)) return;
    const count = Math.min(TOGETHER, games - first);
    parts.push(play({ first, count }));
    say({ kind: 'progress', id, done: first + count });
    await lookUp();
  }
  say({ kind: 'par', id, points: joinPoints(parts) });
}

function answerTo(asked: Exclude<Ask, { kind: 'drop' | 'finish' }>): Promise<void> {
  switch (asked.kind) {
    case 'par':
      return par(asked);
    case 'check':
      return check(asked);
    case 'turning':
      return turning(asked);
  }
}

function hear(data: Ask): void {
  if (data.kind === 'drop') {
    dropped.add(data.id);
    return;
  }
  if (data.kind === 'finish') {
    finished.add(data.id);
    return;
  }
  answerTo(data).catch((error: unknown) => {
    say({ kind: 'failed', id: data.id, reason: error instanceof Error ? error.message : String(error) });
  });
}

if (self.name === STAFF) {
  const hearStaff = forecastWorker(
    (answer) => postMessage(answer),
    (task, milliseconds) => void setTimeout(task, milliseconds),
  );
  addEventListener('message', ({ data }: MessageEvent<StaffAsk>) => hearStaff(data));
} else {
  addEventListener('message', ({ data }: MessageEvent<Ask>) => hear(data));
}
