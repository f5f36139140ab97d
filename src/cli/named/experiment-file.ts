// Finds and checks the experiment that a user names, and the scenario that it names.

import { dirname, isAbsolute, join } from 'node:path';
import { existsSync } from 'node:fs';
import { POLICIES } from '../../policies/index.ts';
import { checkExperiment } from '../../scenario/index.ts';
import type { CheckedExperiment, Experiment, Scenario } from '../../scenario/index.ts';
import { readNamed } from './files.ts';
import { suggestion } from './nearest.ts';
import { Problem } from '../terminal/problem.ts';
import { checkFile, findShipped, placesOf, shippedScenarios, unsound } from './scenario.ts';

/** Checks an experiment file against its scenario. */
export function checkExperimentFile(file: string): CheckedExperiment {
  return checkExperiment({
    file: file.replaceAll('\\', '/'),
    text: readNamed(file),
    scenarioOf: (name) => scenarioFor(file, name),
    policies: Object.keys(POLICIES),
  });
}

/** An experiment that is sound, by its file or its id, with its scenario. Ends with one line when it is not. */
export function loadExperiment(name: string): {
  readonly experiment: Experiment;
  readonly scenario: Scenario;
} {
  const file = findShipped(name, 'experiments');
  const { experiment, scenario, problems } = checkExperimentFile(file);
  if (experiment === null || scenario === null) throw unsound(problems, `orontes check ${file}`);
  return { experiment, scenario };
}

/** The scenario that an experiment names, or why there is none. */
function scenarioFor(file: string, name: string): Scenario | string {
  const path = name.endsWith('.json')
    ? isAbsolute(name)
      ? name
      : join(dirname(file), name)
    : placesOf(name).find((each) => existsSync(each));
  if (path === undefined) return `is not there${suggestion(name, shippedScenarios())}`;
  try {
    const { scenario } = checkFile(path);
    return scenario ?? `has errors: orontes check ${path}`;
  } catch (error) {
    if (error instanceof Problem) return `cannot be read: ${error.message}`;
    throw error;
  }
}
