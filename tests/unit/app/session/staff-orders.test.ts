import { init } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../../src/app/i18n/en.ts';
import {
  isPerson,
  newGame,
  PERSON,
  playOrder,
  playPolicyTurn,
} from '../../../../src/app/session/game/game.ts';
import type { Game } from '../../../../src/app/session/game/game.ts';
import { atOnce } from '../../../../src/app/session/breathe.ts';
import { readyFor } from '../../../../src/app/session/orders/staff-orders.ts';
import { END, actorOnTurn, check, observe, sameSide, stateHash } from '../../../../src/engine/game.ts';
import { hama, row } from './bridges.ts';

beforeAll(() =>
  init({ lng: 'en', resources: { en: { translation: en } }, interpolation: { escapeValue: false } }),
);

function asked(game: Game): Game {
  while (!isPerson(game, actorOnTurn(game.state))) playPolicyTurn(game);
  return game;
}

function begun(seat: string): Game {
  const seats = hama.actors.ids.map((id) => (id === seat ? PERSON : 'heuristic'));
  return asked(newGame(hama, seats, '7', null));
}

const seats = ['government', 'hts', 'sna', 'sdf', 'iran', 'russia', 'turkey', 'un-envoy'];

describe('orders that lie ready', () => {
  test.each(seats)('are lawful for %s as they stand, each once, and nothing is done by looking', (seat) => {
    const game = begun(seat);
    const before = stateHash(game.state);
    const ready = atOnce(readyFor(game, 'en')).orders;
    expect(stateHash(game.state)).toBe(before);
    const view = observe(hama, game.state, row(hama.actors, seat));
    expect(ready.filter(({ order }) => check(hama, view, order) !== null)).toEqual([]);
    expect(new Set(ready.map(({ title }) => title)).size).toBe(ready.length);
    expect(ready.length).toBeLessThanOrEqual(9);
  });

  test('no attack among them is hopeless, and no place is attacked twice', () => {
    const ready = atOnce(readyFor(begun('hts'), 'en')).orders.filter(({ order }) => order.kind === 'attack');
    expect(ready.length).toBeGreaterThan(0);
    expect(ready.every(({ taken }) => (taken ?? 0) >= 3)).toBe(true);
    const targets = ready.map(({ order }) => order.kind === 'attack' && order.target);
    expect(new Set(targets).size).toBe(targets.length);
  });

  test('none flies in support where the side holds nothing and attacks nothing', () => {
    let flown = 0;
    const game = begun('government');
    for (let day = 0; day < 8; day++) {
      const view = observe(hama, game.state, row(hama.actors, 'government'));
      const orders = atOnce(readyFor(game, 'en')).orders.map(({ order }) => order);
      const attacked = orders.flatMap((order) => (order.kind === 'attack' ? [order.target] : []));
      for (const order of orders) {
        if (order.kind !== 'strike' || order.purpose !== 'support') continue;
        flown++;
        const own = sameSide(hama, view, row(hama.actors, 'government'), view.controller[order.target]!);
        expect(own || attacked.includes(order.target)).toBe(true);
      }
      const first = orders.find((order) => order.kind === 'strike');
      if (first) playOrder(game, first);
      playOrder(game, END);
      asked(game);
    }
    expect(flown).toBeGreaterThan(0);
  });

  test('an order of yesterday that lasts lies ready again, unless it was given today', () => {
    const game = begun('russia');
    const strike = {
      kind: 'strike',
      purpose: 'wear',
      target: row(hama.locations, 'idlib'),
      sorties: 1,
    } as const;
    expect(playOrder(game, strike)).toBeNull();
    playOrder(game, END);
    asked(game);
    const again = () => atOnce(readyFor(game, 'en')).orders.filter(({ from }) => from === 'again');
    expect(again().map(({ order }) => order)).toContainEqual(strike);
    playOrder(game, strike);
    expect(again().map(({ order }) => order)).not.toContainEqual(strike);
  });

  test('there are none on a turn that is no person’s', () => {
    const game = newGame(
      hama,
      hama.actors.ids.map(() => 'heuristic'),
      '7',
      null,
    );
    expect(atOnce(readyFor(game, 'en')).orders).toEqual([]);
  });
});
