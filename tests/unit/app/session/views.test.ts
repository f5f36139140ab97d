import { expect, test } from 'vitest';
import { newGame, playPolicyTurn } from '../../../../src/app/session/game/game.ts';
import { formationViews, placeViews } from '../../../../src/app/session/snapshot/views.ts';
import { observe } from '../../../../src/engine/game.ts';
import { hama, row } from './bridges.ts';

test('opponents of a place are told as an estimate unless all of them are the seat’s own or shared with it', () => {
  const game = newGame(
    hama,
    hama.actors.ids.map(() => 'heuristic'),
    '7',
    null,
  );
  for (let turns = 0; turns < 16; turns++) playPolicyTurn(game);
  const counted = (seat: string): { readonly all: number; readonly certain: number } => {
    const view = observe(hama, game.state, row(hama.actors, seat));
    const places = placeViews(hama, view, formationViews(hama, view, 'en'), 'en');
    const met = places.filter(({ opponents }) => opponents > 0);
    return { all: met.length, certain: met.filter((place) => place.counted).length };
  };
  const envoy = counted('un-envoy');
  expect(envoy.all).toBeGreaterThan(5);
  expect(envoy.certain).toBe(0);
  const government = counted('government');
  expect(government.certain).toBeGreaterThan(0);
  expect(government.certain).toBeLessThan(government.all);
});

test('an offer before a garrison is told to its holder with its chance, to others without', () => {
  const game = newGame(
    hama,
    hama.actors.ids.map(() => 'heuristic'),
    '7',
    null,
  );
  const at = row(hama.locations, 'hama');
  game.state.offeredBy[at] = row(hama.actors, 'hts');
  const told = (seat: string, resolve: number) => {
    const government = row(hama.actors, 'government');
    game.state.resolve[government] = resolve;
    const view = observe(hama, game.state, row(hama.actors, seat));
    return placeViews(hama, view, formationViews(hama, view, 'en'), 'en')[at]!.offerAccepted;
  };
  expect(told('government', 0)).toBeGreaterThan(told('government', 100)!);
  expect(told('hts', 0)).toBeNull();
  game.state.offeredBy[at] = -1;
  expect(told('government', 0)).toBeNull();
});
