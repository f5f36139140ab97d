// A game read evening by evening: played again from its orders, so that nothing has to be kept while it is on.

import { NONE, apply, begin, inject, outcomeOf, silent } from '../../../engine/game.ts';
import type { State } from '../../../engine/game.ts';
import type { MapPosition } from '../../map/model.ts';
import type { Game } from './game.ts';
import { mapPosition } from '../snapshot/ground.ts';

/** Calls `visit` with the state before the first round (round 0) and after each round that was played; a step an order. */
export function* eachEvening(
  { world, seed, played, injected }: Game,
  visit: (state: State, round: number) => void,
): Generator<undefined, void> {
  const state = begin(world, seed);
  visit(state, 0);
  for (const [given, { order, round }] of played.entries()) {
    for (const { after, injection } of injected) if (after === given) inject(world, state, injection, silent);
    apply(world, state, order);
    if (state.round[0] !== round || outcomeOf(state) !== null) visit(state, round);
    yield;
  }
}

/** The state after so many orders, and after what an umpire injected before the last of them. */
export function stateAfter({ world, seed, played, injected }: Game, orders: number): State {
  const state = begin(world, seed);
  for (const [given, { order }] of played.slice(0, orders).entries()) {
    for (const { after, injection } of injected) if (after === given) inject(world, state, injection, silent);
    apply(world, state, order);
  }
  return state;
}

/** One evening on the map, with the places that changed hands since the one shown before it. */
export interface Evening {
  readonly round: number;
  readonly position: MapPosition;
  readonly changed: readonly number[];
}

/** Reads evenings off a game that is played again. */
export interface EveningReader {
  readonly note: (state: State, round: number) => void;
  /** The first evening, the last, and those between on which most value changed hands: at most `most`, in order of days. */
  readonly read: (most: number) => readonly Evening[];
}

type Noted = Omit<Evening, 'changed'>;

/** Reads the evenings of a game that are worth a map. */
export function eveningReader(game: Game): EveningReader {
  const all: Noted[] = [];
  return {
    note: (state, round) => void all.push({ round, position: mapPosition(game.world, state, NONE, 'en') }),
    read: (most) => telling(game, all, most),
  };
}

function telling(game: Game, all: readonly Noted[], most: number): readonly Evening[] {
  const worth = all.map(({ position }, index) => {
    const before = all[index - 1]?.position.controller;
    if (!before) return 0;
    return position.controller.reduce(
      (sum, holder, place) =>
        sum + (holder === before[place] ? 0 : (game.world.locations.value[place] ?? 0) + 0.1),
      0,
    );
  });
  const last = all.length - 1;
  const chosen = new Set([0, last]);
  const between = all.map((_, index) => index).filter((index) => index > 0 && index < last);
  for (const index of between.toSorted((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0))) {
    if (chosen.size < most && (worth[index] ?? 0) > 0) chosen.add(index);
  }
  const shown = [...chosen].toSorted((a, b) => a - b).flatMap((index) => all[index] ?? []);
  return shown.map(({ round, position }, index) => {
    const before = shown[index - 1]?.position.controller ?? position.controller;
    const value = game.world.locations.value;
    const changed = position.controller
      .flatMap((holder, place) => (holder === before[place] ? [] : [place]))
      .toSorted((a, b) => (value[b] ?? 0) - (value[a] ?? 0));
    return { round, position, changed };
  });
}
