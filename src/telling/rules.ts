// Each rule's page for readers: what it does, and its numbers as the engine declares them.

import { PARAMETERS, RULES } from '../engine/game.ts';
import type { Parameter, RuleName } from '../engine/game.ts';
import type { NumberTexts, RuleText } from './language.ts';

/** A number of a rule with its row in a game's rules. */
export type RuleNumber = Parameter & {
  readonly row: number;
  /** Whether what it says is in the language asked for; English where nobody has put it into that. */
  readonly isTold: boolean;
};

export interface RulePage extends RuleText {
  readonly rule: RuleName;
  readonly numbers: readonly RuleNumber[];
}

/** A page for every rule that the engine declares, in its order. */
export function pagesOf(
  texts: { readonly [R in RuleName]: RuleText },
  numbers: NumberTexts | null,
): readonly RulePage[] {
  const rows = PARAMETERS.map((parameter, row) => ({
    ...parameter,
    row,
    about: numbers?.about[parameter.id] ?? parameter.about,
    unit: numbers?.units[parameter.unit] ?? parameter.unit,
    isTold: numbers === null || numbers.about[parameter.id] !== undefined,
  }));
  return (Object.keys(RULES) as RuleName[]).map((rule) => ({
    ...texts[rule],
    rule,
    numbers: rows.filter((parameter) => parameter.rule === rule),
  }));
}
