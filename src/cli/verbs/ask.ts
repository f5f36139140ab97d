// `orontes ask`: questions of a batch by name. Each plays what it needs, prints its answer and keeps it beside the batch for the report.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINE_VERSION, PARAMETERS, parameterRow } from '../../engine/game.ts';
import { discover } from '../../lab/answers/discover.ts';
import { inputsResult } from '../../lab/answers/inputs.ts';
import { modelsCells, modelsTally, quickVersions } from '../../lab/answers/models.ts';
import type { ModelsSetting, Setting } from '../../lab/answers/models.ts';
import { questionsOf } from '../../lab/answers/questions.ts';
import { startRounds, untilTally } from '../../lab/answers/until.ts';
import { VERSIONS } from '../../lab/answers/versions.ts';
import type { VersionSpec } from '../../lab/answers/versions.ts';
import type { Row } from '../../lab/columns.ts';
import { inOrder, playBlocks } from '../../lab/experiment/errands.ts';
import type { Course, Errand, ErrandKind } from '../../lab/experiment/errands.ts';
import type { CellsSetting } from '../../lab/experiment/players.ts';
import { FILES } from '../../lab/node/folder.ts';
import { ASKED, keepAnswer } from '../../lab/node/kept.ts';
import type { Asked } from '../../lab/node/kept.ts';
import type { Summary } from '../../lab/summary.ts';
import { versionName } from '../../lab/report/words-versions.ts';
import { openBatch } from '../named/batch-folder.ts';
import type { OpenedBatch } from '../named/batch-folder.ts';
import { discoverText, inputsText, modelsText, untilText } from '../results/answer-texts.ts';
import { suggestion } from '../named/nearest.ts';
import { LUCKS, USUAL_INPUTS, USUAL_RUNS } from '../named/options.ts';
import { withCrew } from '../play/crew.ts';
import { DONE, wrongUse } from '../terminal/problem.ts';
import { commandLine } from '../terminal/shell.ts';
import { variantName } from './report.ts';
import { chooseSeats } from '../named/seats.ts';
import { print, printJson, say } from '../terminal/terminal.ts';
import { LANGUAGE, nameOf } from '../terminal/words.ts';

interface AskOptions {
  readonly scenario?: string;
  readonly runs: number;
  readonly variant: readonly string[];
  readonly versions?: readonly string[];
  readonly for?: string;
  readonly not?: true;
  readonly by?: number;
  readonly policy: Readonly<Record<string, string>>;
  readonly rule: readonly string[];
  readonly workers: number;
  readonly json?: true;
}

/** Options as the user gave them. */
export type GivenOptions = Omit<AskOptions, 'runs'> & { readonly runs?: number };

/** An answer: what is kept, and how it reads. */
interface Answered {
  readonly result: unknown;
  readonly text: string;
}

/** Starts from which something can be said of their spread. */
const FEWEST_STARTS = 16;

/** Asks, prints and keeps. Gives 1 when it was stopped before there was an answer. */
export async function ask(folder: string, question: string, given: GivenOptions): Promise<number> {
  const kind = ASKED.find((each) => each === question);
  if (kind === undefined)
    throw wrongUse(
      `there is no question "${question}"${suggestion(question, ASKED)}; there are ${ASKED.join(', ')}`,
    );
  const runs = given.runs ?? (kind === 'inputs' ? USUAL_INPUTS : USUAL_RUNS);
  const options: AskOptions = { ...given, runs };
  refuseIgnored(kind, options);
  const batch = openBatch(folder, options.scenario);
  if (batch.manifest.engine !== ENGINE_VERSION)
    throw wrongUse(
      `${folder} was played by engine ${batch.manifest.engine}, this is engine ${ENGINE_VERSION}`,
    );
  const answered = await answerOf(kind, batch, options);
  if (typeof answered === 'number') return answered;
  const file = keepAnswer(folder, batch.manifest, kind, commandOf(folder, kind, options), answered.result);
  if (options.json) printJson(answered.result);
  else print(answered.text);
  say(`The answer is kept in ${file}; orontes report ${folder} draws it.`);
  return DONE;
}

/** Ends with one line when an option is given that the question does not know. */
function refuseIgnored(kind: Asked, options: AskOptions): void {
  const { variant, versions, for: question, not, by, policy, rule } = options;
  const given: readonly (readonly [string, boolean, readonly Asked[]])[] = [
    ['--variant', variant.length > 0, ['models']],
    ['--versions', versions !== undefined, ['models']],
    ['--for', question !== undefined, ['discover', 'until']],
    ['--not', not === true, ['discover']],
    ['--by', by !== undefined, ['discover']],
    ['--policy', Object.keys(policy).length > 0, ['until']],
    ['--rule', rule.length > 0, ['until']],
  ];
  for (const [option, isGiven, kinds] of given)
    if (isGiven && !kinds.includes(kind))
      throw wrongUse(`${option} is for ${kinds.join(' and ')}; ${kind} does not know it`);
}

