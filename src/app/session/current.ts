// The game on the page: held here alone, shown through the store.

import type { MapThing } from '../map/model.ts';
import type { Choices, Snapshot } from '../store/model.ts';
import { appStore, notify } from '../store/store.ts';
import type { AppState } from '../store/store.ts';
import { atOnce, whenFrameIsSpent } from './breathe.ts';
import type { Steps } from './breathe.ts';
import { choicesFor } from './orders/choices/index.ts';
import { prepare } from './orders/prepare.ts';
import { isAsked, isPerson } from './game/game.ts';
import type { Game } from './game/game.ts';
import { openingFor } from './snapshot/opening.ts';
import { mapGround, say } from './snapshot/ground.ts';
import { seenBy } from './game/hearing.ts';
import { drawingOf } from './game/library.ts';
import type { Entry } from './game/library.ts';
import { hashNow, recordOf } from './game/records.ts';
import { keep, newSaveId, putOldAway } from './keep/saves.ts';
import { claimGame, releaseGame } from './keep/tabs.ts';
import { showNow } from './showing.ts';
import type { Change } from './showing.ts';
import { makeSnapshot, snapshotSteps, viewerOf } from './snapshot/snapshot.ts';
import type { Scene } from './snapshot/snapshot.ts';
import { supplyPathTo } from './snapshot/supply.ts';
import { NONE, outcomeOf } from '../../engine/game.ts';
import { dateOf } from './snapshot/words.ts';
import { t } from 'i18next';
import { inRow } from '../i18n/index.ts';

/** A game with the scenario that it is played in. */
export interface Current {
  readonly entry: Entry;
  readonly game: Game;
  /** Made again when the page speaks another language. */
  scene: Scene;
  readonly slot: Slot;
}

/** Where a game is kept in the browser, and under which name. */
export interface Slot {
  readonly id: string;
  /** It may be given another while the game is on. */
  name: string | null;
}

let current: Current | null = null;

/** The game on the page, or null. */
export function currentGame(): Current | null {
  return current;
}

/** A game's scene in a language. */
function sceneIn(language: string, entry: Entry, game: Game): Scene {
  const drawn = mapGround(game.world, drawingOf(entry, game.variant), language);
  const persons = game.world.actors.ids.flatMap((_, actor) => (isPerson(game, actor) ? [actor] : []));
  const [only = NONE, ...others] = persons;
  const seat = others.length === 0 ? only : NONE;
  const ground = { ...drawn, opening: openingFor(game.world, seat, drawn.opening) };
  const title = say(game.world.title, language);
  const about = say(game.world.about, language);
  return { game, title, about, ground, language };
}

/** Puts a game on the page; nothing is shown yet. It is kept where it was kept before, or in a place of its own. */
export function hold(entry: Entry, game: Game, slot: Slot = { id: newSaveId(), name: null }): Current {
  showNow();
  current = { entry, game, scene: sceneIn(appStore.getState().language, entry, game), slot };
  void claimGame(slot.id);
  return current;
}

/** Holds the game on the page in another language. */
export function holdIn(language: string): void {
  showNow();
  if (current) current.scene = sceneIn(language, current.entry, current.game);
}

/** Takes the game off the page. */
export function release(): void {
  showNow();
  current = null;
  releaseGame();
}

/** What can be done with a selection now, in steps; nothing when it is nobody's turn who is a person. */
function* choicesNow(
  { game, scene }: Current,
  selection: MapThing | null,
  version: number,
): Steps<Choices | null> {
  if (!isAsked(game)) return null;
  return yield* choicesFor(game, selection, scene.language, version);
}

/** How supply reaches what is selected, as far as the seat can know. */
function supplyOf({ game }: Current, selection: MapThing) {
  return supplyPathTo(game.world, seenBy(game, viewerOf(game)), selection);
}

/** A snapshot of the game as it stands, to be shown; null without a game. */
function snapshotNow(): Snapshot | null {
  return current && makeSnapshot(current.scene);
}

/**
 * The same in slices of frames, from anew where the game, its eyes or its language have changed meanwhile; null when it has left the page.
 */
