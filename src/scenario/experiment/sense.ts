// What is wrong with the sense of an experiment of sound shape: names, levels, bounds, size.

import type { Finding } from '../faults.ts';
import { suggestion } from '../nearest.ts';
import type { Path } from '../problem.ts';
import type { Scenario } from '../schema/index.ts';
import type { Factor, Level } from './factors.ts';
import { levelsOf } from './levels.ts';
import { isBounded } from './measures.ts';
import type { Measure } from './measures.ts';
import { baseErrors, baseOf, pointing } from './pointers.ts';
import { referenceOf } from './reference-sense.ts';
import type { Experiment } from './schema.ts';
import { pointCount } from './size.ts';

/** What an experiment may name beside what its scenario has. */
export interface Surroundings {
  readonly scenario: Scenario;
  /** Ids of policies. Scripts and programs are named by their prefix and are not looked up. */
  readonly policies: readonly string[];
}

/** Before the file of a script and the command line of a program. */
const OUTSIDE = /^(script|external):./;
/** Combinations of variants that are tried. */
const MOST_BASES = 64;
/** Cells that one experiment may have. */
const MOST_CELLS = 100_000;
/** Dimensions for which there are direction numbers. */
const MOST_DIMENSIONS = 64;

/** Everything that is wrong, in no order. */
export function* senseOf(experiment: Experiment, around: Surroundings): Iterable<Finding> {
  yield* variantsOf(experiment, around);
  yield* seatsOf(experiment, around);
  yield* factorsOf(experiment, around);
  yield* designOf(experiment);
  yield* referenceOf(experiment);
  yield* measuresOf(experiment, around);
  yield* stopOf(experiment);
  yield* sizeOf(experiment);
}

function unknown(path: Path, what: string, id: string, known: Iterable<string>, onName = false): Finding {
  const message = `there is no ${what} "${id}"`;
  return { path, onName, code: 'unknown-id', message, remedy: suggestion(id, known) };
}

function* variantsOf({ variants, factors }: Experiment, { scenario }: Surroundings): Iterable<Finding> {
  const known = Object.keys(scenario.variants);
  const lists: (readonly [Path, readonly (string | null)[]])[] = [[['variants'], variants]];
  for (const [id, factor] of Object.entries(factors)) {
    if (factor.kind === 'variant') lists.push([['factors', id, 'variants'], factor.variants]);
  }
  for (const [path, list] of lists) {
    for (const [at, id] of list.entries()) {
      if (id !== null && !known.includes(id)) yield unknown([...path, at], 'variant', id, known);
      if (list.indexOf(id) < at) {
        const message = `${id === null ? 'null' : `"${id}"`} is listed twice`;
        yield { path: [...path, at], code: 'twice', message, remedy: 'take one away' };
      }
    }
  }
}

function* policyAt(path: Path, policy: string, { policies }: Surroundings): Iterable<Finding> {
  if (!policies.includes(policy) && !OUTSIDE.test(policy)) yield unknown(path, 'policy', policy, policies);
}

function* seatsOf({ seats }: Experiment, around: Surroundings): Iterable<Finding> {
  const actors = Object.keys(around.scenario.actors);
  for (const [actor, policy] of Object.entries(seats)) {
    if (!actors.includes(actor)) yield unknown(['seats', actor], 'actor', actor, actors, true);
    yield* policyAt(['seats', actor], policy, around);
  }
}

function* factorsOf(experiment: Experiment, around: Surroundings): Iterable<Finding> {
  const { scenario } = around;
  const bases = combinations(experiment, scenario).map((variants) => baseOf(scenario, variants));
  for (const base of bases.filter(({ variants }) => variants.length > 1)) {
    const [wrong] = baseErrors(base);
    if (wrong === undefined) continue;
    const message = `the variants ${base.variants.join(' and ')} do not go together: ${wrong.message}`;
    yield { path: ['factors'], onName: true, code: 'level', message, remedy: wrong.remedy };
  }
  for (const [id, factor] of Object.entries(experiment.factors)) {
    if (factor.kind === 'range' && !(factor.low < factor.high)) {
      const message = `"high" is ${factor.high}, "low" ${factor.low}`;
      yield { path: ['factors', id, 'high'], code: 'range', message, remedy: 'a higher number was expected' };
    }
    if (factor.kind === 'seat') {
      const actors = Object.keys(scenario.actors);
      const path = ['factors', id];
      if (!actors.includes(factor.actor)) yield unknown([...path, 'actor'], 'actor', factor.actor, actors);
      for (const [at, policy] of factor.policies.entries())
        yield* policyAt([...path, 'policies', at], policy, around);
    }
    if (factor.kind !== 'range' && factor.kind !== 'values') continue;
    for (const [at, base] of bases.entries()) {
      const found = [...pointing(scenario, id, factor, base, at === 0)];
      yield* found;
      if (found.length > 0) break;
    }
  }
}

/** Known variants as they may come together, the first those of the first levels. */
function combinations({ variants, factors }: Experiment, scenario: Scenario): string[][] {
  const lists = [
    variants,
    ...Object.values(factors).flatMap((f) => (f.kind === 'variant' ? [f.variants] : [])),
  ];
  let found: string[][] = [[]];
  for (const list of lists) {
    const known = list.filter((id) => id === null || Object.hasOwn(scenario.variants, id));
    found = found.flatMap((before) => known.map((id) => (id === null ? before : [...before, id])));
    found = found.slice(0, MOST_BASES);
  }
  return found;
}

