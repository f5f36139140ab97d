// What a person does while playing: choose, prepare, order, take back, end the turn; and the others' turns after it.

import { END, actorOnTurn, outcomeOf } from '../../engine/game.ts';
import type { Order } from '../../engine/game.ts';
import type { MapThing } from '../map/model.ts';
import { mapOnPage } from '../store/mapHold.ts';
import type { Choice } from '../store/model.ts';
import { appStore } from '../store/store.ts';
import { breathe } from './breathe.ts';
import { formOf } from './forms.ts';
import { prepare, retarget as retargeted } from './prepare.ts';
import { autosave, currentGame, refresh, selectThing } from './current.ts';
import { LONGEST_FILM, filmOf } from './film.ts';
import { canUndo, isPerson, isWatched, playOrder, playPolicyTurn, undo as takeBack } from './game.ts';
import type { Game } from './game.ts';
import { mapPosition } from './ground.ts';
import { showPar } from './par.ts';
import { heard, seenBy } from './hearing.ts';
import { makeReport } from './report.ts';
import { viewerOf } from './snapshot.ts';
import { dateOf } from './words.ts';

/** True when a person may give orders now. */
function mayOrder(game: Game): boolean {
  const actor = actorOnTurn(game.state);
  return appStore.getState().busy === null && outcomeOf(game.state) === null && isPerson(game, actor);
}

/** Selects a thing and brings it into view. */
export function select(thing: MapThing | null): void {
  selectThing(thing);
  if (!thing) return;
  appStore.setState({ panel: 'place' });
  const { snapshot } = appStore.getState();
  const place =
    thing.kind === 'location'
      ? thing.index
      : thing.kind === 'formation'
        ? (snapshot?.formations[thing.index]?.at ?? -1)
        : (snapshot?.routes[thing.index]?.from ?? -1);
  if (place >= 0) mapOnPage()?.focus(place);
}

/** What was pointed at on the map: the target of what is being prepared when it can be one, else the new selection. */
export function pick(thing: MapThing | null): void {
  const { prepared, snapshot } = appStore.getState();
  const place =
    thing?.kind === 'location'
      ? thing.index
      : thing?.kind === 'formation'
        ? (snapshot?.formations[thing.index]?.at ?? -1)
        : -1;
  if (thing && prepared) {
    const road = prepared.order.kind === 'strike' && prepared.order.purpose === 'interdict';
    const index = road && thing.kind === 'route' ? thing.index : road ? -1 : place;
    const aims =
      prepared.order.kind === 'move' || prepared.order.kind === 'attack' || prepared.order.kind === 'strike';
    if (aims && prepared.targets.some((target) => target.index === index)) {
      retarget(index);
      return;
    }
  }
  selectThing(thing);
  if (thing) appStore.setState({ panel: 'place' });
}

/** What the pointer is over. */
export function hover(thing: MapThing | null): void {
  appStore.setState({ hovered: thing });
}

/** Shows an order as being prepared. */
function show(choice: Choice, order: Order): void {
  const held = currentGame();
  if (!held) return;
  appStore.setState({ prepared: prepare(held.game, choice, order, held.scene.language), endAsked: false });
}

/** Prepares one of the choices. */
export function choose(key: string): void {
  const held = currentGame();
  const choice = appStore.getState().choices?.list.find((each) => each.key === key);
  if (!held || !choice?.order || !mayOrder(held.game)) return;
  appStore.setState({ panel: 'place' });
  show(choice, choice.order);
}

/** Prepares an order of speech given at the bargaining table, which is put away. */
export function prepareSpeech(order: Order): void {
  const held = currentGame();
  if (!held || !mayOrder(held.game)) return;
  selectThing(null);
  const choice = appStore.getState().choices?.list.find((each) => each.kind === order.kind);
  if (!choice) return;
  appStore.setState({ panel: 'place', dialog: null });
  show(choice, order);
}

