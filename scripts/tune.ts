// Searches for better doctrine weights: `npm run tune -- SCENARIO ACTOR [games] [judged] [sweeps] [seed]`. Prints each trial and, at the end, the
// weights found, to be written into the scenario by hand. docs/model.md describes the search.

import { loadScenario } from '../src/cli/named/scenario.ts';
import { tune } from '../src/lab/doctrine/tuning.ts';

const [, , scenario = 'hama-2024-12-04', id = '', games = '100', judged = '400', sweeps = '2', seed = '1'] =
  process.argv;
const { world } = loadScenario(scenario, null);
const actor = world.actors.ids.indexOf(id);
if (actor < 0) {
  process.stderr.write(`tune: name an actor of ${world.id}: ${world.actors.ids.join(', ')}\n`);
  process.exit(2);
}
const search = { games: Number(games), judged: Number(judged), sweeps: Number(sweeps), seed };
const number = (value: number): string => value.toFixed(2).padStart(7);
const { doctrine, judgement } = tune(world, actor, search, ({ weight, value, gain, taken }) => {
  process.stderr.write(
    `${weight.padEnd(18)} ${number(value)} ${number(gain.mean)} (${number(gain.low)} to ${number(gain.high)})${taken ? '  taken' : ''}\n`,
  );
});
process.stderr.write(
  `judged over ${judgement.count} other pairs: ${number(judgement.mean)} (${number(judgement.low)} to ${number(judgement.high)})\n`,
);
process.stdout.write(`${JSON.stringify({ actors: { [id]: { doctrine } } }, null, 2)}\n`);
