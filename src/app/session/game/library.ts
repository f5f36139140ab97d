// The scenarios that can be played: those that come with the page, and those that were opened from files.

import { NONE, begin } from '../../../engine/game.ts';
import type { World } from '../../../engine/game.ts';
import { compileScenario, presentation, scenarioOf } from '../../../scenario/index.ts';
import type { Presentation, Problem, ReadyScenario, Scenario } from '../../../scenario/index.ts';
import type { ScenarioCard } from '../../store/model.ts';
import { firstWorker } from '../../workers/client.ts';
import type { Content, WasRead } from '../../workers/reading.ts';
import { endingsOf } from './endings.ts';
import { mapGround, mapPosition, say } from '../snapshot/ground.ts';
import { campsOf, seatOrder } from './seating.ts';
import { actorViews } from '../snapshot/views.ts';
import { dateOf } from '../snapshot/words.ts';

/** The scenarios that come with the page: checked where the page is made (scripts/shipped-scenarios.ts). */
const SHIPPED = import.meta.glob<ReadyScenario | null>('../../../../scenarios/*.json', {
  query: '?shipped',
  import: 'default',
});
const SHIPPED_LESSONS = import.meta.glob<ReadyScenario | null>('../../../../scenarios/lessons/*.json', {
  query: '?shipped',
  import: 'default',
});
/** Their files, for those that are opened and extend one. */
const FILES = import.meta.glob<string>('../../../../scenarios/*.json', { query: '?raw', import: 'default' });
const SEEDS = import.meta.glob<string>('../../../../seeds/*.json', { query: '?raw', import: 'default' });

/** A scenario that can be played. */
export interface Entry extends ReadyScenario {
  readonly key: string;
  /** File name without folders. */
  readonly file: string;
  /** The text of the file where it was opened; null where it comes with the page. */
  readonly text: string | null;
}

/** Key and file of the scenario that the guide teaches with; it stands by its doors, not among the scenarios. */
export const LESSON = 'three-days.json';

/** What a file turned out to be. */
export interface Read {
  readonly entry: Entry | null;
  readonly problems: readonly Problem[];
}

function baseName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

/** Loads files, each by its name without folders. */
async function load<Loaded>(
  files: Readonly<Record<string, () => Promise<Loaded>>>,
): Promise<ReadonlyMap<string, Loaded>> {
  const loaded = Object.entries(files).map(async ([path, read]) => [baseName(path), await read()] as const);
  return new Map(await Promise.all(loaded));
}

let seeds: Promise<ReadonlyMap<string, string>> | null = null;

/** The files of statements that scenarios cite, by file name. */
export function seedTexts(): Promise<ReadonlyMap<string, string>> {
  return (seeds ??= load(SEEDS));
}

/** Contents of scenario files that were opened, with or without errors, by name: others may extend them. */
const openedTexts = new Map<string, Content>();

/** Keeps the content of a file that was opened, for others that extend it. */
export function keepForOthers(file: string, text: Content): void {
  openedTexts.set(file, text);
}

/**
 * Reads and checks a scenario file in a worker, as one of the size of Hama's takes many frames; what it extends is looked for among those that
 * were `opened`, then among the scenarios that come with the page. Rejects where the worker breaks.
 */
async function readBeside(
  file: string,
  text: Content,
  opened: ReadonlyMap<string, Content>,
): Promise<WasRead> {
  const [bundled, cited] = await Promise.all([load(FILES), seedTexts()]);
  const what = { file, text, opened, bundled, seeds: cited };
  return new Promise((resolve, reject) => {
    firstWorker.ask({ kind: 'read', what }, (answer) => {
      if (answer.kind === 'failed') reject(new Error(answer.reason));
      else if (answer.kind === 'read') resolve(answer.read);
    });
  });
}

/** Reads and checks a scenario file that was opened. */
export async function readOpened(file: string, text: Content): Promise<Read> {
  keepForOthers(file, text);
  const { problems, ready, isBuiltOnOpened } = await readBeside(file, text, openedTexts);
  if (ready === null) return { entry: null, problems };
  const plain = typeof text === 'string' ? text : new TextDecoder().decode(text);
  // It is kept with games and carried by links, where nobody has the other file.
  const written = isBuiltOnOpened ? JSON.stringify(ready.scenario) : plain;
  return { entry: { ...ready, key: `file/${file}`, file, text: written }, problems };
}

/** Reads and checks a scenario of the page itself that was saved while developing, whatever was opened. */
export async function readSaved(file: string, text: Content): Promise<Read> {
  const { problems, ready } = await readBeside(file, text, new Map());
  return { entry: shippedEntry(file, ready), problems };
}

/** What comes with the page; nothing where it has errors, which is told when it is saved. */
function shippedEntry(file: string, ready: ReadyScenario | null | undefined): Entry | null {
  return ready ? { ...ready, key: file, file, text: null } : null;
}

/** All scenarios that come with the page and have no errors, the largest first. */
export async function bundledScenarios(): Promise<readonly Entry[]> {
  const entries = [...(await load(SHIPPED))].flatMap(([file, ready]) => shippedEntry(file, ready) ?? []);
  return entries.toSorted(
    (a, b) => Object.keys(b.scenario.locations).length - Object.keys(a.scenario.locations).length,
  );
}

/** The scenario of the lesson; null when it has errors. */
export async function lessonScenario(): Promise<Entry | null> {
  return shippedEntry(LESSON, (await load(SHIPPED_LESSONS)).get(LESSON));
}

const worlds = new WeakMap<Scenario, Map<string | null, World>>();

/** The world of an entry in one of its variants; each is compiled once. */
export function worldOf({ scenario, hash }: Entry, variant: string | null): World {
  const known = worlds.get(scenario) ?? new Map<string | null, World>();
  worlds.set(scenario, known);
  const world =
    known.get(variant) ?? compileScenario(scenario, { variant, ...(variant === null && { hash }) });
  known.set(variant, world);
  return world;
}

/** How an entry is drawn in one of its variants. */
export function drawingOf(entry: Entry, variant: string | null): Presentation {
  return presentation(scenarioOf(entry.scenario, variant));
}

/** What the start page says of a scenario. */
export async function cardOf(entry: Entry, language: string): Promise<ScenarioCard> {
  const world = worldOf(entry, null);
  const views = actorViews(world, language, () => false);
  const variants = Object.entries(entry.scenario.variants);
  const text = (value: unknown): string =>
    typeof value === 'string' ? value : say(value as Parameters<typeof say>[0], language);
  return {
    key: entry.key,
    title: say(world.title, language),
    about: say(world.about, language),
    places: world.locations.count,
    routes: world.routes.count,
    formations: world.formations.count,
    statements: entry.statements,
    firstDay: dateOf(world, 1, 'full', language),
    rounds: {
      earliest: world.calendar.earliestLast,
      latest: world.calendar.latestLast,
      days: world.calendar.daysPerRound,
    },
    actors: seatOrder(world).flatMap((actor) => views[actor] ?? []),
    camps: campsOf(world).map((camp) => camp.flatMap((actor) => views[actor]?.id ?? [])),
    variants: variants.map(([id, variant]) => ({ id, name: text(variant.name), about: text(variant.about) })),
    outcomes: world.outcomes.names.map((name) => say(name, language)),
    endings: await endingsOf(world, language),
    fromFile: entry.text === null ? null : entry.file,
    ground: mapGround(world, drawingOf(entry, null), language),
    position: mapPosition(world, begin(world, '1'), NONE, language),
  };
}
