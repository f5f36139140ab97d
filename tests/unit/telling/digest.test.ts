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
import type { GameEvent, World } from '../../../src/engine/game.ts';
import { digest, tellBattle, tellEvent } from '../../../src/telling/index.ts';
import { MARKET_FALLS, council, event, formation, league, place } from './happenings.ts';
import { FORBIDDEN, bridges, hama, row } from './worlds.ts';

test('a battle is told as its result, who broke, and what both sides lost by kind', () => {
  expect(tellBattle(bridges, MARKET_FALLS)).toBe(
    'Hill Council troops take Market from the Coast League, attacking at odds of 1.7 to 1. ' +
      'The First Guard breaks and falls back to Port. ' +
      'Men lost: Council 41 (10 killed, 31 wounded); League 332 (22 killed, 70 wounded, 240 captured). ' +
      'Six civilians are killed or hurt.',
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
    'Hill Council troops attack Mill, held by the Coast League, at odds of 3 to 1 and drive the defenders out. ' +
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

  test('tells a place that a local deal hands over once', () => {
    const told = digest(bridges, [
      event('offer-accepted', place('mill'), council, league),
      event('place-taken', place('mill'), council, league),
    ]);
    expect(told.map(({ text }) => text)).toEqual([
      'Mill is handed to the Hill Council by a local deal, without a fight.',
    ]);
    expect(told[0]!.events.map(({ kind }) => kind)).toEqual(['offer-accepted', 'place-taken']);
  });

  test('tells what another takes from those whom a deal gave it', () => {
    const told = digest(bridges, [
      event('offer-accepted', place('mill'), council, league),
      event('place-taken', place('mill'), council, league),
      event('place-taken', place('mill'), league, council),
    ]);
    expect(told).toHaveLength(2);
  });

  test('puts an offer before one’s own garrison before what others do, and elsewhere behind it', () => {
    const day = [
      event('licence-set', council, league, NONE, 1),
      event('offer-made', council, place('market'), league),
    ];
    const first = (viewer: number) => digest(bridges, day, { viewer })[0]!.events[0]!.kind;
    expect(first(league)).toBe('offer-made');
    expect(first(council)).toBe('licence-set');
  });

  test('puts a day of quiet at a weighty place before a licence, and at a small one behind it', () => {
    const first = (at: string) =>
      digest(bridges, [
        event('licence-set', council, league, NONE, 1),
        event('pause-agreed', place(at), council, NONE),
      ])[0]!.events[0]!.kind;
    expect(first('port')).toBe('pause-agreed');
    expect(first('mill')).toBe('licence-set');
  });

  test('names the one small thing of a day, counts several, and marks only the count', () => {
    const broken = event('offer-refused', place('mill'), council, league);
    const left = event('licence-lapsed', council, league);
    const tell = (...small: readonly GameEvent[]) => {
      const { text, isRest } = digest(bridges, [broken, ...small]).at(-1)!;
      return { isCounted: text.startsWith('Also: '), isRest };
    };
    expect(tell(left)).toEqual({ isCounted: false, isRest: false });
    expect(tell(left, left)).toEqual({ isCounted: true, isRest: true });
  });

  test('says of small things alone what they are, not that they came besides', () => {
    const small = [event('formation-moved', 0, place('port'), place('mill')), event('formation-refitted', 1)];
    expect(digest(bridges, small).map(({ text }) => text)).toEqual(['One formation moves and one refits.']);
    expect(digest(bridges, [...small, ...MARKET_FALLS]).at(-1)!.text).toBe(
      'Also: one formation moves and one refits.',
    );
  });

  test('puts a town that fell first and counts small moves in the last line', () => {
    const told = digest(bridges, [...moves, ...MARKET_FALLS]).map((line) => line.text);
    expect(told).toMatchInlineSnapshot(`
      [
        "Hill Council troops take Market from the Coast League, attacking at odds of 1.7 to 1. The First Guard breaks and falls back to Port. Men lost: Council 41; League 332 (240 captured). Six civilians are killed or hurt.",
        "The loss of Market shakes the Coast League, whose resolve falls by 6 points.",
        "Also: fourteen formations move.",
      ]
    `);
  });

  test('says a deal in force once, without each acceptance before it', () => {
    const told = digest(bridges, [
      event('deal-proposed', council, 0),
      event('deal-accepted', council, 0),
      event('deal-accepted', league, 0),
      event('deal-in-force', 0),
    ]);
    expect(told.map((line) => line.text)).toEqual([
      'All parties have accepted: the deal “Truce” is in force.',
      'The Hill Council proposes the deal “Truce”.',
    ]);
  });

  test('joins a withdrawal with who holds the place after it', () => {
    const left = [
      event('place-left', place('bridge'), league),
      event('formation-retreated', formation('second-guard'), place('bridge'), place('port')),
      event('place-taken', place('bridge'), council, league),
    ];
    expect(digest(bridges, left)[0]!.text).toBe(
      'The Coast League gives up Bridge in good order; the Hill Council takes it.',
    );
  });

  test('adds up flight over all places', () => {
    const flight = [
      event('people-displaced', place('market'), place('port'), 0, 6000),
      event('people-displaced', place('mill'), place('port'), 1, 400),
    ];
    expect(digest(bridges, flight).map((line) => line.text)).toEqual([
      'About 6,000 people leave Market because of the fighting, and 400 leave Mill.',
    ]);
  });

  test('says why an attack fails: the odds, the heights, aircraft of the defender', () => {
    const hill = {
      ...bridges,
      locations: { ...bridges.locations, terrain: bridges.locations.terrain.map(() => 2) },
    };
    const day = [
      event('struck-place', league, place('bridge'), 0, 3),
      event('battle', place('bridge'), council, league, 0.7),
      event('battle-ended', place('bridge'), council, 0),
    ];
    const attack = 'Hill Council troops attack Bridge';
    expect(digest(hill, day)[0]!.text).toBe(
      `${attack}, held by the Coast League, at odds of 1 to 1.4 and are repulsed; the heights and air support help the defenders.`,
    );
    expect(digest(bridges, day.slice(1))[0]!.text).toBe(
      `${attack}, held by the Coast League, at odds of 1 to 1.4 and are repulsed.`,
    );
  });

  test('counts the aircraft of a sponsor that was no ally when the game began', () => {
    const neutral = { ...bridges.actors, relation: bridges.actors.relation.map(() => 0) };
    const flown = [
      event('struck-place', council, place('bridge'), 0, 3),
      event('battle', place('bridge'), 2, league, 0.7),
      event('battle-ended', place('bridge'), 2, 0),
    ];
    const text = (sponsors: readonly number[]): string => {
      const sponsorsOf = bridges.actors.sponsorsOf.map((own, actor) => (actor === league ? sponsors : own));
      return digest({ ...bridges, actors: { ...neutral, sponsorsOf } }, flown)[0]!.text;
    };
    expect(text([council])).toContain('air support helps the defenders');
    expect(text([])).not.toContain('air support');
  });

  test('says that a garrison broke although the attack was repulsed', () => {
    const day = [
      event('battle', place('bridge'), council, league, 0.9),
      event('formation-broke', formation('second-guard'), place('bridge'), NONE, 20),
      event('formation-retreated', formation('second-guard'), place('bridge'), place('port')),
      event('battle-ended', place('bridge'), council, 0),
    ];
    expect(digest(bridges, day)[0]!.text).toBe(
      'Hill Council troops attack Bridge, held by the Coast League, at odds of 1 to 1.1 and are repulsed. ' +
        'Even so, the Second Guard breaks and falls back to Port.',
    );
  });

  test('says that an attack of the day before is made again', () => {
    const attack = [
      event('battle', place('bridge'), council, league, 1.2),
      event('battle-ended', place('bridge'), council, 1),
    ];
    expect(digest(bridges, attack, { before: attack })[0]!.text).toBe(
      'Hill Council troops attack Bridge again at odds of 1.2 to 1; the fight ends undecided.',
    );
  });

  test('tells two attacks on one place in a day in one line', () => {
    const neighbour = row(bridges.actors, 'neighbour');
    const day = [
      event('battle', place('bridge'), neighbour, league, 1),
      event('losses', formation('second-guard'), 0, place('bridge'), 25),
      event('battle-ended', place('bridge'), neighbour, 1),
      event('battle', place('bridge'), council, league, 12),
      event('losses', formation('second-guard'), 0, place('bridge'), 25),
      event('battle-ended', place('bridge'), council, 2),
      event('place-taken', place('bridge'), council, league),
    ];
    expect(digest(bridges, day).map((line) => line.text)).toEqual([
      'Hill Council troops take Bridge from the Coast League almost unopposed. ' +
        'Neighbour over the sea troops attacked it earlier in the day. Men lost: League 50.',
    ]);
  });

  test('counts what goes on in brief, flight by its people', () => {
    const flight = [event('people-displaced', place('market'), place('port'), 1, 1240)];
    expect(digest(bridges, flight, { before: flight }).map((line) => line.text)).toEqual([
      'About 1,200 people leave their homes.',
    ]);
  });

  test('tells a place that changed hands twice once, with what it cost in all', () => {
    const day = [
      event('battle', place('bridge'), council, league, 2),
      event('losses', formation('hill-first'), 0, place('ford'), 30),
      event('battle-ended', place('bridge'), council, 2),
      event('place-taken', place('bridge'), council, league),
      event('battle', place('bridge'), league, council, 3),
      event('losses', formation('hill-first'), 0, place('bridge'), 30),
      event('battle-ended', place('bridge'), league, 2),
      event('place-taken', place('bridge'), league, council),
    ];
    expect(digest(bridges, day).map((line) => line.text)).toEqual([
      'Bridge changes hands twice; the Coast League holds it again at the end of the day. Men lost: Council 60.',
    ]);
  });

  test('adds up supplies by who gets them, and leaves out what is only on its way', () => {
    const neighbour = row(bridges.actors, 'neighbour');
    const day = [
      event('shipment-arrived', neighbour, place('port'), league, 12),
      event('shipment-arrived', neighbour, place('market'), league, 23),
      event('shipment-sent', neighbour, 0, league, 30),
    ];
    expect(digest(bridges, day).map((line) => line.text)).toEqual([
      'Supplies from the Neighbour over the sea reach the Coast League, enough for 35,000 men for a day.',
    ]);
  });

  test('counts small supplies in brief', () => {
    const neighbour = row(bridges.actors, 'neighbour');
    const day = ['port', 'market'].map((at) => event('shipment-arrived', neighbour, place(at), league, 1));
    expect(digest(bridges, day).map((line) => line.text)).toEqual(['Supplies come in at two places.']);
  });

  test('tells a rising with the men of the garrison who scatter, and their loss nowhere else', () => {
    const day = [
      event('place-rose', place('mill'), league, council),
      event('losses', formation('mill-watch'), 3, place('mill'), 150),
      event('formation-retreated', formation('mill-watch'), place('mill'), place('port')),
      event('place-taken', place('mill'), council, league),
    ];
    expect(digest(bridges, day).map((line) => line.text)).toEqual([
      'The people of Mill rise against the Coast League and side with the Hill Council; 150 men of the garrison scatter.',
    ]);
  });

  test('tells a proposal and its answers in one sentence', () => {
    const day = [
      event('deal-proposed', council, 0),
      event('deal-accepted', council, 0),
      event('deal-rejected', league, 0),
    ];
    expect(digest(bridges, day).map((line) => line.text)).toEqual([
      'The Hill Council proposes the deal “Truce”; the Coast League rejects it.',
    ]);
  });

  test('says once who asked which sponsors for help', () => {
    const neighbour = row(bridges.actors, 'neighbour');
    expect(digest(bridges, [event('help-asked', league, neighbour, NONE, 4)])[0]!.text).toBe(
      'The Coast League asks the Neighbour over the sea for more help.',
    );
  });

  test('tells men who leave apart from men lost in battle, and says when it goes on', () => {
    const day = [event('losses', formation('first-guard'), 3, place('market'), 400)];
    expect(digest(bridges, day)[0]!.text).toBe(
      '400 men of the Coast League leave their units as order breaks down.',
    );
    expect(digest(bridges, day, { before: day })[0]!.text).toBe(
      'Desertion goes on: 400 men of the Coast League leave.',
    );
  });

  test('counts hunger once: the desertion it brings is no loss beside it', () => {
    const day = [
      event('formation-cut-off', formation('first-guard'), place('market'), NONE, 20),
      event('losses', formation('first-guard'), 3, place('market'), 40),
      event('formation-starving', formation('first-guard'), place('market'), NONE, 40),
    ];
    expect(digest(bridges, day).map((line) => line.text)).toEqual([
      'The First Guard at Market has no open road to supply; 40 men leave.',
    ]);
  });

  test('tells those who scatter in a collapse from those who desert', () => {
    const day = [
      event('losses', formation('first-guard'), 2, place('market'), 300),
      event('losses', formation('first-guard'), 3, place('market'), 900),
      event('actor-collapsed', league),
    ];
    const before = [event('losses', formation('first-guard'), 3, place('market'), 40)];
    const lines = digest(bridges, day, { before }).map((line) => line.text);
    expect(lines[0]).toMatch(/collapses/);
    expect(lines[1]).toBe('As the Coast League falls apart, 1,200 men scatter or are taken prisoner.');
    expect(lines.join(' ')).not.toMatch(/Desertion/);
  });

  test('names who raised a commitment, and from what', () => {
    const day = [{ ...event('commitment-set', row(bridges.actors, 'neighbour')), c: 40, n: 60 }];
    expect(digest(bridges, day)[0]!.text).toBe(
      'The Neighbour over the sea raises its commitment from 40 to 60 of 100.',
    );
  });

  test('puts what touches the seat that looks before what does not', () => {
    const both = [
      event('formation-surrendered', formation('first-guard'), place('port'), council, 300),
      event('deal-rejected', council, 0),
    ];
    expect(digest(bridges, both)[0]!.text).toMatch(/^The Hill Council rejects/);
    expect(digest(bridges, both, { viewer: league })[0]!.text).toMatch(/^The First Guard/);
  });

  test('has nothing to say of a day on which nothing happened', () => {
    expect(
      digest(bridges, [event('round-begun', 1), event('turn-begun', 0), event('round-ended', 1)]),
    ).toEqual([]);
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
  let before: GameEvent[] = [];
  for (const each of events) {
    const line = tellEvent(world, each) ?? '';
    expect(line).not.toMatch(/undefined|NaN|Infinity/);
    day.push(each);
    if (each.kind !== 'round-ended') continue;
    const told = digest(world, day, { before });
    expect(told.length).toBeLessThanOrEqual(7);
    for (const { text } of told) {
      expect(text).toMatch(/^[A-Z0-9“].*[.]$/);
      expect(text.replaceAll('Liberation and Construction', '…')).not.toMatch(FORBIDDEN);
    }
    const used = told.flatMap((entry) => entry.events);
    expect(new Set(used).size).toBe(used.length);
    before = day;
    day = [];
  }
});
