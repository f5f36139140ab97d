// What one actor can know of the state. It has the state's own shape, so that the rules that check and preview an order run on it unchanged:
// own rows as they are, others' formations where and as strong as they are remembered, control as it is known, and for all that the
// actor may not know what the scenario publishes. It is a copy: what is written into it never reaches the game, but for windows, which
// players of many games are given.

import { CARGO_SLOTS, COLUMNS, COLUMN_NAMES } from './columns.ts';
import type { Column, Dimension } from './columns.ts';
import { NONE } from './indices.ts';
import type { ActorIndex, FormationIndex } from './indices.ts';
import { onceFor } from './once.ts';
import type { Order } from './orders.ts';
import { setStart } from './start.ts';
import { GAME, GROUND, NETS, allocateState, allocateWith, placeOf } from './state.ts';
import type { Outlook, State } from './state.ts';
import type { World } from './world.ts';

/** A state as one actor knows it. `rules` is filled with the scenario's own values, not with this game's draws. */
export type View = State & Outlook;

/** Columns of one type: where each begins in the memory of a state, and how many values an actor has in it, or a table of places. */
interface OfType {
  readonly starts: Int32Array;
  readonly widths: Int32Array;
}

/** Columns of one kind, by the type of their values: loops over one type, in one piece of memory, are several times as fast. */
interface Columns {
  readonly f64: OfType;
  readonly i32: OfType;
  readonly u8: OfType;
}

/** The columns that not everybody may know, by the way in which their rows belong to somebody. */
interface Plan {
  readonly formations: Columns;
  readonly seen: Columns;
  readonly held: Columns;
  /** Of formations and of actors, what is the same throughout a game. */
  readonly fixedFormations: Columns;
  readonly fixedRows: Columns;
  /** One row for each actor: what it has, and what it does at each place. */
  readonly rows: Columns;
  readonly deeds: Columns;
  /** The same for supply nets, which only change between turns, and are the same wherever their numbers are. */
  readonly nets: Columns;
  /** When others were seen: an actor's own row alone is of use to it. */
  readonly memory: Columns;
  readonly cargo: Columns;
  /** What stands where nothing is known. */
  readonly unknown: State;
}

/** Values that an actor has in a column of this dimension, or all of a column of places; 0 for others. */
function widthOf(world: World, of: Dimension): number {
  if (of === 'actor') return 1;
  if (of === 'pair') return world.actors.count;
  if (of === 'actor-location') return world.locations.count;
  if (of === 'actor-route') return world.routes.count;
  if (of === 'actor-formation') return world.formations.count;
  return of === 'location' ? world.locations.count : 0;
}

/** What an actor remembers of others, as opposed to what it has. All but the days stand in the view's own `at`, `strength` and `controller`. */
const MEMORY: ReadonlySet<string> = new Set(['seenAt', 'seenStrength', 'seenRound', 'knownController']);

const OF_NETS: ReadonlySet<string> = new Set(['supplyCost', 'supplySource']);

type Wanted = (column: Column, name: string) => boolean;

function columnsOf(world: World, wanted: Wanted): Columns {
  const ofType = (type: Column['type']): OfType => {
    const names = COLUMN_NAMES.filter((name) => COLUMNS[name].type === type && wanted(COLUMNS[name], name));
    return {
      starts: Int32Array.from(names, (name) => placeOf(world, name).start),
      widths: Int32Array.from(names, (name) => widthOf(world, COLUMNS[name].of)),
    };
  };
  return { f64: ofType('f64'), i32: ofType('i32'), u8: ofType('u8') };
}

