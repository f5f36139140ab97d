// Experiments on the page: those that come with it, those that are opened from files, and the one that a scenario with its variants makes.

import { t } from 'i18next';
import { inRow } from '../../i18n/index.ts';
import { experimentSchema } from '../../../scenario/index.ts';
import type { Experiment, Problem, Scenario } from '../../../scenario/index.ts';
import type { ExperimentName, LabChoice } from '../../store/lab.ts';
import { firstWorker } from '../../workers/client.ts';
import { say } from '../snapshot/ground.ts';
import { worldOf } from '../game/library.ts';
import type { Entry } from '../game/library.ts';

const SHIPPED = import.meta.glob<string>('../../../../scenarios/experiments/*.json', {
  query: '?raw',
  import: 'default',
});

/** An experiment as a file. */
interface ExperimentText {
  readonly file: string;
  readonly text: string;
}

/** An experiment that is sound, with the scenario that it is played in. */
export interface Sound {
  readonly experiment: Experiment;
  readonly entry: Entry;
  /** As a command line names its file; null: it has to be saved first. */
  readonly path: string | null;
}

const texts = new Map<string, ExperimentText>();
const sound = new Map<string, Sound>();

/** A text in the page's language; what is no text is shown as it stands. */
function told(value: unknown, language: string): string {
  return typeof value === 'string' ? value : say(value as Parameters<typeof say>[0], language);
}

/** The experiments that can be chosen, those opened from files first. */
export async function experimentNames(language: string): Promise<ExperimentName[]> {
  for (const [path, read] of Object.entries(SHIPPED)) {
    const file = path.split('/').at(-1) ?? path;
    if (!texts.has(file)) texts.set(file, { file, text: await read() });
  }
  const names = [...texts].map(([key, { file, text }]) => ({
    key,
    question: questionIn(text, file, language),
  }));
  const isOpened = (key: string): boolean => key.startsWith('file/');
  return names.toSorted((a, b) => Number(isOpened(b.key)) - Number(isOpened(a.key)));
}

function questionIn(text: string, file: string, language: string): string {
  try {
    const document = JSON.parse(text) as { readonly question?: unknown };
    return document.question === undefined ? file : told(document.question, language);
  } catch {
    return file;
  }
}

/** Takes a file in; gives its key. */
export function takeExperiment(file: string, text: string): string {
  const key = `file/${file}`;
  texts.set(key, { file, text });
  sound.delete(key);
  return key;
}

/** What a check found. */
interface CheckedOnPage {
  readonly problems: readonly Problem[];
  readonly sound: Sound | null;
}

/** Checks an experiment as the command line does, beside the page. */
export function checkOnPage(key: string, entries: readonly Entry[]): Promise<CheckedOnPage> {
  const known = sound.get(key);
  const text = texts.get(key);
  if (known || !text) return Promise.resolve({ problems: [], sound: known ?? null });
  const byName = new Map(entries.flatMap((entry) => namesOf(entry).map((name) => [name, entry])));
  const scenarios = Object.fromEntries([...byName].map(([name, { scenario }]) => [name, scenario]));
  return new Promise((resolve, reject) => {
    firstWorker.ask({ kind: 'check', ...text, scenarios }, (answer) => {
      if (answer.kind === 'failed') reject(new Error(answer.reason));
      if (answer.kind !== 'checked') return;
      const { experiment, problems } = answer;
      const entry = experiment && byName.get(experiment.scenario);
      const path = key.startsWith('file/') ? text.file : `scenarios/experiments/${text.file}`;
      const found = experiment && entry ? { experiment, entry, path } : null;
      if (found) sound.set(key, found);
      resolve({ problems, sound: found });
    });
  });
}

/** Names that an experiment may call a scenario by: its id where it comes with the page, else its file beside the experiment. */
function namesOf({ text, file, scenario }: Entry): string[] {
  return text === null ? [scenario.id, `../${file}`] : [`./${file}`, file];
}

/** The experiment of a scenario and some of its variants: all that can be asked of its games. */
export function composed(
  entry: Entry,
  { variant, compared, games, seed }: LabChoice,
  language: string,
): Sound {
  const { scenario } = entry;
  const world = worldOf(entry, variant);
  const variants = [variant, ...compared.map((id) => id || null)];
  const firsts = world.measures.ids.filter((_, row) => world.measures.first[row] !== null);
  const others = world.measures.ids.filter((_, row) => world.measures.first[row] === null);
  const experiment = experimentSchema.parse({
    format: 1,
    id: `lab-${scenario.id}`,
    question: questionFor(scenario, variants, language),
    scenario: entry.text === null ? scenario.id : `./${entry.file}`,
    variants,
    replicates: games,
    seed,
    measures: {
      ...measuresOf('ends', world.outcomes.ids, scenario.outcomes, (outcome) => ({
        kind: 'outcome',
        outcome,
      })),
      ...measuresOf('comes', firsts, scenario.measures, (measure) => ({ kind: 'comes', measure })),
      ...measuresOf('value', others, scenario.measures, (measure) => ({ kind: 'value', measure })),
    },
  });
  return { experiment, entry, path: null };
}

function measuresOf(
  prefix: string,
  ids: readonly string[],
  named: Readonly<Record<string, { readonly name: unknown }>>,
  measure: (id: string) => object,
): Record<string, object> {
  return Object.fromEntries(
    ids.map((id) => [`${prefix}-${id}`, { ...measure(id), name: named[id]?.name ?? id }]),
  );
}

function questionFor(scenario: Scenario, variants: readonly (string | null)[], language: string): string {
  const names = variants.map((id) => variantName(scenario, id, language));
  const [first = '', ...others] = names;
  const title = told(scenario.title, language);
  if (others.length > 0) return t('lab.questionCompared', { title, first, others: inRow(others) });
  return variants[0] === null
    ? t('lab.question', { title })
    : t('lab.questionVariant', { title, variant: first });
}

/** A variant's name; null is the scenario as written. */
function variantName(scenario: Scenario, variant: string | null, language: string): string {
  return variant === null ? t('lab.asWritten') : told(scenario.variants[variant]?.name ?? variant, language);
}
