// The guide follows what the player does, also where that is not what it said.

import { describe, expect, test } from 'vitest';
import { stepOf } from '../../../../src/app/lesson/steps.ts';
import type { Watched } from '../../../../src/app/lesson/steps.ts';

interface Scene {
  readonly round?: number;
  readonly orders?: number;
  readonly over?: boolean;
  readonly selected?: boolean;
  readonly possible?: boolean;
  readonly prepared?: 'fight' | 'speech' | 'refused';
  /** Where troops would move; they could go to 8 and to 9. */
  readonly to?: number;
  readonly busy?: boolean;
  readonly asked?: boolean;
  readonly told?: readonly string[];
}

function now(scene: Scene): Watched {
  const prepared = scene.prepared && {
    order: scene.to === undefined ? { kind: 'press' } : { kind: 'move', to: scene.to },
    targets: [{ index: 8 }, { index: 9 }],
    assessment: {
      refusal: scene.prepared === 'refused' ? 'out of reach' : null,
      odds: scene.prepared === 'fight' ? {} : null,
      people: null,
    },
  };
  return {
    snapshot: {
      round: scene.round ?? 1,
      over: scene.over ?? false,
      readyPlaces: [{ place: 0 }, { place: 1 }],
      places: [
        { name: 'Ford', opponents: 900 },
        { name: 'Camp', opponents: 0 },
      ],
      orders: Array.from({ length: scene.orders ?? 0 }),
    },
    selection: scene.selected ? { kind: 'location', index: 0 } : null,
    choices: scene.selected ? { list: [{ order: scene.possible === false ? null : {} }] } : null,
    prepared: prepared ?? null,
    busy: scene.busy ? 1 : null,
    film: null,
    endAsked: scene.asked ?? false,
    guide: { open: true, told: scene.told ?? [] },
  } as unknown as Watched;
}

const said = (scene: Scene, door: 'hold' | 'mediate' = 'hold'): string => stepOf(now(scene), door, 9).id;

describe('the guide', () => {
  test('leads through the first order', () => {
    expect(said({})).toBe('open');
    expect(said({ selected: true })).toBe('choose');
    expect(said({ selected: true, prepared: 'fight' })).toBe('read');
    expect(said({ selected: true, prepared: 'speech' })).toBe('terms');
    expect(said({ orders: 1 })).toBe('more');
  });

  test('points at troops that nobody threatens where the task is to hold, at those before an opponent else', () => {
    expect(stepOf(now({}), 'hold', 9).target).toContain('nth-child(2)');
    expect(stepOf(now({}), 'advance', 9).target).toContain('nth-child(1)');
  });

  test('does not send troops away from the city that is to be kept', () => {
    expect(stepOf(now({}), 'hold', 1).target).toContain('nth-child(1)');
  });

  test('asks where to when troops would go past the city, and no more once they go there', () => {
    expect(said({ selected: true, prepared: 'speech', to: 8 })).toBe('where');
    expect(said({ selected: true, prepared: 'speech', to: 9 })).toBe('terms');
    expect(said({ selected: true, prepared: 'speech', to: 8, round: 2, told: ['news', 'aims'] })).toBe(
      'terms',
    );
  });

  test('goes back with a player who goes back', () => {
    expect(said({ selected: true, prepared: 'refused' })).toBe('refused');
    expect(said({ selected: true, possible: false })).toBe('open');
    expect(said({ orders: 1, selected: true, prepared: 'fight' })).toBe('read');
  });

  test('begins with words for the door that has no troops', () => {
    expect(said({}, 'mediate')).toBe('speak');
    expect(said({ selected: true }, 'mediate')).toBe('choose');
  });

  test('waits while others move and says so when the end is asked for twice', () => {
    expect(said({ busy: true, orders: 1 })).toBe('others');
    expect(said({ asked: true, orders: 1 })).toBe('asked');
  });

  test('shows the news and the aims once on the second day, and nothing before they are read', () => {
    expect(stepOf(now({ round: 2 }), 'hold', 9)).toMatchObject({ id: 'news', acknowledged: true });
    expect(said({ round: 2, told: ['news'] })).toBe('aims');
    expect(said({ round: 2, told: ['news', 'aims'] })).toBe('second');
    expect(said({ round: 2, prepared: 'fight', selected: true })).toBe('read');
  });

  test('ends with the last day', () => {
    expect(said({ round: 3 })).toBe('last');
    expect(said({ round: 3, over: true })).toBe('over');
  });
});
