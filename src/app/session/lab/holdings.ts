// Who holds each place on each day, counted over the games of a setting whose course was kept.

import { holdingsOn } from '../../../lab/answers/holdings.ts';
import type { CellDetail } from '../../../lab/experiment/detail.ts';
import type { LabHoldings, PlaceHeld } from '../../store/lab.ts';
import { dateOf } from '../snapshot/words.ts';

/** Fewer games make no shares. */
const FEWEST = 10;

/** Shares by day and place, from the evening before the first round on; null of too few games. */
export function holdingsOf(
  detail: CellDetail | undefined,
  setting: string,
  language: string,
): LabHoldings | null {
  if (!detail || detail.tracks.length < FEWEST) return null;
  const { world, tracks } = detail;
  const places = world.locations.ids
    .map((_, place) => place)
    .filter((place) => world.locations.abroad[place] === 0);
  const rounds = Array.from({ length: world.calendar.latestLast + 1 }, (_, round) => round);
  return {
    setting,
    games: tracks.length,
    days: rounds.map((round) => dateOf(world, round, 'long', language)),
    places: rounds.map((round) =>
      holdingsOn(world, tracks, places, round).map(({ place, games, nobody }): PlaceHeld => ({
        place,
        value: world.locations.value[place] ?? 0,
        parts: [...games.map((hits, actor) => ({ actor, hits })), { actor: -1, hits: nobody }]
          .filter(({ hits }) => hits > 0)
          .map(({ actor, hits }) => ({ actor, share: hits / tracks.length })),
      })),
    ),
  };
}
