// What a seat sees and hears of the game: its view of the state, and the events that reach it, some of them in the evening only.

import { NONE, observe, outcomeOf } from '../../../engine/game.ts';
import type { GameEvent, State, View } from '../../../engine/game.ts';
import type { Game, Injected, Played } from './game.ts';

/** The game as a seat can know it: everything when nobody plays or the game is over, else the view of `viewer`. */
export function seenBy(game: Game, viewer: number): State | View {
  const open = viewer === NONE || outcomeOf(game.state) !== null;
  return open ? game.state : observe(game.world, game.state, viewer);
}

/** True when a state shows only what an actor can know. */
export function isView(state: State | View): state is View {
  return 'viewer' in state && state.viewer !== NONE;
}

/** Events of earlier orders of the round that the seat hears in the evening. */
function eveningNews(game: Game, until: number, viewer: number): GameEvent[] {
  const late: GameEvent[] = [];
  for (let i = until - 1; i >= 0; i--) {
    const { events, words } = game.played[i]!;
    if (events.some(({ kind }) => kind === 'round-ended')) break;
    const own = words.get(viewer);
    late.unshift(...(own ?? []).flatMap(({ when, event }) => (when === 'evening' ? [event] : [])));
  }
  return late;
}

/** One order's events as they reached a seat. */
function heardOf(game: Game, index: number, viewer: number): readonly GameEvent[] {
  const { events, words } = game.played[index]!;
  const own = words.get(viewer);
  if (!own) return events;
  const ends = events.findIndex(({ kind }) => kind === 'round-ended');
  return own.flatMap(({ when, event }, e) => {
    if (event.kind === 'round-ended') return [...eveningNews(game, index, viewer), event];
    return when === 'now' || (when === 'evening' && e < ends) ? [event] : [];
  });
}

/** Orders played from one on to another, with the events that reached `viewer` alone; with all of them when it is nobody. */
export function heard(game: Game, from: number, to: number, viewer: number): readonly Played[] {
  const played = game.played.slice(from, to);
  if (viewer === NONE) return played;
  return played.map((each, i) => ({ ...each, events: heardOf(game, from + i, viewer) }));
}

/** What a seat was told, by the round it happened in. */
export interface Told {
  readonly round: number;
  readonly events: readonly GameEvent[];
}

/** What reached `viewer` of orders played from one on to another and of what an umpire injected meanwhile, in order. */
export function toldBetween(game: Game, from: number, to: number, viewer: number): readonly Told[] {
  const between = game.injected.filter(
    ({ after }) => (after > from || (from === 0 && after === 0)) && after <= to,
  );
  const orders = heard(game, from, to, viewer);
  return [
    ...between.filter(({ after }) => after === 0).map((each) => injectedTold(each, viewer)),
    ...orders.flatMap((each, index): Told[] => [
      each,
      ...between
        .filter(({ after }) => after === from + index + 1)
        .map((injected) => injectedTold(injected, viewer)),
    ]),
  ];
}

function injectedTold({ round, events, words }: Injected, viewer: number): Told {
  const own = viewer === NONE ? undefined : words.get(viewer);
  return { round, events: own ? own.flatMap(({ when, event }) => (when === 'now' ? [event] : [])) : events };
}
