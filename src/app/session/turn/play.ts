// What a person does while it is its turn: choose, prepare, order, take back.

import { outcomeOf } from '../../../engine/game.ts';
import type { Order } from '../../../engine/game.ts';
import type { MapThing } from '../../map/model.ts';
import { mapOnPage } from '../../store/mapHold.ts';
import type { Choice, Choices, Prepared } from '../../store/model.ts';
import { appStore } from '../../store/store.ts';
import type { AppState } from '../../store/store.ts';
import { atOnce } from '../breathe.ts';
import type { Steps } from '../breathe.ts';
import { formOf } from '../orders/forms.ts';
import { prepare, retarget as retargeted } from '../orders/prepare.ts';
import { autosave, currentGame, refreshed, selected } from '../current.ts';
import { isAsked, playOrder } from '../game/game.ts';
import type { Game } from '../game/game.ts';
import { forgetUndone, redo as giveAgain, undo as takeBack, undoable, withdraw } from '../game/undo.ts';
import { showSoon } from '../showing.ts';
import type { Change } from '../showing.ts';

/** True when a person may give orders now. */
function mayOrder(game: Game): boolean {
  return appStore.getState().busy === null && outcomeOf(game.state) === null && isAsked(game);
}

/** Selects a thing and brings it into view, in the place of whatever dialog it was chosen in. */
export function select(thing: MapThing | null): void {
  void showSoon(selecting(thing, thing ? { panel: 'place', dialog: null } : {}));
  const place = thing ? placeOf(thing) : -1;
  if (place >= 0) mapOnPage()?.focus(place);
}

/** What changes when something is selected, or nothing, with whatever else changes then. */
function* selecting(thing: MapThing | null, change: Partial<AppState> = {}): Change {
  return { ...(yield* selected(thing)), ...change };
}

/** Where a thing is, a road by where it begins; -1 for what is nowhere. */
function placeOf(thing: MapThing): number {
  if (thing.kind === 'location') return thing.index;
  const { snapshot } = appStore.getState();
  if (thing.kind === 'formation') return snapshot?.formations[thing.index]?.at ?? -1;
  return snapshot?.routes[thing.index]?.from ?? -1;
}

/** What was pointed at on the map: the target of what is being prepared when it can be one, else the new selection. */
export function pick(thing: MapThing | null): void {
  void showSoon(picking(thing));
}

function* picking(thing: MapThing | null): Change {
  const { prepared } = appStore.getState();
  const target = thing && prepared ? targetAt(thing, prepared) : null;
  if (target !== null) return yield* edited((order) => withTarget(order, target));
  const parts = yield* attackOrSelect(thing);
  return thing ? { ...parts, panel: 'place' } : parts;
}

/** The index by which what is prepared could name what was pointed at as its target; null when it cannot. */
function targetAt(thing: MapThing, { order, targets }: Prepared): number | null {
  const isRoad = order.kind === 'strike' && order.purpose === 'interdict';
  const aims = order.kind === 'move' || order.kind === 'attack' || order.kind === 'strike';
  if (!aims || isRoad !== (thing.kind === 'route')) return null;
  const index = isRoad ? thing.index : placeOf(thing);
  return targets.some((target) => target.index === index) ? index : null;
}

/** What changes when something is pointed at that is no target: an attack on it by what is selected, else another selection. */
function* attackOrSelect(thing: MapThing | null): Change {
  const place = thing && thing.kind !== 'route' ? placeOf(thing) : -1;
  const { selection, choices, prepared } = appStore.getState();
  if (place >= 0 && selection && selection.kind !== 'route' && !prepared) {
    const attack = yield* onto(place, 'attack', choices);
    if (attack) return attack;
  }
  const parts = yield* selected(thing);
  yield;
  /* Who points at a place that can be attacked wants to know how an attack would go. */
  const attack = choiceOf('attack', parts.choices);
  const isOnIt = attack?.order?.kind === 'attack' && attack.order.target === place;
  return isOnIt ? { ...parts, ...(yield* preparedFor(attack, attack.order)) } : parts;
}

/** What changes when one of the choices is prepared with a place as its target; null when it cannot be had there. */
function* onto(place: number, key: string, choices: Choices | null): Steps<Partial<AppState> | null> {
  const choice = choiceOf(key, choices);
  if (!choice?.order) return null;
  const { prepared } = yield* preparedFor(choice, choice.order);
  if (!prepared?.targets.some((target) => target.index === place)) return null;
  yield;
  return yield* preparedFor(choice, withTarget(choice.order, place));
}

/** A choice by its key. */
function choiceOf(key: string, choices = appStore.getState().choices): Choice | undefined {
  return choices?.list.find((each) => each.key === key);
}

/** What the pointer is over. */
export function hover(thing: MapThing | null): void {
  appStore.setState({ hovered: thing });
}

/** What changes when an order is prepared: nothing where no person may give any. */
function* preparedFor(choice: Choice, order: Order): Change {
  const held = currentGame();
  if (!held || !mayOrder(held.game)) return {};
  const { game, scene } = held;
  return { prepared: yield* prepare(game, choice, order, scene.language), endAsked: false };
}

/** Prepares one of the choices. */
export function choose(key: string): void {
  const held = currentGame();
  const choice = choiceOf(key);
  if (held && choice?.order && mayOrder(held.game)) void showSoon(choosing(choice, choice.order));
}

function* choosing(choice: Choice, order: Order): Change {
  return { ...(yield* preparedFor(choice, order)), panel: 'place' };
}

