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
import { GAME, GROUND, NETS, allocateState, allocateWith } from './state.ts';
import type { Outlook, State } from './state.ts';
import type { World } from './world.ts';

/** A state as one actor knows it. `rules` is filled with the scenario's own values, not with this game's draws. */
export type View = State & Outlook;

/** Numbers, as in COLUMN_NAMES, of columns of one kind, by the type of their values: loops over one type are several times as fast. */
interface Columns {
  readonly f64: Int32Array;
  readonly i32: Int32Array;
  readonly u8: Int32Array;
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
  readonly aims: Int32Array;
  /** Width of an actor's row, by column. */
  readonly width: Int32Array;
  /** What stands where nothing is known. */
  readonly unknown: State;
}

/** Width of an actor's row in a column of this dimension; 0 where rows belong to nobody in this way. */
function widthOf(world: World, of: Dimension): number {
  if (of === 'actor') return 1;
  if (of === 'pair') return world.actors.count;
  if (of === 'actor-location') return world.locations.count;
  if (of === 'actor-route') return world.routes.count;
  return of === 'actor-formation' ? world.formations.count : 0;
}

/** What an actor remembers of others, as opposed to what it has. All but the days stand in the view's own `at`, `strength` and `controller`. */
const MEMORY: ReadonlySet<string> = new Set(['seenAt', 'seenStrength', 'seenRound', 'knownController']);

const OF_NETS: ReadonlySet<string> = new Set(['supplyCost', 'supplySource']);

type Wanted = (column: Column, name: string) => boolean;

function numbersOf(wanted: Wanted): Int32Array {
  return Int32Array.from(COLUMN_NAMES.keys()).filter((i) =>
    wanted(COLUMNS[COLUMN_NAMES[i]], COLUMN_NAMES[i]),
  );
}

function columnsOf(wanted: Wanted): Columns {
  const ofType = (type: Column['type']): Int32Array =>
    numbersOf((column, name) => column.type === type && wanted(column, name));
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
    column.known === 'owner' && widthOf(world, column.of) > 0 && !MEMORY.has(name) && !OF_NETS.has(name);
  return {
    formations: columnsOf((column, name) => owned('formation')(column, name) && !column.fixed),
    fixedFormations: columnsOf((column, name) => owned('formation')(column, name) && !!column.fixed),
    seen: columnsOf((column, name) => column.known === 'seen' && name !== 'controller'),
    held: columnsOf(owned('location')),
    rows: columnsOf((column, name) => row(column, name) && !column.fixed && column.of !== 'actor-location'),
    deeds: columnsOf((column, name) => row(column, name) && !column.fixed && column.of === 'actor-location'),
    fixedRows: columnsOf((column, name) => row(column, name) && !!column.fixed),
    nets: columnsOf((_, name) => OF_NETS.has(name)),
    memory: columnsOf((_, name) => name === 'seenRound'),
    cargo: columnsOf(owned('cargo')),
    aims: numbersOf(owned('aim')),
    width: Int32Array.from(COLUMN_NAMES, (name) => widthOf(world, COLUMNS[name].of)),
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
    copyRow(plan.rows, plan.width, a, state, target);
    copyRow(plan.deeds, plan.width, a, state, target);
    copyRow(plan.fixedRows, plan.width, a, state, target);
    copyRow(plan.nets, plan.width, a, state, target);
  }
  copyRow(plan.memory, plan.width, actor, state, target);
  fillAims(world, state, target, plan);
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
    copyRow(plan.nets, plan.width, a, state, view);
    view.marks[NETS + a] = found;
  }
  fillAims(world, state, view, plan);
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
    copyRow(plan.rows, plan.width, a, state, view);
    copyRow(plan.deeds, plan.width, a, state, view);
  }
  copyRow(plan.memory, plan.width, viewer, state, view);
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
      copyRow(plan.deeds, plan.width, view.viewer, state, view);
      lookAtOthers(world, state, view, plan);
      break;
    case 'move':
      copyRow(plan.deeds, plan.width, view.viewer, state, view);
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
      copyRow(plan.deeds, plan.width, view.viewer, state, view);
      changedHands(world, state, view, plan);
      break;
    default:
      refresh(world, state, view);
      return;
  }
  copyOpen(state, view);
  copyRow(plan.rows, plan.width, view.viewer, state, view);
}

