// `orontes compare`: batches of the same games under different settings, paired by their seeds.

import type { Change } from '../../lab/answers/changes.ts';
import { judged } from '../../lab/answers/changes.ts';
import { pairing } from '../../lab/answers/effects.ts';
import { questionsOf } from '../../lab/answers/questions.ts';
import { tally } from '../../lab/answers/tally.ts';
import { SEED } from '../../lab/games/columns.ts';
import { readRows } from '../../lab/node/folder/rows.ts';
import { textIn } from '../../telling/index.ts';
import { buildReport } from '../../lab/report/build.ts';
import type { Report } from '../../lab/report/report.ts';
import { askedOf, effectsSection } from '../../lab/report/effects.ts';
import type { EffectStudy } from '../../lab/report/effects.ts';
import { batchCommand, gamesIn } from '../named/again.ts';
import { openBatch } from '../named/batch-folder.ts';
import type { OpenedBatch } from '../named/batch-folder.ts';
import { refusePageTarget } from '../named/outputs.ts';
import { count, inHundred, mean, points, signed, signedMean } from '../terminal/figures.ts';
import { DONE, wrongUse } from '../terminal/problem.ts';
import { writePage, yearOf } from '../terminal/page.ts';
import { commandLine } from '../terminal/shell.ts';
import { variantName } from './report.ts';
import { table } from '../terminal/table.ts';
import { print, printJson, say } from '../terminal/terminal.ts';
import { LANGUAGE } from '../terminal/words.ts';

export interface CompareOptions {
  readonly scenario?: string;
  readonly out?: string;
  readonly json?: true;
}

/** Compares the first batch with each of the others, and prints or writes what differs. */
export async function compare(folders: readonly string[], options: CompareOptions): Promise<number> {
  if (options.out !== undefined) refusePageTarget(options.out);
  const [base, ...others] = folders.map((folder) => openBatch(folder, options.scenario));
  if (!base || others.length === 0)
    throw wrongUse('compare takes two folders or more; the first is what the others are held against');
  const changes: Change[] = [];
  for (const other of others) {
    refuseUnlike(base, other);
    changes.push({
      id: other.folder,
      name: nameBeside(base, other),
      effects: await effectsBetween(base, other),
    });
  }
  const study: EffectStudy = {
    id: 'effects',
    language: LANGUAGE,
    asked: askedOf(base.loaded.world, LANGUAGE),
    changes,
    base: nameOfBatch(base),
    games: Math.min(...[base, ...others].map(({ manifest }) => manifest.runs)),
  };
  if (options.out !== undefined) await writeComparison(options.out, base, others, study);
  if (options.json) printJson({ base: base.folder, changes });
  else print(compareText(study));
  return DONE;
}

function refuseUnlike(base: OpenedBatch, other: OpenedBatch): void {
  const [one, two] = [base.manifest, other.manifest];
  if (!shared(base, other).some(({ question }) => question.kind === 'outcome'))
    throw wrongUse(
      `${other.folder} is of the scenario "${two.scenario.id}" and ${base.folder} of "${one.scenario.id}", which have no outcome in common; ` +
        'what can be compared are variants of a scenario, other states of its file, and files that extend it',
    );
  if (one.seed !== two.seed)
    throw wrongUse(
      `${other.folder} has seed ${two.seed} and ${base.folder} seed ${one.seed}: games are compared in pairs of one seed; play both with the same --seed`,
    );
  if (one.engine !== two.engine)
    throw wrongUse(
      `${other.folder} was played by engine ${two.engine} and ${base.folder} by engine ${one.engine}`,
    );
}

/** What sets a batch apart: its variant, and seats that are not played as usual. */
function nameOfBatch({ loaded, manifest }: OpenedBatch): string {
  const seats = Object.entries(manifest.seats).filter(([, policy]) => policy !== 'heuristic');
  const variant = loaded.variant === null ? 'as written' : variantName(loaded, loaded.variant);
  return [variant, ...seats.map(([actor, policy]) => `${actor} by ${policy}`)].join(', ');
}

/** The same beside a batch that it is held against: of another scenario with that one's title, and never by the same name. */
function nameBeside(base: OpenedBatch, other: OpenedBatch): string {
  const [own, name] = [nameOfBatch(base), nameOfBatch(other)];
  if (other.manifest.scenario.id !== base.manifest.scenario.id)
    return `${textIn(other.loaded.world.title, LANGUAGE)}, ${name}`;
  return name === own && other.folder !== base.folder ? `${name} (${other.folder})` : name;
}

/** What can be asked of the games of both, and how the rows of the other answer it: their columns may be others. */
function shared(base: OpenedBatch, other: OpenedBatch) {
  const answers = new Map(questionsOf(other.loaded.world).map((each) => [each.key, each]));
  return questionsOf(base.loaded.world).flatMap((question) => {
    const after = answers.get(question.key);
    return after ? [{ question, after }] : [];
  });
}

