// Everything that is wrong with an experiment file, in one pass.

import { placed } from '../examine.ts';
import { faults, valueAt } from '../faults.ts';
import type { Finding } from '../faults.ts';
import { versionFault } from '../migrate.ts';
import { parseContent } from '../parse.ts';
import { problemLine } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Scenario } from '../schema/index.ts';
import { valueOf } from '../tree.ts';
import { experimentJsonSchema, experimentSchema } from './schema.ts';
import type { Experiment } from './schema.ts';
import { senseOf } from './sense.ts';

/** An experiment file and how to reach what it names. */
export interface ExperimentFile {
  /** Name shown in problems, forward slashes. */
  readonly file: string;
  /** Its content; bytes are also checked to be UTF-8. */
  readonly text: string | Uint8Array;
  /** The checked scenario of a name in the file, or why there is none in words that follow its name. */
  readonly scenarioOf: (name: string) => Scenario | string;
  /** Ids of policies that seats may name. */
  readonly policies: readonly string[];
}

/** What a file turned out to be; experiment and scenario are null when there is any error. */
export interface CheckedExperiment {
  readonly problems: readonly Problem[];
  readonly experiment: Experiment | null;
  readonly scenario: Scenario | null;
}

/** Problems told of one file. */
const MOST_PROBLEMS = 100;
/** Properties that only experiments have. */
const OWN = ['question', 'factors', 'design', 'replicates'];

/** Whether a text is meant as an experiment and not as a scenario: it has a property that only experiments have. */
export function isExperiment(content: string | Uint8Array): boolean {
  const { tree } = parseContent(content, '');
  if (tree?.kind !== 'object') return false;
  return OWN.some((name) => tree.members.has(name));
}

/** Reads an experiment and checks it against its scenario. Never throws, whatever the file holds. */
export function checkExperiment(asked: ExperimentFile): CheckedExperiment {
  const { tree, problems } = parseContent(asked.text, asked.file);
  const nothing = { experiment: null, scenario: null };
  if (tree === null) return { problems, ...nothing };
  const document = valueOf(tree);
  const version = versionFault(document, 'experiment');
  if (version !== null) return { problems: [placed(version, tree, 'error')], ...nothing };
  const parsed = experimentSchema.safeParse(document);
  const format = { schema: experimentJsonSchema(), name: 'experiment' };
  const shape = parsed.success ? [] : parsed.error.issues.flatMap((issue) => faults(issue, document, format));
  const sound = parsed.success ? parsed.data : salvaged(document, shape);
  const { findings, scenario } = sound === null ? { findings: [], scenario: null } : judged(sound, asked);
  const spoilt = new Set(shape.map(({ path }) => path[0]));
  const own = findings.filter(({ path }) => !dependsOn(path[0], spoilt));
  const found = [...problems, ...[...shape, ...own].map((finding) => placed(finding, tree, 'error'))];
  const each = [...new Map(found.map((problem) => [problemLine(problem), problem])).values()];
  const inOrder = each.toSorted((a, b) => a.line - b.line || a.column - b.column).slice(0, MOST_PROBLEMS);
  if (!parsed.success || inOrder.length > 0) return { problems: inOrder, ...nothing };
  return { problems: [], experiment: parsed.data, scenario };
}

/** Whether what is said of a part may come of the faults of another one. */
function dependsOn(
  part: string | number | undefined,
  spoilt: ReadonlySet<string | number | undefined>,
): boolean {
  const needs: Readonly<Record<string, readonly string[]>> = {
    design: ['design', 'factors'],
    reference: ['reference', 'design', 'factors'],
    stop: ['stop', 'measures'],
    budget: ['budget', 'design', 'factors', 'variants', 'replicates'],
  };
  const own = part === 'measures' ? ['measures'] : (needs[String(part)] ?? []);
  return own.some((each) => spoilt.has(each));
}

function judged(
  experiment: Experiment,
  { scenarioOf, policies }: ExperimentFile,
): { readonly findings: readonly Finding[]; readonly scenario: Scenario | null } {
  const scenario = scenarioOf(experiment.scenario);
  if (typeof scenario !== 'string')
    return { findings: [...senseOf(experiment, { scenario, policies })], scenario };
  const message = `the scenario "${experiment.scenario}" ${scenario}`;
  const finding = { path: ['scenario'], code: 'scenario', message, remedy: '' };
  return { findings: [finding], scenario: null };
}

/** The experiment without the parts that have faults of shape, so that the rest is still judged; null where too little is left. */
function salvaged(document: unknown, shape: readonly Finding[]): Experiment | null {
  const rest = structuredClone(document) as Record<string, unknown>;
  for (const { path } of shape) {
    const [part = '', id] = path;
    const rows = valueAt(rest, [part]) as Record<string, unknown> | undefined;
    if (id === undefined || (part !== 'factors' && part !== 'measures') || rows === undefined)
      delete rest[part];
    else delete rows[id];
  }
  const whole = experimentSchema.safeParse({
    format: 1,
    id: 'experiment',
    question: 'question',
    replicates: 1,
    measures: {},
    ...rest,
  });
  return whole.success ? whole.data : null;
}