/** What is in sight now, and others' formations as they are remembered now. */
function lookAtOthers(world: World, state: State, view: View, plan: Plan): void {
  copyRow(plan.memory, plan.width, view.viewer, state, view);
  if (look(state, view)) {
    blankPlaces(view, plan);
    fillPlaces(state, view, plan);
  }
  placeOthers(world, state, view);
}

/** All that fighting can change: own formations, places, and others' formations as they are remembered now. */
function changedHands(world: World, state: State, view: View, plan: Plan): void {
  copyRow(plan.memory, plan.width, view.viewer, state, view);
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

function copyReals(numbers: Int32Array, rows: Int32Array, from: State, into: State): void {
  const end = rows[0];
  for (let k = 0; k < numbers.length; k++) {
    const source = from.columns[numbers[k]] as Float64Array;
    const target = into.columns[numbers[k]] as Float64Array;
    for (let i = 1; i <= end; i++) target[rows[i]] = source[rows[i]];
  }
}

function copyNumbers(numbers: Int32Array, rows: Int32Array, from: State, into: State): void {
  const end = rows[0];
  for (let k = 0; k < numbers.length; k++) {
    const source = from.columns[numbers[k]] as Int32Array;
    const target = into.columns[numbers[k]] as Int32Array;
    for (let i = 1; i <= end; i++) target[rows[i]] = source[rows[i]];
  }
}

function copyBytes(numbers: Int32Array, rows: Int32Array, from: State, into: State): void {
  const end = rows[0];
  for (let k = 0; k < numbers.length; k++) {
    const source = from.columns[numbers[k]] as Uint8Array;
    const target = into.columns[numbers[k]] as Uint8Array;
    for (let i = 1; i <= end; i++) target[rows[i]] = source[rows[i]];
  }
}

function copyListed(columns: Columns, rows: Int32Array, from: State, into: State): void {
  copyReals(columns.f64, rows, from, into);
  copyNumbers(columns.i32, rows, from, into);
  copyBytes(columns.u8, rows, from, into);
}

function copyRow(columns: Columns, width: Int32Array, actor: ActorIndex, from: State, into: State): void {
  const { f64, i32, u8 } = columns;
  for (let k = 0; k < f64.length; k++) {
    const source = from.columns[f64[k]] as Float64Array;
    const target = into.columns[f64[k]] as Float64Array;
    const end = (actor + 1) * width[f64[k]];
    for (let i = actor * width[f64[k]]; i < end; i++) target[i] = source[i];
  }
  for (let k = 0; k < i32.length; k++) {
    const source = from.columns[i32[k]] as Int32Array;
    const target = into.columns[i32[k]] as Int32Array;
    const end = (actor + 1) * width[i32[k]];
    for (let i = actor * width[i32[k]]; i < end; i++) target[i] = source[i];
  }
  for (let k = 0; k < u8.length; k++) {
    const source = from.columns[u8[k]] as Uint8Array;
    const target = into.columns[u8[k]] as Uint8Array;
    const end = (actor + 1) * width[u8[k]];
    for (let i = actor * width[u8[k]]; i < end; i++) target[i] = source[i];
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
  for (const columns of [plan.seen, plan.held]) {
    for (const numbers of [columns.f64, columns.i32, columns.u8])
      for (const i of numbers) view.columns[i].set(plan.unknown.columns[i]);
  }
}

function fillAims(world: World, state: State, view: View, plan: Plan): void {
  for (let k = 0; k < plan.aims.length; k++) {
    const from = state.columns[plan.aims[k]];
    const into = view.columns[plan.aims[k]];
    for (let aim = 0; aim < from.length; aim++)
      if (view.sharing & (1 << world.aims.actor[aim])) into[aim] = from[aim];
  }
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
