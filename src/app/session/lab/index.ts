// The lab on the page: an experiment is chosen, opened or made, its games are played beside the page, and their report leads to each of them.

import { t } from 'i18next';
import { quickVersions, VERSION_GAMES } from '../../../lab/answers/models.ts';
import { placeOfRun } from '../../../lab/experiment/layout.ts';
import { planExperiment } from '../../../lab/experiment/plan.ts';
import { seedIn } from '../../../lab/experiment/study.ts';
import { seedOf } from '../../../lab/games/runs.ts';
import { namesOf } from '../../../lab/report/experiment-names.ts';
import type { GameLink, Report } from '../../../lab/report/report.ts';
import { isExperiment } from '../../../scenario/index.ts';
import type { ExperimentCard, LabChoice, LabFork, LabHoldings, LabView } from '../../store/lab.ts';
import { inOwnDigits } from '../../i18n/digits.ts';
import { appStore } from '../../store/store.ts';
import { download } from '../keep/download.ts';
import { say } from '../snapshot/ground.ts';
import { worldOf } from '../game/library.ts';
import { chooseScenario, allEntries, entryOf, fileProblems } from '../begin/start.ts';
import { dateOf } from '../snapshot/words.ts';
import { checkOnPage, composed, experimentNames, takeExperiment } from './experiments.ts';
import type { Sound } from './experiments.ts';
import { forkGame, watchGame } from './game.ts';
import { holdingsOf } from './holdings.ts';
import { beginPlay } from './play.ts';
import type { Played, Playing } from './play.ts';

/** Games of each setting unless somebody says otherwise. */
const USUAL_GAMES = 50;

let chosen: Sound | null = null;
let playing: Playing | null = null;
/** What the report on the page is of. */
interface Shown {
  readonly sound: Sound;
  readonly played: Played;
}

let shown: Shown | null = null;

function language(): string {
  return appStore.getState().language;
}

function change(part: Partial<LabView>): void {
  const { lab } = appStore.getState();
  if (lab) appStore.setState({ lab: { ...lab, ...part } });
}

/** Waits until the start page has a scenario: the lab can be asked for before that. */
function scenariosShown(): Promise<void> {
  if (appStore.getState().scenarios.length > 0) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = appStore.subscribe(({ scenarios }) => {
      if (scenarios.length === 0) return;
      stop();
      resolve();
    });
  });
}

/** Opens the lab with the scenario that is chosen on the start page; not where another screen has come meanwhile. */
export async function openLab(): Promise<void> {
  const before = appStore.getState().screen;
  await scenariosShown();
  const { start, lab, scenarios, screen } = appStore.getState();
  const key = start.scenario ?? scenarios[0]?.key;
  if (key === undefined || screen !== before) return;
  const same = lab && (lab.choice.experiment !== null || lab.choice.scenario === key);
  appStore.setState({ screen: 'lab', lab: same ? lab : freshLab(key) });
  change({ experiments: await experimentNames(language()) });
}

function freshLab(scenario: string): LabView {
  return {
    choice: {
      experiment: null,
      scenario,
      variant: null,
      compared: [],
      games: USUAL_GAMES,
      versions: false,
      seed: '1',
    },
    experiments: [],
    card: null,
    file: null,
    progress: null,
    report: null,
    holdings: null,
    reported: null,
    failed: null,
    ...forksOf(scenario),
  };
}

/** The seat and the days that games of a scenario can be gone on from. */
function forksOf(scenario: string): Pick<LabView, 'fork' | 'days'> {
  const entry = entryOf(scenario);
  const world = entry && worldOf(entry, null);
  const first = world?.actors.ids.find((_, actor) => world.actors.ground[actor] === 1);
  return {
    fork: { actor: first ?? world?.actors.ids[0] ?? '', round: 1 },
    days: world
      ? Array.from({ length: world.calendar.earliestLast }, (_, n) =>
          dateOf(world, n + 1, 'short', language()),
        )
      : [],
  };
}

