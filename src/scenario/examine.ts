// What is wrong with one merged document: its size, its shape, then its sense as far as the sound part of it goes.

import { SECTIONS } from './checks/check.ts';
import type { Context, Part, Section } from './checks/check.ts';
import { CHECKS, VALUE_CHECKS } from './checks/index.ts';
import { oversized } from './checks/sizes.ts';
import { faults, valueAt } from './faults.ts';
import type { Finding } from './faults.ts';
import { nearest } from './nearest.ts';
import { pointer } from './problem.ts';
import type { Path, Problem, Severity } from './problem.ts';
import { fill, salvage } from './salvage.ts';
import type { Filled } from './salvage.ts';
import { scenarioSchema } from './schema/index.ts';
import type { Scenario } from './schema/index.ts';
import { scenarioJsonSchema } from './schema/json.ts';
import { locate, locateKey, locatePatch, locateRemoval, valueOf } from './tree.ts';
import type { Tree } from './tree.ts';

/** Faults of shape told of one document: whoever has more mends these first. */
const MOST_FAULTS = 500;

/** What can be said of one merged document. */
export interface Examined {
  readonly problems: readonly Problem[];
  /** The scenario with its defaults; null when its shape is wrong. Its sense may be wrong all the same. */
  readonly scenario: Scenario | null;
}

/** Where a finding is in the files. */
export function placed(
  { path, onName, code, message, remedy }: Finding,
  tree: Tree,
  severity: Severity,
): Problem {
  const patch = code === 'one-property' ? locatePatch(tree, path) : null;
  const place = patch ?? (onName === true ? locateKey(tree, path) : locate(tree, path));
  const more = patch === null ? '' : '; a patch takes the other away with null';
  return { ...place, path: pointer(path), severity, code, message, remedy: remedy + more };
}

/** Everything that is wrong with a merged document, in no order. `seeds` gives the text of a file of statements by name. */
export function examine(tree: Tree, seeds: Context['seeds']): Examined {
  const document = valueOf(tree);
  const large = oversized(document);
  if (large.length > 0) {
    return { problems: large.map((finding) => placed(finding, tree, 'error')), scenario: null };
  }
  const parsed = scenarioSchema.safeParse(document);
  const issues = parsed.success ? [] : parsed.error.issues.slice(0, MOST_FAULTS);
  const format = { schema: scenarioJsonSchema(), name: 'scenario' };
  const misspelt = misspeltParts(document);
  // A part that stands there under a misspelt name is told of once, where the name is.
  const shape = issues
    .flatMap((issue) => faults(issue, document, format))
    .filter(({ code, path }) => code !== 'missing-property' || !misspelt.has(String(path[0])));
  const problems = shape.map((finding) => placed(finding, tree, 'error'));
  const all = parsed.success ? { scenario: parsed.data, filled: [] } : fill(document);
  const sound = parsed.success ? parsed.data : salvage(document);
  if (all !== null && sound !== null) {
    for (const [finding, severity] of senseOf({ all, sound, document, tree, shape, misspelt, seeds })) {
      problems.push(placed(finding, tree, severity));
    }
  }
  return { problems, scenario: parsed.success ? parsed.data : null };
}

/** Parts that an unknown property has nearly the name of, whether or not something, such as a variant, has put the part there too. */
function misspeltParts(document: unknown): ReadonlySet<string> {
  if (typeof document !== 'object' || document === null) return new Set();
  const parts = Object.keys(scenarioSchema.shape);
  const unknown = Object.keys(document).filter((name) => !parts.includes(name));
  return new Set(unknown.flatMap((name) => nearest(name, parts) ?? []));
}

interface Known {
  /** The scenario with something in place of each fault of shape. */
  readonly all: Filled;
  /** The scenario without the rows that have any. */
  readonly sound: Scenario;
  readonly document: unknown;
  readonly tree: Tree;
  readonly shape: readonly Finding[];
  /** Parts that stand there under another name: nothing can be said of what names their rows. */
  readonly misspelt: ReadonlySet<string>;
  readonly seeds: Context['seeds'];
}

/** What the checks say of a document, as far as its faults of shape let them. */
function* senseOf({
  all,
  sound,
  document,
  tree,
  shape,
  misspelt,
  seeds,
}: Known): Iterable<readonly [Finding, Severity]> {
  const spoilt = new Set([...shape.map(({ path }) => partOf(path)), ...misspelt]);
  const context: Context = {
    scenario: withBareTables(all.scenario),
    ids: Object.fromEntries(
      SECTIONS.map((section) => [section, misspelt.has(section) ? null : idsOf(document, section)]),
    ) as Context['ids'],
    spoilt: (part, id) => {
      if (spoilt.has('') || spoilt.has(part)) return true;
      return id === undefined
        ? [...spoilt].some((each) => each.startsWith(`${part}/`))
        : spoilt.has(`${part}/${id}`);
    },
    removal: (path) => locateRemoval(tree, path),
    seeds,
  };
  const unsaid = all.filled.map((path) => `${pointer(path)}/`);
  const plain = withBareTables(sound);
  for (const { severity, spoils, check } of VALUE_CHECKS) {
    for (const finding of check(context)) {
      if (unsaid.some((path) => `${pointer(finding.path)}/`.startsWith(path))) continue;
      if (spoils === true) spoilt.add(partOf(finding.path));
      yield [finding, severity];
    }
  }
  for (const { severity, needs = [], check } of CHECKS) {
    if (needs.some((part: Part) => context.spoilt(part))) continue;
    for (const finding of check({ ...context, scenario: plain })) yield [finding, severity];
  }
}

/** The scenario with tables that hold their rows and nothing else, so that no row is found under the name "constructor". */
function withBareTables(scenario: Scenario): Scenario {
  const tables = SECTIONS.map((section) => [
    section,
    Object.assign(Object.create(null) as object, scenario[section]),
  ]);
  return { ...scenario, ...(Object.fromEntries(tables) as Pick<Scenario, Section>) };
}

/** The row that a path leads into, or its section; empty for what may concern everything. */
function partOf(path: Path): string {
  const [part, id] = path;
  if (part === undefined || (id === undefined && !Object.hasOwn(scenarioSchema.shape, part))) return '';
  return id === undefined ? String(part) : `${part}/${id}`;
}

function idsOf(document: unknown, section: Section): ReadonlySet<string> | null {
  const rows = valueAt(document, [section]);
  if (rows === undefined) return new Set();
  return typeof rows === 'object' && rows !== null && !Array.isArray(rows)
    ? new Set(Object.keys(rows))
    : null;
}