function answerOf(kind: Asked, batch: OpenedBatch, options: AskOptions): Promise<Answered | number> {
  switch (kind) {
    case 'models':
      return askModels(batch, options);
    case 'inputs':
      return askInputs(batch, options);
    case 'discover':
      return askDiscover(batch, options);
    case 'until':
      return askUntil(batch, options);
  }
}

function commandOf(folder: string, kind: Asked, options: AskOptions): string {
  const { runs, variant, versions, for: question, not, by, policy, rule } = options;
  return commandLine([
    'ask',
    folder,
    kind,
    '--runs',
    String(runs),
    ...variant.flatMap((id) => ['--variant', id]),
    ...(versions ? ['--versions', versions.join(',')] : []),
    ...(question === undefined ? [] : ['--for', question]),
    ...(not ? ['--not'] : []),
    ...(by === undefined ? [] : ['--by', String(by)]),
    ...Object.entries(policy).flatMap(([actor, id]) => ['--policy', `${actor}=${id}`]),
    ...rule.flatMap((each) => ['--rule', each]),
  ]);
}

function versionsAsked({ versions }: AskOptions): readonly VersionSpec[] {
  if (versions === undefined) return quickVersions();
  return versions.map((id) => {
    const version = VERSIONS.find((each) => each.id === id);
    const known = VERSIONS.map((each) => each.id);
    if (version === undefined)
      throw wrongUse(
        `there is no version "${id}" of the model${suggestion(id, known)}; there are ${known.join(', ')}`,
      );
    return version;
  });
}

/** The batch itself, as what is different in nothing. */
function baseOf({ loaded }: OpenedBatch): Setting {
  return settingOf(loaded.variant);
}

function settingOf(variant: string | null): Setting {
  return { variants: variant === null ? [] : [variant], changes: [], seats: {} };
}

/** The batch's one cell as it is played again, its rows as its own scenario has them. */
function cellOf({ loaded, manifest }: OpenedBatch): CellsSetting {
  const { variants, changes } = settingOf(loaded.variant);
  const { seats, seed } = manifest;
  return {
    scenario: loaded.scenario,
    cells: [{ variants, changes, seats, seed, key: '' }],
    shape: null,
    tables: { rounds: false, events: false },
  };
}

/** Replicates of a setting that are played at once. */
const TOGETHER = 5;

async function askModels(batch: OpenedBatch, options: AskOptions): Promise<Answered | number> {
  const { loaded, manifest } = batch;
  const { scenario, world } = loaded;
  for (const id of options.variant)
    if (!Object.hasOwn(scenario.variants, id))
      throw wrongUse(
        `the scenario "${scenario.id}" has no variant "${id}"${suggestion(id, Object.keys(scenario.variants))}`,
      );
  const setting: ModelsSetting = {
    scenario,
    seats: manifest.seats,
    seed: manifest.seed,
    base: baseOf(batch),
    changes: options.variant.map((id) => ({ id, name: variantName(loaded, id), ...settingOf(id) })),
    versions: versionsAsked(options),
  };
  const cells = modelsCells(setting, world);
  const counted = modelsTally(setting, world, cells);
  const numbers = cells.cells.map((_, cell) => cell);
  const total = numbers.length * options.runs;
  const stopped = await withCrew(batch, { cells, total, ...options }, async (crew, tell) =>
    playBlocks(crew, { cells: numbers, from: 0, to: options.runs, size: TOGETHER }, (games) => {
      for (const { row } of games) counted.add(row);
      tell(games.length);
    }),
  );
  if (stopped !== null) return stopped;
  const result = counted.result((id) => versionName(id, LANGUAGE));
  return { result, text: modelsText(world, result) };
}

async function askInputs(batch: OpenedBatch, options: AskOptions): Promise<Answered | number> {
  const { world } = batch.loaded;
  const starts = Math.ceil(options.runs / LUCKS);
  if (starts < FEWEST_STARTS)
    throw wrongUse(
      `inputs draws a start for every ${LUCKS} games, and so few of them say nothing of the spread: --runs counts games, and takes ${LUCKS * FEWEST_STARTS} at least, not ${options.runs}`,
    );
  const hits: (readonly number[])[] = [];
  const asked = { cells: cellOf(batch), total: starts * LUCKS, ...options };
  const stopped = await withCrew(batch, asked, async (crew, tell) =>
    inOrder(crew, stretches(starts, 1, { kind: 'starts', cell: 0, lucks: LUCKS }), (reply) => {
      hits.push(...reply);
      tell(reply.length * LUCKS);
    }),
  );
  if (stopped !== null) return stopped;
  const result = inputsResult(world, hits, LUCKS);
  return { result, text: inputsText(world, result) };
}

