// Who holds what over games: by hand from made-up courses.

import { expect, test } from 'vitest';
import { holdingsOf } from '../../../../../src/app/session/lab/holdings.ts';
import type { CellDetail } from '../../../../../src/lab/experiment/detail.ts';
import type { Track } from '../../../../../src/lab/answers/tracks.ts';
import { bridgesWorld } from '../../../lab/situation.ts';

const world = bridgesWorld();
const [council, league] = [world.actors.ids.indexOf('council'), world.actors.ids.indexOf('league')];
const market = world.locations.ids.indexOf('market');
const days = world.calendar.latestLast + 1;

/** A course in which the market passes from the League to the Council on a day, and all else stays the League's. */
function track(run: number, falls: number): Track {
  const holder = new Int8Array(days * world.locations.count).fill(league);
  for (let round = falls; round < days; round++) holder[round * world.locations.count + market] = council;
  return { run, seed: String(run), hash: '', outcome: 0, rounds: days - 1, holder, lines: [] };
}

const detail = (tracks: readonly Track[]): CellDetail =>
  ({ cell: 0, world, tracks, answers: null }) as unknown as CellDetail;

test('shares are counted day by day', () => {
  const tracks = Array.from({ length: 20 }, (_, run) => track(run, run < 5 ? 2 : days));
  const holdings = holdingsOf(detail(tracks), 'as written', 'en')!;
  expect(holdings.days).toHaveLength(days);
  const on = (day: number) => holdings.places[day]!.find(({ place }) => place === market)!.parts;
  expect(on(1)).toEqual([{ actor: league, share: 1 }]);
  expect(on(2)).toEqual([
    { actor: council, share: 0.25 },
    { actor: league, share: 0.75 },
  ]);
  expect(holdings.places[0]!.every(({ place }) => world.locations.abroad[place] === 0)).toBe(true);
});

test('too few games make no shares', () => {
  expect(holdingsOf(detail([track(0, 2)]), '', 'en')).toBeNull();
  expect(holdingsOf(undefined, '', 'en')).toBeNull();
});
