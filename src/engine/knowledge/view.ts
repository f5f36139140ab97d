// What one actor can know of the state. It has the state's own shape, so that the rules that check and preview an order run on it unchanged:
// own rows as they are, others' formations where and as strong as they are remembered, control as it is known, and for all that the
// actor may not know what the scenario publishes. It is a copy: what is written into it never reaches the game, but for windows, which
// players of many games are given.

import { CARGO_SLOTS } from '../state/columns.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, FormationIndex } from '../world/indices.ts';
import { copyListed, copyRow, knowledgeOf } from './knowledge.ts';
import type { Knowledge } from './knowledge.ts';
import type { Order } from '../orders/orders.ts';
import { COMMAND, GAME, GROUND, NETS, allocateWith, deedsMark, outlookMark } from '../state/state.ts';
import type { Outlook, State } from '../state/state.ts';
import type { World } from '../world/world.ts';

/** A state as one actor knows it. `rules` is filled with the scenario's own values, not with this game's draws. */
export type View = State & Outlook;

/**
 * An empty view to be filled again and again by `observe`. A window on a game, when that is given: good for views of it alone, it has what
 * everybody may know from the game's own memory, so that nothing of that is ever copied. Who is given a window must not write into it.
 */
export function allocateView(world: World, viewer: ActorIndex, game?: State): View {
  const outlook = {
    viewer,
    sees: new Uint8Array(world.locations.count),
    sharing: 0,
    own: new Int32Array(world.formations.count + 1),
    inSight: new Int32Array(world.locations.count + 1),
    held: new Int32Array(world.locations.count + 1),
  };
  return allocateWith(world, outlook, game);
}

/** What `actor` knows of `state` now; into `target` when one is given. Draws nothing and changes nothing. */
export function observe(
  world: World,
  state: State,
  actor: ActorIndex,
  target = allocateView(world, actor),
): View {
  const knowledge = knowledgeOf(world);
  const sharing = state.eyes[actor];
  const mutable = target as { viewer: ActorIndex; sharing: number };
  mutable.viewer = actor;
  mutable.sharing = sharing;
  target.marks.set(state.marks);
  target.bytes.set(knowledge.unknown.bytes);
  copyOpen(state, target);
  listOwn(world, target);
  look(state, target);
  copyListed(knowledge.fixedFormations, target.own, state, target);
  fillFormations(world, state, target, knowledge);
  fillPlaces(state, target, knowledge);
  for (let a = 0; a < world.actors.count; a++) {
    if (!(sharing & (1 << a))) continue;
    copyRow(knowledge.rows, a, state, target);
    copyRow(knowledge.deeds, a, state, target);
    copyRow(knowledge.fixedRows, a, state, target);
    copyRow(knowledge.nets, a, state, target);
  }
  copyRow(knowledge.memory, actor, state, target);
  fillAims(world, state, target);
  fillCargo(state, target, knowledge);
  return target;
}

/** The same for a view that the same actor has had before, in a game of the same world: what others have stays unknown. */
export function observeAgain(world: World, state: State, view: View): void {
  const { sharing, viewer } = view;
  if (view.marks[GAME] === 0 || view.marks[GAME] !== state.marks[GAME] || sharing !== state.eyes[viewer]) {
    observe(world, state, viewer, view);
    return;
  }
  refresh(world, state, view);
  const knowledge = knowledgeOf(world);
  for (let a = 0; a < world.actors.count; a++) {
    const found = state.marks[NETS + a];
    if (!(sharing & (1 << a)) || (found !== 0 && view.marks[NETS + a] === found)) continue;
    copyRow(knowledge.nets, a, state, view);
    view.marks[NETS + a] = found;
  }
  fillAims(world, state, view);
}

