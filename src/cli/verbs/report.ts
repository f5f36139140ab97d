// `orontes report`: a batch folder as one page that opens anywhere.

import { join } from 'node:path';
import { HASH, RUN } from '../../lab/games/columns.ts';
import type { Cell } from '../../lab/games/columns.ts';
import type { InputsResult } from '../../lab/answers/inputs.ts';
import type { ModelsResult } from '../../lab/answers/models.ts';
import { sampleRuns, trackedPlayer } from '../../lab/answers/tracks.ts';
import type { Track } from '../../lab/answers/tracks.ts';
import { tally } from '../../lab/answers/tally.ts';
import type { Answers } from '../../lab/answers/tally.ts';
import { FILES, readManifest } from '../../lab/node/folder/folder.ts';
import { isStudyFolder } from '../../lab/node/folder/study-folder.ts';
import { keptAnswers } from '../../lab/node/folder/kept.ts';
import { readRows } from '../../lab/node/folder/rows.ts';
import { discoverSection, untilSection } from '../../lab/report/asked.ts';
import type { Discovery, Timing } from '../../lab/report/asked.ts';
import { buildReport } from '../../lab/report/build.ts';
import { askedOf, effectsSection } from '../../lab/report/effects.ts';
import type { ReportSetting } from '../../lab/report/setting.ts';
import { textIn } from '../../telling/index.ts';
import { batchCommand, gamesIn } from '../named/again.ts';
import { refuseUnwritable } from '../named/outputs.ts';
import { openBatch } from '../named/batch-folder.ts';
import { reportExperiment } from '../results/experiment-page.ts';
import { replayedOtherwise, writePage, yearOf } from '../terminal/page.ts';
import type { OpenedBatch } from '../named/batch-folder.ts';
import type { Loaded } from '../named/scenario.ts';
import { DONE, NEGATIVE, wrongUse } from '../terminal/problem.ts';
import { commandLine } from '../terminal/shell.ts';
import { seatHere } from '../named/seats.ts';
import { print, printJson, say } from '../terminal/terminal.ts';
import { LANGUAGE, learn, spoken } from '../terminal/words.ts';
import type { ReportLanguage } from '../terminal/words.ts';

export interface ReportOptions {
  readonly scenario?: string;
  readonly replay: number;
  /** Cells of an experiment that are shown by themselves. */
  readonly cells?: readonly number[];
  /** Language of the page; absent: English. The command's own messages are English in any case. */
  readonly language?: ReportLanguage;
  readonly json?: true;
}

const ONLY_RECORDS =
  'An outside program had a seat, so no game is played again: the report is of the rows, without courses by day and who holds what.';

/** Writes report.html into the folder. Gives 1 when a game that was played again ended otherwise. */
export async function report(folder: string, options: ReportOptions): Promise<number> {
  const { language = LANGUAGE } = options;
  await learn(language);
  if (isStudyFolder(folder) && readManifest(folder).kind === 'experiment')
    return reportExperiment(folder, options);
  const batch = openBatch(folder, options.scenario);
  if (options.cells) throw wrongUse(`--cells is for experiments; ${folder} is a batch, of one setting`);
  const { manifest, loaded } = batch;
  refuseUnwritable(join(folder, FILES.report));
  const runs = sampleRuns(manifest.runs, manifest.programs ? 0 : options.replay);
  if (manifest.programs && options.replay > 0) say(ONLY_RECORDS);
  const { answers, hashes } = await readAnswers(batch, new Set(runs));
  const tracks = playAgain(batch, runs);
  const others = tracks.filter(({ run, hash }) => hashes.get(run) !== hash);
  /* Ranges are drawn once, by the answer asked last; a question about something else is a section of its own. */
  const inputs = keptAnswers<InputsResult>(folder, manifest, 'inputs').at(-1);
  const models = keptAnswers<ModelsResult>(folder, manifest, 'models').at(-1);
  const discoveries = keptAnswers<Discovery>(folder, manifest, 'discover');
  const timings = keptAnswers<Timing>(folder, manifest, 'until');
  const setting: ReportSetting = {
    world: loaded.world,
    language,
    variant:
      loaded.variant === null ? null : { id: loaded.variant, name: variantName(loaded, loaded.variant) },
    seed: manifest.seed,
    engine: manifest.engine,
    seats: manifest.seats,
    answers,
    tracks: tracks.filter((track) => !others.includes(track)),
    same: tracks.length - others.length,
    link: gamesIn(batch),
    ...yearOf(folder),
    ...(inputs && { inputs: inputs.result }),
    ...(models && { models: models.result }),
    repeat: [
      batchCommand(batch),
      ...[inputs, models, ...discoveries, ...timings].flatMap((kept) => kept?.command ?? []),
      commandLine(['report', folder, '--replay', String(options.replay), ...spoken(options)]),
    ],
  };
  const effects =
    models &&
    effectsSection({
      id: 'effects',
      language,
      asked: askedOf(loaded.world, language),
      changes: models.result.changes,
      base: setting.variant?.name ?? 'as written',
      games: models.result.games,
    });
  const further = [
    effects,
    ...discoveries.map(({ result }, at) => discoverSection(loaded.world, language, result, at)),
    ...timings.map(({ result }, at) => untilSection(loaded.world, language, result, at)),
  ].filter((section) => section !== undefined && section !== null);
  const file = join(folder, FILES.report);
  writePage(file, buildReport(setting, further), language);
  if (others.length > 0) {
    say(replayedOtherwise(others.length, tracks.length, manifest.engine));
  }
  if (options.json)
    printJson({ file, games: answers.games, replayed: tracks.length, same: tracks.length - others.length });
  else print(file);
  return others.length > 0 ? NEGATIVE : DONE;
}

async function readAnswers(
  { folder, loaded }: OpenedBatch,
  wanted: ReadonlySet<number>,
): Promise<{ answers: Answers; hashes: Map<number, Cell> }> {
  const counted = tally(loaded.world);
  const hashes = new Map<number, Cell>();
  for await (const row of readRows(folder)) {
    counted.add(row);
    if (wanted.has(Number(row[RUN]))) hashes.set(Number(row[RUN]), row[HASH] ?? null);
  }
  return { answers: counted.finish(), hashes };
}

/** Plays runs of the batch again; those that cannot be played to their end are left out, as in the batch. */
function playAgain({ manifest, loaded }: OpenedBatch, runs: readonly number[]): Track[] {
  if (runs.length === 0) return [];
  const { seats, scripts = {}, seed } = manifest;
  const { policies } = seatHere(loaded.world, loaded.variant, { seats, scripts, programs: {} });
  const play = trackedPlayer({ world: loaded.world, policies, seed });
  return runs.map((run) => play(run).track);
}

/** A variant's name as its author gave it. */
export function variantName({ scenario }: Loaded, variant: string): string {
  const name = scenario.variants[variant]?.name ?? variant;
  return typeof name === 'string' ? name : textIn(name, LANGUAGE);
}
