// Everything that is wrong with a scenario file and its variants, in one pass.

import { CHECKS } from './checks/index.ts';
import { SECTIONS } from './checks/check.ts';
import type { Context, Section } from './checks/check.ts';
import { faults, valueAt } from './faults.ts';
import type { Finding } from './faults.ts';
import { layered } from './layers.ts';
import type { Resolve } from './layers.ts';
import { versionFault } from './migrate.ts';
import { pointer } from './problem.ts';
import type { Problem, Severity } from './problem.ts';
import { salvage } from './salvage.ts';
import { scenarioSchema } from './schema/index.ts';
import type { Scenario } from './schema/index.ts';
import { FIXED, scenarioJsonSchema } from './schema/json.ts';
import { locate, locateKey, locateRemoval, mergePatch, childOf, valueOf, without } from './tree.ts';
import type { Tree } from './tree.ts';

/** Problems told of one file; a file with more is better mended than read about. */
const MOST_PROBLEMS = 200;

/** A scenario file and how to reach what it names. */
export interface ScenarioFile {
  /** Name shown in problems, forward slashes; `extends` is looked for beside it. */
  readonly file: string;
  /** Its content; bytes are also checked to be UTF-8. */
  readonly text: string | Uint8Array;
  /** Content of another scenario file by its name, null when there is none. Without it nothing can be extended. */
  readonly resolve?: Resolve;
  /** Text of seeds/<name>.json by name, null when there is none. Without it citations of statements are not looked up. */
  readonly seeds?: (name: string) => string | null;
}

export interface Checked {
  /** In order of file, line and column. */
  readonly problems: readonly Problem[];
  /** The scenario, merged and with its defaults; null when there is any error. */
  readonly scenario: Scenario | null;
}

/** Reads a scenario and checks it and each of its variants. Never throws, whatever the file holds. */
export function checkScenario({ file, text, resolve = () => null, seeds }: ScenarioFile): Checked {
  const { tree, problems } = layered(file, text, resolve);
  if (tree === null) return { problems, scenario: null };
  const version = versionFault(valueOf(tree), 'scenario');
  if (version !== null) return { problems: [placed(version, tree, 'error')], scenario: null };

  const base = examine(tree, seeds ?? null);
  const found = [...base.problems];
  const seen = new Set(found.map(identity));
  for (const { id, patch } of variantsOf(tree)) {
    found.push(...fixedIn(id, patch, tree));
    const { problems: own } = examine(
      mergePatch(without(tree, 'variants'), without(patch, ...FIXED)),
      seeds ?? null,
    );
    for (const problem of own) {
      if (!seen.has(identity(problem)))
        found.push({ ...problem, message: `variant "${id}": ${problem.message}` });
    }
  }
  const sorted = found.toSorted(byPlace(file));
  return {
    problems: capped(sorted),
    scenario: sorted.some(({ severity }) => severity === 'error') ? null : base.scenario,
  };
}

interface Examined {
  readonly problems: readonly Problem[];
  readonly scenario: Scenario | null;
}

/** What is wrong with one merged document. */
function examine(tree: Tree, seeds: Context['seeds']): Examined {
  const document = valueOf(tree);
  const parsed = scenarioSchema.safeParse(document);
  const shape = parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) =>
        faults(issue, document, { schema: scenarioJsonSchema(), name: 'scenario' }),
      );
  const problems = shape.map((finding) => placed(finding, tree, 'error'));
  const scenario = parsed.success ? parsed.data : salvage(document);
  if (scenario !== null) {
    const context: Context = {
      scenario,
      ids: Object.fromEntries(
        SECTIONS.map((section) => [section, idsOf(document, section)]),
      ) as Context['ids'],
      removal: (path) => locateRemoval(tree, path),
      seeds,
    };
    for (const { severity, whole, check } of CHECKS) {
      const broken = problems.some((problem) => problem.severity === 'error');
      if (whole && broken) continue;
      for (const finding of check(context)) problems.push(placed(finding, tree, severity));
    }
  }
  return { problems, scenario: parsed.success ? parsed.data : null };
}

function idsOf(document: unknown, section: Section): ReadonlySet<string> {
  const rows = valueAt(document, [section]);
  return new Set(typeof rows === 'object' && rows !== null ? Object.keys(rows) : []);
}

function placed({ path, onName, code, message, remedy }: Finding, tree: Tree, severity: Severity): Problem {
  const place = onName === true ? locateKey(tree, path) : locate(tree, path);
  return { ...place, path: pointer(path), severity, code, message, remedy };
}

interface Variant {
  readonly id: string;
  readonly patch: Tree;
}

function variantsOf(tree: Tree): Variant[] {
  const variants = childOf(tree, 'variants');
  if (variants?.kind !== 'object') return [];
  return [...variants.members].flatMap(([id, { tree: variant }]) => {
    const patch = childOf(variant, 'patch');
    return patch?.kind === 'object' ? [{ id, patch }] : [];
  });
}

function fixedIn(id: string, patch: Tree, tree: Tree): Problem[] {
  return FIXED.filter((name) => childOf(patch, name) !== null).map((name) => {
    const path = ['variants', id, 'patch', name];
    const message = `variant "${id}": a variant cannot change "${name}"`;
    return placed({ path, onName: true, code: 'variant', message, remedy: 'take it away' }, tree, 'error');
  });
}

function identity({ code, path, message }: Problem): string {
  return `${code} ${path} ${message}`;
}

function byPlace(first: string): (a: Problem, b: Problem) => number {
  const order = (name: string) => (name === first ? '' : name);
  return (a, b) =>
    order(a.file) < order(b.file)
      ? -1
      : order(a.file) > order(b.file)
        ? 1
        : a.line - b.line || a.column - b.column;
}

function capped(problems: readonly Problem[]): readonly Problem[] {
  const next = problems[MOST_PROBLEMS];
  if (next === undefined) return problems;
  const message = `there are ${problems.length - MOST_PROBLEMS} more problems`;
  return [
    ...problems.slice(0, MOST_PROBLEMS),
    { ...next, code: 'more', message, remedy: 'mend these first' },
  ];
}
