// Searches the way to play a seat that `lookahead` sets out with: `npm run ways -- SCENARIO ACTOR [generations] [judged] [seed] [from]`. Prints each
// generation, and writes what it found into scenarios/ways/known.json when the judgement says that it is better than the usual one.
// docs/tuning.md describes the search.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { loadScenario } from '../src/cli/named/scenario.ts';
import { searchWay } from '../src/lab/ways/search.ts';
import type { Manner } from '../src/policies/heuristic/index.ts';
import { KNOWN_WAYS } from '../src/policies/ways.ts';
import type { KnownWay } from '../src/policies/ways.ts';

const [, , scenario = 'hama-2024-12-04', id = '', generations = '18', judged = '250', seed = 'a', from] =
  process.argv;
const { world } = loadScenario(scenario, null);
const actor = world.actors.ids.indexOf(id);
if (actor < 0) {
  process.stderr.write(`ways: name an actor of ${world.id}: ${world.actors.ids.join(', ')}\n`);
  process.exit(2);
}

const search = {
  generations: Number(generations),
  judged: Number(judged),
  seed,
  // A manner as JSON, to go on from what is known already.
  ...(from !== undefined && { from: JSON.parse(from) as Manner }),
};
const { manner, judgement } = searchWay(world, actor, search, ({ number, gain, taken, manner: tried }) => {
  const line = `${number}: ${gain.mean.toFixed(2)} (${gain.low.toFixed(2)} to ${gain.high.toFixed(2)})`;
  process.stderr.write(`${line}${taken ? `  taken: ${JSON.stringify(tried)}` : ''}\n`);
});
const { mean, low, high } = judgement;
process.stderr.write(
  `judged over ${search.judged} other pairs: ${mean.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})\n`,
);

const round = (points: number): number => Number(points.toFixed(2));
const others = KNOWN_WAYS.filter((way) => way.scenario !== world.id || way.actor !== id);
const found: KnownWay = {
  scenario: world.id,
  hash: world.hash,
  actor: id,
  judged: { pairs: search.judged, seed, low: round(low), mean: round(mean), high: round(high) },
  manner,
};
if (low > 0) await write([...others, found]);

/** Writes the list of ways, those of one scenario together. */
async function write(ways: readonly KnownWay[]): Promise<void> {
  const file = join(import.meta.dirname, '../scenarios/ways/known.json');
  const rows = ways.toSorted((a, b) => (`${a.scenario} ${a.actor}` < `${b.scenario} ${b.actor}` ? -1 : 1));
  writeFileSync(file, await format(JSON.stringify(rows), { ...(await resolveConfig(file)), parser: 'json' }));
}
