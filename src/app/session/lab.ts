// The lab on the page: many games beside it, their report, and the way from a figure into the game behind it.

import { t } from 'i18next';
import { ENGINE_VERSION, playGame, stateHash } from '../../engine/game.ts';
import type { Change } from '../../lab/answers/changes.ts';
import type { ModelsResult } from '../../lab/answers/models.ts';
import { studyGames } from '../../lab/answers/models.ts';
import type { StudyResult } from '../../lab/answers/study.ts';
import type { GameLink, Report } from '../../lab/report/report.ts';
import { POLICIES } from '../../policies/index.ts';
import { orderText } from '../../scenario/index.ts';
import type { LabChoice, LabFork, LabView } from '../store/lab.ts';
import { appStore, notify } from '../store/store.ts';
import { ask } from '../workers/client.ts';
import type { Asked } from '../workers/client.ts';
import { PERSON } from './game.ts';
import { say } from './ground.ts';
import { worldOf } from './library.ts';
import type { Entry } from './library.ts';
import { USUAL_POLICY } from './records.ts';
import { beginGame, chooseScenario, entryOf, showRecord } from './start.ts';
import { dateOf } from './words.ts';

/** Games of each setting unless somebody says otherwise. */
const USUAL_GAMES = 50;

let asked: Asked | null = null;
/** What the report on the lab's page was made of. */
let last: Parameters<typeof reportOf> | null = null;

/** Opens the lab with the scenario that is chosen on the start page. */
export function openLab(): void {
  const { start, lab, scenarios } = appStore.getState();
  const key = start.scenario ?? scenarios[0]?.key;
  if (key === undefined) return;
  const open = lab?.choice.scenario === key ? lab : freshLab(key);
  appStore.setState({ screen: 'lab', lab: open });
}

/** Days of a scenario that its games can be gone on from. */
function daysOf(scenario: string): readonly string[] {
  const entry = entryOf(scenario);
  const world = entry && worldOf(entry, null);
  return world
    ? Array.from({ length: world.calendar.earliestLast }, (_, n) => dateOf(world, n + 1, 'short', language()))
    : [];
}

function freshLab(scenario: string): LabView {
  const entry = entryOf(scenario);
  const world = entry && worldOf(entry, null);
  const first = world?.actors.ids.find((_, actor) => world.actors.ground[actor] === 1);
  return {
    choice: { scenario, variant: null, compared: [], games: USUAL_GAMES, versions: false, seed: '1' },
    fork: { actor: first ?? world?.actors.ids[0] ?? '', round: 1 },
    progress: null,
    report: null,
    days: daysOf(scenario),
    failed: null,
  };
}

function language(): string {
  return appStore.getState().language;
}

function change(part: Partial<LabView>): void {
  const { lab } = appStore.getState();
  if (lab) appStore.setState({ lab: { ...lab, ...part } });
}

/** Changes what is to be played; another scenario begins afresh. */
export function chooseLab(part: Partial<LabChoice>): void {
  const { lab } = appStore.getState();
  if (!lab) return;
  if (part.scenario !== undefined && part.scenario !== lab.choice.scenario) {
    stopLab();
    chooseScenario(part.scenario);
    appStore.setState({ lab: freshLab(part.scenario) });
    return;
  }
  const choice = { ...lab.choice, ...part };
  const compared = choice.compared.filter((id) => id !== (choice.variant ?? ''));
  change({ choice: { ...choice, seed: choice.seed.slice(0, 100), compared } });
}

/** Chooses the seat and the day from which games are gone on with. */
export function chooseFork(part: Partial<LabFork>): void {
  const { lab } = appStore.getState();
  if (lab) change({ fork: { ...lab.fork, ...part } });
}

/** Games that a choice comes to, those in other versions of the model included. */
export function gamesOf({ games, compared, versions }: LabChoice): number {
  return studyGames(games, 1 + compared.length, versions);
}

/** Plays the games that are chosen. */
export function runLab(): void {
  const { lab } = appStore.getState();
  const entry = lab && entryOf(lab.choice.scenario);
  if (!lab || !entry) return;
  asked?.drop();
  const { variant, compared, games, versions } = lab.choice;
  const seed = lab.choice.seed.trim() || '1';
  const total = gamesOf(lab.choice);
  const begun = performance.now();
  change({ progress: { done: 0, total, perSecond: 0 }, failed: null });
  const changes = compared.map((id) => ({ variant: id || null, name: variantName(entry, id || null) }));
  asked = ask(
    { kind: 'study', scenario: entry.scenario, variant, changes, seed, games, versions },
    (answer) => {
      if (answer.kind === 'progress') {
        const perSecond = (1000 * answer.done) / Math.max(1, performance.now() - begun);
        change({ progress: { done: answer.done, total, perSecond } });
      } else if (answer.kind === 'failed') {
        change({ progress: null, failed: answer.reason });
      } else if (answer.kind === 'study') {
        void showResult(entry, { ...lab.choice, seed }, answer.result, answer.models);
      }
    },
  );
}

