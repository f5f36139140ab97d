// What turned a game, as its report names it.

import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../../src/engine/game.ts';
import { causesOf, courseOf, roundsThatTurned, turnsBy } from '../../../src/telling/index.ts';
import { MARKET_FALLS, council, event, league, place } from './happenings.ts';
import { bridges, row } from './worlds.ts';

describe('what turned a game', () => {
  const round = (n: number): GameEvent => event('round-begun', n);

  test('is the places that fell and stayed lost, with their dates', () => {
    const events = [
      round(1),
      event('place-taken', place('mill'), council, league),
      round(2),
      event('place-taken', place('bridge'), council, league),
      round(3),
      event('place-taken', place('bridge'), league, council),
      ...MARKET_FALLS,
    ];
    expect(causesOf(bridges, events, row(bridges.outcomes, 'market-lost'))).toEqual([
      'Market fell to the Hill Council on 3 May.',
    ]);
  });

  test('is at most four things, in the order in which they came', () => {
    const events = [
      round(1),
      event('link-cut', 0),
      event('place-taken', place('port'), council, league),
      round(2),
      event('place-taken', place('bridge'), council, league),
      event('place-taken', place('mill'), council, league),
      ...MARKET_FALLS,
      round(4),
      event('actor-collapsed', league),
    ];
    expect(causesOf(bridges, events, row(bridges.outcomes, 'league-falls'))).toEqual([
      'The link “Market to port” was cut on 1 May.',
      'Port fell to the Hill Council on 1 May.',
      'Market fell to the Hill Council on 2 May.',
      'The Coast League collapsed on 4 May; its will to go on was spent.',
    ]);
    expect(courseOf(bridges, events, row(bridges.outcomes, 'league-falls'))).toBe(
      'The link “Market to port” was cut on 1 May. The Hill Council took Port on 1 May and Market on 2 May. The Coast League collapsed on 4 May; its will to go on was spent.',
    );
    expect(roundsThatTurned(bridges, events, row(bridges.outcomes, 'league-falls'))).toEqual([1, 2, 4]);
    const isTurn = turnsBy(bridges, events, row(bridges.outcomes, 'league-falls'));
    expect(events.filter((each) => isTurn(1, each)).map(({ kind }) => kind)).toEqual([
      'link-cut',
      'place-taken',
    ]);
    expect(isTurn(2, event('place-taken', place('mill'), council, league))).toBe(false);
    expect(isTurn(4, event('actor-collapsed', league))).toBe(true);
  });

  test('is what was held and the lesser places that fell, where nothing of weight changed', () => {
    const battle = (where: string, n: number): GameEvent => event('battle-ended', place(where), council, n);
    const events = [
      round(1),
      battle('market', 0),
      battle('bridge', 0),
      event('place-taken', place('mill'), council, league),
      round(2),
      battle('market', 1),
    ];
    expect(causesOf(bridges, events, row(bridges.outcomes, 'market-held'))).toEqual([
      'Mill fell to the Hill Council on 1 May.',
      'Market was attacked twice, last on 2 May, and stayed with the Coast League.',
    ]);
  });

  test('leaves out a link that was joined again', () => {
    const events = [round(1), event('link-cut', 0), round(2), event('link-joined', 0)];
    expect(causesOf(bridges, events, row(bridges.outcomes, 'market-held'))).toEqual([]);
  });
});