const planOf = onceFor((world: World): Plan => {
  const unknown = allocateState(world);
  setStart(world, unknown);
  for (const name of COLUMN_NAMES) {
    const column: Column = COLUMNS[name];
    if (column.known === 'nobody') unknown[name].fill(0);
    if (column.unknown !== undefined) unknown[name].fill(column.unknown);
  }
  unknown.rules.set(world.rules);
  const owned =
    (of: Dimension): Wanted =>
    (column) =>
      column.known === 'owner' && column.of === of;
  const row: Wanted = (column, name) =>
    column.known === 'owner' &&
    column.of !== 'location' &&
    widthOf(world, column.of) > 0 &&
    !MEMORY.has(name) &&
    !OF_NETS.has(name);
  return {
    formations: columnsOf(world, (column, name) => owned('formation')(column, name) && !column.fixed),
    fixedFormations: columnsOf(world, (column, name) => owned('formation')(column, name) && !!column.fixed),
    seen: columnsOf(world, (column, name) => column.known === 'seen' && name !== 'controller'),
    held: columnsOf(world, owned('location')),
    rows: columnsOf(
      world,
      (column, name) => row(column, name) && !column.fixed && column.of !== 'actor-location',
    ),
    deeds: columnsOf(
      world,
      (column, name) => row(column, name) && !column.fixed && column.of === 'actor-location',
    ),
    fixedRows: columnsOf(world, (column, name) => row(column, name) && !!column.fixed),
    nets: columnsOf(world, (_, name) => OF_NETS.has(name)),
    memory: columnsOf(world, (_, name) => name === 'seenRound'),
    cargo: columnsOf(world, owned('cargo')),
    unknown,
  };
});

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
  const plan = planOf(world);
  const sharing = state.eyes[actor];
  const mutable = target as { viewer: ActorIndex; sharing: number };
  mutable.viewer = actor;
  mutable.sharing = sharing;
  target.marks.set(state.marks);
  target.bytes.set(plan.unknown.bytes);
  copyOpen(state, target);
  listOwn(world, target);
  look(state, target);
  copyListed(plan.fixedFormations, target.own, state, target);
  fillFormations(world, state, target, plan);
  fillPlaces(state, target, plan);
  for (let a = 0; a < world.actors.count; a++) {
    if (!(sharing & (1 << a))) continue;
    copyRow(plan.rows, a, state, target);
    copyRow(plan.deeds, a, state, target);
    copyRow(plan.fixedRows, a, state, target);
    copyRow(plan.nets, a, state, target);
  }
  copyRow(plan.memory, actor, state, target);
  fillAims(world, state, target);
  fillCargo(state, target, plan);
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
  const plan = planOf(world);
  for (let a = 0; a < world.actors.count; a++) {
    const found = state.marks[NETS + a];
    if (!(sharing & (1 << a)) || (found !== 0 && view.marks[NETS + a] === found)) continue;
    copyRow(plan.nets, a, state, view);
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
  const plan = planOf(world);
  copyOpen(state, view);
  if (look(state, view)) blankPlaces(view, plan);
  view.marks[GROUND] = state.marks[GROUND];
  fillFormations(world, state, view, plan);
  fillPlaces(state, view, plan);
  for (let a = 0; a < world.actors.count; a++) {
    if (!(sharing & (1 << a))) continue;
    copyRow(plan.rows, a, state, view);
    copyRow(plan.deeds, a, state, view);
  }
  copyRow(plan.memory, viewer, state, view);
  fillCargo(state, view, plan);
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
  const plan = planOf(world);
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
      fillCargo(state, view, plan);
      break;
    case 'refit':
      view.points[view.viewer] = state.points[view.viewer];
      one[1] = order.formation;
      copyListed(plan.formations, one, state, view);
      return;
    case 'stance':
      view.points[view.viewer] = state.points[view.viewer];
      one[1] = order.place;
      copyListed(plan.held, one, state, view);
      return;
    case 'strike':
      copyRow(plan.deeds, view.viewer, state, view);
      lookAtOthers(world, state, view, plan);
      break;
    case 'move':
      copyRow(plan.deeds, view.viewer, state, view);
      // A march within the side's ground changes those who march, what they see, and the works that they leave behind.
      if (view.marks[GROUND] === state.marks[GROUND]) {
        one[1] = view.at[order.formations[0]];
        copyListed(plan.seen, one, state, view);
        for (let i = 0; i < order.formations.length; i++) {
          one[1] = order.formations[i];
          copyListed(plan.formations, one, state, view);
        }
        lookAtOthers(world, state, view, plan);
        break;
      }
      changedHands(world, state, view, plan);
      break;
    case 'attack':
      copyRow(plan.deeds, view.viewer, state, view);
      changedHands(world, state, view, plan);
      break;
    default:
      refresh(world, state, view);
      return;
  }
  copyOpen(state, view);
  copyRow(plan.rows, view.viewer, state, view);
}

/** What is in sight now, and others' formations as they are remembered now. */
function lookAtOthers(world: World, state: State, view: View, plan: Plan): void {
  copyRow(plan.memory, view.viewer, state, view);
  if (look(state, view)) {
    blankPlaces(view, plan);
    fillPlaces(state, view, plan);
  }
  placeOthers(world, state, view);
}

