import { describe, expect, test } from 'vitest';
import {
  NONE,
  PARAMETERS,
  actorOnTurn,
  apply,
  begin,
  legalOrders,
  preview,
} from '../../../src/engine/game.ts';
import type { MovePreview, Order } from '../../../src/engine/game.ts';
import {
  QUANTITY_NAMES,
  explain,
  nerve,
  odds,
  supplied,
  tellDate,
  tellEvent,
  tellPreview,
  tellRound,
  will,
} from '../../../src/telling/index.ts';
import { FORBIDDEN, bridges, hama, row } from './worlds.ts';

describe('dates', () => {
  test('round 1 is the first day played and round 0 the day before', () => {
    expect(tellDate(hama, 1, 'en', 'full')).toBe('Thursday 5 December 2024');
    expect(tellDate(hama, 0)).toBe('4 December');
    expect(tellDate(hama, 30, 'en', 'short')).toBe('3 Jan');
    expect(tellRound(hama, 4)).toBe('Round 4, 8 December');
  });

  test('rounds shorter than a day carry their hour', () => {
    const world = { ...bridges, calendar: { ...bridges.calendar, daysPerRound: 0.25 } };
    expect(tellDate(world, 4)).toBe('1 May, 18:00');
    expect(tellDate(world, 5, 'en', 'short')).toBe('2 May, 00:00');
  });
});

describe('words before numbers', () => {
  test('nerve, will and supply go down in distinct steps', () => {
    for (const word of [nerve, will, supplied]) {
      const steps = [100, 60, 45, 30, 5].map((value) => word(value));
      expect(new Set(steps).size).toBeGreaterThanOrEqual(4);
      expect(word(0)).not.toBe(word(100));
    }
  });

  test.each([
    [1.42, '1.4 to 1'],
    [3, '3 to 1'],
    [0.5, '1 to 2'],
    [1.02, 'even'],
    [0.03, '1 to 20 or worse'],
    [Infinity, 'more than 20 to 1'],
  ])('odds of %f are %s', (ratio, words) => {
    expect(odds(ratio)).toBe(words);
  });
});

describe('help', () => {
  test('every quantity is explained in one or two sentences', () => {
    for (const name of QUANTITY_NAMES) {
      const { label, text } = explain(name);
      expect(label).toMatch(/^[A-Z]/);
      expect(text).toMatch(/^[A-Z].*[.]$/);
      expect(text.length).toBeLessThan(200);
      expect(text).not.toMatch(FORBIDDEN);
    }
  });

  test('names only parameters that are declared', () => {
    const declared = new Set(PARAMETERS.map((parameter) => parameter.id));
    for (const name of QUANTITY_NAMES) {
      for (const id of explain(name).parameters) expect(declared).toContain(id);
    }
  });
});