/** An errand for so many replicates at a time of those before `to`. */
function* stretches<K extends ErrandKind>(
  to: number,
  size: number,
  errand: Omit<Errand<K>, 'first' | 'count'>,
): Generator<Errand<K>> {
  for (let first = 0; first < to; first += size)
    yield { ...errand, first, count: Math.min(size, to - first) } as Errand<K>;
}

/** What the question is about: as named, or the outcome that came most often. */
function questionOf({ loaded: { world }, folder }: OpenedBatch, named: string | undefined) {
  const all = questionsOf(world).filter(({ kind }) => kind !== 'figure');
  const keys = all.map(({ key: each }) => each);
  const key = named ?? commonest(folder);
  const question = all[keys.indexOf(key)];
  if (question === undefined)
    throw wrongUse(`there is nothing called "${key}" to ask for${suggestion(key, keys)}`);
  return question;
}

function commonest(folder: string): string {
  const { outcomes } = JSON.parse(readFileSync(join(folder, FILES.summary), 'utf8')) as Summary;
  const [first] = Object.entries(outcomes).toSorted(([, a], [, b]) => b.games - a.games);
  return `outcome:${first?.[0] ?? ''}`;
}

/** Share of the longest game at whose end things are looked at. */
const EARLY = 0.25;

async function askDiscover(batch: OpenedBatch, options: AskOptions): Promise<Answered | number> {
  const { loaded, manifest } = batch;
  const { world } = loaded;
  const last = world.calendar.latestLast;
  if (options.by !== undefined && options.by > last)
    throw wrongUse(`--by takes a round up to ${last}, the last of the longest game, not ${options.by}`);
  const asked = questionOf(batch, options.for);
  const question = options.not
    ? { ...asked, read: (row: Row) => (asked.read(row) === null ? null : 1 - Number(asked.read(row))) }
    : asked;
  const games: Course[] = [];
  const total = Math.min(options.runs, manifest.runs);
  const stopped = await withCrew(batch, { cells: cellOf(batch), total, ...options }, async (crew, tell) =>
    inOrder(crew, stretches(total, TOGETHER, { kind: 'courses', cell: 0 }), (reply) => {
      games.push(...reply);
      tell(reply.length);
    }),
  );
  if (stopped !== null) return stopped;
  const round = options.by ?? Math.max(1, Math.round(EARLY * world.calendar.latestLast));
  const result = { ...discover(world, games, question, round), not: options.not === true };
  return { result, text: discoverText(world, result) };
}

/** Days on which the change is begun at most. */
const STARTS = 8;

async function askUntil(batch: OpenedBatch, options: AskOptions): Promise<Answered | number> {
  const { world } = batch.loaded;
  const question = questionOf(batch, options.for);
  const rules = new Map(options.rule.map((text) => ruleOf(text)));
  if (rules.size === 0 && Object.keys(options.policy).length === 0)
    throw wrongUse('until asks for a change: --policy actor=policy, --rule name=value, or several of them');
  const chosen = chooseSeats(world, options.policy, 1000);
  if (Object.keys(chosen.programs).length > 0)
    throw wrongUse(
      'until: a program cannot take over a seat in the middle of a game; name a policy or a script',
    );
  const rounds = startRounds(world.calendar.earliestLast, STARTS);
  const counted = untilTally(world, rounds);
  const total = options.runs * (1 + rounds.length);
  const fork = { seats: options.policy, rules: [...rules] };
  const asked = { cells: cellOf(batch), total, scripts: chosen.scripts, ...options };
  const stopped = await withCrew(batch, asked, async (crew, tell) =>
    inOrder(crew, stretches(options.runs, 1, { kind: 'forks', cell: 0, change: fork, rounds }), (reply) => {
      for (const rows of reply) counted.add(rows);
      tell(reply.length * (1 + rounds.length));
    }),
  );
  if (stopped !== null) return stopped;
  const change = [
    ...Object.entries(options.policy).map(
      ([actor, id]) => `${nameOf(world.actors.names[world.actors.ids.indexOf(actor)]!)} by ${id}`,
    ),
    ...options.rule,
  ].join(', ');
  const result = { ...counted.finish(), change, question: question.key };
  return { result, text: untilText(world, result) };
}

/** A number of a rule as `morale.shock=0`. */
function ruleOf(text: string): [number, number] {
  const [, name = '', value = ''] = /^([\w.]+)=(-?[\d.]+)$/.exec(text) ?? [];
  const row = parameterRow(name);
  const parameter = PARAMETERS[row];
  if (!parameter)
    throw wrongUse(
      `--rule takes a number of a rule, such as morale.shock=0, not "${text}"${suggestion(
        name,
        PARAMETERS.map(({ id }) => id),
      )}`,
    );
  const number = Number(value);
  if (!(number >= parameter.low && number <= parameter.high))
    throw wrongUse(
      `--rule ${name} takes a number from ${parameter.low} to ${parameter.high}, not "${value}"`,
    );
  return [row, number];
}