/** Prepares the first kind of strike that is possible here. */
export function chooseStrike(): void {
  const strike = appStore.getState().choices?.list.find((each) => each.kind === 'strike' && each.order);
  if (strike) choose(strike.key);
}

/** Changes the order that is being prepared. */
function edit(change: (order: Order) => Order): void {
  const { prepared, choices } = appStore.getState();
  const choice = choices?.list.find((each) => each.key === prepared?.choice);
  if (prepared && choice) show(choice, change(prepared.order));
}

/** Names another target. */
export function retarget(index: number): void {
  const held = currentGame();
  if (held) edit((order) => retargeted(held.game, order, index, held.scene.language));
}

/** Takes a formation into the order or out of it; the last one stays. */
export function toggleFormation(formation: number): void {
  edit((order) => {
    if (order.kind === 'refit') return { ...order, formation };
    if (order.kind !== 'move' && order.kind !== 'attack') return order;
    const without = order.formations.filter((each) => each !== formation);
    if (without.length === order.formations.length)
      return { ...order, formations: [...order.formations, formation].toSorted((a, b) => a - b) };
    return without.length === 0 ? order : { ...order, formations: without };
  });
}

/** Whether the attackers move in. */
export function toggleAdvance(): void {
  edit((order) => (order.kind === 'attack' ? { ...order, advance: !order.advance } : order));
}

/** Sets the number in the order: sorties of a strike, a level of commitment. */
export function setLevel(level: number): void {
  edit((order) => formOf(order).withLevel?.(order, level) ?? order);
}

/** Puts away what is prepared, else the selection. */
export function back(): void {
  const { prepared, selection } = appStore.getState();
  if (prepared) appStore.setState({ prepared: null });
  else if (selection) selectThing(null);
}

/** Gives the order that is prepared; where a formation was selected, the place it stood at is next. */
export function confirm(): void {
  const held = currentGame();
  const { prepared, selection, snapshot } = appStore.getState();
  const from = selection?.kind === 'formation' ? snapshot?.formations[selection.index]?.at : undefined;
  if (!held || !prepared || !mayOrder(held.game) || prepared.assessment.refusal !== null) return;
  if (playOrder(held.game, prepared.order) === null) {
    refresh();
    if (from !== undefined && from >= 0) selectThing({ kind: 'location', index: from });
    autosave();
  } else edit((order) => order);
}

/** Takes the last order back. */
export function undo(): void {
  const held = currentGame();
  if (!held || !mayOrder(held.game) || !canUndo(held.game)) return;
  takeBack(held.game);
  refresh();
  autosave();
}

/** Selects the next formation of the seat that can still act. */
export function nextReady(): void {
  const { snapshot, selection } = appStore.getState();
  if (!snapshot || snapshot.ready.length === 0) return;
  const now = selection?.kind === 'formation' ? snapshot.ready.indexOf(selection.index) : -1;
  const index = snapshot.ready[(now + 1) % snapshot.ready.length];
  if (index !== undefined) select({ kind: 'formation', index });
}

/** A drag on the map: onto a place it prepares the attack or the move there. */
export function drag(
  formation: number,
  to: number | null,
  stage: 'start' | 'over' | 'drop' | 'cancel',
): void {
  const held = currentGame();
  if (!held || !mayOrder(held.game)) return;
  if (stage === 'start') selectThing({ kind: 'formation', index: formation });
  if (stage !== 'drop' || to === null) return;
  selectThing({ kind: 'formation', index: formation });
  for (const key of ['attack', 'move']) {
    choose(key);
    if (appStore.getState().prepared?.targets.some((target) => target.index === to)) {
      retarget(to);
      return;
    }
  }
  appStore.setState({ prepared: null });
}

let films = 0;

/** How long policies play in watch mode before the page looks up: one day, or to the end. */
type Until = 'person' | 'day' | 'end';

