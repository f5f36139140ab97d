// The worker for what is worked out beside the page, a few games at a time, so that it hears when nobody waits any more.

import { joinPoints, parPlayer } from '../../lab/forecast/par.ts';
import type { ParPoints } from '../../lab/forecast/par.ts';
import { USUAL_POLICY } from '../../lab/games/seats.ts';
import { turningPlayer } from '../../lab/forecast/turning.ts';
import type { PassPlayed } from '../../lab/forecast/turning.ts';
import { POLICIES } from '../../policies/index.ts';
import { checkExperiment } from '../../scenario/index.ts';
import type { Policy } from '../../policies/contract.ts';
import type { Answer, Ask } from './protocol.ts';
import { readFile } from './reading.ts';

/** Games between two looks at the post. */
const TOGETHER = 20;

const dropped = new Set<number>();

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

function read({ id, what }: Extract<Ask, { kind: 'read' }>): void {
  say({ kind: 'read', id, read: readFile(what) });
}

/** Who plays on from the moments of a game, by the id under which they were sent. */
const players = new Map<number, (pass: number) => PassPlayed>();

function turning({ id, ...moments }: Extract<Ask, { kind: 'turning' }>): void {
  players.set(id, turningPlayer({ ...moments, policy: usual() }));
}

function pass({ id, pass: number }: Extract<Ask, { kind: 'pass' }>): void {
  const play = players.get(id);
  if (play) say({ kind: 'pass', id, pass: number, played: play(number) });
}

async function par({ id, world, games }: Extract<Ask, { kind: 'par' }>): Promise<void> {
  const play = parPlayer({ world, policy: usual() });
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

async function answerTo(asked: Exclude<Ask, { kind: 'drop' }>): Promise<void> {
  switch (asked.kind) {
    case 'par':
      return par(asked);
    case 'check':
      return check(asked);
    case 'read':
      return read(asked);
    case 'turning':
      return turning(asked);
    case 'pass':
      return pass(asked);
  }
}

function hear(data: Ask): void {
  if (data.kind === 'drop') {
    if (!players.delete(data.id)) dropped.add(data.id);
    return;
  }
  answerTo(data).catch((error: unknown) => {
    players.delete(data.id);
    say({ kind: 'failed', id: data.id, reason: error instanceof Error ? error.message : String(error) });
  });
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => hear(data));
