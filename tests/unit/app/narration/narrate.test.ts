// What is told to screen readers between two moments, and that nothing is told twice.

import { expect, test } from 'vitest';
import { tellingOf } from '../../../../src/app/narration/narrate.ts';
import type { Told } from '../../../../src/app/narration/narrate.ts';

interface Moment {
  readonly round?: number;
  readonly orders?: readonly string[];
  readonly busy?: boolean;
  readonly asked?: boolean;
  readonly over?: boolean;
  readonly screen?: 'start' | 'play';
}

function at({ round = 1, orders = [], busy, asked, over = false, screen = 'play' }: Moment): Told {
  return {
    screen,
    snapshot: {
      scenario: { id: 'three-bridges' },
      seed: '7',
      round,
      viewer: 0,
      onTurn: 0,
      over,
      orders: orders.map((text) => ({ text, results: ['Taken.'] })),
    },
    busy: busy ? 1 : null,
    endAsked: asked ?? false,
  } as unknown as Told;
}

test('a turn is told of once, with the first picture after the others have moved', () => {
  const before = at({});
  const busy = { ...before, busy: 1 };
  expect(tellingOf(before, busy, true)).toEqual({ kind: 'others' });
  expect(tellingOf(busy, { ...busy, busy: 2 }, true)).toBeNull();
  expect(tellingOf(busy, before, true)).toBeNull();
  expect(tellingOf(before, at({}), true)).toEqual({ kind: 'turn', isFirst: false });
  expect(tellingOf(before, at({ round: 2 }), false)).toEqual({ kind: 'turn', isFirst: false });
  expect(tellingOf(at({ round: 2 }), at({ round: 2 }), false)).toBeNull();
});

test('a game that begins is told of as such, one that is over too', () => {
  expect(tellingOf(at({ screen: 'start' }), at({}), false)).toEqual({ kind: 'turn', isFirst: true });
  expect(tellingOf(at({}), at({ round: 6, over: true }), true)).toEqual({ kind: 'over' });
});

test('an order is told of with what came of it, and so is its undoing', () => {
  const given = at({ orders: ['Move to the ford.'] });
  expect(tellingOf(at({}), given, false)).toEqual({
    kind: 'ordered',
    order: 'Move to the ford.',
    results: ['Taken.'],
  });
  expect(tellingOf(given, at({}), false)).toEqual({ kind: 'undone' });
});

test('being asked about points that are left is told of; other screens are not', () => {
  const now = at({});
  expect(tellingOf(now, { ...now, endAsked: true }, false)).toEqual({ kind: 'asked' });
  expect(tellingOf(at({}), at({ screen: 'start' }), false)).toBeNull();
});
