// What a seat sees and hears: its own, what is in sight, what is announced; of the rest some in the evening, most of it never.

import { describe, expect, test } from 'vitest';
import { heard, seenBy } from '../../../../src/app/session/game/hearing.ts';
import { PERSON, newGame, playOrder, playPolicyTurn } from '../../../../src/app/session/game/game.ts';
import { undo } from '../../../../src/app/session/game/undo.ts';
import type { Game } from '../../../../src/app/session/game/game.ts';
import { makeSnapshot } from '../../../../src/app/session/snapshot/snapshot.ts';
import { mapGround } from '../../../../src/app/session/snapshot/ground.ts';
import {
  END,
  NONE,
  actorOnTurn,
  copyState,
  legalOrders,
  observe,
  outcomeOf,
  perceives,
  revealsOrDraws,
  stateHash,
} from '../../../../src/engine/game.ts';
import { hama } from '../../telling/worlds.ts';

import { drawing } from './bridges.ts';

const SEAT = hama.actors.ids.indexOf('government');

function played(days: number): Game {
  const game = newGame(
    hama,
    hama.actors.ids.map((_, actor) => (actor === SEAT ? PERSON : 'heuristic')),
    'hearing',
    null,
  );
  while (outcomeOf(game.state) === null && game.state.round[0]! <= days) {
    if (actorOnTurn(game.state) === SEAT) playOrder(game, END);
    else playPolicyTurn(game);
  }
  return game;
}

function snapshotOf(game: Game) {
  const scene = { game, title: '', about: '', ground: mapGround(game.world, drawing, 'en'), language: 'en' };
  return makeSnapshot(scene);
}

describe('what a seat hears', () => {
  const game = played(4);
  const news = heard(game, 0, game.played.length, SEAT);

  test('is less than what happens, and no losses of opponents are in it', () => {
    const count = (orders: readonly { readonly events: readonly unknown[] }[]) =>
      orders.reduce((sum, { events }) => sum + events.length, 0);
    expect(count(news)).toBeLessThan(0.8 * count(game.played));
    const opponents = news
      .flatMap(({ events }) => events)
      .filter(({ kind, a }) => kind === 'losses' && hama.formations.actor[a] !== SEAT);
    expect(opponents).toEqual([]);
    expect(heard(game, 0, game.played.length, NONE)).toEqual(game.played);
  });

  test('holds every change of control, those out of sight at the end of their round', () => {
    const taken = (orders: readonly { readonly events: readonly { kind: string; a: number }[] }[]) =>
      orders
        .flatMap(({ events }) => events.filter(({ kind }) => kind === 'place-taken'))
        .map(({ a }) => a)
        .toSorted((a, b) => a - b);
    expect(taken(news)).toEqual(taken(game.played));
    expect(taken(news).length).toBeGreaterThan(3);
  });

  test('of a march of others tells only who arrives in sight, and from where only when that is in sight', () => {
    const marches = news
      .flatMap(({ events }) => events)
      .filter(({ kind, a }) => kind === 'formation-moved' && hama.formations.actor[a] !== SEAT);
    const all = game.played
      .flatMap(({ events }) => events)
      .filter(({ kind, a }) => kind === 'formation-moved' && hama.formations.actor[a] !== SEAT);
    expect(marches.length).toBeLessThan(all.length);
    expect(marches.some(({ b }) => b === NONE)).toBe(true);
  });
});

describe('what a seat is shown', () => {
  test('is drawn from its view: what it may not know moves nothing on its screen', () => {
    const game = played(3);
    const view = observe(hama, game.state, SEAT);
    const before = snapshotOf(game);
    const kept = copyState(hama, game.state);
    for (let f = 0; f < hama.formations.count; f++) {
      if (view.sharing & (1 << hama.formations.actor[f]!)) continue;
      game.state.cohesion[f] = 1;
      game.state.supply[f] = 2;
      game.state.strength[f] = 3;
      if (game.state.at[f] !== NONE && !view.sees[game.state.at[f]!]) game.state.at[f] = NONE;
    }
    game.state.resolve.forEach((_, a, all) => {
      if (!(view.sharing & (1 << a))) all[a] = 7;
    });
    const after = snapshotOf(game);
    expect({ ...after, version: 0, hash: '' }).toEqual({ ...before, version: 0, hash: '' });
    copyState(hama, kept, game.state);
    const foreign = before.formations.filter(({ known }) => known !== 'own');
    expect(foreign.length).toBeGreaterThan(20);
    expect(seenBy(game, NONE)).toBe(game.state);
  });
});

test('an order that brings more into sight says so before, and cannot be taken back; others can', () => {
  const game = played(1);
  while (actorOnTurn(game.state) !== SEAT) playPolicyTurn(game);
  const view = observe(hama, game.state, SEAT);
  const moves = legalOrders(hama, view).filter(({ kind }) => kind === 'move');
  const showing = moves.find((order) => revealsOrDraws(hama, view, order));
  const quiet = moves.find((order) => !revealsOrDraws(hama, view, order));
  expect(showing).toBeDefined();
  const before = stateHash(game.state);
  expect(playOrder(game, quiet!)).toBeNull();
  expect(undo(game)).toBe(true);
  expect(stateHash(game.state)).toBe(before);
  expect(playOrder(game, showing!)).toBeNull();
  expect(undo(game)).toBe(false);
});

test('what is announced reaches everybody', () => {
  const game = played(1);
  const view = observe(hama, game.state, hama.actors.ids.indexOf('un-envoy'));
  const event = { a: 0, b: 0, c: 0, n: 0 };
  expect(perceives(hama, view, { ...event, kind: 'deal-in-force' })).toBe('now');
  expect(perceives(hama, view, { ...event, kind: 'place-taken' })).toBe('evening');
  expect(perceives(hama, view, { ...event, kind: 'formation-refitted' })).toBe('never');
});
