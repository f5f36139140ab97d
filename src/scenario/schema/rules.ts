// The numbers of the rules as scenarios may override them, one property for each declared parameter.

import * as z from 'zod';
import { RULES } from '../../engine/game.ts';
import type { Declaration, RuleName } from '../../engine/game.ts';
import { field } from './field.ts';

const value = ({ low, high, about, unit, value: usual, source }: Declaration) =>
  field(z.number().min(low).max(high).optional(), about, `${unit}. Source of the default: ${source}`, usual, {
    default: usual,
  });

const rule = (name: RuleName) => {
  const declared = Object.entries<Declaration>(RULES[name]);
  const [first] = declared;
  return field(
    z
      .strictObject(
        Object.fromEntries(declared.map(([parameter, declaration]) => [parameter, value(declaration)])),
      )
      .optional(),
    `Numbers of the ${name} rule that differ from their defaults.`,
    'by parameter',
    first === undefined ? {} : { [first[0]]: first[1].value },
  );
};

const names = Object.keys(RULES) as RuleName[];

export const rules = z.strictObject(
  Object.fromEntries(names.map((name) => [name, rule(name)])) as {
    [name in RuleName]: ReturnType<typeof rule>;
  },
);
