// What would have had to be different? Conditions, found from the runs, under which something happens much more often: of what was
// drawn before the first turn, and of how things stood on an early day.

import { allocateState, begin } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';
import type { Row } from '../games/columns.ts';
import { discoverBox } from './box.ts';
import type { Box } from './box.ts';
import type { Question } from './questions.ts';
import { trackLines } from './tracks.ts';
import type { Track, TrackLine } from './tracks.ts';

/** Something that differs between games before it is known how they end. */
export type Feature =
  /** A value drawn at the start: an entry of the scenario's `uncertain`. */
  | { readonly kind: 'drawn'; readonly row: number }
  /** A figure at the end of the early day. */
  | { readonly kind: 'line'; readonly line: TrackLine }
  /** Value of the places that an actor holds then. */
  | { readonly kind: 'value'; readonly actor: number };

/** What was found, from each kind of feature on its own. */
export interface DiscoverResult {
  readonly question: string;
  readonly cases: number;
  /** By what was drawn, before anybody moved. */
  readonly start: { readonly features: readonly Feature[]; readonly box: Box };
  /** By how things stood at the end of this round. */
  readonly round: number;
  readonly course: { readonly features: readonly Feature[]; readonly box: Box };
}

/** A function that gives what was drawn in a game before the first turn, by entry. */
function drawnOf(world: World): (seed: string) => Float64Array {
  const state = allocateState(world);
  return (seed) => begin(world, seed, undefined, state).drawn.slice();
}

/** Finds conditions for what is asked, from games and their courses in the same order. */
export function discover(
  world: World,
  games: readonly { readonly row: Row; readonly track: Track }[],
  question: Question,
  round: number,
): DiscoverResult {
  const known = games.filter(({ row }) => question.read(row) !== null);
  const happened = known.map(({ row }) => question.read(row) === 1);
  const drawn = drawnOf(world);
  const starts = known.map(({ track }) => drawn(track.seed));
  const startFeatures = world.uncertain.ids.map((_, row): Feature => ({ kind: 'drawn', row }));
  const lines = trackLines(world);
  const holders = world.actors.ids
    .map((_, actor) => actor)
    .filter((actor) => world.actors.ground[actor] === 1);
  const courseFeatures: Feature[] = [
    ...lines.map((line): Feature => ({ kind: 'line', line })),
    ...holders.map((actor): Feature => ({ kind: 'value', actor })),
  ];
  const courseValues = [
    ...lines.map((_, n) => known.map(({ track }) => track.lines[n]![round] ?? 0)),
    ...holders.map((actor) => known.map(({ track }) => valueHeld(world, track, actor, round))),
  ];
  return {
    question: question.key,
    cases: known.length,
    start: {
      features: startFeatures,
      box: discoverBox({
        values: startFeatures.map((_, n) => starts.map((values) => values[n] ?? 0)),
        happened,
      }),
    },
    round,
    course: { features: courseFeatures, box: discoverBox({ values: courseValues, happened }) },
  };
}

function valueHeld(world: World, { holder }: Track, actor: number, round: number): number {
  const places = world.locations.count;
  let value = 0;
  for (let place = 0; place < places; place++)
    if (holder[round * places + place] === actor && world.locations.abroad[place] === 0)
      value += world.locations.value[place] ?? 0;
  return value;
}
