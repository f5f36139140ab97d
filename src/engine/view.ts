// What one actor can know of the state. It has the state's own shape, so that the rules that check and preview an
// order run on it unchanged; columns that nobody may know are blank. It is a copy: what is written into it never reaches the game.

import { COLUMNS, COLUMN_NAMES } from './columns.ts';
import type { Column } from './columns.ts';
import type { ActorIndex } from './indices.ts';
import { allocateWith, copyState } from './state.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

/** A state as one actor knows it. `rules` is filled with the scenario's own values, not with this game's draws. */
export type View = State & {
  readonly viewer: ActorIndex;
  /** The columns that nobody may know, the rules apart. */
  readonly hidden: (Float64Array | Int32Array | Uint8Array)[];
};

const HIDDEN = COLUMN_NAMES.filter(
  (name) => (COLUMNS[name] as Column).known === 'nobody' && name !== 'rules',
);

/** An empty view to be filled again and again by `observe`. */
export function allocateView(world: World, viewer: ActorIndex): View {
  const view: View = allocateWith(world, { viewer, hidden: [] });
  for (const name of HIDDEN) view.hidden.push(view[name]);
  return view;
}

/** What `actor` knows of `state` now; into `target` when one is given. Draws nothing and changes nothing. */
export function observe(
  world: World,
  state: State,
  actor: ActorIndex,
  target = allocateView(world, actor),
): View {
  copyState(world, state, target);
  blank(target);
  target.rules.set(world.rules);
  (target as { viewer: ActorIndex }).viewer = actor;
  return target;
}

/**
 * Brings a view up to date within its viewer's own turn: everything hashed behind the rules, which are the first column and stay as
 * `observe` has filled them. Supply nets, which are derived, are searched between turns only.
 */
export function refresh(state: State, view: View): void {
  view.behindRules.set(state.behindRules);
  blank(view);
}

function blank(view: View): void {
  for (let i = 0; i < view.hidden.length; i++) view.hidden[i].fill(0);
}