function* designOf({ design, factors }: Experiment): Iterable<Finding> {
  const ids = Object.keys(factors);
  if (design.kind === 'list') {
    for (const [at, point] of design.points.entries()) {
      for (const [id, level] of Object.entries(point)) {
        const path = ['design', 'points', at, id];
        const factor = factors[id];
        if (factor === undefined) yield unknown(path, 'factor', id, ids, true);
        else yield* listed(path, level, factor);
      }
    }
    return;
  }
  if (design.kind === 'factorial') return;
  const path = ['design', 'kind'];
  if (ids.length === 0) {
    const message = `the design is ${design.kind} and there are no factors`;
    yield { path, code: 'no-factors', message, remedy: 'name at least one under "factors"' };
  }
  const most = design.kind === 'sobol-indices' ? MOST_DIMENSIONS / 2 : MOST_DIMENSIONS;
  if (design.kind.startsWith('sobol') && ids.length > most) {
    const message = `there are ${ids.length} factors`;
    yield { path, code: 'too-many', message, remedy: `${design.kind} takes at most ${most}` };
  }
}

/** Whether a level that a point names is one of its factor. */
function* listed(path: Path, level: Level, factor: Factor): Iterable<Finding> {
  if (factor.kind === 'range') {
    if (typeof level === 'number' && level >= factor.low && level <= factor.high) return;
    const remedy = `a number from ${factor.low} to ${factor.high} was expected`;
    yield { path, code: 'level', message: `the level is ${JSON.stringify(level)}`, remedy };
    return;
  }
  const levels = levelsOf(factor, 0);
  const text = JSON.stringify(level);
  if (levels.some((each) => JSON.stringify(each) === text)) return;
  const remedy = `one of ${levels.map((each) => JSON.stringify(each)).join(', ')} was expected`;
  yield { path, code: 'level', message: `the level is ${text}`, remedy };
}

function* measuresOf({ measures }: Experiment, { scenario }: Surroundings): Iterable<Finding> {
  if (Object.keys(measures).length === 0) {
    const message = 'there is no measure';
    yield { path: ['measures'], code: 'no-measures', message, remedy: 'name at least one' };
  }
  for (const [id, measure] of Object.entries(measures)) yield* measureOf(['measures', id], measure, scenario);
}

function* measureOf(path: Path, measure: Measure, scenario: Scenario): Iterable<Finding> {
  const among = (name: string, what: string, asked: string, known: readonly string[]): Finding[] =>
    known.includes(asked) ? [] : [unknown([...path, name], what, asked, known)];
  const firstDays = Object.entries(scenario.measures).flatMap(([id, each]) =>
    each.first === undefined ? [] : [id],
  );
  if (measure.kind === 'outcome')
    yield* among('outcome', 'outcome', measure.outcome, Object.keys(scenario.outcomes));
  if (measure.kind === 'comes') yield* among('measure', 'first day', measure.measure, firstDays);
  if (measure.kind === 'value')
    yield* among('measure', 'measure', measure.measure, Object.keys(scenario.measures));
  if (measure.kind === 'score') {
    const scored = Object.entries(scenario.actors).filter(([, { aims }]) => Object.keys(aims).length > 0);
    yield* among(
      'actor',
      'actor with aims',
      measure.actor,
      scored.map(([id]) => id),
    );
  }
  if (measure.kind === 'losses' || measure.kind === 'harmed')
    yield* among('actor', 'actor', measure.actor, Object.keys(scenario.actors));
  if ('low' in measure && measure.low !== undefined && !(measure.low < (measure.high ?? Infinity))) {
    const message = `"high" is ${measure.high}, "low" ${measure.low}`;
    yield { path: [...path, 'high'], code: 'range', message, remedy: 'a higher number was expected' };
  }
}

function* stopOf({ stop, measures }: Experiment): Iterable<Finding> {
  if (stop.kind === 'count') return;
  const path = ['stop', 'measure'];
  const measure = measures[stop.measure];
  if (measure === undefined) yield unknown(path, 'measure', stop.measure, Object.keys(measures));
  else if (!isBounded(measure)) {
    const message = `the measure "${stop.measure}" has no bounds, so no interval of it holds at every look`;
    yield {
      path,
      code: 'unbounded',
      message,
      remedy: 'give it "low" and "high", or choose a share or a score',
    };
  }
}

function* sizeOf(experiment: Experiment): Iterable<Finding> {
  const { design, variants, replicates, budget } = experiment;
  const cells = variants.length * pointCount(experiment);
  if (cells > MOST_CELLS) {
    const message = `the design has ${cells} points`;
    yield {
      path: ['design', 'kind'],
      code: 'too-many',
      message,
      remedy: `at most ${MOST_CELLS} were expected`,
    };
  }
  const runs = cells * replicates;
  const most = budget.runs;
  if (most === undefined || runs <= most) return;
  const message = `${cells} ${design.kind} points of ${replicates} replicates are ${runs} runs, "runs" allows ${most}`;
  const remedy = 'allow more, or play fewer replicates';
  yield { path: ['budget', 'runs'], code: 'budget', message, remedy };
}
