// How fast and how large, with the seeds and hashes of what was played.

import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { count } from '../../src/cli/terminal/figures.ts';
import { loadScenario, shippedScenarios } from '../../src/cli/named/scenario.ts';
import { table } from '../../src/cli/terminal/table.ts';
import { textIn } from '../../src/telling/index.ts';
import { measureBatch } from './batches.ts';
import type { BatchFigures } from './batches.ts';
import { measureGrowth } from './growth.ts';
import type { Growth } from './growth.ts';
import { measureFiles, measurePace, nanosecondsPerDraw } from './games.ts';
import { WATCH_MS, measureForecast } from './forecast.ts';
import type { EstimateTimes } from './forecast.ts';
import { largeScenario } from './large.ts';
import { LONG_MS } from './deeds.ts';
import { answersTo, bundleSizes, drawingOf, heapOver, timesOfEstimate, timesToMap } from './page.ts';
import type { PageEstimate } from './page.ts';
import { measureYardstick } from './yardstick.ts';

const COMPILES = 5;
const FILES_SHOWN = 25;
const PACE_RUNS = 2000;
const GROWTH_GAMES = 30;
const GROWTH_SCENARIO = 'hama-2024-12-04';
/** Places and formations of the large map, and the scenario that it is made of. */
const LARGE = 500;
const LARGE_FROM = 'hama-2024-12-04';
/** Games whose first turn is played by key. */
const DEED_GAMES = 8;
/** Games in one tab, of a short scenario. */
const TAB_GAMES = 20;
const TAB_SCENARIO = 'Three bridges';
const YARDSTICK_GAMES = 20_000;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    runs: { type: 'string', default: '20000' },
    only: { type: 'string' },
    scenario: { type: 'string' },
  },
});
const part = values.quick ? 0.1 : 1;
const batchRuns = Math.ceil(Number(values.runs) * part);
if (!(batchRuns >= 1)) throw new Error(`--runs takes a number of games, not "${values.runs}"`);

function tell(text: string): void {
  process.stdout.write(`${text}\n`);
}

function middleOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function pace(gamesPerSecond: number): string {
  return gamesPerSecond < 100 ? gamesPerSecond.toFixed(1) : count(gamesPerSecond);
}

function compileSeconds(id: string): number {
  const times = Array.from({ length: COMPILES }, () => {
    const start = performance.now();
    loadScenario(id, null);
    return (performance.now() - start) / 1000;
  });
  return middleOf(times);
}

