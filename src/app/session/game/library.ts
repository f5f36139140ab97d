// The scenarios that can be played: those that come with the page, and those that were opened from files.

import { NONE, begin } from '../../../engine/game.ts';
import type { World } from '../../../engine/game.ts';
import { compileScenario, presentation, scenarioOf } from '../../../scenario/index.ts';
import type { Presentation, Problem, Scenario } from '../../../scenario/index.ts';
import type { ScenarioCard } from '../../store/model.ts';
import { firstWorker } from '../../workers/client.ts';
import { readFile } from '../../workers/reading.ts';
import type { Content, ToRead, WasRead } from '../../workers/reading.ts';
import { endingsOf } from './endings.ts';
import { mapGround, mapPosition, say } from '../snapshot/ground.ts';
import { campsOf, seatOrder } from './seating.ts';
import { actorViews } from '../snapshot/views.ts';
import { dateOf } from '../snapshot/words.ts';

const SCENARIOS = import.meta.glob<string>('../../../../scenarios/*.json', {
  query: '?raw',
  import: 'default',
});
const LESSONS = import.meta.glob<string>('../../../../scenarios/lessons/*.json', {
  query: '?raw',
  import: 'default',
});
const SEEDS = import.meta.glob<string>('../../../../seeds/*.json', { query: '?raw', import: 'default' });

/** A scenario that can be played. */
export interface Entry {
  readonly key: string;
  /** File name without folders. */
  readonly file: string;
  readonly text: string;
  readonly opened: boolean;
  readonly scenario: Scenario;
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

async function load(
  files: Readonly<Record<string, () => Promise<string>>>,
): Promise<ReadonlyMap<string, string>> {
  const loaded = Object.entries(files).map(async ([path, read]) => [baseName(path), await read()] as const);
  return new Map(await Promise.all(loaded));
}

let texts: Promise<readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>]> | null = null;

/** Texts of the scenarios and seeds that come with the page. */
function bundledTexts(): Promise<readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>]> {
  texts ??= Promise.all([load(SCENARIOS), load(SEEDS)]);
  return texts;
}

/** The files of statements that scenarios cite, by file name. */
export async function seedTexts(): Promise<ReadonlyMap<string, string>> {
  const [, seeds] = await bundledTexts();
  return seeds;
}

/** Contents of scenario files that were opened, with or without errors, by name: others may extend them. */
const openedTexts = new Map<string, Content>();

/** Keeps the content of a file that was opened, for others that extend it. */
export function keepForOthers(file: string, text: Content): void {
  openedTexts.set(file, text);
}

/** Reads a file in a worker: one of the size of Hama's takes many frames. Rejects where the worker breaks. */
function readBeside(what: ToRead): Promise<WasRead> {
  return new Promise((resolve, reject) => {
    firstWorker.ask({ kind: 'read', what }, (answer) => {
      if (answer.kind === 'failed') reject(new Error(answer.reason));
      else if (answer.kind === 'read') resolve(answer.read);
    });
  });
}

/**
 * Reads and checks a scenario file; what it extends is looked for among files opened before and the scenarios that come with
 * the page. What was opened is read beside the page. Only these `variants` are looked into where some are named, else all.
 */
export async function readScenario(
  file: string,
  text: Content,
  opened: boolean,
  variants?: readonly string[],
): Promise<Read> {
  const [bundled, seeds] = await bundledTexts();
  if (opened) keepForOthers(file, text);
  // What comes with the page is what it is, whatever was opened.
  const others = opened ? openedTexts : new Map<string, Content>();
  const what = { file, text, opened: others, bundled, seeds, ...(variants && { variants }) };
  const isBeside = opened && typeof Worker !== 'undefined';
  const { problems, scenario, isBuiltOnOpened } = isBeside ? await readBeside(what) : readFile(what);
  if (!scenario) return { entry: null, problems };
  const plain = typeof text === 'string' ? text : new TextDecoder().decode(text);
  // It is kept with games and carried by links, where nobody has the other file.
  const written = isBuiltOnOpened ? JSON.stringify(scenario) : plain;
  return { entry: { key: opened ? `file/${file}` : file, file, text: written, opened, scenario }, problems };
}

/** Variants of what comes with the page are checked where the page is made, not each time that somebody opens it. */
const UNSEEN: readonly string[] = [];

/** All scenarios that come with the page and have no errors, the largest first. */
export async function bundledScenarios(): Promise<readonly Entry[]> {
  const [scenarios] = await bundledTexts();
  const read = await Promise.all(
    [...scenarios].map(([file, text]) => readScenario(file, text, false, UNSEEN)),
  );
  const entries = read.flatMap(({ entry }) => entry ?? []);
  return entries.toSorted(
    (a, b) => Object.keys(b.scenario.locations).length - Object.keys(a.scenario.locations).length,
  );
}

/** The scenario of the lesson; null when it has errors. */
export async function lessonScenario(): Promise<Entry | null> {
  const text = (await load(LESSONS)).get(LESSON);
  return text === undefined ? null : (await readScenario(LESSON, text, false, UNSEEN)).entry;
}

/** The world of an entry in one of its variants. */
export function worldOf(entry: Entry, variant: string | null): World {
  return compileScenario(entry.scenario, { variant });
}

/** How an entry is drawn in one of its variants. */
export function drawingOf(entry: Entry, variant: string | null): Presentation {
  return presentation(scenarioOf(entry.scenario, variant));
}

/** Statements that the scenario's facts may cite. */
async function statementsOf(entry: Entry): Promise<number> {
  const [, seeds] = await bundledTexts();
  let count = 0;
  for (const [file, text] of seeds) {
    if (!entry.text.includes(`"${file.replace(/\.json$/, '')}#`)) continue;
    const value: unknown = JSON.parse(text);
    const statements =
      typeof value === 'object' && value !== null && 'statements' in value ? value.statements : null;
    if (typeof statements === 'object' && statements !== null) count += Object.keys(statements).length;
  }
  return count;
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
    statements: await statementsOf(entry),
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
    fromFile: entry.opened ? entry.file : null,
    ground: mapGround(world, drawingOf(entry, null), language),
    position: mapPosition(world, begin(world, '1'), NONE, language),
  };
}