/** Brings a view up to date within its viewer's own turn. Supply nets only change between turns and stay as they were observed. */
function refresh(world: World, state: State, view: View): void {
  const { sharing, viewer } = view;
  if (sharing !== state.eyes[viewer]) {
    observe(world, state, viewer, view);
    return;
  }
  const knowledge = knowledgeOf(world);
  copyOpen(state, view);
  lookAtOthers(world, state, view, knowledge);
  view.marks[GROUND] = state.marks[GROUND];
  copyListed(knowledge.formations, view.own, state, view);
  fillPlaces(state, view, knowledge);
  for (let a = 0; a < world.actors.count; a++) {
    if (!(sharing & (1 << a))) continue;
    copyRow(knowledge.rows, a, state, view);
    copyDeeds(world, state, view, a, knowledge);
  }
  fillCargo(state, view, knowledge);
}

/** True when a view shows more than one of the same actor before: places that were out of sight, or troops of others elsewhere than thought. */
export function learned(before: View, after: View): boolean {
  for (let l = 0; l < after.sees.length; l++) if (after.sees[l] > before.sees[l]) return true;
  for (let f = 0; f < after.at.length; f++) if (after.at[f] !== before.at[f] && !isOwn(after, f)) return true;
  return false;
}

function isOwn(view: View, formation: FormationIndex): boolean {
  for (let i = 1; i <= view.own[0]; i++) if (view.own[i] === formation) return true;
  return false;
}

/** Room to name one row. */
const one = new Int32Array(2);
one[0] = 1;

/**
 * Brings a view up to date after an order of its viewer. The orders named here change few rows, and none of an ally's own; for all others
 * everything is looked at again.
 */
export function refreshAfter(world: World, state: State, view: View, order: Order): void {
  const knowledge = knowledgeOf(world);
  switch (order.kind) {
    case 'press':
    case 'reject':
    case 'offer':
    case 'verify':
    case 'convene':
    case 'pause':
    case 'commit':
    case 'licence':
    case 'advise':
      break;
    case 'ship':
    case 'reinforce':
      fillCargo(state, view, knowledge);
      break;
    case 'refit':
      view.points[view.viewer] = state.points[view.viewer];
      one[1] = order.formation;
      copyListed(knowledge.formations, one, state, view);
      return;
    case 'stance':
      view.points[view.viewer] = state.points[view.viewer];
      one[1] = order.place;
      copyListed(knowledge.held, one, state, view);
      return;
    case 'strike':
      copyDeeds(world, state, view, view.viewer, knowledge);
      if (lookAtOthers(world, state, view, knowledge)) fillPlaces(state, view, knowledge);
      break;
    case 'move':
      copyDeeds(world, state, view, view.viewer, knowledge);
      // A march within the side's ground changes those who march, what they see, and the works that they leave behind.
      if (view.marks[GROUND] === state.marks[GROUND]) {
        one[1] = view.at[order.formations[0]];
        copyListed(knowledge.seen, one, state, view);
        for (let i = 0; i < order.formations.length; i++) {
          one[1] = order.formations[i];
          copyListed(knowledge.formations, one, state, view);
        }
        if (lookAtOthers(world, state, view, knowledge)) fillPlaces(state, view, knowledge);
        break;
      }
      changedHands(world, state, view, knowledge);
      break;
    case 'attack':
      copyDeeds(world, state, view, view.viewer, knowledge);
      changedHands(world, state, view, knowledge);
      break;
    default:
      refresh(world, state, view);
      return;
  }
  copyOpen(state, view);
  copyRow(knowledge.rows, view.viewer, state, view);
}

/**
 * What is in sight now, and others' formations as they are remembered now, where either has changed. True when places have come into sight or out of
 * it: nothing is known of any, then, until they are filled.
 */
function lookAtOthers(world: World, state: State, view: View, knowledge: Knowledge): boolean {
  const mark = outlookMark(world, view.viewer);
  if (view.marks[mark] === state.marks[mark] && view.marks[mark] !== 0) return false;
  view.marks[mark] = state.marks[mark];
  copyRow(knowledge.memory, view.viewer, state, view);
  placeOthers(world, state, view);
  if (!look(state, view)) return false;
  blankPlaces(view, knowledge);
  return true;
}

