// What days that are let pass stop for.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crosses, markOf, reasonOf } from '../../../../src/app/session/turn/stand-fast.ts';
import { NONE, begin, recordEvents } from '../../../../src/engine/game.ts';
import type { EventKind } from '../../../../src/engine/game.ts';
import type { StandMark, StandReason } from '../../../../src/app/store/table.ts';
import { bridges, hama, row } from './bridges.ts';

const [league, council] = [row(bridges.actors, 'league'), row(bridges.actors, 'council')];
const place = (id: string) => row(bridges.locations, id);
const formation = (id: string) => row(bridges.formations, id);

describe('an event stops days', () => {
  const cases: readonly (readonly [EventKind, number, number, number, StandReason | null])[] = [
    ['battle', place('market'), council, league, 'attack'],
    ['battle', place('ford'), league, council, null],
    ['place-taken', place('mill'), council, league, 'ground'],
    ['place-taken', place('ford'), league, council, 'ground'],
    ['place-left', place('mill'), league, NONE, 'ground'],
    ['offer-made', council, place('mill'), league, 'offer'],
    ['offer-made', league, place('ford'), council, null],
    ['deal-proposed', council, 0, NONE, 'offer'],
    ['deal-proposed', league, 0, NONE, null],
    ['formation-cut-off', formation('first-guard'), place('market'), NONE, 'supply'],
    ['formation-cut-off', formation('hill-first'), place('ford'), NONE, null],
    ['link-cut', 0, NONE, NONE, 'supply'],
    ['formation-broke', formation('mill-watch'), place('mill'), NONE, 'broke'],
    ['formation-broke', formation('hill-first'), place('ford'), NONE, null],
    ['weather', 0, 0, NONE, null],
  ];
  test.each(cases)('%s %i %i %i: %s', (kind, a, b, c, reason) => {
    expect(reasonOf(bridges, league, { kind, a, b, c, n: 0 })).toBe(reason);
  });

  test('a large town out of the seat’s hands is told apart from its own ground', () => {
    const [homs, sdf] = [row(hama.locations, 'homs'), row(hama.actors, 'sdf')];
    const taken = {
      kind: 'place-taken',
      a: homs,
      b: row(hama.actors, 'hts'),
      c: row(hama.actors, 'government'),
      n: 0,
    } as const;
    expect(reasonOf(hama, sdf, taken)).toBe('city');
    expect(reasonOf(hama, taken.c, taken)).toBe('ground');
  });

  test('nothing of the first evening stops anybody', () => {
    const { emit, events } = recordEvents();
    begin(bridges, '7', emit);
    expect(events.map((event) => reasonOf(bridges, league, event)).filter(Boolean)).toEqual([]);
  });
});

test('a mark is crossed once, in its own direction only', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), fc.nat(100), (value, before, now) => {
      const below = crosses({ reasons: ['mark'], mark: 'will', side: 'below', value }, before, now);
      const above = crosses({ reasons: ['mark'], mark: 'will', side: 'above', value }, before, now);
      expect(below && above).toBe(false);
      expect(below).toBe(before >= value && now < value);
      expect(above).toBe(before <= value && now > value);
    }),
  );
});

test.each<StandMark>(['will', 'commitment', 'men', 'fed', 'moving', 'aims'])(
  'the number "%s" can be read in every seat',
  (mark) => {
    const state = begin(hama, '7');
    for (const actor of hama.actors.ids.keys()) {
      const value = markOf(hama, state, actor, mark);
      expect(Number.isFinite(value)).toBe(true);
      expect(value).toBeGreaterThanOrEqual(0);
    }
  },
);
