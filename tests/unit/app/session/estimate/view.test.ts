import { beforeAll, describe, expect, it } from 'vitest';
import { init } from 'i18next';
import { en } from '../../../../../src/app/i18n/en.ts';
import { ORDER, figuresOf, looksOf } from '../../../../../src/app/session/estimate/view.ts';
import { titleOf } from '../../../../../src/app/session/estimate/titles.ts';
import { actorOnTurn, observe } from '../../../../../src/engine/game.ts';
import { GO_ON, startForecast } from '../../../../../src/lab/forecast/forecast.ts';
import { POLICIES } from '../../../../../src/policies/index.ts';
import { bridges, gameOf, hama, korea, row } from '../bridges.ts';

beforeAll(() => init({ lng: 'en', resources: { en: { translation: en } } }));

function titled(world: typeof hama, id: string) {
  return titleOf(world, row(world.measures, id), 'en');
}

describe('what a first day is called', () => {
  it('is short where a place falls, a link is cut or an actor falls apart', () => {
    expect(titled(hama, 'hama-falls')).toEqual({ name: 'Hama falls', kind: 'place' });
    expect(titled(hama, 'coast-cut')).toEqual({ name: 'The coast and Damascus: cut', kind: 'link' });
    expect(titled(hama, 'ceasefire-day').kind).toBe('other');
    expect(titled(korea, 'pyongyang-falls')).toEqual({ name: 'Pyongyang falls', kind: 'place' });
  });

  it('is the name of the scenario where its condition is of another kind', () => {
    expect(titled(hama, 'first-agreement').name).toBe('First day on which a deal of any kind is in force');
    expect(titled(korea, 'un-joins').name).toBe('First week in which the UN Command is at war');
  });
});

describe('the figures of an estimate', () => {
  const game = gameOf(['league']);
  const viewer = actorOnTurn(game.state);
  const forecast = startForecast({
    world: bridges,
    view: observe(bridges, game.state, viewer),
    policies: bridges.actors.ids.map(() => POLICIES['heuristic']!),
    seed: 's',
    plans: [GO_ON, { id: ORDER, orders: [{ kind: 'end' }] }],
  });
  while (forecast.step() < 80);
  const reading = forecast.read();
  const figures = figuresOf(bridges, 1, reading, reading, 'en');

  it('are in games of a hundred, the commonest outcome first, each within its interval', () => {
    const shares = figures.outcomes.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(shares.length);
    for (const { share, low, high } of figures.outcomes) {
      expect(share).toBeGreaterThanOrEqual(low);
      expect(share).toBeLessThanOrEqual(high);
    }
    expect(figures.games).toBe(80);
  });

  it('follow a first day from today to the last, never falling, to its share', () => {
    const market = figures.events.find(({ kind }) => kind === 'place')!;
    const shares = market.days.map(({ share }) => share);
    expect(shares).toHaveLength(bridges.calendar.latestLast);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.round(shares.at(-1)!)).toBe(market.share);
    expect(market.first).not.toBe(market.last);
  });

  it('have what the order leads to beside what is now', () => {
    expect(figures.outcomes.every(({ withOrder }) => withOrder !== null)).toBe(true);
    expect([...figures.differences.keys()]).toEqual([ORDER]);
    const alone = figuresOf(
      bridges,
      1,
      { ...reading, plans: reading.plans.slice(0, 1) },
      { ...reading, plans: reading.plans.slice(0, 1) },
      'en',
    );
    expect(alone.outcomes.map(({ share }) => share)).toEqual(figures.outcomes.map(({ share }) => share));
    expect(alone.outcomes.every(({ withOrder }) => withOrder === null)).toBe(true);
  });
});

it('paints what is fought out darker the further it lies from the start, and what is agreed apart', () => {
  const looks = looksOf(hama);
  const lookOf = (id: string) => looks[row(hama.outcomes, id)];
  expect(lookOf('ceasefire')).toBe('agreed');
  const darkening = ['hama-held', 'stalemate', 'hama-lost-coast-joined', 'coast-cut-off', 'partition'];
  expect(darkening.map(lookOf)).toEqual(['fought-0', 'fought-1', 'fought-2', 'fought-2', 'fought-3']);
  expect(lookOf('government-collapse')).toBe('fought-4');
});
