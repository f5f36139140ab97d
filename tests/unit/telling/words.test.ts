import { describe, expect, test } from 'vitest';
import {
  NONE,
  PARAMETERS,
  actorOnTurn,
  apply,
  begin,
  holds,
  legalOrders,
  preview,
} from '../../../src/engine/game.ts';
import type { Condition, Order, Quantity } from '../../../src/engine/game.ts';
import {
  QUANTITY_NAMES,
  explain,
  nerve,
  odds,
  supplied,
  tellCondition,
  tellConditionState,
  tellDate,
  tellEvent,
  tellOutcome,
  tellPreview,
  tellQuantity,
  tellRound,
  will,
} from '../../../src/telling/index.ts';
import { FORBIDDEN, bridges, hama, row } from './worlds.ts';

const ALWAYS = { atLeast: -Infinity, atMost: Infinity };

const CONDITIONS: { readonly [K in Condition['kind']]: Condition } = {
  all: {
    kind: 'all',
    of: [
      { kind: 'linked', link: 0 },
      { kind: 'deal', deal: 0 },
    ],
  },
  any: {
    kind: 'any',
    of: [
      { kind: 'linked', link: 0 },
      { kind: 'deal', deal: 0 },
    ],
  },
  not: { kind: 'not', of: { kind: 'collapsed', actor: 0 } },
  controls: { kind: 'controls', actor: 0, places: [0, 1] },
  linked: { kind: 'linked', link: 0 },
  'at-war': { kind: 'at-war', a: 0, b: 1 },
  deal: { kind: 'deal', deal: 0 },
  measure: { kind: 'measure', measure: 0, ...ALWAYS, atMost: 4 },
  resolve: { kind: 'resolve', actor: 0, ...ALWAYS, atMost: 30 },
  commitment: { kind: 'commitment', actor: 2, atLeast: 40, atMost: 60 },
  opinion: { kind: 'opinion', audience: 0, actor: 0, ...ALWAYS, atMost: -10 },
  credit: { kind: 'credit', actor: 2, ...ALWAYS, atLeast: 0.5 },
  trust: { kind: 'trust', track: 0, ...ALWAYS, atMost: 40 },
  round: { kind: 'round', ...ALWAYS, atLeast: 4 },
  happened: { kind: 'happened', trigger: 0 },
  collapsed: { kind: 'collapsed', actor: 1 },
};

const QUANTITIES: { readonly [K in Quantity['kind']]: Quantity } = {
  holds: { kind: 'holds', condition: CONDITIONS.linked },
  'value-held': { kind: 'value-held', actor: 0, places: [0, 1, 2, 3, 4, 5] },
  resolve: { kind: 'resolve', actor: 0 },
  commitment: { kind: 'commitment', actor: 2 },
  strength: { kind: 'strength', actor: 1 },
  losses: { kind: 'losses', actor: 1 },
  displaced: { kind: 'displaced' },
  hardship: { kind: 'hardship' },
  'moved-again': { kind: 'moved-again' },
  harmed: { kind: 'harmed', actor: NONE },
  throughput: { kind: 'throughput', link: 0 },
  credit: { kind: 'credit', actor: 2 },
  opinion: { kind: 'opinion', audience: 0, actor: 0 },
  bases: { kind: 'bases', actor: 2 },
  claims: { kind: 'claims', outlet: NONE },
  refuted: { kind: 'refuted', outlet: 0 },
  credibility: { kind: 'credibility', outlet: 1 },
  trust: { kind: 'trust', track: 0 },
  readiness: { kind: 'readiness', deal: 0 },
};

