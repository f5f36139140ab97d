import { describe, expect, test } from 'vitest';
import {
  NONE,
  begin,
  legalOrders,
  apply,
  actorOnTurn,
  recordEvents,
  seededRandom,
} from '../../../src/engine/game.ts';
import type { EventKind, GameEvent, World } from '../../../src/engine/game.ts';
import { causesOf, digest, tellBattle, tellEvent } from '../../../src/telling/index.ts';
import { FORBIDDEN, bridges, hama, row } from './worlds.ts';

const place = (id: string): number => row(bridges.locations, id);
const formation = (id: string): number => row(bridges.formations, id);
const league = row(bridges.actors, 'league');
const council = row(bridges.actors, 'council');
const event = (kind: EventKind, a: number, b = NONE, c = NONE, n = 0): GameEvent => ({ kind, a, b, c, n });

const MARKET_FALLS: readonly GameEvent[] = [
  event('battle', place('market'), council, league, 1.72),
  event('people-harmed', place('market'), council, NONE, 6),
  event('losses', formation('hill-first'), 0, place('ford'), 10),
  event('losses', formation('hill-first'), 1, place('ford'), 31),
  event('losses', formation('first-guard'), 0, place('market'), 22),
  event('losses', formation('first-guard'), 1, place('market'), 70),
  event('formation-broke', formation('first-guard'), place('market'), NONE, 28),
  event('losses', formation('first-guard'), 2, place('market'), 240),
  event('formation-retreated', formation('first-guard'), place('market'), place('port')),
  event('battle-ended', place('market'), council, 2, 1.72),
  event('place-taken', place('market'), council, league),
  event('morale-shock', place('market'), league, NONE, 5.8),
  event('formation-moved', formation('hill-first'), place('ford'), place('market')),
];

test('a battle is told as its result, who broke, and what both sides lost by kind', () => {
  expect(tellBattle(bridges, MARKET_FALLS)).toBe(
    'Hill Council troops attack at odds of 1.7 to 1 and take Market from the Coast League. The First Guard breaks. ' +
      'Men lost: Council 41 (10 killed, 31 wounded); League 332 (22 killed, 70 wounded, 240 captured).',
  );
});

test('a formation that lays down its arms is not also said to have broken', () => {
  const told = tellBattle(bridges, [
    event('battle', place('mill'), council, league, 3),
    event('formation-broke', formation('mill-watch'), place('mill'), NONE, 20),
    event('losses', formation('mill-watch'), 2, place('mill'), 490),
    event('formation-surrendered', formation('mill-watch'), place('mill'), council, 490),
    event('battle-ended', place('mill'), council, 2, 3),
  ]);
  expect(told).toBe(
    'Hill Council troops attack Mill, held by the Coast League, at odds of 3 to 1 and carry it. ' +
      'The Mill Watch lays down its arms. Men lost: League 490 (490 captured).',
  );
});

test('events without a battle are no battle', () => {
  expect(tellBattle(bridges, [event('formation-moved', 0, 1, 2)])).toBeNull();
});

describe('the digest of a day', () => {
  const moves = Array.from({ length: 14 }, (_, i) =>
    event('formation-moved', i % 9, place('port'), place('mill')),
  );

  test('puts a town that fell first and counts small moves in the last line', () => {
    const told = digest(bridges, [...moves, ...MARKET_FALLS], null).map((line) => line.text);
    expect(told).toMatchInlineSnapshot(`
      [
        "Hill Council troops attack at odds of 1.7 to 1 and take Market from the Coast League. The First Guard breaks. Men lost: Council 41; League 332 (240 captured).",
        "6 civilians are killed or hurt at Market by operations of the Hill Council.",
        "News from Market shakes the Coast League: 6 points of resolve lost.",
        "Fourteen smaller moves.",
      ]
    `);
  });

  test('says a deal in force once, without each acceptance before it', () => {
    const told = digest(
      bridges,
      [
        event('deal-proposed', council, 0),
        event('deal-accepted', council, 0),
        event('deal-accepted', league, 0),
        event('deal-in-force', 0),
      ],
      null,
    );
    expect(told.map((line) => line.text)).toEqual([
      'All parties have accepted: the deal “Truce” is in force.',
      'The Hill Council proposes a deal: “Truce”.',
    ]);
  });

  test('joins a withdrawal with who holds the place after it', () => {
    const left = [
      event('place-left', place('bridge'), league),
      event('formation-retreated', formation('second-guard'), place('bridge'), place('port')),
      event('place-taken', place('bridge'), council, league),
    ];
    expect(digest(bridges, left, null)[0]!.text).toBe(
      'The Coast League gives up Bridge in good order; the Hill Council takes it.',
    );
  });

  test('adds up flight over all places', () => {
    const flight = [
      event('people-displaced', place('market'), place('port'), 0, 6000),
      event('people-displaced', place('mill'), place('port'), 1, 400),
    ];
    expect(digest(bridges, flight, null).map((line) => line.text)).toEqual([
      '6,400 people leave their homes, most from Market and Mill.',
    ]);
  });

  test('puts what touches the seat that looks before what does not', () => {
    const both = [
      event('reinforcement-arrived', formation('volunteers'), place('port')),
      event('deal-rejected', council, 0),
    ];
    expect(digest(bridges, both, null)[0]!.text).toMatch(/^The Hill Council rejects/);
    expect(digest(bridges, both, league)[0]!.text).toMatch(/^The Volunteers/);
  });

  test('has nothing to say of a day on which nothing happened', () => {
    expect(
      digest(bridges, [event('round-begun', 1), event('turn-begun', 0), event('round-ended', 1)], null),
    ).toEqual([]);
  });
});

