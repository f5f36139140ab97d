// Plays machine games of every shipped scenario and keeps how they ended, for the start page: `npm run endings -- [games] [seed]`.
// Writes scenarios/endings/ID.json; a test holds that each belongs to its scenario and to these rules.

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { loadScenario } from '../src/cli/named/scenario.ts';
import { playEndings } from '../src/lab/forecast/endings.ts';
import { heuristic } from '../src/policies/index.ts';

const [, , games = '1000', seed = 'endings'] = process.argv;
const folder = join(import.meta.dirname, '../scenarios');
mkdirSync(join(folder, 'endings'), { recursive: true });
for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
  const { world } = loadScenario(name.replace(/\.json$/, ''), null);
  const endings = playEndings(world, heuristic, seed, Number(games));
  const file = join(folder, 'endings', `${world.id}.json`);
  const options = { ...(await resolveConfig(file)), parser: 'json' };
  writeFileSync(file, await format(JSON.stringify(endings), options));
  process.stdout.write(`${world.id}: ${JSON.stringify(endings.outcomes)}\n`);
}