describe('conditions', () => {
  test('each kind is a sentence, and so is its contrary', () => {
    const told = Object.values(CONDITIONS).map((condition) => [
      tellCondition(bridges, condition),
      tellCondition(bridges, condition, 'en', false),
    ]);
    for (const [yes, no] of told) {
      expect(yes).toMatch(/^[A-Z“].*[.]$/);
      expect(yes).not.toBe(no);
      expect(`${yes} ${no}`).not.toMatch(FORBIDDEN);
    }
    expect(told).toMatchInlineSnapshot(`
      [
        [
          "The link “Market to port” is open and the deal “Truce” is in force.",
          "The link “Market to port” is cut or the deal “Truce” is not in force.",
        ],
        [
          "The link “Market to port” is open or the deal “Truce” is in force.",
          "The link “Market to port” is cut and the deal “Truce” is not in force.",
        ],
        [
          "The Hill Council has not collapsed.",
          "The Hill Council has collapsed.",
        ],
        [
          "The Hill Council holds all of Bridge and Camp.",
          "The Hill Council does not hold all of Bridge and Camp.",
        ],
        [
          "The link “Market to port” is open.",
          "The link “Market to port” is cut.",
        ],
        [
          "The Hill Council and the Coast League are at war.",
          "The Hill Council and the Coast League are not at war.",
        ],
        [
          "The deal “Truce” is in force.",
          "The deal “Truce” is not in force.",
        ],
        [
          "“People away from home at the end” is 4 or less.",
          "“People away from home at the end” is more than 4.",
        ],
        [
          "The Hill Council's resolve is 30 or less.",
          "The Hill Council's resolve is more than 30.",
        ],
        [
          "The Neighbour over the sea's commitment is between 40 and 60.",
          "The Neighbour over the sea's commitment is not between 40 and 60.",
        ],
        [
          "The towns of the valley's opinion of the Hill Council is -10 or less.",
          "The towns of the valley's opinion of the Hill Council is more than -10.",
        ],
        [
          "The credit of the Neighbour over the sea is 0.5 or more.",
          "The credit of the Neighbour over the sea is less than 0.5.",
        ],
        [
          "Trust along the track “Harbour talks” is 40 or less.",
          "Trust along the track “Harbour talks” is more than 40.",
        ],
        [
          "The day is 4 May or later.",
          "The day is before 4 May.",
        ],
        [
          "“The neighbour fears for the port” has happened.",
          "“The neighbour fears for the port” has not happened.",
        ],
        [
          "The Coast League has collapsed.",
          "The Coast League has not collapsed.",
        ],
      ]
    `);
  });

  test('each kind of quantity is a phrase', () => {
    const told = Object.values(QUANTITIES).map((quantity) => tellQuantity(bridges, quantity));
    for (const phrase of told) expect(phrase).not.toMatch(FORBIDDEN);
    expect(told).toMatchInlineSnapshot(`
      [
        "Whether the link “Market to port” is open",
        "Share of the value of Bridge, Camp, Ford and 3 more held by the Hill Council",
        "Resolve of the Hill Council",
        "Commitment of the Neighbour over the sea",
        "Share of the Coast League's starting men who are still fit",
        "Men lost by the Coast League",
        "People away from home",
        "Person-days away from home, more in hard weather and crowded shelter",
        "People who had to move on from where they had found shelter",
        "Civilians killed or hurt by everybody",
        "Capacity of the link “Market to port”",
        "How far the word of the Neighbour over the sea is listened to",
        "The towns of the valley's opinion of the Hill Council",
        "Worth of the bases abroad of the Neighbour over the sea in use, or brought home",
        "Claims made in public",
        "Share of the claims of the Harbour Gazette found false",
        "How far the Hill Radio is believed",
        "Trust along the track “Harbour talks”",
        "How near its parties are to the deal “Truce”",
      ]
    `);
  });

  test('the parts of an outcome say which of them hold', () => {
    const state = begin(bridges, 'seed');
    const asked: Condition = {
      kind: 'all',
      of: [CONDITIONS.linked, { kind: 'any', of: [CONDITIONS.deal, CONDITIONS['at-war']] }, CONDITIONS.not],
    };
    const parts = tellConditionState(bridges, state, asked);
    expect(parts.map((part) => `${'  '.repeat(part.depth)}${part.met ? 'yes' : 'no'}: ${part.text}`))
      .toMatchInlineSnapshot(`
      [
        "yes: The link “Market to port” is open.",
        "yes: One of these holds:",
        "  no: The deal “Truce” is in force.",
        "  yes: The Hill Council and the Coast League are at war.",
        "yes: The Hill Council has not collapsed.",
      ]
    `);
    expect(holds(bridges, state, asked)).toBe(true);
  });

  test('every condition and aim of the shipped scenarios can be told', () => {
    for (const world of [bridges, hama]) {
      const conditions = [...world.outcomes.when, ...world.triggers.when, ...world.measures.first].filter(
        (when) => when !== null,
      );
      for (const condition of conditions) expect(tellCondition(world, condition)).not.toMatch(FORBIDDEN);
      for (const quantity of world.aims.quantity)
        expect(tellQuantity(world, quantity)).not.toMatch(FORBIDDEN);
      world.outcomes.names.forEach((_, outcome) =>
        expect(tellOutcome(world, outcome)).toMatch(/^[A-Z].*[.]$/),
      );
    }
  });
});

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

  test('a strike over people says how many live under it before anything else', () => {
    const state = begin(bridges, 'previews');
    const order: Order = { kind: 'strike', purpose: 'wear', target: 2, sorties: 2 };
    const told = tellPreview(bridges, state, order, {
      kind: 'strike',
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