/** All that fighting can change: own formations, places, and others' formations as they are remembered now. */
function changedHands(world: World, state: State, view: View, plan: Plan): void {
  copyRow(plan.memory, view.viewer, state, view);
  if (look(state, view)) blankPlaces(view, plan);
  view.marks[GROUND] = state.marks[GROUND];
  fillFormations(world, state, view, plan);
  fillPlaces(state, view, plan);
}

function listOwn(world: World, view: View): void {
  const owners = world.formations.actor;
  const { own, sharing } = view;
  let length = 0;
  for (let f = 0; f < owners.length; f++) if (sharing & (1 << owners[f])) own[++length] = f;
  own[0] = length;
}

/** What everybody may know. */
function copyOpen(state: State, view: View): void {
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

/** Copies some rows of some columns. */
function copyListed({ f64, i32, u8 }: Columns, rows: Int32Array, from: State, into: State): void {
  copyReals(f64.starts, rows, from.reals, into.reals);
  copyNumbers(i32.starts, rows, from.numbers, into.numbers);
  copyBytes(u8.starts, rows, from.bytes, into.bytes);
}

function copyReals(starts: Int32Array, rows: Int32Array, from: Float64Array, into: Float64Array): void {
  const end = rows[0];
  for (let k = 0; k < starts.length; k++) {
    const start = starts[k];
    for (let i = 1; i <= end; i++) into[start + rows[i]] = from[start + rows[i]];
  }
}

function copyNumbers(starts: Int32Array, rows: Int32Array, from: Int32Array, into: Int32Array): void {
  const end = rows[0];
  for (let k = 0; k < starts.length; k++) {
    const start = starts[k];
    for (let i = 1; i <= end; i++) into[start + rows[i]] = from[start + rows[i]];
  }
}

function copyBytes(starts: Int32Array, rows: Int32Array, from: Uint8Array, into: Uint8Array): void {
  const end = rows[0];
  for (let k = 0; k < starts.length; k++) {
    const start = starts[k];
    for (let i = 1; i <= end; i++) into[start + rows[i]] = from[start + rows[i]];
  }
}

/** Copies what an actor has in some columns: with actor 0 all of columns of places. */
function copyRow({ f64, i32, u8 }: Columns, actor: ActorIndex, from: State, into: State): void {
  for (let k = 0; k < f64.starts.length; k++) {
    const source = from.reals;
    const target = into.reals;
    const width = f64.widths[k];
    const start = f64.starts[k] + actor * width;
    for (let i = start; i < start + width; i++) target[i] = source[i];
  }
  for (let k = 0; k < i32.starts.length; k++) {
    const source = from.numbers;
    const target = into.numbers;
    const width = i32.widths[k];
    const start = i32.starts[k] + actor * width;
    for (let i = start; i < start + width; i++) target[i] = source[i];
  }
  for (let k = 0; k < u8.starts.length; k++) {
    const source = from.bytes;
    const target = into.bytes;
    const width = u8.widths[k];
    const start = u8.starts[k] + actor * width;
    for (let i = start; i < start + width; i++) target[i] = source[i];
  }
}

/** Own side's rows as they are; of others, where they are remembered and how many by the estimate. */
function fillFormations(world: World, state: State, view: View, plan: Plan): void {
  copyListed(plan.formations, view.own, state, view);
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

function fillPlaces(state: State, view: View, plan: Plan): void {
  copyListed(plan.seen, view.inSight, state, view);
  copyListed(plan.held, view.held, state, view);
}

/** Nothing known of any place, where sight has changed. */
function blankPlaces(view: View, plan: Plan): void {
  copyRow(plan.seen, 0, plan.unknown, view);
  copyRow(plan.held, 0, plan.unknown, view);
}

function fillAims(world: World, state: State, view: View): void {
  const owners = world.aims.actor;
  const { accrued } = state;
  for (let aim = 0; aim < accrued.length; aim++)
    if (view.sharing & (1 << owners[aim])) view.accrued[aim] = accrued[aim];
}

/** What is on the way is known to those who sent it and to those who wait for it. */
function fillCargo(state: State, view: View, plan: Plan): void {
  const { cargo, unknown } = plan;
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
