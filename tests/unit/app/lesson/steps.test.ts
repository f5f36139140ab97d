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
  readonly busy?: boolean;
  readonly asked?: boolean;
  readonly told?: readonly string[];
}

function now(scene: Scene): Watched {
  const prepared = scene.prepared && {
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

const said = (scene: Scene, door: 'hold' | 'mediate' = 'hold'): string => stepOf(now(scene), door).id;

describe('the guide', () => {
  test('leads through the first order', () => {
    expect(said({})).toBe('open');
    expect(said({ selected: true })).toBe('choose');
    expect(said({ selected: true, prepared: 'fight' })).toBe('read');
    expect(said({ selected: true, prepared: 'speech' })).toBe('terms');
    expect(said({ orders: 1 })).toBe('more');
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
    expect(stepOf(now({ round: 2 }), 'hold')).toMatchObject({ id: 'news', acknowledged: true });
    expect(said({ round: 2, told: ['news'] })).toBe('aims');
    expect(said({ round: 2, told: ['news', 'aims'] })).toBe('second');
    expect(said({ round: 2, prepared: 'fight', selected: true })).toBe('read');
  });

  test('ends with the last day', () => {
    expect(said({ round: 3 })).toBe('last');
    expect(said({ round: 3, over: true })).toBe('over');
  });
});
