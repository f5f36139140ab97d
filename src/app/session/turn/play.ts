// What a person does while it is its turn: choose, prepare, order, take back.

import { outcomeOf } from '../../../engine/game.ts';
import type { Order } from '../../../engine/game.ts';
import type { MapThing } from '../../map/model.ts';
import { mapOnPage } from '../../store/mapHold.ts';
import type { Choice } from '../../store/model.ts';
import { appStore } from '../../store/store.ts';
import { formOf } from '../orders/forms.ts';
import { prepare, retarget as retargeted } from '../orders/prepare.ts';
import { autosave, currentGame, refresh, selectThing } from '../current.ts';
import { isAsked, playOrder } from '../game/game.ts';
import type { Game } from '../game/game.ts';
import { forgetUndone, redo as giveAgain, undo as takeBack, undoable, withdraw } from '../game/undo.ts';

/** True when a person may give orders now. */
function mayOrder(game: Game): boolean {
  return appStore.getState().busy === null && outcomeOf(game.state) === null && isAsked(game);
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
  if (place >= 0 && attackFromSelection(place)) return;
  selectThing(thing);
  if (!thing) return;
  appStore.setState({ panel: 'place' });
  /* Who points at a place that can be attacked wants to know how an attack would go. */
  const attack = appStore.getState().choices?.list.find(({ key }) => key === 'attack');
  if (attack?.order?.kind === 'attack' && attack.order.target === place) choose('attack');
}

/** Prepares the attack on a place by what is selected, when that can attack it. */
function attackFromSelection(place: number): boolean {
  const { selection, choices, prepared } = appStore.getState();
  const mayAttack = choices?.list.some(({ key, order }) => key === 'attack' && order !== null);
  if (!selection || selection.kind === 'route' || !mayAttack || prepared) return false;
  choose('attack');
  if (appStore.getState().prepared?.targets.some((target) => target.index === place)) {
    retarget(place);
    return true;
  }
  appStore.setState({ prepared: null });
  return false;
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

/** Prepares an order as it stands, by the choice of its kind here; false when there is no such choice. */
export function showOrder(order: Order): boolean {
  const held = currentGame();
  if (!held || !mayOrder(held.game)) return false;
  const key = order.kind === 'strike' ? order.purpose : order.kind;
  const choice = appStore.getState().choices?.list.find((each) => each.key === key);
  if (choice) show(choice, order);
  return choice !== undefined;
}

/** Prepares one of the choices. */
export function choose(key: string): void {
  const held = currentGame();
  const choice = appStore.getState().choices?.list.find((each) => each.key === key);
  if (!held || !choice?.order || !mayOrder(held.game)) return;
  appStore.setState({ panel: 'place' });
  show(choice, choice.order);
}

/** Prepares the same attack from its target, where everybody who can reach it stands to be chosen. */
export function widenAttack(): void {
  const order = appStore.getState().prepared?.order;
  if (order?.kind !== 'attack') return;
  selectThing({ kind: 'location', index: order.target });
  showOrder(order);
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
  const next = from === undefined || from < 0 ? selection : ({ kind: 'location', index: from } as const);
  if (!giveNow(prepared.order, next)) edit((order) => order);
}

/** Gives an order as it stands, and selects what is next; false when it is refused. */
export function giveNow(order: Order, selection = appStore.getState().selection): boolean {
  const held = currentGame();
  if (!held || !mayOrder(held.game) || playOrder(held.game, order) !== null) return false;
  forgetUndone(held.game);
  refresh({ selection });
  autosave();
  return true;
}

/** Takes the last order back, or all of this turn that can be. */
export function undo(all = false): void {
  const held = currentGame();
  if (!held || !mayOrder(held.game) || !takeBack(held.game, all ? undoable(held.game) : 1)) return;
  refresh();
  autosave();
}

/** Takes one order of this turn back by its number, the first being 1; those after it stay. */
export function takeBackOne(number: number): void {
  const held = currentGame();
  if (!held || !mayOrder(held.game) || !withdraw(held.game, number - 1)) return;
  refresh();
  autosave();
}

/** Gives the order again that was taken back last. */
export function redo(): void {
  const held = currentGame();
  if (!held || !mayOrder(held.game) || !giveAgain(held.game)) return;
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
