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