describe('previews', () => {
  /** Every lawful order of every turn of two rounds. */
  function* orders(): Generator<[ReturnType<typeof begin>, Order]> {
    const state = begin(bridges, 'previews');
    while (actorOnTurn(state) !== NONE && state.round[0]! <= 2) {
      const lawful = legalOrders(bridges, state);
      for (const order of lawful) yield [state, order];
      apply(
        bridges,
        state,
        lawful.find((order) => order.kind === 'propose' || order.kind === 'ship') ?? { kind: 'end' },
      );
    }
  }

  test('every lawful order says what it will do, what it costs, and at most one warning', () => {
    const kinds = new Set<string>();
    for (const [state, order] of orders()) {
      const told = tellPreview(bridges, state, order, preview(bridges, state, order));
      kinds.add(order.kind);
      expect(told.cost).toMatch(/^[A-Z].*[.]$/);
      for (const line of told.lines) {
        expect(line.label).toMatch(/^[A-Z“]/);
        expect(line.value).not.toBe('');
        expect(line.help).toMatch(/[.]$/);
      }
      const all = [
        ...told.lines.flatMap((line) => [line.label, line.value, line.help]),
        told.cost,
        told.warning ?? 'None.',
      ];
      expect(all.join('\n')).not.toMatch(/undefined|NaN|Infinity|-0(?![.\d])/);
      expect(told.warning ?? 'None.').toMatch(/^[A-Z0-9].*[.]$/);
      // What stands in little room is a sentence too, and no longer.
      expect(told.brief ?? 'None.').toMatch(/^[A-Z0-9].*[.]$/);
      expect(told.brief === null).toBe(told.warning === null);
      expect((told.brief ?? '').length).toBeLessThanOrEqual((told.warning ?? '').length);
    }
    expect([...kinds].sort()).toEqual(
      [
        'accept',
        'advise',
        'attack',
        'break',
        'commit',
        'convene',
        'end',
        'leave',
        'lend',
        'licence',
        'move',
        'offer',
        'pause',
        'press',
        'propose',
        'raid',
        'refit',
        'reinforce',
        'reject',
        'ship',
        'stance',
        'strike',
      ].filter((kind) => kinds.has(kind)),
    );
    expect(kinds.size).toBeGreaterThanOrEqual(10);
  });

  test('an attack at poor odds warns of a repulse, and one at good odds does not', () => {
    const state = begin(bridges, 'previews');
    const order: Order = {
      kind: 'attack',
      formations: [0],
      target: row(bridges.locations, 'market'),
      advance: true,
    };
    const base = {
      kind: 'attack',
      attack: 1,
      defence: 1,
      homeDefence: 0,
      frontage: 5000,
      attackers: [],
      undecided: 0,
      harmed: 0,
      displaced: 0,
      ownLosses: { low: 10, middle: 20, high: 30 },
      theirLosses: { low: 5, middle: 6, high: 7 },
      leftBehind: 1,
      threatBehind: 0,
      licence: { light: NONE, giver: NONE, commitment: 0, leverage: 0, credit: 0, withheldUntil: 0 },
    } as const;
    const poor = tellPreview(bridges, state, order, { ...base, odds: 0.6, repulsed: 95, carried: 5 });
    const good = tellPreview(bridges, state, order, { ...base, odds: 2, repulsed: 1, carried: 99 });
    expect(poor.warning).toBe('Repulsed in 95 of 100 battles like this; a repulse shakes the attackers.');
    const sure = tellPreview(bridges, state, order, { ...base, odds: 0.3, repulsed: 100, carried: 0 });
    const bare = { ...base, odds: 2, repulsed: 1, carried: 99, leftBehind: 0, threatBehind: 4 };
    expect(sure.warning).toBe('Repulsed in nearly every battle like this; a repulse shakes the attackers.');
    expect(tellPreview(bridges, state, order, bare).warning).toMatch(
      /^Leaves nobody at .+, where opponents with a power of 4 could come\.$/,
    );
    expect(good.warning).toBeNull();
    expect(good.lines.find((line) => line.label === 'Own losses')?.value).toBe('10 to 30');
  });

  test('who stands near by the roads but behind other places is no warning', () => {
    const government = row(hama.actors, 'government');
    const warningAt = (id: string): string | null => {
      const state = begin(hama, '7');
      state.turnOrder.fill(government);
      state.points.fill(9);
      const formation = state.at.findIndex(
        (place, f) => place === row(hama.locations, id) && hama.formations.actor[f] === government,
      );
      const order: Order = { kind: 'move', formations: [formation], to: row(hama.locations, 'homs') };
      const told = { ...preview(hama, state, order), leftBehind: 0, threatBehind: 4 } as MovePreview;
      return tellPreview(hama, state, order, { ...told, threat: 4, power: 1 }).warning;
    };
    expect(warningAt('qomhana')).toMatch(/^Leaves nobody at Qomhana/);
    expect(warningAt('rastan')).toBeNull();
  });

  test('who joins a garrison is told of no danger there, who goes to an empty place at the front is', () => {
    const government = row(hama.actors, 'government');
    const warning = (isKept: boolean): string | null => {
      const state = begin(hama, '7');
      state.turnOrder.fill(government);
      state.points.fill(9);
      const to = row(hama.locations, 'qomhana');
      if (!isKept)
        for (let f = 0; f < state.at.length; f++)
          if (state.at[f] === to) state.at[f] = row(hama.locations, 'homs');
      const rastan = row(hama.locations, 'rastan');
      const formation = state.at.indexOf(rastan);
      const order: Order = { kind: 'move', formations: [formation], to };
      const told = { ...preview(hama, state, order), threat: 4, power: 1, threatBehind: 0 } as MovePreview;
      return tellPreview(hama, state, order, told).warning;
    };
    expect(warning(true)).toBeNull();
    expect(warning(false)).toMatch(/^Would stand with a power of 1/);
  });

  test('a strike over people says how many live under it before anything else', () => {
    const state = begin(bridges, 'previews');
    const order: Order = { kind: 'strike', purpose: 'wear', target: 2, sorties: 2 };
    const told = tellPreview(bridges, state, order, {
      kind: 'strike',
      sorties: 3,
      people: 120000,
      harmed: 9.6,
      effect: 14,
      cohesion: 2,
    });
    expect(told.lines[0]).toMatchObject({ label: 'People under it', value: '120,000' });
    expect(told.warning).toBe('May kill or hurt 10 civilians.');
  });
});

test.each([
  [100, 'loses all that was there to'],
  [50, 'loses 50 in a hundred of what was there to'],
])('a base that falls with %i of a hundred left %s', (n, told) => {
  const [a, c] = [row(hama.actors, 'russia'), row(hama.actors, 'hts')];
  expect(tellEvent(hama, { kind: 'base-overrun', a, b: 0, c, n })).toContain(told);
});
