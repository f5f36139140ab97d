// The scenario that a game record is of.

import { existsSync } from 'node:fs';
import type { GameRecord } from '../../scenario/index.ts';
import { wrongUse } from '../terminal/problem.ts';
import { shellWord } from '../terminal/shell.ts';
import { scenarioBeside } from './outputs.ts';
import { loadScenario } from './scenario.ts';
import type { Loaded } from './scenario.ts';

/**
 * Loads it by the file that a user names, or by the id in the record. Ends with one line when it is another scenario, and when nobody named one
 * while the setting that the record was played in lies beside it.
 */
export function scenarioOf(file: string, record: GameRecord, named: string | undefined): Loaded {
  const { id, hash } = record.scenario;
  const beside = scenarioBeside(file);
  const isCell = named === undefined && existsSync(beside);
  const ask = (): never => {
    throw wrongUse(
      `${file} was played in a setting that is not the scenario "${id}" as it is now: name it with --scenario ${shellWord(beside)}`,
    );
  };
  const loaded = loadScenario(named ?? id, record.variant);
  if (isCell && loaded.world.hash !== hash) ask();
  if (loaded.world.id !== id)
    throw wrongUse(`${file} is a game of the scenario "${id}", not of "${loaded.world.id}"`);
  return loaded;
}
