// What an actor knows: dice, hidden draws and the date of the last round never; everything else as it is, for now.

import { describe, expect, test } from 'vitest';
import {
  COLUMNS,
  COLUMN_NAMES,
  allocateView,
  begin,
  legalOrders,
  observe,
  playTurn,
  preview,
  stateHash,
} from '../../../src/engine/game.ts';
import type { Column, State } from '../../../src/engine/game.ts';
import { bridges } from '../telling/worlds.ts';
import { EVERYTHING, UNSURE } from './everything.ts';
import { policyOf } from './games.ts';

const HIDDEN = COLUMN_NAMES.filter((name) => (COLUMNS[name] as Column).known === 'nobody');
const later = (turns: number): State => {
  const state = begin(UNSURE, 'view');
  for (let turn = 0; turn < turns; turn++) playTurn(UNSURE, state, policyOf('heuristic'), 'view');
  return state;
};

describe('a view', () => {
  test('hides the dice, what was drawn and when the game ends', () => {
    expect(HIDDEN.toSorted()).toEqual([
      'capturedTold',
      'claimTruth',
      'draftAbout',
      'draftDue',
      'draftKind',
      'draftNumber',
      'draftOutlet',
      'draftPlace',
      'draftTruth',
      'drawn',
      'eyes',
      'flying',
      'harmedTold',
      'lastRound',
      'lossesTold',
      'newsAll',
      'newsOwn',
      'placeTold',
      'random',
      'rules',
      'sightBy',
      'sightSalt',
      'sightStale',
      'supplyStale',
    ]);
    const view = observe(UNSURE, later(9), 0);
    for (const name of ['drawn', 'lastRound', 'random'] as const)
      expect([...view[name]].every((value) => value === 0)).toBe(true);
  });

  test('shows the scenario’s numbers instead of those that this game drew', () => {
    const state = later(3);
    expect(state.rules).not.toEqual(UNSURE.rules);
    expect(observe(UNSURE, state, 0).rules).toEqual(UNSURE.rules);
  });

  test('shows what everybody knows as it is', () => {
    const state = later(9);
    const view = observe(UNSURE, state, 1);
    for (const name of COLUMN_NAMES.filter((column) => COLUMNS[column].known === 'all'))
      expect(view[name]).toEqual(state[name]);
    expect(view.viewer).toBe(1);
  });

  test('is a copy: looking changes nothing, and changing a view changes no game', () => {
    const state = later(5);
    const before = stateHash(state);
    const view = observe(UNSURE, state, 0);
    view.strength.fill(0);
    view.controller.fill(0);
    expect(stateHash(state)).toBe(before);
  });

  test('filled again is the same as new, for whomever it was filled before', () => {
    const used = allocateView(UNSURE, 3);
    observe(UNSURE, later(1), 3, used);
    const fresh = observe(UNSURE, later(8), 1);
    expect(observe(UNSURE, later(8), 1, used).bytes).toEqual(fresh.bytes);
  });

  test('gives the same orders and previews whatever the dice and the hidden draws are', () => {
    const state = later(7);
    const other = later(7);
    other.random.fill(0.25);
    other.drawn.fill(-5);
    other.lastRound[0] = 1;
    other.rules.fill(0.5);
    const actor = state.turnOrder[state.position[0]!]!;
    const [one, two] = [observe(UNSURE, state, actor), observe(UNSURE, other, actor)];
    const orders = legalOrders(UNSURE, one);
    expect(legalOrders(UNSURE, two)).toEqual(orders);
    expect(orders.map((order) => preview(UNSURE, two, order))).toEqual(
      orders.map((order) => preview(UNSURE, one, order)),
    );
  });
});

test('every column says what it counts and who may know it', () => {
  for (const name of COLUMN_NAMES) {
    const { unit, known, type } = COLUMNS[name] as Column;
    expect(unit).not.toBe('');
    expect(['all', 'owner', 'seen', 'nobody']).toContain(known);
    expect(['f64', 'i32', 'u8']).toContain(type);
  }
});

test('a hash differs when any column that counts differs, and not for what follows from the others', () => {
  for (const world of [bridges, EVERYTHING]) {
    const state = begin(world, 'hash');
    const before = stateHash(state);
    for (const name of COLUMN_NAMES) {
      const column = state[name];
      if (column.length === 0) continue;
      const last = column.length - 1;
      const kept = column[last]!;
      column[last] = kept === 1 ? 2 : 1;
      expect(`${name} ${stateHash(state) === before}`).toBe(
        `${name} ${(COLUMNS[name] as Column).derived ?? false}`,
      );
      column[last] = kept;
    }
    expect(stateHash(state)).toBe(before);
  }
});
