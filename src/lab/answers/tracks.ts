// The course of whole games: who held what at the end of each round, and a few figures by round. A batch keeps only a row of each
// game, so the courses of some of them are played again from their seeds.

import {
  allocateState,
  begin,
  displacedPeople,
  linkStatus,
  lossesOf,
  playGame,
  stateHash,
} from '../../engine/game.ts';
import type { State, World } from '../../engine/game.ts';
import type { Policy } from '../../policies/contract.ts';
import { armedActors } from '../games/columns.ts';
import type { Row } from '../games/columns.ts';
import { rowOf } from '../games/row.ts';
import { seedOf } from '../games/runs.ts';

/** A game by round: 0 is the evening before the first. After its end a game stays as it ended. */
export interface Track {
  readonly run: number;
  readonly seed: string;
  readonly hash: string;
  readonly outcome: number;
  /** Rounds played. */
  readonly rounds: number;
  /** Who holds each place, at [round * places + place]; −1 is nobody. */
  readonly holder: Int8Array;
  /** A value a round, in the order of `lines`. */
  readonly lines: readonly Float64Array[];
}

/** A figure that is followed from round to round. */
export type TrackLine =
  { readonly kind: 'displaced' } | { readonly kind: 'losses' | 'link'; readonly row: number };

/** What is followed in games of this world: people away from home, men lost by each armed side with ground, capacity of each link. */
export function trackLines(world: World): readonly TrackLine[] {
  return [
    { kind: 'displaced' },
    ...armedActors(world)
      .filter((actor) => world.actors.ground[actor] === 1)
      .map((row): TrackLine => ({ kind: 'losses', row })),
    ...world.links.ids.map((_, row): TrackLine => ({ kind: 'link', row })),
  ];
}

function readLine(world: World, state: State, line: TrackLine): number {
  switch (line.kind) {
    case 'displaced':
      return displacedPeople(world, state);
    case 'losses':
      return lossesOf(world, state, line.row);
    case 'link':
      return linkStatus(world, state, line.row).throughput;
  }
}

/** What the games of a batch are played by. */
export interface TrackSetting {
  readonly world: World;
  readonly policies: readonly Policy[];
  readonly seed: string;
  /** The number of the run that is replicate so-and-so of this setting; absent: the same number. */
  readonly numberOf?: (replicate: number) => number;
}

/** A function that plays a replicate and gives its course, with the row that a batch has of the run. */
export function trackedPlayer({
  world,
  policies,
  seed: batchSeed,
  numberOf = (replicate) => replicate,
}: TrackSetting): (replicate: number) => { readonly track: Track; readonly row: Row } {
  const state = allocateState(world);
  const start = allocateState(world);
  const lines = trackLines(world);
  const all = world.calendar.latestLast + 1;
  const places = world.locations.count;
  return (replicate) => {
    const run = numberOf(replicate);
    const seed = seedOf(batchSeed, replicate);
    const holder = new Int8Array(all * places);
    const values = lines.map(() => new Float64Array(all));
    let round = 0;
    const note = (now: State): void => {
      for (let place = 0; place < places; place++)
        holder[round * places + place] = now.controller[place] ?? -1;
      lines.forEach((line, n) => (values[n]![round] = readLine(world, now, line)));
      round++;
    };
    note(begin(world, seed, undefined, start));
    playGame(world, policies, seed, { into: state, onRound: note });
    const rounds = round - 1;
    while (round < all) note(state);
    const outcome = state.outcome[0] ?? -1;
    const track = { run, seed, hash: stateHash(state), outcome, rounds, holder, lines: values };
    return { track, row: rowOf(world, run, seed, state, { reproducible: true, lapses: 0 }) };
  };
}

/** Which runs are played again: as many as asked, spread evenly over the batch. */
export function sampleRuns(runs: number, most: number): number[] {
  const count = Math.min(runs, most);
  return Array.from({ length: count }, (_, i) => Math.floor((i * runs) / count));
}
