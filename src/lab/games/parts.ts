// What of a scenario plays a part in its games: what comes, what never does, and what is the same in all of them.

import { NONE, allocateState, begin, playGame, scores } from '../../engine/game.ts';
import type { Player, State, World } from '../../engine/game.ts';
import { seedOf } from './runs.ts';

/** What somebody's points were over games. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** In how many of the games each part came up, by the row of the world's tables. */
export interface Parts {
  readonly games: number;
  readonly outcomes: readonly number[];
  readonly triggers: readonly number[];
  /** Deals that came into force at the end of some round. */
  readonly deals: readonly number[];
  /** Places that stood under another actor than at first at the end of some round. */
  readonly places: readonly number[];
  /** Actors that began a battle. */
  readonly attackers: readonly number[];
  /** Points of each aim, 0 to its weight. */
  readonly aims: readonly Spread[];
  /** Points of 100 of each actor; null for one without aims. */
  readonly seats: readonly (Spread | null)[];
  /** The outcome of each game, in order of their numbers. */
  readonly ends: readonly number[];
  /** Points of 100 in each game by actor; none for one without aims. */
  readonly points: readonly (readonly number[])[];
}

/** Counts how often each row of a table came up, at most once a game. */
class Tally {
  readonly counts: number[];
  #seen = new Set<number>();

  constructor(rows: number) {
    this.counts = Array.from({ length: rows }, () => 0);
  }

  see(row: number): void {
    if (row === NONE || this.#seen.has(row)) return;
    this.#seen.add(row);
    this.counts[row] = (this.counts[row] ?? 0) + 1;
  }

  nextGame(): void {
    this.#seen = new Set();
  }
}

/**
 * Plays games, one player for each actor, and tells what played a part in them. The same seed gives the same answer.
 *
 * @param onGame called after each game
 */
export function partsOf(
  world: World,
  players: readonly Player[],
  seed: string,
  games: number,
  onGame: () => void = () => undefined,
): Parts {
  const tally = {
    outcomes: new Tally(world.outcomes.count),
    triggers: new Tally(world.triggers.count),
    deals: new Tally(world.deals.count),
    places: new Tally(world.locations.count),
    attackers: new Tally(world.actors.count),
  };
  const aims = Array.from({ length: world.aims.count }, (): number[] => []);
  const seats = Array.from({ length: world.actors.count }, (): number[] => []);
  const ends: number[] = [];
  const state = allocateState(world);
  const look = (now: State, first: ArrayLike<number>): void => {
    for (let place = 0; place < world.locations.count; place++)
      if (now.controller[place] !== first[place]) tally.places.see(place);
    for (let deal = 0; deal < world.deals.count; deal++) if (now.inForce[deal] !== 0) tally.deals.see(deal);
  };
  for (let game = 0; game < games; game++) {
    for (const each of Object.values(tally)) each.nextGame();
    const own = seedOf(seed, game);
    const first = Int32Array.from(begin(world, own).controller);
    playGame(world, players, own, {
      into: state,
      emit: (kind, _, attacker) => kind === 'battle' && tally.attackers.see(attacker),
      onRound: (now) => look(now, first),
    });
    ends.push(state.outcome[0] ?? NONE);
    tally.outcomes.see(state.outcome[0] ?? NONE);
    for (let trigger = 0; trigger < world.triggers.count; trigger++)
      if (state.fired[trigger] !== 0) tally.triggers.see(trigger);
    for (const { actor, aims: scored, total } of scores(world, state)) {
      seats[actor]?.push(total);
      for (const { aim, points } of scored) aims[aim]?.push(points);
    }
    onGame();
  }
  return {
    games,
    outcomes: tally.outcomes.counts,
    triggers: tally.triggers.counts,
    deals: tally.deals.counts,
    places: tally.places.counts,
    attackers: tally.attackers.counts,
    aims: aims.map(spreadOf),
    seats: seats.map((points) => (points.length === 0 ? null : spreadOf(points))),
    ends,
    points: seats,
  };
}

/** The least, the middle and the most of some numbers; zeros of none. */
function spreadOf(values: readonly number[]): Spread {
  const inOrder = values.toSorted((a, b) => a - b);
  const low = inOrder[0] ?? 0;
  return { low, median: inOrder[inOrder.length >> 1] ?? low, high: inOrder.at(-1) ?? low };
}
