// Headlines of a digest, and places taken by one actor told together.

import { describe, expect, test } from 'vitest';
import { begin, playTurn } from '../../../src/engine/game.ts';
import type { GameEvent } from '../../../src/engine/game.ts';
import { heuristic } from '../../../src/policies/index.ts';
import { arabic } from '../../../src/telling/ar/index.ts';
import { digest, teach } from '../../../src/telling/index.ts';
import { hama } from './worlds.ts';

teach(arabic);

/** The events of the first days of a game, a list a day. */
function daysOf(seed: string, rounds: number): GameEvent[][] {
  const days: GameEvent[][] = [];
  let events: GameEvent[] = [];
  const emit = (kind: GameEvent['kind'], a: number, b: number, c: number, n: number): void => {
    events.push({ kind, a, b, c, n });
  };
  const state = begin(hama, seed, emit);
  while (days.length < rounds && state.outcome[0] === -1) {
    const round = state.round[0];
    playTurn(hama, state, heuristic, seed, { emit });
    if (state.round[0] !== round) {
      days.push(events);
      events = [];
    }
  }
  return days;
}

const days = daysOf('heads', 5);

describe.each(['en', 'ar'])('headlines in %s', (language) => {
  const lines = days.flatMap((events) => digest(hama, events, { language, limit: 40, together: true }));

  test('there are some, all short, on one line, without a stop', () => {
    const heads = lines.flatMap(({ head }) => head ?? []);
    expect(heads.length).toBeGreaterThan(8);
    expect(heads.filter((head) => head.length > 90 || /\n|[.…]$/.test(head))).toEqual([]);
  });

  test('none is longer than what it stands for', () => {
    expect(lines.filter(({ head, text }) => head !== null && head.length > text.length)).toEqual([]);
  });
});

test('places that one actor took from another on one day are one line, with a line of text each', () => {
  const apart = days.map((events) => digest(hama, events, { limit: 40 }));
  const joined = days.map((events) => digest(hama, events, { limit: 40, together: true }));
  const several = joined.flat().find(({ text }) => text.includes('\n'));
  expect(several?.head).toMatch(/^HTS-led forces take .+ and .+/);
  const battles = several?.text.split('\n') ?? [];
  const texts = apart.flat().map(({ text }) => text);
  expect(battles.filter((text) => !texts.includes(text))).toEqual([]);
  const told = (all: readonly { readonly events: readonly GameEvent[] }[]): number =>
    all.reduce((sum, { events }) => sum + events.length, 0);
  expect(told(joined.flat())).toBe(told(apart.flat()));
});