describe('what turned a game', () => {
  const round = (n: number): GameEvent => event('round-begun', n);

  test('is the places that fell and stayed lost, with their dates', () => {
    const events = [
      round(1),
      event('place-taken', place('mill'), council, league),
      round(2),
      event('place-taken', place('bridge'), council, league),
      round(3),
      event('place-taken', place('bridge'), league, council),
      ...MARKET_FALLS,
    ];
    expect(causesOf(bridges, events, row(bridges.outcomes, 'market-lost'))).toEqual([
      'Market fell to the Hill Council on 3 May.',
    ]);
  });

  test('is at most three things, in the order in which they came', () => {
    const events = [
      round(1),
      event('link-cut', 0),
      event('place-taken', place('port'), council, league),
      round(2),
      event('place-taken', place('bridge'), council, league),
      ...MARKET_FALLS,
      round(4),
      event('actor-collapsed', league),
    ];
    expect(causesOf(bridges, events, row(bridges.outcomes, 'league-falls'))).toEqual([
      'The link “Market to port” was cut on 1 May.',
      'Market fell to the Hill Council on 2 May.',
      'The Coast League collapsed on 4 May; its will to go on was spent.',
    ]);
  });

  test('leaves out a link that was joined again', () => {
    const events = [round(1), event('link-cut', 0), round(2), event('link-joined', 0)];
    expect(causesOf(bridges, events, row(bridges.outcomes, 'market-held'))).toEqual([]);
  });
});

/** The first days of a game in which every seat gives lawful orders by lot. */
function anyGame(world: World, seed: string): readonly GameEvent[] {
  const { emit, events } = recordEvents();
  const random = seededRandom(seed);
  const state = begin(world, seed, emit);
  while (actorOnTurn(state) !== NONE && state.round[0]! <= 4) {
    const orders = legalOrders(world, state);
    const kinds = [...new Set(orders.map((order) => order.kind))];
    const kind = kinds[Math.floor(random() * kinds.length)];
    const some = orders.filter((order) => order.kind === kind);
    apply(world, state, some[Math.floor(random() * some.length)]!, emit);
  }
  return events;
}

test.each([
  ['three bridges', bridges, 'a'],
  ['Hama', hama, 'b'],
])('a game of %s is told day by day, each event once, in at most seven lines', (_, world, seed) => {
  const events = anyGame(world, seed);
  let day: GameEvent[] = [];
  for (const each of events) {
    const line = tellEvent(world, each) ?? '';
    expect(line).not.toMatch(/undefined|NaN|Infinity/);
    day.push(each);
    if (each.kind !== 'round-ended') continue;
    const told = digest(world, day, null);
    expect(told.length).toBeLessThanOrEqual(7);
    for (const { text } of told) {
      expect(text).toMatch(/^[A-Z0-9“].*[.]$/);
      expect(text.replaceAll('Liberation and Construction', '…')).not.toMatch(FORBIDDEN);
    }
    const used = told.flatMap((entry) => entry.events);
    expect(new Set(used).size).toBe(used.length);
    day = [];
  }
});
