// What is said, told with who says it, apart from what happened; and every claim of a game beside the truth.

import { describe, expect, test } from 'vitest';
import { CLAIM_KINDS, NONE, observe, packClaim, playGame, recordEvents } from '../../../src/engine/game.ts';
import type { GameEvent } from '../../../src/engine/game.ts';
import { heuristicPolicy } from '../../../src/policies/heuristic/index.ts';
import { claimLedger, claimsIn, digest, tellClaim, tellEvent, tellSaid } from '../../../src/telling/index.ts';
import { bridges, hama, row } from './worlds.ts';

const event = (kind: GameEvent['kind'], a: number, b: number, c: number, n: number): GameEvent => ({
  kind,
  a,
  b,
  c,
  n,
});

test('each kind of claim is a clause, and each names its outlet', () => {
  const radio = row(bridges.outlets, 'hill-radio');
  const market = row(bridges.locations, 'market');
  const told = CLAIM_KINDS.map((_, kind) =>
    tellEvent(
      bridges,
      event('claim-made', radio, packClaim(kind, row(bridges.actors, 'league')), market, 20),
    ),
  );
  expect(told).toMatchInlineSnapshot(`
    [
      "The Hill Radio says that the Coast League has taken Market; nobody has verified it.",
      "The Hill Radio says that the Coast League still holds Market; nobody has verified it.",
      "The Hill Radio says that the Coast League has lost 20 men at Market; nobody has verified it.",
      "The Hill Radio says that 20 men of the Coast League are taken prisoner at Market; nobody has verified it.",
      "The Hill Radio says that operations of the Coast League have killed or hurt 20 civilians; nobody has verified it.",
      "The Hill Radio says that the Coast League stands 20 km from Market; nobody has verified it.",
      "The Hill Radio says that a counter-attack of the Coast League gains ground near Market; nobody has verified it.",
    ]
  `);
  const judged = event('claim-refuted', radio, packClaim(0, 0), market, bridges.outlets.count);
  expect(tellEvent(bridges, judged)).toMatch(/refutes what the Hill Radio said of the fall of Market/);
});

test('what was said is no news of its own, and stands in a list of its own', () => {
  const events = [
    event('claim-made', 0, packClaim(0, 0), 0, 0),
    event('claim-answered', 1, packClaim(1, 1), 0, 0),
  ];
  expect(digest(bridges, events, { limit: 9 })).toEqual([]);
  const said = tellSaid(bridges, events);
  expect(said[0]).toMatch(/^Harbour Gazette: .* has taken .*[.]$/);
  expect(said[1]).toMatch(/^Hill Radio, in answer: .* still holds .*[.]$/);
});

describe('a game of Hama', () => {
  const ledger = claimLedger(hama);
  const { emit, events } = recordEvents();
  const policy = heuristicPolicy('heuristic');
  const state = playGame(
    hama,
    hama.actors.ids.map(() => policy),
    'claims',
    { emit, onRound: (after) => ledger.note(after) },
  );
  const rows = ledger.rows();

  test('leaves every claim in the ledger, some settled, some true and some false', () => {
    const made = events.filter(({ kind }) => kind === 'claim-made' || kind === 'claim-answered');
    expect(rows.length).toBe(made.length);
    expect(rows.length).toBe(state.claimCount[0]);
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, i) => i + 1));
    const states = new Set(rows.map(({ status }) => status));
    expect([...states].toSorted()).toEqual(['refuted', 'unverified', 'verified']);
    expect(new Set(rows.filter(({ plain }) => plain).map(({ truth }) => truth))).toEqual(new Set([0, 1]));
    for (const each of rows) expect(tellClaim(hama, each)).not.toMatch(/undefined|NaN|nobody|-1/);
  });

  test('shows a seat nothing of the truth before a claim is settled', () => {
    const view = observe(hama, state, 0);
    const shown = claimsIn(hama, view);
    expect(shown.length).toBeGreaterThan(20);
    for (const each of shown) expect(each.truth === null).toBe(each.status === 'unverified');
    expect([...view.claimTruth].every((value) => value === 0)).toBe(true);
    expect(claimsIn(hama, state, true).every(({ truth }) => truth !== null)).toBe(true);
    expect(NONE).toBe(-1);
  });
});
