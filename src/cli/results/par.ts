// Scores beside those of machine games in the same seat from the same start.

import type { State, World } from '../../engine/game.ts';
import { PAR_GAMES, parOf, placeOf, quartilesOf } from '../../lab/forecast/par.ts';
import type { Place } from '../../lab/forecast/par.ts';
import { USUAL_POLICY } from '../../lab/games/seats.ts';
import { POLICIES } from '../../policies/index.ts';
import { count, inHundred, rangeInHundred } from '../terminal/figures.ts';
import { table } from '../terminal/table.ts';
import { nameOf } from '../terminal/words.ts';

/** Places by actor id. */
export type Par = Readonly<Record<string, Place>>;

/** How the scores of a finished game stand to machine games from the start of its scenario. */
export function parOfGame(world: World, scores: Readonly<Record<string, number>>): Par {
  const points = parOf({ world, policy: POLICIES[USUAL_POLICY]! });
  return Object.fromEntries(
    Object.entries(scores).map(([id, total]) => [
      id,
      placeOf(total, points[world.actors.ids.indexOf(id)] ?? []),
    ]),
  );
}

/** A score's place in words: "better than 63 of 100 (58–68)". */
export function placeText(place: Place): string {
  return `better than ${inHundred(place.share)} of 100 (${rangeInHundred(place)})`;
}

/** What machine players make of an open game from here, by seat. */
export function prospectText(world: World, position: State): string {
  const points = parOf({ world, policy: POLICIES[USUAL_POLICY]!, position });
  const rows = world.actors.ids.flatMap((_, actor) => {
    const own = points[actor] ?? [];
    if (own.length === 0) return [];
    const [low, middle, high] = quartilesOf(own);
    return [[nameOf(world.actors.names[actor]!), count(middle), `${count(low)} – ${count(high)}`]];
  });
  const head = ['From here', 'points, median', 'middle half'];
  return `${table(head, rows)}\n\nBy ${count(PAR_GAMES)} machine games from this position, each with luck of its own.`;
}
