// The lesson: three days on a part of the map, entered by one of three seats, and the way on to the whole scenario.

import { actorOnTurn, begin } from '../../../engine/game.ts';
import type { World } from '../../../engine/game.ts';
import type { DoorId } from '../../store/lesson.ts';
import { appStore } from '../../store/store.ts';
import { currentGame } from '../current.ts';
import { LESSON, lessonScenario, worldOf } from '../game/library.ts';
import { beginGame, entryOf } from './start.ts';

/** A seat to enter by, chosen by its actor. */
interface Door {
  readonly id: DoorId;
  /** The seat, by its actor's id. */
  readonly actor: string;
  /** The seed of the first game by this door: with it the seat moves first on the first day, so that there is something to decide at once. */
  readonly seed: string;
}

/** The doors, in the order in which they stand. None comes first: the three are of one size. */
export const DOORS: readonly Door[] = [
  { id: 'hold', actor: 'government', seed: '2' },
  { id: 'advance', actor: 'hts', seed: '4' },
  { id: 'mediate', actor: 'un-envoy', seed: '1' },
];

/** The scenario whose first days the lesson shows. */
const WHOLE = 'hama-2024-12-04.json';

/** The door by which a seat is entered, or null. */
export function doorOf(scenario: string, actor: string | undefined): DoorId | null {
  if (`${scenario}.json` !== LESSON) return null;
  return DOORS.find((door) => door.actor === actor)?.id ?? null;
}

/** The city that the lesson is about, by its index in the game on the page; -1 without one. */
export function lessonCity(): number {
  return currentGame()?.game.world.locations.ids.indexOf('hama') ?? -1;
}

/** The seeds of the last games by each door: who begins again meets other luck. */
const played = new Map<DoorId, string>();

/** The next seed with which the seat of a door moves first; of the first game its own. */
function nextSeed({ id, actor, seed }: Door, world: World): string {
  const last = played.get(id);
  if (last === undefined) return seed;
  const seat = world.actors.ids.indexOf(actor);
  let next = Number(last) + 1;
  while (actorOnTurn(begin(world, String(next))) !== seat) next++;
  return String(next);
}

/** Begins the lesson, or begins it again, with the guide beside it. */
export async function beginLesson(id: DoorId): Promise<void> {
  const door = DOORS.find((each) => each.id === id);
  const entry = entryOf(LESSON) ?? (await lessonScenario());
  if (!door || !entry) return;
  appStore.setState({ guide: { open: true, told: [] } });
  const seed = nextSeed(door, worldOf(entry, null));
  played.set(id, seed);
  await beginGame(entry, null, [door.actor], seed);
}

/** Begins the whole scenario in the seat of a door. */
export async function beginWhole(id: DoorId): Promise<void> {
  const door = DOORS.find((each) => each.id === id);
  const entry = entryOf(WHOLE);
  if (door && entry) await beginGame(entry, null, [door.actor], appStore.getState().start.seed || '1');
}

/** Leaves the guide, or calls it back. */
export function toggleGuide(): void {
  const { guide } = appStore.getState();
  appStore.setState({ guide: { ...guide, open: !guide.open } });
}

/** Goes on from something that the guide only shows. */
export function acknowledgeGuide(part: string): void {
  const { guide } = appStore.getState();
  appStore.setState({ guide: { ...guide, told: [...guide.told, part] } });
}
