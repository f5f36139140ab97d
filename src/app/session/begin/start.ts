// What can be done on the start page, and how games come onto the page and leave it.

import { t } from 'i18next';
import { outcomeOf, surroundings } from '../../../engine/game.ts';
import { openRecord, writeRecord } from '../../../scenario/index.ts';
import type { GameRecord, Problem } from '../../../scenario/index.ts';
import { tellProblem } from '../../../telling/index.ts';
import type { ScenarioCard } from '../../store/model.ts';
import { appStore, notify } from '../../store/store.ts';
import { inSlices, whenFrameIsSpent } from '../breathe.ts';
import { currentGame, hold, release } from '../current.ts';
import type { Slot } from '../current.ts';
import { download } from '../keep/download.ts';
import { PERSON, isPersonSeat, newGame } from '../game/game.ts';
import type { Seat, Table } from '../game/game.ts';
import { seatsChosen } from './choose-seats.ts';
import {
  LESSON,
  bundledScenarios,
  cardOf,
  keepForOthers,
  lessonScenario,
  readOpened,
  worldOf,
} from '../game/library.ts';
import type { Entry } from '../game/library.ts';
import { sitDown } from '../turn/turns.ts';
import { hashNow, recordOf, resuming, seatsFor } from '../game/records.ts';
import { latestFile, showSaves } from './saved-games.ts';

/** The largest file that is opened, in MB. */
const LARGEST = 20;

const entries = new Map<string, Entry>();

/** A scenario on the start page by its key. */
export function entryOf(key: string): Entry | undefined {
  return entries.get(key);
}

/** All scenarios that can be played now. */
export function allEntries(): readonly Entry[] {
  return [...entries.values()];
}

/** Takes a scenario in that a game is to be played of, without showing it on the start page. */
export function keepEntry(entry: Entry): void {
  entries.set(entry.key, entry);
}

/** Reads the scenarios and the kept games, and shows them. */
export async function loadStart(): Promise<void> {
  const [bundled, lesson, file] = await Promise.all([bundledScenarios(), lessonScenario(), latestFile()]);
  for (const entry of [...bundled, ...(lesson ? [lesson] : [])]) entries.set(entry.key, entry);
  try {
    if (file) await addFile(file);
  } finally {
    /* Whatever became of a file that was opened before: what comes with the page is there. */
    await Promise.all([showCards(), showSaves((key) => entries.has(key))]);
  }
}

/** Makes a scenario from a file one of those that can be played; null when it has errors. */
export async function addFile(file: { readonly name: string; readonly text: string }): Promise<Entry | null> {
  const { entry } = await readOpened(file.name, file.text);
  if (entry) entries.set(entry.key, entry);
  return entry;
}

/** Shows the kept games anew. */
export function showKept(): Promise<void> {
  return showSaves((key) => entries.has(key));
}

const cards = new WeakMap<Entry, { readonly language: string; readonly card: Promise<ScenarioCard> }>();

/** The card of a scenario: worked out once for a language, as its map takes a while. */
function cardIn(entry: Entry, language: string): Promise<ScenarioCard> {
  const known = cards.get(entry);
  if (known?.language === language) return known.card;
  const card = cardOf(entry, language);
  cards.set(entry, { language, card });
  return card;
}

/** Works the cards out in the language of the page before they are shown, in slices of frames. */
export async function prepareCards(): Promise<void> {
  const { language } = appStore.getState();
  for (const entry of allEntries()) {
    await whenFrameIsSpent();
    await cardIn(entry, language);
  }
}

/** Shows what can be played, in the language of the page. */
export async function showCards(): Promise<void> {
  const { language, start } = appStore.getState();
  const listed = [...entries.values()].filter((entry) => entry.key !== LESSON);
  const shown = await Promise.all(listed.map((entry) => cardIn(entry, language)));
  const opened = shown.filter((card) => card.fromFile !== null);
  /* The one that is documented best stands first: it is the one to begin with. */
  const bundled = shown
    .filter((card) => card.fromFile === null)
    .toSorted((a, b) => b.statements - a.statements);
  const scenarios = [...opened, ...bundled];
  appStore.setState({ scenarios });
  if (!scenarios.some((card) => card.key === start.scenario) && scenarios[0])
    chooseScenario(scenarios[0].key);
}