async function effectsBetween(base: OpenedBatch, other: OpenedBatch) {
  const both = shared(base, other);
  const pairs = pairing(
    both.map(({ question }) => question),
    both.map(({ after }) => after),
  );
  const before = readRows(base.folder);
  const after = readRows(other.folder);
  for (;;) {
    const [one, two] = await Promise.all([before.next(), after.next()]);
    if (one.done || two.done) return pairs.finish();
    if (one.value[SEED] !== two.value[SEED])
      throw new Error(`rows of ${base.folder} and ${other.folder} do not have the same seeds`);
    pairs.add(one.value, two.value);
  }
}

async function writeComparison(
  file: string,
  base: OpenedBatch,
  others: readonly OpenedBatch[],
  study: EffectStudy,
): Promise<void> {
  const answers = tally(base.loaded.world);
  for await (const row of readRows(base.folder)) answers.add(row);
  const { manifest, loaded } = base;
  const ofBase = buildReport({
    world: loaded.world,
    language: LANGUAGE,
    variant:
      loaded.variant === null ? null : { id: loaded.variant, name: variantName(loaded, loaded.variant) },
    seed: manifest.seed,
    engine: manifest.engine,
    seats: manifest.seats,
    answers: answers.finish(),
    tracks: [],
    same: null,
    link: gamesIn(base),
    ...yearOf(base.folder),
    repeat: [
      ...[base, ...others].map(batchCommand),
      commandLine(['compare', ...[base, ...others].map(({ folder }) => folder), '--out', file]),
    ],
  });
  const effects = effectsSection(study);
  const page: Report = {
    ...ofBase,
    headline: `${study.changes.map(({ name }) => name).join('; ')}, against ${study.base}: ${count(study.games)} pairs of games of one seed each.`,
    sections: [
      ...(effects ? [{ ...effects, part: 'The difference' }] : []),
      ...ofBase.sections.map((section) => ({ ...section, part: `By itself: ${study.base}` })),
    ],
  };
  writePage(file, page);
  say(`The page is ${file}.`);
}

const DOUBT = 'chance alone could give it';

function compareText({ asked, changes, base, games }: EffectStudy): string {
  const parts = changes.map((change) => {
    const ends = shares(asked, change, 'outcome:');
    const comes = shares(asked, change, 'comes:');
    const told = [`${change.name}, against ${base}\n${table(['Of 100 games end so', ...SHARES], ends)}`];
    if (comes.length > 0) told.push(table(['In so many of 100 it comes', ...SHARES], comes));
    const amounts = quantities(asked, change);
    if (amounts.length > 0) told.push(table(AMOUNTS, amounts));
    return told.join('\n\n');
  });
  return `${parts.join('\n\n')}\n\n${count(games)} pairs of games of this model that share their seeds: games, not forecasts.\n${BY_ITSELF}`;
}

const BY_ITSELF = 'Each interval is by itself: of twenty where nothing differs, one leaves out 0.';

const SHARES = ['without', 'with', 'difference', '95 % interval', 'gain by pairing', ''];

/** A row for each question of a kind that is answered with more than nothing in one of both batches. */
function shares(asked: EffectStudy['asked'], change: Change, kind: 'outcome:' | 'comes:'): string[][] {
  return asked.flatMap(({ key, name, share }) => {
    const told = share && key.startsWith(kind) ? judged(change, key) : null;
    if (!told || (told.effect.before === 0 && told.effect.after === 0)) return [];
    const { before, after, difference, low, high, gain } = told.effect;
    return [
      [
        name,
        inHundred(before),
        inHundred(after),
        signed(points(difference)),
        `${signed(Math.floor(100 * low))} … ${signed(Math.ceil(100 * high))}`,
        gain === null ? '' : gain.toFixed(1),
        told.doubt === null ? '' : DOUBT,
      ],
    ];
  });
}

const AMOUNTS = [
  'At the end',
  'without',
  'with',
  'difference',
  '95 % interval',
  'gain by pairing',
  'unit',
  '',
];

/** A row for each quantity that is not nothing in both batches. */
function quantities(asked: EffectStudy['asked'], change: Change): string[][] {
  return asked.flatMap(({ key, name, share, unit }) => {
    const told = share ? null : judged(change, key);
    if (!told || (told.effect.before === 0 && told.effect.after === 0)) return [];
    const { before, after, difference, low, high, gain } = told.effect;
    return [
      [
        name,
        mean(before),
        mean(after),
        signedMean(difference),
        `${signedMean(low)} … ${signedMean(high)}`,
        gain === null ? '' : gain.toFixed(1),
        unit,
        told.doubt === null ? '' : DOUBT,
      ],
    ];
  });
}