/** All that fighting can change: own formations, places, and others' formations as they are remembered now. */
function changedHands(world: World, state: State, view: View, knowledge: Knowledge): void {
  lookAtOthers(world, state, view, knowledge);
  view.marks[GROUND] = state.marks[GROUND];
  copyListed(knowledge.formations, view.own, state, view);
  fillPlaces(state, view, knowledge);
}

function listOwn(world: World, view: View): void {
  const owners = world.formations.actor;
  const { own, sharing } = view;
  let length = 0;
  for (let f = 0; f < owners.length; f++) if (sharing & (1 << owners[f])) own[++length] = f;
  own[0] = length;
}

/** What an actor does at places, where it has changed. */
function copyDeeds(world: World, state: State, view: View, actor: ActorIndex, knowledge: Knowledge): void {
  const mark = deedsMark(world, actor);
  if (view.marks[mark] === state.marks[mark] && view.marks[mark] !== 0) return;
  view.marks[mark] = state.marks[mark];
  copyRow(knowledge.deeds, actor, state, view);
}

/** What everybody may know. */
function copyOpen(state: State, view: View): void {
  view.marks[COMMAND] = state.marks[COMMAND];
  if (view.open !== state.open) view.open.set(state.open);
  view.interdicting[0] = state.interdicting[0];
}

/** Lists what is in sight and what the side holds; true when either has changed. */
function look(state: State, view: View): boolean {
  const { sharing, viewer, sees, controller, inSight, held } = view;
  const { sightBy, knownController } = state;
  const count = sees.length;
  const row = viewer * count;
  let seen = 0;
  let ours = 0;
  let changed = false;
  for (let l = 0; l < count; l++) {
    const holder = knownController[row + l];
    controller[l] = holder;
    const now = sightBy[l] & sharing ? 1 : 0;
    if (now !== sees[l]) changed = true;
    sees[l] = now;
    if (now) inSight[++seen] = l;
    if (holder === NONE || !(sharing & (1 << holder))) continue;
    if (held[++ours] !== l) changed = true;
    held[ours] = l;
  }
  if (held[0] !== ours) changed = true;
  inSight[0] = seen;
  held[0] = ours;
  return changed;
}

/** Own side's rows as they are; of others, where they are remembered and how many by the estimate. */
function fillFormations(world: World, state: State, view: View, knowledge: Knowledge): void {
  copyListed(knowledge.formations, view.own, state, view);
  placeOthers(world, state, view);
}

function placeOthers(world: World, state: State, view: View): void {
  const { sharing, viewer, at, strength } = view;
  const owners = world.formations.actor;
  const { seenAt, seenStrength } = state;
  const row = viewer * owners.length;
  for (let f = 0; f < owners.length; f++) {
    if (sharing & (1 << owners[f])) continue;
    at[f] = seenAt[row + f];
    strength[f] = seenStrength[row + f];
  }
}

function fillPlaces(state: State, view: View, knowledge: Knowledge): void {
  copyListed(knowledge.seen, view.inSight, state, view);
  copyListed(knowledge.held, view.held, state, view);
}

/** Nothing known of any place, where sight has changed. */
function blankPlaces(view: View, knowledge: Knowledge): void {
  copyRow(knowledge.seen, 0, knowledge.unknown, view);
  copyRow(knowledge.held, 0, knowledge.unknown, view);
}

function fillAims(world: World, state: State, view: View): void {
  const owners = world.aims.actor;
  const { accrued } = state;
  for (let aim = 0; aim < accrued.length; aim++)
    if (view.sharing & (1 << owners[aim])) view.accrued[aim] = accrued[aim];
}

/** What is on the way is known to those who sent it and to those who wait for it. */
function fillCargo(state: State, view: View, knowledge: Knowledge): void {
  const { cargo, unknown } = knowledge;
  const { cargoActor, cargoClient } = state;
  const before = view.cargoActor;
  for (let slot = 0; slot < CARGO_SLOTS; slot++) {
    const sender = cargoActor[slot];
    if (sender === NONE && before[slot] === NONE) continue;
    const known = sender !== NONE && view.sharing & ((1 << sender) | (1 << cargoClient[slot]));
    one[1] = slot;
    copyListed(cargo, one, known ? state : unknown, view);
  }
}
