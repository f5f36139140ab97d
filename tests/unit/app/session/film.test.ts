import { expect, test } from 'vitest';
import { LONGEST_FILM, filmOf } from '../../../../src/app/session/turn/film.ts';
import { playPolicyTurn } from '../../../../src/app/session/game/game.ts';
import type { Played } from '../../../../src/app/session/game/game.ts';
import { END, outcomeOf } from '../../../../src/engine/game.ts';
import { bridges, gameOf, row } from './bridges.ts';

const length = (steps: readonly { readonly milliseconds: number }[]): number =>
  steps.reduce((sum, step) => sum + step.milliseconds, 0);

/** A turn in which every formation marches to and fro. */
function busyTurn(moves: number): Played {
  const [port, market] = [row(bridges.locations, 'port'), row(bridges.locations, 'market')];
  return {
    round: 1,
    actor: 0,
    words: new Map(),
    final: true,
    order: END,
    origins: [],
    events: Array.from({ length: moves }, (_, index) => ({
      kind: 'formation-moved' as const,
      a: index % bridges.formations.count,
      b: index % 2 === 0 ? port : market,
      c: index % 2 === 0 ? market : port,
      n: 0,
    })),
  };
}

test('a short day is shown at its full length', () => {
  const steps = filmOf(bridges, [busyTurn(2)]);
  expect(steps).toHaveLength(2);
  expect(length(steps)).toBe(1200);
});

test.each([10, 40, 500])('a day of %i marches is shown in less than eight seconds', (moves) => {
  const steps = filmOf(bridges, [busyTurn(moves)]);
  expect(steps.length).toBeGreaterThan(0);
  expect(length(steps)).toBeLessThan(LONGEST_FILM);
});

test('when a day is too long for its film, marches go before battles and ground that is taken', () => {
  const market = row(bridges.locations, 'market');
  const taken: Played = {
    ...busyTurn(0),
    events: [
      { kind: 'battle-ended', a: market, b: 0, c: 2, n: 0 },
      { kind: 'place-taken', a: market, b: 0, c: 1, n: 0 },
    ],
  };
  const kinds = filmOf(bridges, [busyTurn(500), taken]).map((step) => step.kind);
  expect(kinds).toContain('battle');
  expect(kinds).toContain('control');
});

test('the film of a whole game of policies shows somebody move', () => {
  const game = gameOf([]);
  while (outcomeOf(game.state) === null) playPolicyTurn(game);
  expect(filmOf(bridges, game.played).some((step) => step.kind === 'move')).toBe(true);
});
