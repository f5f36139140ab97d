// `npm run bench`: how fast and how large, measured on bundled code, with the seeds and hashes of what was played.
// `npm run bench -- --quick` plays a tenth.

import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { loadScenario, shippedScenarios } from '../src/cli/scenario.ts';
import { count } from '../src/cli/figures.ts';
import { table } from '../src/cli/table.ts';
import { measureBatch } from './bench/batches.ts';
import { measureFiles, measurePace, nanosecondsPerDraw } from './bench/games.ts';
import { bundleSizes, isBuilt, timesToMap } from './bench/page.ts';

const COMPILES = 5;
const FILES_SHOWN = 25;

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, scenario: { type: 'string' } },
});
const part = values.quick ? 0.1 : 1;

function tell(text: string): void {
  process.stdout.write(`${text}\n`);
}

function middleOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
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
  const pace = measurePace(world, Math.ceil(2000 * part));
  tell(
    `one core: ${count(pace.gamesPerSecond)} games/s, ${count(pace.turnsPerSecond)} turns/s, ` +
      `${pace.roundsPerGame.toFixed(1)} rounds a game`,
  );
  tell(`seeds ${pace.seeds}, hash ${pace.hash}`);
  const files = await measureFiles(world, Math.ceil(500 * part));
  const rows = files.slice(0, FILES_SHOWN).map(([file, share]) => [file, `${(100 * share).toFixed(1)} %`]);
  tell(table(['time by source file', 'share'], rows));
}

function tellBatches(id: string): void {
  const runs = Math.ceil(20_000 * part);
  const rows = [1, 2].map((workers) => {
    const figures = measureBatch(id, runs, workers);
    return [
      `${workers} ${workers === 1 ? 'worker' : 'workers'}`,
      count(figures.games),
      count(figures.gamesPerSecond),
      figures.seconds.toFixed(1),
      count(figures.peakMemoryMiB),
    ];
  });
  tell(`\nbatch of ${id}, seed bench`);
  tell(table(['', 'games', 'games/s', 'seconds, joined', 'peak memory, MiB'], rows));
}

async function tellPage(id: string): Promise<void> {
  if (!isBuilt()) {
    tell('\nthe page is not built (npm run build): its size and start were not measured');
    return;
  }
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
  const times = await timesToMap(`?scenario=${id}`);
  tell(
    times
      ? `map ready after ${times.map((time) => `${count(time)} ms`).join(', ')} (fresh visits)`
      : 'the page did not say that its map is ready, or there is no browser: its start was not measured',
  );
}

tellMachine();
const ids = values.scenario ? [values.scenario] : shippedScenarios();
for (const id of ids) await tellScenario(id);
const largest = ids.toSorted(
  (a, b) => loadScenario(b, null).world.formations.count - loadScenario(a, null).world.formations.count,
)[0];
if (largest) {
  tellBatches(largest);
  await tellPage(largest);
}