/** Prepares an order as it stands where it belongs: with what it is of selected, by the choice of its kind there. */
export function prepareAt(selection: MapThing | null, order: Order): void {
  const held = currentGame();
  if (held && mayOrder(held.game)) void showSoon(preparingAt(selection, order));
}

function* preparingAt(selection: MapThing | null, order: Order): Change {
  const parts = yield* selected(selection);
  yield;
  const choice = choiceOf(order.kind === 'strike' ? order.purpose : order.kind, parts.choices);
  const prepared = choice ? yield* preparedFor(choice, order) : {};
  return { ...parts, ...prepared, panel: 'place', dialog: null };
}

/** Prepares the same attack from its target, where everybody who can reach it stands to be chosen. */
export function widenAttack(): void {
  const order = appStore.getState().prepared?.order;
  if (order?.kind === 'attack') prepareAt({ kind: 'location', index: order.target }, order);
}

/** Prepares the first kind of strike that is possible here. */
export function chooseStrike(): void {
  const strike = appStore.getState().choices?.list.find((each) => each.kind === 'strike' && each.order);
  if (strike) choose(strike.key);
}

/** What changes with the order that is being prepared. */
function* edited(change: (order: Order) => Order): Change {
  const { prepared } = appStore.getState();
  const choice = prepared ? choiceOf(prepared.choice) : undefined;
  return prepared && choice ? yield* preparedFor(choice, change(prepared.order)) : {};
}

/** Changes the order that is being prepared, at once: a box or a list must not go back to what it was meanwhile. */
function edit(change: (order: Order) => Order): void {
  appStore.setState(atOnce(edited(change)));
}

/** The order naming another target. */
function withTarget(order: Order, index: number): Order {
  const held = currentGame();
  return held ? retargeted(held.game, order, index, held.scene.language) : order;
}

/** Names another target. */
export function retarget(index: number): void {
  edit((order) => withTarget(order, index));
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
  else if (selection) void showSoon(selecting(null));
}

/** Gives the order that is prepared; where a formation was selected, the place it stood at is next. */
export function confirm(): void {
  const held = currentGame();
  const { prepared, selection, snapshot } = appStore.getState();
  const from = selection?.kind === 'formation' ? snapshot?.formations[selection.index]?.at : undefined;
  if (!held || !prepared || !mayOrder(held.game) || prepared.assessment.refusal !== null) return;
  const next = from === undefined || from < 0 ? selection : ({ kind: 'location', index: from } as const);
  if (!giveNow(prepared.order, next)) edit((order) => order);
}

/** Gives an order as it stands, and selects what is next; false when it is refused. */
export function giveNow(order: Order, selection = appStore.getState().selection): boolean {
  const held = currentGame();
  if (!held || !mayOrder(held.game) || playOrder(held.game, order) !== null) return false;
  forgetUndone(held.game);
  void showSoon(changed({ selection }));
  return true;
}

/** Keeps the game as it has become, and what changes on the page. */
function* changed(change: Partial<AppState> = {}): Change {
  autosave();
  yield;
  return yield* refreshed(change);
}

/** Takes the last order back, or all of this turn that can be. */
export function undo(all = false): void {
  const held = currentGame();
  if (!held || !mayOrder(held.game) || !takeBack(held.game, all ? undoable(held.game) : 1)) return;
  void showSoon(changed());
}

/** Takes one order of this turn back by its number, the first being 1; those after it stay. */
export function takeBackOne(number: number): void {
  const held = currentGame();
  if (!held || !mayOrder(held.game) || !withdraw(held.game, number - 1)) return;
  void showSoon(changed());
}

/** Gives the order again that was taken back last. */
export function redo(): void {
  const held = currentGame();
  if (!held || !mayOrder(held.game) || !giveAgain(held.game)) return;
  void showSoon(changed());
}

/** Selects the next formation of the seat that can still act. */
export function nextReady(): void {
  const { snapshot, selection } = appStore.getState();
  if (!snapshot || snapshot.ready.length === 0) return;
  const now = selection?.kind === 'formation' ? snapshot.ready.indexOf(selection.index) : -1;
  const index = snapshot.ready[(now + 1) % snapshot.ready.length];
  if (index !== undefined) select({ kind: 'formation', index });
}

/** Selects the next place where the seat can still act, those with most opponents near first. */
export function nextPlace(): void {
  const { snapshot, selection } = appStore.getState();
  const places = snapshot?.readyPlaces.map(({ place }) => place) ?? [];
  const at =
    selection?.kind === 'location'
      ? selection.index
      : selection?.kind === 'formation'
        ? snapshot?.formations[selection.index]?.at
        : undefined;
  const index = places[(at === undefined ? 0 : places.indexOf(at) + 1) % Math.max(1, places.length)];
  if (index !== undefined && index !== at) select({ kind: 'location', index });
}

/** A drag on the map: onto a place it prepares the attack or the move there. */
export function drag(
  formation: number,
  to: number | null,
  stage: 'start' | 'over' | 'drop' | 'cancel',
): void {
  const held = currentGame();
  if (!held || !mayOrder(held.game)) return;
  const thing = { kind: 'formation', index: formation } as const;
  if (stage === 'start') void showSoon(selecting(thing));
  if (stage === 'drop' && to !== null) void showSoon(dropping(thing, to));
}

function* dropping(thing: MapThing, to: number): Change {
  const parts = yield* selected(thing);
  yield;
  const order = (yield* onto(to, 'attack', parts.choices)) ?? (yield* onto(to, 'move', parts.choices));
  return order ? { ...parts, ...order, panel: 'place' } : parts;
}
