// `orontes list`: what there is to play, and the ids by which a scenario's parts are called in options and columns.

import type { Text, World } from '../../engine/game.ts';
import { questionsOf } from '../../lab/answers/questions.ts';
import { textIn } from '../../telling/index.ts';
import { loadExperiment } from '../named/experiment-file.ts';
import { loadScenario, shippedExperiments, shippedScenarios } from '../named/scenario.ts';
import type { Loaded } from '../named/scenario.ts';
import { DONE, wrongUse } from '../terminal/problem.ts';
import { rowsOf, rowsText } from './list-rows.ts';
import { table } from '../terminal/table.ts';
import { print, printJson } from '../terminal/terminal.ts';
import { LANGUAGE, nameOf, textOf } from '../terminal/words.ts';

/** A thing that an option can name. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** The parts of a scenario that are called by id. */
interface Parts {
  readonly scenario: string;
  readonly title: string;
  /** `--seat`, `--policy` and the columns of actors. */
  readonly seats: readonly Named[];
  /** `--variant`. */
  readonly variants: readonly Named[];
  /** What `--for` can ask for, as `outcome:ID` and `comes:ID`. */
  readonly questions: readonly Named[];
  /** Columns `measure_ID`; the unit, or that it is a first day. */
  readonly measures: readonly (Named & { readonly unit: string })[];
}

/** What is asked of `list` besides the scenario. */
export interface ListOptions {
  readonly json?: true;
  /** A section of the scenario's file whose rows are listed. */
  readonly of?: string;
}

/** Prints the scenarios and experiments that come with the program or, with a name, the ids in one scenario. */
export function list(name: string | undefined, { json, of }: ListOptions): number {
  if (name === undefined) {
    if (of !== undefined) throw wrongUse('--of lists a section of a scenario; name the scenario too');
    const all = {
      scenarios: shippedScenarios().map(cardOf),
      experiments: shippedExperiments().map(questionOf),
    };
    if (json) printJson(all);
    else print(`${cards(all.scenarios)}\n\n${idsAndNames('Experiment', all.experiments)}`);
    return DONE;
  }
  const loaded = loadScenario(name, null);
  if (of !== undefined) {
    const rows = rowsOf(loaded.scenario, of);
    if (json) printJson(rows);
    else print(rowsText(of, rows));
    return DONE;
  }
  const parts = partsOf(loaded);
  if (json) printJson(parts);
  else print(partsText(parts));
  return DONE;
}

interface Card extends Named {
  readonly rounds: string;
  readonly seats: number;
  readonly variants: number;
}

function cardOf(id: string): Card {
  const { scenario, world } = loadScenario(id, null);
  const { earliestLast, latestLast } = world.calendar;
  return {
    id,
    name: nameOf(world.title),
    rounds: earliestLast === latestLast ? String(latestLast) : `${earliestLast} to ${latestLast}`,
    seats: seatsOf(world).length,
    variants: Object.keys(scenario.variants).length,
  };
}

function questionOf(id: string): Named {
  return { id, name: textOf(loadExperiment(id).experiment.question) };
}

function seatsOf({ actors, aims }: World): Named[] {
  return actors.ids
    .map((id, actor) => ({ id, name: nameOf(actors.names[actor]!), actor }))
    .filter(({ actor }) => aims.actor.includes(actor))
    .map(({ id, name }) => ({ id, name }));
}

function partsOf({ scenario, world }: Loaded): Parts {
  const { measures } = world;
  const named = (ids: readonly string[], names: readonly Text[]): Named[] =>
    ids.map((id, at) => ({ id, name: nameOf(names[at]!) }));
  const asked = questionsOf(world).filter(({ kind }) => kind !== 'figure');
  const called = new Map<string, string>([
    ...named(world.outcomes.ids, world.outcomes.names).map(
      ({ id, name }) => [`outcome:${id}`, name] as const,
    ),
    ...named(measures.ids, measures.names).map(({ id, name }) => [`comes:${id}`, name] as const),
  ]);
  return {
    scenario: scenario.id,
    title: nameOf(world.title),
    seats: seatsOf(world),
    variants: Object.entries(scenario.variants).map(([id, { name }]) => ({ id, name: textOf(name ?? id) })),
    questions: asked.map(({ key }) => ({ id: key, name: called.get(key) ?? '' })),
    measures: named(measures.ids, measures.names).map((each, at) => ({
      ...each,
      unit: measures.first[at] ? 'round, first day' : textIn(measures.unit[at]!, LANGUAGE),
    })),
  };
}

function cards(all: readonly Card[]): string {
  const rows = all.map(({ id, name, rounds, seats, variants }) => [
    id,
    name,
    rounds,
    String(seats),
    String(variants),
  ]);
  return table(['Scenario', 'title', 'rounds', 'seats', 'variants'], rows, 2);
}

function idsAndNames(head: string, all: readonly Named[]): string {
  return table(
    [head, ''],
    all.map(({ id, name }) => [id, name]),
    2,
  );
}

function partsText({ title, seats, variants, questions, measures }: Parts): string {
  return [
    title,
    idsAndNames('Seat', seats),
    ...(variants.length > 0 ? [idsAndNames('Variant', variants)] : []),
    idsAndNames('--for', questions),
    table(
      ['Measure', 'name', 'unit'],
      measures.map(({ id, name, unit }) => [id, name, unit]),
      3,
    ),
  ].join('\n\n');
}