/** Changes what is to be played; another scenario begins afresh. */
export function chooseLab(part: Partial<LabChoice>): void {
  const { lab } = appStore.getState();
  if (!lab) return;
  if (part.scenario !== undefined && part.scenario !== lab.choice.scenario) {
    leave();
    chooseScenario(part.scenario);
    appStore.setState({ lab: { ...freshLab(part.scenario), experiments: lab.experiments } });
    return;
  }
  const choice = { ...lab.choice, ...part };
  const compared = choice.compared.filter((id) => id !== (choice.variant ?? ''));
  change({ choice: { ...choice, seed: choice.seed.slice(0, 100), compared } });
}

/** Chooses an experiment by its key, or with null one that is made of a scenario and its variants. */
export async function chooseExperiment(key: string | null): Promise<void> {
  const { lab } = appStore.getState();
  if (!lab) return;
  leave();
  chosen = null;
  change({
    choice: { ...lab.choice, experiment: key, games: USUAL_GAMES },
    card: null,
    file: null,
    failed: null,
  });
  if (key === null) return;
  const { problems, sound } = await checkOnPage(key, allEntries());
  if (appStore.getState().lab?.choice.experiment !== key) return;
  const file = {
    file: key.replace(/^file\//, ''),
    problems: fileProblems(problems),
    playable: sound !== null,
  };
  if (sound === null) {
    change({ file });
    return;
  }
  chosen = sound;
  const { experiment, entry } = sound;
  const now = appStore.getState().lab?.choice ?? lab.choice;
  change({
    file: key.startsWith('file/') ? file : null,
    card: cardOf(key, sound),
    choice: {
      ...now,
      scenario: entry.key,
      games: experiment.replicates,
      seed: experiment.seed,
      variant: null,
      compared: [],
    },
    ...forksOf(entry.key),
  });
}

function cardOf(key: string, { experiment, entry }: Sound): ExperimentCard {
  const told = (text: string | Parameters<typeof say>[0]): string =>
    typeof text === 'string' ? text : say(text, language());
  return {
    key,
    question: told(experiment.question),
    about: experiment.about === undefined ? '' : told(experiment.about),
    scenario: told(entry.scenario.title),
    design: experiment.design.kind,
    cells: planExperiment(experiment).cells.length,
    replicates: experiment.replicates,
    seed: experiment.seed,
  };
}

/** The largest file that is looked into, in bytes. */
const LARGEST = 1_000_000;

/** Opens a file in the lab if it holds an experiment; whether it did. */
export async function openIfExperiment(file: File): Promise<boolean> {
  if (file.size > LARGEST) return false;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isExperiment(bytes)) return false;
  await openExperiment(file.name, new TextDecoder().decode(bytes));
  return true;
}

async function openExperiment(file: string, text: string): Promise<void> {
  const key = takeExperiment(file, text);
  await openLab();
  change({ experiments: await experimentNames(language()) });
  await chooseExperiment(key);
}

/** Puts the list of a file's problems away. */
export function closeLabProblems(): void {
  change({ file: null });
}

/** Chooses the seat and the day from which games are gone on with. */
export function chooseFork(part: Partial<LabFork>): void {
  const { lab } = appStore.getState();
  if (lab) change({ fork: { ...lab.fork, ...part } });
}

/** Games that a choice comes to, those in other versions of the model included. */
export function gamesOf({ choice, card }: LabView): number {
  const cells = choice.experiment === null ? 1 + choice.compared.length : (card?.cells ?? 0);
  const versions = choice.versions ? (1 + quickVersions().length) * Math.min(choice.games, VERSION_GAMES) : 0;
  return cells * (choice.games + versions);
}

/** What the choice comes to as an experiment. */
function asked(choice: LabChoice): Sound | null {
  if (choice.experiment !== null) {
    if (chosen === null) return null;
    const { experiment } = chosen;
    if (choice.games === experiment.replicates) return chosen;
    return { ...chosen, experiment: { ...experiment, replicates: choice.games }, path: null };
  }
  const entry = entryOf(choice.scenario);
  return entry ? composed(entry, { ...choice, seed: choice.seed.trim() || '1' }, language()) : null;
}