export async function snapshotInSlices(): Promise<Snapshot | null> {
  const held = current;
  if (!held) return null;
  const { game } = held;
  for (;;) {
    const { scene } = held;
    const [viewer, played, injected] = [viewerOf(game), game.played.length, game.injected.length];
    const isSame = () =>
      held.scene === scene &&
      viewerOf(game) === viewer &&
      game.played.length === played &&
      game.injected.length === injected;
    const steps = snapshotSteps(scene);
    while (isSame()) {
      const step = steps.next();
      if (step.done === true) return step.value;
      await whenFrameIsSpent();
      if (current !== held) return null;
    }
  }
}

/** Shows the game as it stands: a new snapshot, with the choices of what is selected, and whatever else changes with it. */
export function refresh(change: Partial<AppState> = {}, snapshot?: Snapshot | null): void {
  showNow();
  const made = snapshot === undefined ? snapshotNow() : snapshot;
  if (made) appStore.setState(atOnce(withSnapshot(change, made)));
}

/** What changes on the page then, in steps; nothing without a game. */
export function* refreshed(change: Partial<AppState> = {}): Change {
  if (!current) return {};
  const snapshot = yield* snapshotSteps(current.scene);
  yield;
  return yield* withSnapshot(change, snapshot);
}

/** The same with a snapshot that has been made. */
function* withSnapshot(change: Partial<AppState>, snapshot: Snapshot): Change {
  if (!current) return {};
  const { selection } = { ...appStore.getState(), ...change };
  const choices = yield* choicesNow(current, selection, snapshot.version);
  yield;
  const supplyPath = selection ? supplyOf(current, selection) : null;
  return { ...change, snapshot, prepared: null, endAsked: false, choices, supplyPath };
}

/** Shows the choices of what is selected again, with what was being prepared. */
export function retellChoices(): void {
  const { snapshot, selection, prepared } = appStore.getState();
  if (!current || !snapshot) return;
  const { game, scene } = current;
  const choices = atOnce(choicesNow(current, selection, snapshot.version));
  const choice = choices?.list.find(({ key }) => key === prepared?.choice);
  appStore.setState({
    choices,
    prepared: prepared && choice ? atOnce(prepare(game, choice, prepared.order, scene.language)) : null,
  });
}

/** Selects something, or nothing. */
export function selectThing(selection: MapThing | null): void {
  showNow();
  appStore.setState(atOnce(selected(selection)));
}

/** What changes on the page when something is selected, or nothing. */
export type Selected = Pick<AppState, 'selection' | 'prepared' | 'endAsked' | 'choices' | 'supplyPath'>;

/** Works that out in steps. */
export function* selected(selection: MapThing | null): Steps<Selected> {
  const { snapshot } = appStore.getState();
  const choices = current && snapshot ? yield* choicesNow(current, selection, snapshot.version) : null;
  yield;
  const supplyPath = current && selection ? supplyOf(current, selection) : null;
  return { selection, prepared: null, endAsked: false, choices, supplyPath };
}

/** Keeps the game in the browser. */
export function autosave(): void {
  if (!current) return;
  const { entry, scene, slot } = current;
  const game = current.game.planOf ?? current.game;
  const { world, state } = game;
  const seats = world.actors.names.filter((_, actor) => isPerson(game, actor));
  const round = outcomeOf(state) === null ? (state.round[0] ?? 1) : (game.played.at(-1)?.round ?? 1);
  void keep(
    {
      version: 2,
      ...slot,
      key: entry.key,
      file: entry.text === null ? null : { name: entry.file, text: entry.text },
      record: recordOf(game),
      hash: hashNow(game),
      savedAt: Date.now(),
      card: {
        title: scene.title,
        seat: seats.length > 0 ? inRow(seats.map((name) => say(name, scene.language))) : t('start.watching'),
        round,
        date: dateOf(world, round, 'long', scene.language),
      },
    },
    () => notify({ tone: 'error', text: t('save.full'), remedy: t('save.fullRemedy'), ways: ['save'] }),
  );
  if (game.played.length === 0) void putOldAway(slot.id);
}