/** Ends the games now; their report is of those that were played. */
export function finishLab(): void {
  asked?.finish();
}

/** Nobody waits for the games any more. */
function stopLab(): void {
  asked?.drop();
  asked = null;
  change({ progress: null });
}

function variantName(entry: Entry, variant: string | null): string {
  const name = variant === null ? t('lab.asWritten') : (entry.scenario.variants[variant]?.name ?? variant);
  return typeof name === 'string' ? name : say(name, language());
}

async function showResult(
  entry: Entry,
  choice: LabChoice,
  result: StudyResult,
  models: ModelsResult | null,
): Promise<void> {
  last = [entry, choice, result, models];
  const report = await reportOf(...last);
  change({ progress: null, report });
}

/** Tells the lab's page again in the language of the page. */
export async function retellLab(): Promise<void> {
  const { lab } = appStore.getState();
  if (!lab) return;
  change({ days: daysOf(lab.choice.scenario) });
  if (lab.report && last) change({ report: await reportOf(...last) });
}

/** The report of a study. What draws it is loaded only now. */
async function reportOf(
  entry: Entry,
  choice: LabChoice,
  { answers, tracks, changes: own }: StudyResult,
  models: ModelsResult | null,
): Promise<Report> {
  const changes = models ? withVersions(own, models) : own;
  const [{ buildReport }, { effectsSection }] = await Promise.all([
    import('../../lab/report/build.ts'),
    import('../../lab/report/effects.ts'),
  ]);
  const world = worldOf(entry, choice.variant);
  const { variant, seed } = choice;
  const named = entry.opened ? entry.file : world.id;
  const base = variantName(entry, variant);
  const batch = (id: string | null): string =>
    `npx orontes batch ${named} --runs ${answers.games} --seed ${seed} --out out/${id ?? 'as-written'}` +
    (id === null ? '' : ` --variant ${id}`);
  const folders = [variant, ...choice.compared.map((id) => id || null)];
  const compare = `npx orontes compare ${folders.map((id) => `out/${id ?? 'as-written'}`).join(' ')}`;
  const effects = effectsSection({ world, language: language(), changes, base, games: answers.games });
  return buildReport(
    {
      world,
      language: language(),
      variant: variant === null ? null : { id: variant, name: base },
      seed,
      engine: ENGINE_VERSION,
      seats: Object.fromEntries(world.actors.ids.map((id) => [id, USUAL_POLICY])),
      answers,
      tracks,
      same: null,
      ...(models && { models }),
      named,
      repeat: [
        ...folders.map(batch),
        ...(choice.compared.length > 0 ? [compare] : []),
        `npx orontes report out/${variant ?? 'as-written'}`,
      ],
    },
    effects ? [effects] : [],
  );
}

/** Changes with what the other versions of the model make of them. */
function withVersions(changes: readonly Change[], models: ModelsResult): Change[] {
  return changes.map((each) => {
    const other = models.changes.find(({ id }) => id === each.id);
    return other?.versions === undefined ? each : { ...each, versions: other.versions };
  });
}

/** Watches the very game behind a figure. */
export async function watchLabGame(game: GameLink): Promise<void> {
  const { lab } = appStore.getState();
  const entry = lab && entryOf(lab.choice.scenario);
  if (entry) await beginGame(entry, game.variant, [], game.seed);
}

/** Goes on with the game behind a figure from the chosen day, in the chosen seat. */
export async function forkLabGame(game: GameLink): Promise<void> {
  const { lab } = appStore.getState();
  const entry = lab && entryOf(lab.choice.scenario);
  if (!lab || !entry) return;
  const world = worldOf(entry, game.variant);
  const policy = POLICIES[USUAL_POLICY];
  if (!policy) return;
  const orders: string[] = [];
  const hashes: string[] = [];
  const { actor, round } = lab.fork;
  playGame(
    world,
    world.actors.ids.map(() => policy),
    game.seed,
    {
      onOrder: (order) => {
        if (hashes.length < round - 1) orders.push(orderText(world, order));
      },
      onRound: (state) => void hashes.push(stateHash(state)),
    },
  );
  if (hashes.length < round) {
    notify({ tone: 'note', text: t('lab.overBefore'), remedy: t('lab.overBeforeRemedy') });
    return;
  }
  const seats = Object.fromEntries(world.actors.ids.map((id) => [id, id === actor ? PERSON : USUAL_POLICY]));
  const record = {
    format: 1,
    engine: ENGINE_VERSION,
    scenario: { id: world.id, hash: world.hash },
    variant: game.variant,
    seed: game.seed,
    seats,
    orders,
    hashes: hashes.slice(0, round - 1),
    outcome: null,
  } as const;
  await showRecord(entry, record, null);
}
