// Structural versions of the model: the same question under other ideas of how such a war works. Each is a set of numbers of the
// rules, or other players in the seats, so that anybody can write the same as a variant of the scenario.

import { parameterRow } from '../../engine/game.ts';
import { settledScenario } from '../../scenario/index.ts';
import type { Change, Scenario } from '../../scenario/index.ts';

/** A version: what is different in it. */
export interface VersionSpec {
  readonly id: string;
  /** Values of parameters by their names, such as `morale.shock`. */
  readonly rules: Readonly<Record<string, number>>;
  /** The policy of every seat that holds ground; absent: as in the batch. */
  readonly policy?: string;
  /** Too slow to be asked for unless somebody names it. */
  readonly slow?: true;
}

/** The shipped versions. */
export const VERSIONS: readonly VersionSpec[] = [
  // Places fall one by one: the fall of one shakes or heartens nobody elsewhere.
  { id: 'no-shock', rules: { 'morale.shock': 0, 'morale.elation': 0 } },
  // Nobody defends a place but its garrison, and no place rises.
  { id: 'no-home-defence', rules: { 'home.power': 0, 'home.riseChance': 0 } },
  // Men are lost at the same rate on both sides whatever the odds, instead of by the odds.
  { id: 'even-losses', rules: { 'combat.leastLoss': 0.04, 'combat.mostLoss': 0.04 } },
  // Men count and order does not: a shaken formation fights as a firm one until it breaks.
  { id: 'mass', rules: { 'combat.cohesionBase': 1, 'combat.supplyBase': 1 } },
  // Battles go by the odds, without luck.
  { id: 'no-fortune', rules: { 'combat.fortuneLow': 1, 'combat.fortuneHigh': 1 } },
  // The order of turns is the same in every round, and every order arrives.
  { id: 'fixed-initiative', rules: { 'initiative.spread': 0, 'initiative.delay': 0 } },
  // Everybody sees everything as it is.
  {
    id: 'no-fog',
    rules: {
      'sight.troops': 1000,
      'sight.ground': 1000,
      'sight.error': 0,
      'sight.ageing': 0,
      'sight.memory': 100,
    },
  },
  // Nothing is said in public, and no rumour rises.
  { id: 'no-claims', rules: { 'claims.most': 0, 'claims.rumourChance': 0 } },
  // Those who hold ground look ahead.
  { id: 'lookahead', rules: {}, policy: 'lookahead', slow: true },
];

/**
 * What a version sets in a scenario with these variants: its numbers, which are no longer drawn where the scenario draws them.
 *
 * @throws {RangeError} when it names a parameter that there is not
 */
export function versionChanges(
  scenario: Scenario,
  variants: readonly string[],
  { id, rules }: VersionSpec,
): Change[] {
  for (const name of Object.keys(rules))
    if (parameterRow(name) < 0)
      throw new RangeError(`version ${id} names the parameter ${name}, which there is not`);
  const { uncertain } = settledScenario(scenario, { variants, changes: [] });
  const drawn = Object.entries(uncertain).filter(
    ([, { rule }]) => rule !== undefined && Object.hasOwn(rules, rule),
  );
  return [
    ...Object.entries(rules).map(([name, level]): Change => ({
      pointer: `/rules/${name.replace('.', '/')}`,
      how: 'set',
      level,
    })),
    ...drawn.map(([entry]): Change => ({ pointer: `/uncertain/${entry}`, how: 'set', level: null })),
  ];
}