/** Chooses a scenario, with its first seat. */
export function chooseScenario(key: string): void {
  const { scenarios, start } = appStore.getState();
  const card = scenarios.find((each) => each.key === key);
  if (!card) return;
  const known = start.seats.filter((seat) => card.actors.some((actor) => actor.id === seat));
  const [first] = card.actors;
  const same = start.scenario === key && known.length > 0;
  const seats = same ? known : first ? [first.id] : [];
  const others = same ? start.others : {};
  appStore.setState({ start: { ...start, scenario: key, variant: null, seats, others } });
}

/** Chooses a variant, or the scenario as written. */
export function chooseVariant(variant: string | null): void {
  appStore.setState({ start: { ...appStore.getState().start, variant } });
}

/** Sets the seed. */
export function setSeed(seed: string): void {
  appStore.setState({ start: { ...appStore.getState().start, seed: seed.slice(0, 200) } });
}

/** A seed that nobody chose. */
export function newSeed(): void {
  const [number = 1] = crypto.getRandomValues(new Uint32Array(1));
  setSeed(String(number % 1_000_000));
}

/** Begins the game that is chosen. */
export async function begin(): Promise<void> {
  const { start } = appStore.getState();
  const entry = entries.get(start.scenario ?? '');
  if (!entry || (start.mode === 'play' && start.seats.length === 0)) return;
  const { umpire } = start;
  const seats = seatsChosen(start, Object.keys(entry.scenario.actors));
  const sealed = start.sealed && Object.values(seats).some(isPersonSeat);
  await beginTable(entry, start.variant, seats, start.seed.trim() || '1', { umpire, sealed });
}

/** Begins a game of a scenario: in the seats of these actors a person plays, in all others policies, the usual ones unless named. */
export async function beginGame(
  entry: Entry,
  variant: string | null,
  persons: readonly string[],
  seed: string,
  named: Readonly<Record<string, string>> = {},
): Promise<void> {
  const own = Object.fromEntries(persons.map((id) => [id, PERSON]));
  await beginTable(entry, variant, { ...named, ...own }, seed);
}

/** Begins a game of a scenario, each actor as it is named, the others by the usual policy. */
async function beginTable(
  entry: Entry,
  variant: string | null,
  named: Readonly<Record<string, Seat>>,
  seed: string,
  table: Table = {},
): Promise<void> {
  const world = worldOf(entry, variant);
  hold(entry, newGame(world, seatsFor(world.actors.ids, named), seed, variant, table));
  await showGame();
}

/** Shows the game that is held, from a clean interface, to who is asked first. */
export async function showGame(): Promise<void> {
  const held = currentGame();
  const isOver = held !== null && outcomeOf(held.game.state) !== null;
  // Policies ask for it in the first turn: on a large map it takes longer than a frame, so now, before there is a map.
  if (held) surroundings(held.game.world);
  appStore.setState({
    curtain: null,
    running: false,
    stopped: null,
    selection: null,
    hovered: null,
    prepared: null,
    film: null,
    busy: null,
    report: null,
    dialog: null,
    panel: 'place',
    // One that is over shows its report next: whatever is on stays until that is made.
    ...(isOver ? {} : { screen: 'play' }),
  });
  await sitDown();
}

/** Shows a game from its record; says where it differs from what it was. */
export async function showRecord(
  entry: Entry,
  record: GameRecord,
  hash: string | null,
  slot?: Slot,
): Promise<void> {
  const { game, refusedAt, differs } = await inSlices(resuming(entry, record));
  if (refusedAt !== null)
    notify({
      tone: 'error',
      text: t('files.refused', { number: refusedAt }),
      remedy: t('files.refusedRemedy'),
    });
  const now = hashNow(game);
  const other = differs ?? (hash !== null && hash !== now ? { before: hash, now } : null);
  if (other && refusedAt === null)
    notify({
      tone: 'error',
      text: t('files.differs', other),
      remedy: t('files.differsRemedy'),
    });
  /* One that goes otherwise here is played on as another game: what was kept stays as it was. */
  hold(entry, game, other === null && refusedAt === null ? slot : undefined);
  await showGame();
}

