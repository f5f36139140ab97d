// How near parties and deals are to an agreement, in words.

import { expect, test } from 'vitest';
import { byNearness, furthestOf, nearnessOf } from '../../../../../src/app/panels/talks/nearness.ts';
import type { BargainDeal, PartyView } from '../../../../../src/app/store/bargain.ts';

function party(now: number, needs = 0.5, barred: string | null = null): PartyView {
  return { actor: 0, now, needs, answer: null, barred, leanings: [], press: null };
}

function deal(
  name: string,
  parties: readonly PartyView[],
  state: BargainDeal['state'] = 'none',
): BargainDeal {
  return {
    index: 0,
    name,
    about: '',
    state,
    by: -1,
    until: '',
    truce: false,
    terms: [],
    parties,
    orders: [],
  };
}

test('a party accepts above what it needs, and only there', () => {
  expect(nearnessOf(party(0.51))).toBe('willing');
  expect(nearnessOf(party(0.5))).toBe('near');
  expect(nearnessOf(party(0.3))).toBe('off');
  expect(nearnessOf(party(-0.5))).toBe('far');
  expect(nearnessOf(party(0.9, 0.5, 'a red line'))).toBe('barred');
});

test('a deal is as near as the party that is furthest from it', () => {
  const near = deal('near', [party(0.45), party(0.4)]);
  const split = deal('split', [party(1), party(-0.4)]);
  const barred = deal('barred', [party(1), party(1, 0.5, 'a red line')]);
  expect(furthestOf(split)?.now).toBe(-0.4);
  expect(byNearness([barred, split, near]).map(({ name }) => name)).toEqual(['near', 'split', 'barred']);
});

test('what is on the table comes first, what is in force last', () => {
  const open = deal('open', [party(0.45)]);
  const tabled = deal('tabled', [party(-1)], 'table');
  const agreed = deal('agreed', [party(1)], 'force');
  expect(byNearness([agreed, open, tabled]).map(({ name }) => name)).toEqual(['tabled', 'open', 'agreed']);
});
