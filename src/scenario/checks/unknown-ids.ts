import { PARAMETERS } from '../../engine/game.ts';
import type { Finding } from '../faults.ts';
import { suggestion } from '../nearest.ts';
import { ROW } from './check.ts';
import type { Check, Context } from './check.ts';
import { references } from './references.ts';

function* find({ scenario, ids, removal }: Context): Iterable<Finding> {
  for (const { path, section, id, onName } of references(scenario)) {
    const known = ids[section];
    if (known === null || known.has(id)) continue;
    const gone = removal([section, id]);
    const base = { path, ...(onName === undefined ? {} : { onName }) };
    if (gone === null) {
      yield {
        ...base,
        code: 'unknown-id',
        message: `"${id}" is no ${ROW[section]} of this scenario`,
        remedy: suggestion(id, known),
      };
    } else {
      const where = `${gone.file}:${gone.line}:${gone.column}`;
      const message = `the ${ROW[section]} "${id}" is still named here, but it is taken away at ${where}`;
      yield { ...base, code: 'absent-id', message, remedy: 'take this away too, or keep it' };
    }
  }
  for (const [id, { rule }] of Object.entries(scenario.uncertain)) {
    if (rule === undefined || PARAMETERS.some((parameter) => parameter.id === rule)) continue;
    const known = PARAMETERS.map((parameter) => parameter.id);
    yield {
      path: ['uncertain', id, 'rule'],
      code: 'unknown-id',
      message: `"${rule}" is no parameter of the rules`,
      remedy: suggestion(rule, known),
    };
  }
}

/** Ids that nothing has, wherever one occurs, and ids of rows that a variant took away. */
export const unknownIds: Check = { severity: 'error', spoils: true, check: find };