/** What the list of problems shows of a problem. */
export function fileProblems(problems: readonly Problem[]) {
  const { language } = appStore.getState();
  return problems.map(({ severity, file, line, column, code, message, remedy }) => ({
    severity,
    file,
    line,
    column,
    kind: tellProblem(code, language),
    message,
    remedy,
  }));
}

/** True for a text that looks like a saved game rather than a scenario. */
function looksLikeRecord(text: string): boolean {
  const has = (key: string) => new RegExp(`"${key}"\\s*:`).test(text);
  return has('orders') && (has('seats') || has('engine') || has('hashes')) && !has('locations');
}

/** Keeps the contents of files that are opened together, for those of them that extend others. */
export async function keepFiles(files: readonly File[]): Promise<void> {
  for (const file of files)
    if (file.size <= LARGEST * 1024 * 1024)
      keepForOthers(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Shows what is wrong with a file. */
export function showFile(
  file: string,
  problems: readonly Problem[],
  { playable, followed = false }: { readonly playable: boolean; readonly followed?: boolean },
): void {
  appStore.setState({ file: { file, problems: fileProblems(problems), playable, followed } });
}

/** Opens a scenario or a saved game from a file. */
export async function openFile(file: File, followed = false): Promise<void> {
  if (file.size > LARGEST * 1024 * 1024) {
    notify({
      tone: 'error',
      text: t('files.tooBig', { size: Math.round(file.size / 1024 / 1024) }),
      remedy: t('files.tooBigRemedy'),
    });
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  if (looksLikeRecord(text)) await openRecordFile(file.name, text);
  else await openScenarioFile(file.name, bytes, followed);
}

/** Opens a scenario file; `followed` when it will be read again as often as it is saved. */
async function openScenarioFile(name: string, bytes: Uint8Array, followed: boolean): Promise<void> {
  toStart();
  appStore.setState({ file: { file: name, problems: [], playable: false, isReading: true } });
  const { entry, problems } = await readOpened(name, bytes).catch((error: unknown) => {
    closeProblems();
    throw error;
  });
  showFile(name, problems, { playable: entry !== null, followed });
  if (!entry) return;
  entries.set(entry.key, entry);
  await Promise.all([showCards(), showKept()]);
  chooseScenario(entry.key);
}

async function openRecordFile(name: string, text: string): Promise<void> {
  const { record, problems } = openRecord(text, name);
  if (!record) {
    toStart();
    showFile(name, problems, { playable: false });
    return;
  }
  const entry = [...entries.values()].find(
    (each) =>
      each.scenario.id === record.scenario.id &&
      (record.variant === null || record.variant in each.scenario.variants) &&
      worldOf(each, record.variant).hash === record.scenario.hash,
  );
  if (!entry) {
    notify({
      tone: 'error',
      text: t('files.otherScenario', { id: record.scenario.id }),
      remedy: t('files.otherScenarioRemedy'),
    });
    return;
  }
  await showRecord(entry, record, null);
}

/** Puts the list of a file's problems away. */
export function closeProblems(): void {
  appStore.setState({ file: null });
}

/** The game on the page as the text of its record, or null. */
export function recordText(): string | null {
  const held = currentGame();
  return held && writeRecord(recordOf(held.game));
}

/** Saves the game on the page to a file. */
export function saveFile(): void {
  const held = currentGame();
  const text = recordText();
  if (!held || text === null) return;
  const { world, seed, state } = held.game;
  download(`${world.id}-${seed}-round-${state.round[0] ?? 0}.json`, text);
}

/** Goes to the start page; the game stays kept. */
export function toStart(): void {
  const held = currentGame();
  release();
  appStore.setState({
    screen: 'start',
    snapshot: null,
    selection: null,
    choices: null,
    prepared: null,
    film: null,
    busy: null,
    report: null,
    dialog: null,
    supplyPath: null,
  });
  if (held) void showKept();
}

/** Plays the finished game again, from the same seed or a new one. */
export async function playAgain(fresh: boolean): Promise<void> {
  const held = currentGame();
  if (!held) return;
  const { entry, game } = held;
  if (fresh) newSeed();
  const seed = fresh ? appStore.getState().start.seed : game.seed;
  const seats = Object.fromEntries(game.world.actors.ids.map((id, actor) => [id, game.seats[actor] ?? '']));
  await beginTable(entry, game.variant, seats, seed, { umpire: game.umpire, sealed: game.sealed !== null });
}
