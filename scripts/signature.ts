// One hash of how the program behaves: ten games of every scenario, played by the usual policy in every seat.
// `npm run signature` prints it; with `-- --verbose` every game's own hash too. A change that keeps it changed no rule.

import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { playGame, stateHash } from '../src/engine/game.ts';
import { policiesOf, seatsOf } from '../src/lab/seats.ts';
import { POLICIES } from '../src/policies/index.ts';
import { loadScenario, shippedScenarios } from '../src/cli/scenario.ts';

const SEEDS = 10;

const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } });
const signature = createHash('sha256');
for (const id of shippedScenarios()) {
  const { world } = loadScenario(id, null);
  const policies = policiesOf(world, POLICIES, seatsOf(world, POLICIES, {}));
  for (let i = 0; i < SEEDS; i++) {
    const seed = `signature-${i}`;
    const line = `${id} ${seed} ${stateHash(playGame(world, policies, seed))}`;
    signature.update(`${line}\n`);
    if (values.verbose) process.stdout.write(`${line}\n`);
  }
}
process.stdout.write(`${signature.digest('hex').slice(0, 16)}\n`);