/** Plays the turns of policies, looking up between them, then shows what happened as a film. */
async function playOthers(until: Until): Promise<void> {
  const held = currentGame();
  if (!held) return;
  const { game, scene } = held;
  const { world, state } = game;
  const from = game.played.length;
  const round = state.round[0]!;
  const viewer = viewerOf(game);
  const before = mapPosition(world, seenBy(game, viewer), viewer, scene.language);
  while (outcomeOf(state) === null && !isPerson(game, actorOnTurn(state))) {
    if (until === 'day' && state.round[0]! !== round) break;
    appStore.setState({ busy: actorOnTurn(state) });
    await breathe();
    if (currentGame() !== held) return;
    playPolicyTurn(game);
  }
  const played = heard(game, from, game.played.length, viewer);
  const over = outcomeOf(state) !== null;
  const { reducedMotion, mapReady } = appStore.getState();
  const steps = reducedMotion || !mapReady || until === 'end' ? [] : filmOf(world, played);
  appStore.setState({
    busy: null,
    film:
      steps.length > 0
        ? { id: ++films, date: dateOf(world, round, 'long', scene.language), steps, before }
        : null,
  });
  refresh();
  autosave();
  const { film } = appStore.getState();
  if (film) setTimeout(() => filmEnded(film.id), LONGEST_FILM);
  if (!over) return;
  const report = await makeReport(scene);
  if (currentGame() !== held) return;
  appStore.setState({ report });
  if (appStore.getState().film === null) showReport();
}

/** Ends the turn; asks once when command points and formations are left. */
export async function endTurn(): Promise<void> {
  const held = currentGame();
  const { snapshot, endAsked, busy, film } = appStore.getState();
  if (!held || !snapshot || busy !== null) return;
  if (film) skipFilm();
  const { game } = held;
  if (outcomeOf(game.state) !== null) {
    showReport();
    return;
  }
  if (isWatched(game)) {
    game.newsFrom = game.played.length;
    await playOthers('day');
    return;
  }
  const idle = snapshot.points.left > 0 && (snapshot.ready.length > 0 || snapshot.orders.length === 0);
  if (idle && !endAsked) {
    appStore.setState({ endAsked: true, prepared: null });
    return;
  }
  selectThing(null);
  playOrder(game, END);
  appStore.setState({ panel: 'news' });
  await playOthers('person');
}

/** Plays a watched game to its end. */
export async function playToEnd(): Promise<void> {
  const held = currentGame();
  if (!held || appStore.getState().busy !== null || outcomeOf(held.game.state) !== null) return;
  skipFilm();
  held.game.newsFrom = held.game.played.length;
  await playOthers('end');
}

/** Lets the policies play until a person is asked; for the beginning of a game. */
export async function playOn(): Promise<void> {
  const held = currentGame();
  if (held && !isWatched(held.game)) await playOthers('person');
}

/** Makes the report of a game that was resumed after its end, and shows it. */
export async function reportNow(): Promise<void> {
  const held = currentGame();
  if (!held || outcomeOf(held.game.state) === null) return;
  const report = await makeReport(held.scene);
  if (currentGame() !== held) return;
  appStore.setState({ report });
  showReport();
}

/** Shows the report of the game that is over, once it is made. */
export function showReport(): void {
  const { report } = appStore.getState();
  if (!report) return;
  appStore.setState({ film: null, selection: null, dialog: null, screen: 'report' });
  showPar();
  window.scrollTo({ top: 0 });
}

/** Ends the film at once. */
export function skipFilm(): void {
  if (appStore.getState().film) mapOnPage()?.skip();
  filmEnded(appStore.getState().film?.id ?? -1);
}

/** The film has been shown; a game that ended with it goes on to its report. */
export function filmEnded(id: number): void {
  const { film, report } = appStore.getState();
  if (film?.id !== id) return;
  appStore.setState({ film: null });
  if (report) showReport();
}