function tellMachine(): void {
  tell(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`,
  );
  tell(`one alea draw: ${nanosecondsPerDraw().toFixed(2)} ns`);
}

async function tellScenario(id: string): Promise<void> {
  const { world } = loadScenario(id, null);
  tell(
    `\n${id} (${world.hash.slice(0, 16)}): ${world.actors.count} actors, ${world.formations.count} formations`,
  );
  tell(`read, checked and compiled in ${compileSeconds(id).toFixed(3)} s (middle of ${COMPILES})`);
  const played = measurePace(world, Math.ceil(1000 * part));
  tell(
    `one core: ${pace(played.gamesPerSecond)} games/s (${pace(played.gamesPerProcessorSecond)} by processor time), ` +
      `${count(played.turnsPerSecond)} turns/s, ${count(played.ordersPerSecond)} orders/s`,
  );
  tell(
    `a game: ${played.roundsPerGame.toFixed(1)} rounds, ${played.turnsPerGame.toFixed(0)} turns, ` +
      `${played.ordersPerGame.toFixed(0)} orders`,
  );
  tell(`seeds ${played.seeds}, hash ${played.hash}`);
  const files = await measureFiles(world, Math.ceil(200 * part));
  const rows = files
    .slice(0, FILES_SHOWN)
    .map(([file, share]) => [
      file,
      `${(100 * share).toFixed(1)} %`,
      ((1e6 * share) / played.gamesPerSecond).toFixed(0),
    ]);
  tell(table(['time by source file', 'share', 'µs a game'], rows));
}

function tellBatches(id: string): void {
  const paceRuns = Math.min(batchRuns, Math.ceil(PACE_RUNS * part));
  const measured = [1, 2].map((workers) => measureBatch(id, paceRuns, workers));
  if (batchRuns > paceRuns) measured.push(measureBatch(id, batchRuns, 2));
  const rows = measured.map((figures) => [
    `${figures.workers} ${figures.workers === 1 ? 'worker' : 'workers'}`,
    count(figures.games),
    pace(figures.gamesPerSecond),
    figures.seconds.toFixed(1),
    count(figures.peakMemoryMiB),
    figures.digest,
  ]);
  tell(`\nbatch of ${id}, seed bench`);
  tell(
    table(['', 'games', 'games/s', 'seconds, joined', 'peak memory, MiB', 'SHA-256 of runs.parquet'], rows),
  );
  tellMemory(measured.at(-1)!);
}

function tellMemory({ memory, workers }: BatchFigures): void {
  const points = memory.map(
    ({ games, residentMiB }) => `${count(residentMiB)} MiB after ${count(games)} games`,
  );
  tell(`resident memory with ${workers} ${workers === 1 ? 'worker' : 'workers'}: ${points.join(', ')}`);
}

async function tellPage(id: string): Promise<void> {
  const sizes = bundleSizes();
  const total = sizes.reduce((sum, { raw, gzip }) => ({ raw: sum.raw + raw, gzip: sum.gzip + gzip }), {
    raw: 0,
    gzip: 0,
  });
  const rows = [...sizes, { name: 'all', ...total }];
  tell(
    `\n${table(
      ['page', 'kB', 'kB gzip'],
      rows.map(({ name, raw, gzip }) => [name, count(raw / 1000), count(gzip / 1000)]),
    )}`,
  );
  const visits = await timesToMap(textIn(loadScenario(id, null).world.title, 'en'));
  if (!visits) return tell('there is no browser: the start of the page was not measured');
  const middle = (times: readonly number[]): string => `${count(middleOf(times))} ms`;
  tell(
    `start page after ${middle(visits.map(({ start }) => start))}, map can be used ` +
      `${middle(visits.map(({ map }) => map))} after a game is begun (middle of ${visits.length} fresh visits)`,
  );
  await tellAnswers(id);
  await tellDrawing();
}

async function tellAnswers(id: string): Promise<void> {
  const { world } = loadScenario(id, null);
  const seat = textIn(world.actors.names[world.actors.ground.indexOf(1)]!, 'en');
  const answers = await answersTo({ title: textIn(world.title, 'en'), seat }, Math.ceil(DEED_GAMES * part));
  if (!answers) return;
  const isLong = (longest: number): boolean => longest > LONG_MS;
  tell(
    `\n${table(
      [
        'the first turn by key, estimate on',
        'games',
        `with a task over ${LONG_MS} ms by the clock`,
        'longest, ms',
      ],
      answers.map(({ name, longest }) => [
        name,
        String(longest.length),
        String(longest.filter(isLong).length),
        longest.some(isLong) ? Math.max(...longest).toFixed(0) : '–',
      ]),
    )}`,
  );
}

async function tellDrawing(): Promise<void> {
  const large = largeScenario(readFileSync(join('scenarios', `${LARGE_FROM}.json`), 'utf8'), LARGE, LARGE);
  const before = loadavg()[0] ?? 0;
  const stretches = await drawingOf(large);
  const heap = await heapOver(TAB_SCENARIO, TAB_GAMES);
  if (!stretches || !heap) return;
  const title = `${LARGE} places and formations, canvas`;
  tell(
    `\n${table(
      [
        title,
        'frames',
        'work, ms',
        '95 %',
        'most',
        'apart by the clock, 95 %',
        'tasks over 50 ms',
        'longest',
      ],
      stretches.map((each) => [
        each.name,
        count(each.frames),
        each.middle.toFixed(1),
        each.percentile95.toFixed(1),
        each.most.toFixed(1),
        each.interval95.toFixed(1),
        String(each.longTasks),
        each.longest.toFixed(0),
      ]),
    )}`,
  );
  tell(
    `work of the main thread from frame to frame by processor time; load of the machine ${before.toFixed(1)} before, ` +
      `${(loadavg()[0] ?? 0).toFixed(1)} after, of ${availableParallelism()} cores`,
  );
  const megabytes = heap.map((size) => size.toFixed(1)).join(', ');
  tell(
    `heap after each of ${heap.length} games of ${TAB_SCENARIO} in one tab, without what V8 compiles, MB: ${megabytes}`,
  );
}

function tellGrowth(id: string): void {
  const { scenario } = loadScenario(id, null);
  const games = Math.ceil(GROWTH_GAMES * part);
  tell(`\n${id} with its map several times over, its endings left out, by processor time`);
  tellGrown('command points fixed', measureGrowth(scenario, games, false));
  tellGrown('command points grow with the size', measureGrowth(scenario, games, true));
}

function tellGrown(title: string, growth: Growth): void {
  const rows = growth.sizes.map((size) => [
    String(size.times),
    count(size.places),
    count(size.routes),
    count(size.formations),
    count(size.games),
    size.roundsPerGame.toFixed(0),
    count(size.ordersPerGame),
    size.millisecondsPerGame.toFixed(1),
  ]);
  tell(table([title, 'places', 'routes', 'formations', 'games', 'rounds', 'orders', 'ms a game'], rows));
  tell(`${title}: the time of a game grows with size to the power of ${growth.exponent.toFixed(2)}`);
}

function tellYardstick(): void {
  const { games, ours, client, reducer } = measureYardstick(Math.ceil(YARDSTICK_GAMES * part));
  const row = (name: string, theirs: number) => [name, count(theirs), (ours / theirs).toFixed(2)];
  tell(`\na walk of six rounds on 25 places, ${count(games)} games by each in turn, by processor time`);
  tell(
    table(
      ['', 'games/s', 'ours to it'],
      [
        row('Orontes', ours),
        row('boardgame.io 0.50.2, headless client', client),
        row('… its reducer alone', reducer),
      ],
    ),
  );
  tell(
    'compared: the same twelve steps, judged by the rules, to the same holders of places. Not compared: what only ours does besides\n' +
      '(supply, morale, who sees what, aims), what only boardgame.io does (states that are never written over, a log of moves that\n' +
      'can be undone), policies, networks, pictures.',
  );
}

/** Milliseconds in which the staff of the page has warmed up. */
const PAGE_WARMS_MS = 8000;

async function tellForecast(id: string): Promise<void> {
  const { world } = loadScenario(id, null);
  const rows: string[][] = [];
  const add = (name: string, { first, draws, halfWidth }: EstimateTimes, rest: string): void => {
    rows.push([
      name,
      Number.isNaN(first) ? 'none' : first.toFixed(0),
      count(draws),
      `±${halfWidth.toFixed(1)}`,
      rest,
    ]);
  };
  for (const threads of [1, 2]) {
    const { cold, warm, warmUpMs } = await measureForecast(world, threads);
    const name = `Node, ${threads} ${threads === 1 ? 'thread' : 'threads'}`;
    add(`${name}, cold`, cold, '');
    add(`${name}, warm`, warm, `warm after ${(warmUpMs / 1000).toFixed(1)} s`);
  }
  const seat = textIn(world.actors.names[world.actors.ground.indexOf(1)]!, 'en');
  const page = await timesOfEstimate(textIn(world.title, 'en'), seat, PAGE_WARMS_MS);
  if (page) {
    const held = ({ heldUp }: PageEstimate): string => `page held up for ${heldUp.toFixed(0)} ms at most`;
    add('Chromium, cold', page.cold, held(page.cold));
    add('Chromium, warm', page.warm, held(page.warm));
  }
  tell(`\nthe staff estimate of the first evening of ${id}, watched for ${WATCH_MS / 1000} s`);
  tell(table(['', 'first answer, ms', 'games', 'of a hundred', ''], rows));
}

const ids = values.scenario ? [values.scenario] : shippedScenarios();
const largest = ids.toSorted(
  (a, b) => loadScenario(b, null).world.formations.count - loadScenario(a, null).world.formations.count,
)[0]!;

/** What is measured, in this order. */
const PARTS: Readonly<Record<string, () => unknown>> = {
  games: async () => {
    for (const id of ids) await tellScenario(id);
  },
  growth: () => tellGrowth(values.scenario ?? GROWTH_SCENARIO),
  yardstick: tellYardstick,
  batches: () => tellBatches(largest),
  page: () => tellPage(largest),
  forecast: () => tellForecast(values.scenario ?? GROWTH_SCENARIO),
};
const only = values.only;
if (only !== undefined && !Object.hasOwn(PARTS, only))
  throw new Error(`--only takes one of ${Object.keys(PARTS).join(', ')}, not "${only}"`);

tellMachine();
for (const [name, measure] of Object.entries(PARTS)) if (only === undefined || only === name) await measure();
