import { beforeAll, expect, it } from 'vitest';
import { init } from 'i18next';
import { effectMark, scaleOf } from '../../../../../src/app/panels/orders/effect-marks.ts';
import { en } from '../../../../../src/app/i18n/en.ts';
import { POINTS, measuresOf } from '../../../../../src/app/session/estimate/measures.ts';
import { END, actorOnTurn, legalOrders, observe } from '../../../../../src/engine/game.ts';
import { startForecast } from '../../../../../src/lab/forecast/forecast.ts';
import { POLICIES } from '../../../../../src/policies/index.ts';
import { bridges, gameOf } from '../bridges.ts';

beforeAll(() => init({ lng: 'en', resources: { en: { translation: en } } }));

const game = gameOf(['league']);
const viewer = actorOnTurn(game.state);
const view = observe(bridges, game.state, viewer);
const move = legalOrders(bridges, view).find(({ kind }) => kind === 'move')!;

function measured(games: number) {
  const forecast = startForecast({
    world: bridges,
    view,
    policies: bridges.actors.ids.map(() => POLICIES['heuristic']!),
    seed: 's',
    plans: [
      { id: 'without', orders: [END] },
      { id: 'same', orders: [END] },
      { id: 'move', orders: [move, END] },
    ],
  });
  while (forecast.step() < games);
  return measuresOf(bridges, forecast.read(), 'en');
}

it('reads the points first, then what comes in some of the games, each held against doing nothing', () => {
  const measures = measured(40);
  expect(measures[0]).toMatchObject({ key: POINTS, isPoints: true });
  expect(measures.length).toBeGreaterThan(2);
  for (const { isPoints, name, without, differences } of measures) {
    expect(isPoints ? '' : name).toBe(name);
    expect(without).toBeGreaterThanOrEqual(0);
    expect(without).toBeLessThanOrEqual(100);
    expect(Object.keys(differences)).toEqual(['same', 'move']);
    // The same orders in the same draws and the same luck change nothing at all.
    expect(differences['same']!.mean).toBeCloseTo(0, 12);
    expect(differences['move']!.low).toBeLessThanOrEqual(differences['move']!.mean);
    expect(differences['move']!.high).toBeGreaterThanOrEqual(differences['move']!.mean);
  }
  expect(measures.some(({ differences }) => differences['move']!.mean !== 0)).toBe(true);
});

it('draws all rows on one axis, which ends where no dot is lost, and tells what differs from what may not', () => {
  const difference = (mean: number, half: number) => ({ mean, low: mean - half, high: mean + half });
  const differences = { a: difference(8, 2), b: difference(-1, 3) };
  const scale = scaleOf({ differences, isPoints: true });
  const [a, b] = [effectMark(differences.a, scale), effectMark(differences.b, scale)];
  expect(a.at).toBeLessThan(50);
  expect(a.at / b.at).toBeCloseTo(-8);
  expect([a.isTold, b.isTold]).toEqual([true, false]);
  expect(effectMark({ mean: 0, low: -Infinity, high: Infinity }, scale)).toMatchObject({
    low: -50,
    high: 50,
  });
  expect(scaleOf({ differences: { c: difference(0.01, 0.1) }, isPoints: true })).toBeGreaterThan(1);
});
