// Games of one scenario in this process, on one core: pace, and where the time goes by source file.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import type { Profiler } from 'node:inspector';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import { allocateState, playGame, seededRandom, stateHash } from '../../src/engine/game.ts';
import type { Order, World } from '../../src/engine/game.ts';
import { policiesOf, seatsOf } from '../../src/lab/games/seats.ts';
import { POLICIES } from '../../src/policies/index.ts';

const WARM_UP = 150;
const SAMPLE_EVERY_MICROSECONDS = 200;
const DRAWS = 20_000_000;

/** Nanoseconds of one draw of seedrandom's alea: how fast this machine is just now. */
export function nanosecondsPerDraw(): number {
  const random = seededRandom('bench');
  let sum = 0;
  const start = performance.now();
  for (let i = 0; i < DRAWS; i++) sum += random();
  const time = performance.now() - start;
  if (!(sum > 0)) throw new Error('the generator gives nothing');
  return (time * 1e6) / DRAWS;
}

/** What a stretch of games took, and a hash that says which games they were. */
export interface Pace {
  readonly seeds: string;
  readonly hash: string;
  readonly gamesPerSecond: number;
  /** The same by processor time: what a machine that is busy with other things would do if it were not. */
  readonly gamesPerProcessorSecond: number;
  readonly turnsPerSecond: number;
  /** Orders that were carried out, the ends of turns left out. */
  readonly ordersPerSecond: number;
  readonly roundsPerGame: number;
  readonly turnsPerGame: number;
  readonly ordersPerGame: number;
}

/** What a stretch of games came to. */
export interface Stretch {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly rounds: number;
  readonly turns: number;
  /** Those that were carried out, the ends of turns left out. */
  readonly orders: number;
  readonly hash: string;
}

/** Plays so many games one after another, after some to warm up. */
export function measureGames(world: World, games: number, warmUp: number): Stretch {
  let rounds = 0;
  let turns = 0;
  let orders = 0;
  const play = player(world, ({ kind }) => {
    if (kind === 'end') turns++;
    else orders++;
  });
  for (let i = 0; i < warmUp; i++) play(`warm-${i}`);
  const hash = createHash('sha256');
  turns = orders = 0;
  const start = performance.now();
  const used = process.cpuUsage();
  for (let i = 0; i < games; i++) {
    const state = play(`bench-${i}`);
    rounds += state.round[0]!;
    hash.update(stateHash(state));
  }
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(used);
  return {
    seconds,
    processorSeconds: (user + system) / 1e6,
    rounds,
    turns,
    orders,
    hash: hash.digest('hex').slice(0, 16),
  };
}

/** The pace of so many games, once all is compiled. */
export function measurePace(world: World, games: number): Pace {
  const { seconds, processorSeconds, rounds, turns, orders, hash } = measureGames(world, games, WARM_UP);
  return {
    seeds: `bench-0 … bench-${games - 1}`,
    hash,
    gamesPerSecond: games / seconds,
    gamesPerProcessorSecond: games / processorSeconds,
    turnsPerSecond: turns / seconds,
    ordersPerSecond: orders / seconds,
    roundsPerGame: rounds / games,
    turnsPerGame: turns / games,
    ordersPerGame: orders / games,
  };
}

function player(world: World, onOrder?: (order: Order) => void) {
  const policies = policiesOf(world, POLICIES, seatsOf(world, POLICIES, {}));
  const options = { into: allocateState(world), ...(onOrder && { onOrder }) };
  return (seed: string) => playGame(world, policies, seed, options);
}

/** Share of the time of so many games that was spent in each source file's own functions, the largest first. */
export async function measureFiles(world: World, games: number): Promise<[file: string, share: number][]> {
  const play = player(world);
  for (let i = 0; i < WARM_UP; i++) play(`warm-${i}`);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY_MICROSECONDS });
  await session.post('Profiler.start');
  for (let i = 0; i < games; i++) play(`bench-${i}`);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sharesByFile(profile);
}

function sharesByFile(profile: Profiler.Profile): [string, number][] {
  const played = profile.nodes.filter(({ callFrame }) => !isProfiler(callFrame));
  const fileOfNode = new Map(played.map((node) => [node.id, sourceOf(node.callFrame)]));
  const samples = new Map<string, number>();
  let total = 0;
  // Samples are counted, not the times between them: on a busy machine those hold what others did.
  for (const node of profile.samples ?? []) {
    const file = fileOfNode.get(node);
    if (file === undefined) continue;
    samples.set(file, (samples.get(file) ?? 0) + 1);
    total++;
  }
  return [...samples]
    .map(([file, taken]): [string, number] => [file, taken / total])
    .toSorted((a, b) => b[1] - a[1]);
}

type CallFrame = Profiler.Profile['nodes'][number]['callFrame'];

/** Whether a function belongs to the measuring, not to what is measured. */
function isProfiler({ url, functionName }: CallFrame): boolean {
  return (
    url === 'node:inspector' ||
    url === 'node:inspector/promises' ||
    (url === '' && functionName === 'dispatch')
  );
}

const maps = new Map<string, SourceMap | null>();

/** The source file that a function of the bundle was written in, from the repository's root. */
function sourceOf({ url, functionName, lineNumber, columnNumber }: CallFrame): string {
  if (!url.startsWith('file:')) return functionName.startsWith('(') ? functionName : 'Node and V8';
  const map = maps.get(url) ?? readMap(fileURLToPath(url));
  maps.set(url, map);
  const entry = map?.findEntry(lineNumber, columnNumber);
  const source = entry && 'originalSource' in entry ? entry.originalSource : url;
  const inside = /(?:src|scripts|node_modules)\/.*$/.exec(source);
  return inside ? inside[0] : source;
}

function readMap(bundle: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
  } catch {
    return null;
  }
}
