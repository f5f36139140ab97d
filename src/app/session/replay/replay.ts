// Going through a game that was played: by turn and by day, through any seat's eyes, and on from anywhere.

import { NONE, outcomeOf } from '../../../engine/game.ts';
import type { ReplayView } from '../../store/replay.ts';
import type { ReportView } from '../../store/model.ts';
import { appStore } from '../../store/store.ts';
import { currentGame, hold, release } from '../current.ts';
import { filmOf } from '../turn/film.ts';
import { mapGround, mapPosition, say } from '../snapshot/ground.ts';
import { heard, seenBy } from '../game/hearing.ts';
import { drawingOf } from '../game/library.ts';
import { recordOf } from '../game/records.ts';
import { makeSnapshot } from '../snapshot/snapshot.ts';
import type { Scene } from '../snapshot/snapshot.ts';
import { showReport } from '../turn/turns.ts';
import { isPersonSeat } from '../game/game.ts';
import { showRecord } from '../begin/start.ts';
import { actorViews } from '../snapshot/views.ts';
import { dateOf } from '../snapshot/words.ts';
import { cutRecord, ordersBefore } from './cut.ts';
import { gameAt, layOut, listen, stopBefore } from './tape.ts';
import type { Tape } from './tape.ts';

/** What a replay comes back to: the report of the game on the page, or the page of a link. */
type Back =
  | {
      readonly screen: 'report';
      readonly report: ReportView;
      readonly current: ReturnType<typeof currentGame>;
    }
  | { readonly screen: 'shared' };

interface Running {
  readonly tape: Tape;
  readonly scene: Omit<Scene, 'game'>;
  readonly back: Back;
  /** Whether only the viewer's eyes may be looked through: the chair that a link offers. */
  readonly locked: boolean;
}

let running: Running | null = null;
let films = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Milliseconds between turns that are shown by themselves. */
const PACE_MS = 900;

/** Ends the replay when its screen is left, whatever way. */
export function followReplay(): void {
  appStore.subscribe(({ screen, language }, before) => {
    if (language !== before.language) retell();
    if (before.screen !== 'replay' || screen === 'replay') return;
    clearTimeout(timer);
    running = null;
    appStore.setState({ replay: null });
  });
}

/** Opens the game of the report on a day, or at its beginning. */
export async function replayGame(round: number | null = null): Promise<void> {
  const held = currentGame();
  const { report } = appStore.getState();
  if (!held || !report) return;
  const person = held.game.seats.findIndex(isPersonSeat);
  const tape = await layOut(held.entry, recordOf(held.game));
  if (!tape || currentGame() !== held) return;
  const at = round === null ? 0 : stopBefore(tape, person, round);
  await openTape(tape, {
    at,
    viewer: NONE,
    locked: false,
    back: { screen: 'report', report, current: held },
  });
}

/** Opens a tape. */
export async function openTape(
  tape: Tape,
  {
    at,
    viewer,
    locked,
    back,
  }: { readonly at: number; readonly viewer: number; readonly locked: boolean; readonly back: Back },
): Promise<void> {
  await listen(tape, viewer);
  release();
  running = { tape, back, locked, scene: sceneOf(tape) };
  appStore.setState({
    report: null,
    selection: null,
    hovered: null,
    prepared: null,
    choices: null,
    supplyPath: null,
    film: null,
    busy: null,
    dialog: null,
    replay: viewOf(running, at, viewer),
    screen: 'replay',
  });
  show(at, Math.max(0, at - 1), viewer);
}

function sceneOf({ game: { world, variant }, entry }: Tape): Running['scene'] {
  const { language } = appStore.getState();
  return {
    title: say(world.title, language),
    about: say(world.about, language),
    ground: mapGround(world, drawingOf(entry, variant), language),
    language,
  };
}

/** Says all of it again in another language. */
function retell(): void {
  const { replay } = appStore.getState();
  if (!running || !replay) return;
  running = { ...running, scene: sceneOf(running.tape) };
  const { at, viewer, chair, playing } = replay;
  appStore.setState({ replay: { ...viewOf(running, at, viewer), chair, playing } });
  show(at, Math.max(0, at - 1), viewer);
}

function viewOf({ tape, locked, scene, back }: Running, at: number, viewer: number): ReplayView {
  const { world } = tape.game;
  const { language } = scene;
  const actors = actorViews(world, language, (actor) => isPersonSeat(tape.game.seats[actor]));
  return {
    stops: tape.stops.map(({ round, actor, evening }) => ({
      actor,
      round,
      evening,
      date: dateOf(world, round, 'long', language),
      shortDate: dateOf(world, round, 'short', language),
    })),
    at,
    viewer,
    locked,
    actors,
    chair: actors.find((actor) => actor.person)?.index ?? actors.find((actor) => !actor.latent)?.index ?? 0,
    playing: false,
    over: outcomeOf(tape.game.state) !== null,
    back: back.screen,
  };
}

