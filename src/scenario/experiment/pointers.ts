// Where the pointers of factors lead, and whether the scenario takes what is put there.

import { examine } from '../examine.ts';
import { valueAt } from '../faults.ts';
import type { Finding } from '../faults.ts';
import { suggestion } from '../nearest.ts';
import { parseContent } from '../parse.ts';
import { pointer as pointerOf } from '../problem.ts';
import type { Path, Problem } from '../problem.ts';
import type { Scenario } from '../schema/index.ts';
import { scenarioSchema } from '../schema/index.ts';
import { FIXED, scenarioJsonSchema, schemaAt } from '../schema/json.ts';
import type { Factor, Level } from './factors.ts';
import { documentOf, numberAt, stepsOf } from './setting.ts';

type Pointing = Extract<Factor, { pointers: string[] }>;

/** One scenario in which a factor has to make sense: as written, or in some of its variants. */
export interface Base {
  readonly variants: readonly string[];
  readonly document: unknown;
  /** What is wrong with it by itself already. */
  readonly known: ReadonlySet<string>;
}

/** The base that some variants make. */
export function baseOf(scenario: Scenario, variants: readonly string[]): Base {
  const document = documentOf(scenario, { variants, changes: [] });
  return { variants, document, known: new Set(errorsOf(document).map(identity)) };
}

/** What is wrong with a base: variants that do not go together. */
export function baseErrors({ document }: Base): readonly Problem[] {
  return errorsOf(document);
}

/** What is wrong with a factor's pointers and levels in a base. `thorough` also judges the sense of the changed scenario. */
export function* pointing(
  scenario: Scenario,
  id: string,
  factor: Pointing,
  base: Base,
  thorough: boolean,
): Iterable<Finding> {
  let sound = true;
  for (const [at, pointer] of factor.pointers.entries()) {
    const path: Path = ['factors', id, 'pointers', at];
    const why = astray(base.document, stepsOf(pointer), factor.how);
    if (why === null) continue;
    sound = false;
    const where = base.variants.length === 0 ? '' : ` in variant ${base.variants.join(' + ')}`;
    yield { path, code: 'pointer', message: `"${pointer}" ${why.message}${where}`, remedy: why.remedy };
  }
  if (!sound) return;
  for (const { level, path } of extremes(id, factor)) {
    const changes = factor.pointers.map((pointer) => ({ pointer, how: factor.how, level }));
    if (factor.how === 'scale' && typeof level !== 'number') {
      const message = `${JSON.stringify(level)} cannot multiply a number`;
      yield { path, code: 'level', message, remedy: 'a number was expected' };
      continue;
    }
    const document = documentOf(scenario, { variants: base.variants, changes });
    if (!thorough && scenarioSchema.safeParse(document).success) continue;
    const wrong = errorsOf(document).find((problem) => !base.known.has(identity(problem)));
    if (wrong === undefined) continue;
    const message = `the scenario cannot take ${JSON.stringify(level)} there: ${wrong.message}`;
    yield { path, code: 'level', message, remedy: wrong.remedy };
  }
}

/** Levels at which a factor goes furthest, and where they are written. */
function extremes(id: string, factor: Pointing): { level: Level; path: Path }[] {
  const at = ['factors', id];
  if (factor.kind === 'values')
    return factor.values.map((level, i) => ({ level, path: [...at, 'values', i] }));
  const { low, high, whole } = factor;
  const rounded = (value: number): number => (whole ? Math.round(value) : value);
  return [
    { level: rounded(low), path: [...at, 'low'] },
    { level: rounded(high), path: [...at, 'high'] },
  ];
}

/** Why a path leads nowhere, or null. */
function astray(
  document: unknown,
  steps: readonly string[],
  how: 'set' | 'scale',
): { message: string; remedy: string } | null {
  const root = scenarioJsonSchema();
  const [top = ''] = steps;
  if (FIXED.includes(top))
    return { message: `leads to "${top}", which is no part of a setting`, remedy: 'choose another place' };
  for (const [i, step] of steps.entries()) {
    const above = steps.slice(0, i);
    const value = valueAt(document, above);
    if (Array.isArray(value)) {
      return { message: 'leads into a list', remedy: `end at "${pointerOf(above)}" and give the list whole` };
    }
    const rows = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    const properties = Object.keys(schemaAt(root, above, document)?.properties ?? {});
    if (rows.includes(step) || properties.includes(step)) continue;
    const known = [...new Set([...rows, ...properties])].filter((name) => !FIXED.includes(name));
    const where = above.length === 0 ? 'the scenario' : above.join('.');
    return {
      message: `leads nowhere: there is no "${step}" in ${where}`,
      remedy: suggestion(step, known),
    };
  }
  if (how === 'scale' && numberAt(document, steps) === null) {
    return { message: 'leads to no number that could be multiplied', remedy: 'set it instead' };
  }
  return null;
}

function errorsOf(document: unknown): readonly Problem[] {
  const { tree } = parseContent(JSON.stringify(document), 'scenario');
  if (tree === null) return [];
  return examine(tree, null).problems.filter(({ severity }) => severity === 'error');
}

function identity({ code, path, message }: Problem): string {
  return `${code} ${path} ${message}`;
}
