import { expect, test } from 'vitest';
import { actorOnTurn, legalOrders, observe, preview } from '../../../../src/engine/game.ts';
import type { Order } from '../../../../src/engine/game.ts';
import { PERSON, newGame, playOrder, playPolicyTurn } from '../../../../src/app/session/game/game.ts';
import type { Game } from '../../../../src/app/session/game/game.ts';
import { undo } from '../../../../src/app/session/game/undo.ts';
import { mapOrders } from '../../../../src/app/session/snapshot/course.ts';
import { way } from '../../../../src/app/session/snapshot/ways.ts';
import { hama, row } from './bridges.ts';

const seat = row(hama.actors, 'hts');

type Move = Extract<Order, { kind: 'move' }>;

/** A game of Hama in which the person in the seat is asked, and the moves that it may order. */
function asked(): { game: Game; moves: readonly Move[] } {
  const seats = hama.actors.ids.map((_, actor) => (actor === seat ? PERSON : 'heuristic'));
  const game = newGame(hama, seats, '7', null);
  while (actorOnTurn(game.state) !== seat) playPolicyTurn(game);
  const moves = legalOrders(hama, observe(hama, game.state, seat)).filter((order) => order.kind === 'move');
  return { game, moves };
}

test('a move that was ordered is drawn along the way that was shown while it was prepared', () => {
  const { moves } = asked();
  let { game } = asked();
  let elsewhere = 0;
  for (const order of moves) {
    const from = game.state.at[order.formations[0]!]!;
    const expected = preview(hama, observe(hama, game.state, seat), order);
    if (expected.kind !== 'move') throw new Error('a move that is none');
    expect(playOrder(game, order)).toBeNull();
    expect(mapOrders(game).at(-1)?.path).toEqual([from, ...expected.path]);
    const shortest = way(hama, from, order.to, () => true);
    if (JSON.stringify(shortest) !== JSON.stringify([from, ...expected.path])) elsewhere++;
    if (!undo(game)) ({ game } = asked());
  }
  expect(elsewhere).toBeGreaterThan(0);
});
