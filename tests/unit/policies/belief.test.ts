// Beliefs: what the seat knows stands in every draw as it is, what it does not know is drawn within what it may be.

import { describe, expect, test } from 'vitest';
import {
  COLUMNS,
  COLUMN_NAMES,
  NONE,
  actorOnTurn,
  begin,
  observe,
  playTurn,
  seededRandom,
  stateHash,
} from '../../../src/engine/game.ts';
import type { Column, State, View, World } from '../../../src/engine/game.ts';
import { believe } from '../../../src/policies/belief.ts';
import { EVERYTHING, UNSURE } from '../engine/everything.ts';
import { policyOf } from '../engine/games.ts';
import { bridges, hama } from '../telling/worlds.ts';

function after(world: World, turns: number): { readonly state: State; readonly view: View } {
  const state = begin(world, 'belief');
  for (let turn = 0; turn < turns; turn++) playTurn(world, state, policyOf('heuristic'), 'belief');
  return { state, view: observe(world, state, actorOnTurn(state)) };
}

describe.each([
  ['three bridges', bridges, 8],
  ['everything', EVERYTHING, 7],
  ['rules that nobody knew', UNSURE, 7],
  ['Hama', hama, 45],
] as const)('in %s', (_, world, turns) => {
  const { view } = after(world, turns);
  const drawn = (seed: string): State => believe(world, view, seededRandom(seed));

  test('what the seat knows is as it is, and looking at the draw shows the same', () => {
    const again = observe(world, drawn('a'), view.viewer);
    const told = COLUMN_NAMES.filter((name) => COLUMNS[name].known === 'all');
    expect(told.filter((name) => again[name].join() !== view[name].join())).toEqual([]);
    const ofTroops = COLUMN_NAMES.filter((name) => {
      const { known, of, derived }: Column = COLUMNS[name];
      return known === 'owner' && of === 'formation' && !derived;
    });
    const own = [...world.formations.ids.keys()].filter(
      (f) => (view.sharing & (1 << world.formations.actor[f]!)) !== 0,
    );
    expect(own.flatMap((f) => ofTroops.map((name) => again[name][f]))).toEqual(
      own.flatMap((f) => ofTroops.map((name) => view[name][f])),
    );
    expect([...again.controller]).toEqual([...view.controller]);
    expect([...again.sees]).toEqual([...view.sees]);
  });

  test('others stand where they are remembered, with about as many men', () => {
    const state = drawn('b');
    for (let f = 0; f < world.formations.count; f++) {
      if (view.sharing & (1 << world.formations.actor[f]!) || view.at[f] === NONE) continue;
      expect(state.at[f]).toBe(view.at[f]);
      expect(state.strength[f]).toBeGreaterThanOrEqual(Math.floor(view.strength[f]! * 0.05));
      expect(state.strength[f]).toBeLessThanOrEqual(Math.ceil(view.strength[f]! * 1.95));
    }
  });

  test('nobody is put where the seat would see them', () => {
    const state = drawn('c');
    for (let f = 0; f < world.formations.count; f++) {
      if (view.sharing & (1 << world.formations.actor[f]!) || view.at[f] !== NONE || state.at[f] === NONE)
        continue;
      expect(view.sees[state.at[f]!]).toBe(0);
      expect(state.controller[state.at[f]!]).toBe(world.formations.actor[f]);
    }
  });

  test('the same stream gives the same draw, another another, and the view is left alone', () => {
    const before = view.bytes.slice();
    expect(stateHash(drawn('d'))).toBe(stateHash(drawn('d')));
    expect(stateHash(drawn('d'))).not.toBe(stateHash(drawn('e')));
    expect(Buffer.compare(view.bytes, before)).toBe(0);
  });
});

test('what nobody tells is drawn anew each time, and the last round lies ahead', () => {
  const { view } = after(UNSURE, 5);
  const draws = Array.from({ length: 12 }, (_, i) => believe(UNSURE, view, seededRandom(`will-${i}`)));
  const hidden = draws.map(({ resolve, quality, cohesion, home, rules }) =>
    [resolve, quality, cohesion, home, rules].map((column) => column.join()).join(),
  );
  expect(new Set(hidden).size).toBe(12);
  for (const state of draws) expect(state.lastRound[0]).toBeGreaterThanOrEqual(view.round[0]!);
});
