// What a seat is offered to say at the bargaining table.

import { init } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { en } from '../../../../src/app/i18n/en.ts';
import { asking } from '../../../../src/app/session/orders/asking.ts';
import { bringsOf } from '../../../../src/app/session/orders/brings.ts';
import { tableMoves } from '../../../../src/app/session/snapshot/table-moves.ts';
import { bargainView } from '../../../../src/app/session/snapshot/bargaining.ts';
import { PERSON, newGame } from '../../../../src/app/session/game/game.ts';
import { playOrder } from '../../../../src/app/session/game/game.ts';
import { actorOnTurn, check, observe, preview } from '../../../../src/engine/game.ts';
import { hama, row } from './bridges.ts';

beforeAll(() =>
  init({ lng: 'en', resources: { en: { translation: en } }, interpolation: { escapeValue: false } }),
);

/** The moves of a seat on its first turn. */
function movesOf(id: string) {
  const game = newGame(
    hama,
    hama.actors.ids.map(() => PERSON),
    '7',
    null,
  );
  const seat = row(hama.actors, id);
  while (actorOnTurn(game.state) !== seat) playOrder(game, { kind: 'end' });
  const view = observe(hama, game.state, seat);
  return { game, view, moves: tableMoves(hama, view, bargainView(hama, view, seat, 'en')!, 'en') };
}

test('a sponsor is offered the press that brings a deal nearest first, each lawful, with the share that it closes', () => {
  const { view, moves } = movesOf('turkey');
  expect(moves.length).toBeGreaterThan(1);
  for (const { order, closes } of moves) {
    expect(check(hama, view, order)).toBeNull();
    expect(closes).toBeGreaterThan(0);
    expect(closes).toBeLessThanOrEqual(1);
  }
  const [first] = moves;
  expect(first).toMatchObject({ kind: 'press', about: row(hama.actors, 'sna') });
  const expected = preview(hama, view, first!.order);
  const party =
    'willingness' in expected &&
    expected.willingness.find(
      ({ actor, now, after, needs }) => actor === first!.about && now < needs && after > now,
    );
  expect(party).toBeTruthy();
});

test('a mediator is offered meetings that press the parties of a deal, a client the help of its sponsor', () => {
  const { moves } = movesOf('un-envoy');
  const meeting = moves.find(({ kind }) => kind === 'convene')!;
  expect(meeting.members.length).toBeGreaterThan(0);
  expect(meeting.deal).not.toBe('');
  expect(movesOf('government').moves.some(({ kind, closes }) => kind === 'help' && closes > 0)).toBe(true);
});

test('a press that lies ready says what it brings as the table does', () => {
  const { game, moves } = movesOf('turkey');
  const presses = moves.filter(({ order }) => order.kind === 'press');
  expect(presses.length).toBeGreaterThan(1);
  const ask = asking(game, 'en');
  for (const { order, brings } of presses) {
    expect(brings).toContain('closes');
    expect(bringsOf(ask, order).brings).toBe(brings);
  }
});
