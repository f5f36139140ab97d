// Conditions and quantities in words: each kind, both ways, and those of the shipped scenarios.

import { describe, expect, test } from 'vitest';
import { NONE, begin, holds } from '../../../src/engine/game.ts';
import type { Condition, Quantity } from '../../../src/engine/game.ts';
import { tellCondition, tellConditionState, tellOutcome, tellQuantity } from '../../../src/telling/index.ts';
import { FORBIDDEN, bridges, hama } from './worlds.ts';

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