/** Plays the games that are chosen. */
export async function runLab(): Promise<void> {
  const { lab } = appStore.getState();
  const sound = lab && asked(lab.choice);
  if (!lab || !sound) return;
  leave();
  change({ progress: { done: 0, total: gamesOf(lab), perSecond: 0, left: null }, failed: null });
  // The page shows that something has begun before scenarios are laid out.
  await new Promise((resolve) => setTimeout(resolve));
  const pace = startPace();
  try {
    const own = beginPlay(sound, { versions: lab.choice.versions, language: language() });
    playing = own;
    own.follow((done) => {
      if (playing === own) change({ progress: { done, total: own.total, ...pace(done, own.total) } });
    });
    const played = await own.result;
    if (playing !== own) return;
    await showPlayed(sound, played);
  } catch (error) {
    change({ failed: error instanceof Error ? error.message : String(error) });
  }
  playing = null;
  change({ progress: null });
}

/** Rate and time left, counted from the first games that come in. */
function startPace(): (done: number, total: number) => { perSecond: number; left: number | null } {
  let first: { readonly done: number; readonly at: number } | null = null;
  return (done, total) => {
    const now = performance.now();
    first ??= { done, at: now };
    const perSecond = now > first.at ? (1000 * (done - first.done)) / (now - first.at) : 0;
    return { perSecond, left: perSecond > 0 ? (total - done) / perSecond : null };
  };
}

/** Ends the games now; their report is of those that were played. */
export function finishLab(): void {
  playing?.end();
}

/** Nobody waits for the games any more; those that were played are kept. */
function leave(): void {
  playing?.end();
  playing = null;
  change({ progress: null });
}

async function showPlayed(sound: Sound, played: Played): Promise<void> {
  if (played.summary.played === 0) {
    change({ failed: t('lab.nothingPlayed') });
    return;
  }
  shown = { sound, played };
  change({ report: await reportOf(shown), holdings: holdingsShown(shown), reported: sound.entry.key });
}

/** Tells the lab's page again in the language of the page. */
export async function retellLab(): Promise<void> {
  const { lab } = appStore.getState();
  if (!lab) return;
  const { days } = forksOf(lab.choice.scenario);
  const card = lab.card && chosen ? cardOf(lab.card.key, chosen) : null;
  change({ days, card, experiments: await experimentNames(language()) });
  if (lab.report && shown) change({ report: await reportOf(shown), holdings: holdingsShown(shown) });
}

function holdingsShown({ played: { study, details } }: Shown): LabHoldings | null {
  const [first] = details;
  const setting = first ? namesOf({ study, language: language() }).cell(first.cell) : '';
  return holdingsOf(first, setting, language());
}

/** The report of what was played. What draws it is loaded only now. */
async function reportOf({ sound, played }: Shown): Promise<Report> {
  const { study, summary, details, models } = played;
  const { experimentReport } = await import('../../../lab/report/experiment.ts');
  const out = `out/${sound.experiment.id}`;
  const report = experimentReport({
    study,
    summary,
    details,
    language: language(),
    year: new Date().getFullYear(),
    link(run, label) {
      const { cell, replicate } = placeOfRun(study.layout, run);
      const seed = seedOf(seedIn(study, study.plan.cells[cell]!), replicate);
      return { run, seed, label, command: `npx orontes run ${out} --row ${run}` };
    },
    repeat: [
      `npx orontes experiment ${sound.path ?? fileOf(sound)} --out ${out}`,
      `npx orontes report ${out}`,
    ],
    ...(models && { models }),
  });
  return inOwnDigits(report, language());
}

function fileOf({ experiment }: Sound): string {
  return `${experiment.id}.json`;
}

/** Saves what was played as an experiment file. */
export function saveExperiment(): void {
  if (shown) download(fileOf(shown.sound), `${JSON.stringify(shown.sound.experiment, null, 2)}\n`);
}

/** Watches the very game behind a figure. */
export async function watchLabGame(link: GameLink): Promise<void> {
  if (shown) await watchGame(shown.played.study, shown.sound.entry, link);
}

/** Goes on with the game behind a figure from the chosen day, in the chosen seat. */
export async function forkLabGame(link: GameLink): Promise<void> {
  const { lab } = appStore.getState();
  if (lab && shown) await forkGame(shown.played.study, shown.sound.entry, link, lab.fork);
}
