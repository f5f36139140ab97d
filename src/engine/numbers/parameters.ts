// All numbers of all rules in one table. A game carries their values as a state column, so that an uncertain
// parameter can differ from game to game; rules read them as `state.rules[P.combat.reach]`.

import type { Declaration } from './declaration.ts';
import { advisers } from '../rules/advisers.parameters.ts';
import { air } from '../rules/air.parameters.ts';
import { bases } from '../rules/bases.parameters.ts';
import { claims } from '../rules/claims.parameters.ts';
import { civilians } from '../rules/civilians.parameters.ts';
import { combat } from '../rules/combat.parameters.ts';
import { diplomacy } from '../rules/diplomacy.parameters.ts';
import { home } from '../rules/home.parameters.ts';
import { initiative } from '../rules/initiative.parameters.ts';
import { lending } from '../rules/lending.parameters.ts';
import { leverage } from '../rules/leverage.parameters.ts';
import { licence } from '../rules/licence.parameters.ts';
import { link } from '../rules/link.parameters.ts';
import { mediation } from '../rules/mediation.parameters.ts';
import { morale } from '../rules/morale.parameters.ts';
import { movement } from '../rules/movement.parameters.ts';
import { sight } from '../rules/sight.parameters.ts';
import { opinion } from '../rules/opinion.parameters.ts';
import { sponsors } from '../rules/sponsors.parameters.ts';
import { stance } from '../rules/stance.parameters.ts';
import { supply } from '../rules/supply.parameters.ts';
import { depots } from '../rules/depots.parameters.ts';
import { offer } from '../rules/offer.parameters.ts';
import { raid } from '../rules/raid.parameters.ts';
import { weather } from '../rules/weather.parameters.ts';
import { tracks } from '../rules/tracks.parameters.ts';

/** Declarations by rule and name, as scenarios write them under `rules`. */
export const RULES = {
  initiative,
  movement,
  sight,
  combat,
  stance,
  home,
  supply,
  link,
  air,
  civilians,
  morale,
  sponsors,
  diplomacy,
  weather,
  opinion,
  raid,
  offer,
  depots,
  leverage,
  licence,
  advisers,
  bases,
  lending,
  claims,
  tracks,
  mediation,
} as const;

export type RuleName = keyof typeof RULES;
/** The row of every parameter, by rule and name. */
export type Rows = { readonly [R in RuleName]: { readonly [name in keyof (typeof RULES)[R]]: number } };

export interface Parameter extends Declaration {
  readonly rule: RuleName;
  readonly name: string;
  /** As scenarios and messages name it: `combat.reach`. */
  readonly id: string;
}

/** Every parameter in row order. */
export const PARAMETERS: readonly Parameter[] = (Object.keys(RULES) as RuleName[]).flatMap((rule) =>
  Object.entries(RULES[rule] as Record<string, Declaration>).map(([name, declared]) => ({
    ...declared,
    rule,
    name,
    id: `${rule}.${name}`,
  })),
);

/** Row numbers: `state.rules[P.combat.reach]`. */
export const P: Rows = Object.fromEntries(
  (Object.keys(RULES) as RuleName[]).map((rule) => [
    rule,
    Object.fromEntries(
      PARAMETERS.map((parameter, row) => [parameter, row] as const)
        .filter(([parameter]) => parameter.rule === rule)
        .map(([parameter, row]) => [parameter.name, row]),
    ),
  ]),
) as unknown as Rows;

/** The default value of every parameter, by row. */
export function defaultRules(): Float64Array {
  return Float64Array.from(PARAMETERS, (parameter) => parameter.value);
}

/** Row of a parameter by its id, or -1. */
export function parameterRow(id: string): number {
  return PARAMETERS.findIndex((parameter) => parameter.id === id);
}