/** Shows a stop, with what happened since an earlier one. */
function show(at: number, since: number, viewer: number): void {
  const { replay } = appStore.getState();
  if (!running || !replay) return;
  const game = gameAt(running.tape, at, since, viewer);
  const snapshot = makeSnapshot({ ...running.scene, game });
  appStore.setState({ snapshot, film: null, replay: { ...replay, at, viewer } });
}

/** Shows what happened between two stops as a film, then the later one. */
function film(from: number, at: number, viewer: number): void {
  if (!running) return;
  const { reducedMotion, mapReady } = appStore.getState();
  const before = gameAt(running.tape, from, from, viewer);
  const { language } = running.scene;
  const position = mapPosition(before.world, seenBy(before, viewer), viewer, language);
  show(at, from, viewer);
  const now = gameAt(running.tape, at, from, viewer);
  const steps =
    reducedMotion || !mapReady ? [] : filmOf(now.world, heard(now, now.newsFrom, now.turnFrom, viewer));
  if (steps.length === 0) return;
  const round = running.tape.stops[at]?.round ?? 0;
  appStore.setState({
    film: { id: -++films, date: dateOf(now.world, round, 'long', language), steps, before: position },
  });
}

/** Goes to a stop; one turn or day on is shown as a film. */
export function replayTo(stop: number): void {
  const { replay } = appStore.getState();
  if (!running || !replay) return;
  const at = Math.max(0, Math.min(running.tape.stops.length - 1, stop));
  if (at === replay.at) return;
  if (at > replay.at && at <= dayOn(replay, 1)) film(replay.at, at, replay.viewer);
  else show(at, Math.max(0, at - 1), replay.viewer);
}

/** The stop a day later or earlier: the next evening, or the one before. */
function dayOn({ stops, at }: ReplayView, days: 1 | -1): number {
  if (days === 1) {
    const next = stops.findIndex(({ evening }, stop) => stop > at && evening);
    return next < 0 ? stops.length - 1 : next;
  }
  const before = stops.findLastIndex(({ evening }, stop) => stop < at && evening);
  return Math.max(0, before);
}

/** A turn on or back. */
export function replayTurn(turns: 1 | -1): void {
  const { replay } = appStore.getState();
  if (replay) replayTo(replay.at + turns);
}

/** A day on or back. */
export function replayDay(days: 1 | -1): void {
  const { replay } = appStore.getState();
  if (replay) replayTo(dayOn(replay, days));
}

/** Looks through another seat's eyes, or at everything. */
export async function replayAs(viewer: number): Promise<void> {
  const now = running;
  if (!now || now.locked) return;
  await listen(now.tape, viewer);
  const { replay } = appStore.getState();
  if (replay && running === now) show(replay.at, Math.max(0, replay.at - 1), viewer);
}

/** Chooses who goes on from here. */
export function chooseReplayChair(chair: number): void {
  const { replay } = appStore.getState();
  if (replay) appStore.setState({ replay: { ...replay, chair } });
}

/** Lets the turns go by, or stops them. */
export function toggleReplay(): void {
  const { replay } = appStore.getState();
  if (!replay) return;
  clearTimeout(timer);
  appStore.setState({ replay: { ...replay, playing: !replay.playing } });
  if (!replay.playing) tick();
}

function tick(): void {
  const { replay, film: on } = appStore.getState();
  if (!replay?.playing) return;
  if (!on) {
    if (replay.at >= replay.stops.length - 1) {
      appStore.setState({ replay: { ...replay, playing: false } });
      return;
    }
    replayTo(replay.at + 1);
  }
  timer = setTimeout(tick, PACE_MS);
}

/** Goes on as a new game from the stop that is shown, in the chosen chair. */
export async function playOnFromHere(): Promise<void> {
  const { replay } = appStore.getState();
  if (!running || !replay) return;
  const { tape } = running;
  const orders = tape.stops[replay.at]?.orders ?? 0;
  await showRecord(tape.entry, cutRecord(tape.game, orders, [replay.chair]), null);
}

/** Goes on from a round of a tape in an actor's chair. */
export async function takeChair(tape: Tape, actor: number, round: number): Promise<void> {
  const orders = ordersBefore(tape.game, actor, round);
  await showRecord(tape.entry, cutRecord(tape.game, orders, [actor]), null);
}

/** Back to where the replay was opened from. */
export function leaveReplay(): void {
  if (!running) return;
  const { back } = running;
  if (back.screen === 'shared') {
    appStore.setState({ screen: 'shared', snapshot: null, film: null, selection: null });
    return;
  }
  const { current, report } = back;
  if (current) hold(current.entry, current.game, current.slot);
  appStore.setState({ report, selection: null, supplyPath: null });
  showReport();
}
