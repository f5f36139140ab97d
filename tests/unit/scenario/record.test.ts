// Game records: orders as readable lines, there and back; files of records, there and back; and records that are none.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIGHTS, ORDER_KINDS, STANCES } from '../../../src/engine/game.ts';
import type { Order, World } from '../../../src/engine/game.ts';
import { openRecord, orderText, problemLine, readOrder, writeRecord } from '../../../src/scenario/index.ts';
import type { GameRecord } from '../../../src/scenario/index.ts';
import { bridges } from '../telling/worlds.ts';
import { edited } from './situation.ts';

const world = bridges;

/** Any order that names rows of a world, lawful or not. */
function anyOrder({ locations, routes, actors, formations, deals, tracks }: World): fc.Arbitrary<Order> {
  const row = ({ count }: { readonly count: number }) => fc.nat(count - 1);
  const stack = fc.uniqueArray(row(formations), { minLength: 1, maxLength: 4 });
  const kind = <const Kind extends string>(value: Kind) => fc.constant(value);
  const whole = fc.nat(999_999_999);
  const deal = row(deals);
  return fc.oneof(
    fc.record({ kind: kind('move'), formations: stack, to: row(locations) }),
    fc.record({ kind: kind('attack'), formations: stack, target: row(locations), advance: fc.boolean() }),
    fc.record({ kind: kind('stance'), place: row(locations), stance: fc.constantFrom(...STANCES) }),
    fc.record({ kind: kind('refit'), formation: row(formations) }),
    fc.record({
      kind: kind('strike'),
      purpose: fc.constantFrom('support', 'wear'),
      target: row(locations),
      sorties: whole,
    }),
    fc.record({ kind: kind('strike'), purpose: kind('interdict'), target: row(routes), sorties: whole }),
    fc.record({ kind: kind('raid'), formation: row(formations), place: row(locations) }),
    fc.record({ kind: kind('offer'), place: row(locations) }),
    fc.record({ kind: kind('ship'), entry: row(routes), client: row(actors) }),
    fc.record({ kind: kind('reinforce'), formation: row(formations), entry: row(routes) }),
    fc.record({ kind: kind('commit'), level: whole }),
    fc.record({
      kind: kind('licence'),
      client: row(actors),
      front: row(actors),
      light: fc.constantFrom(...LIGHTS),
    }),
    fc.record({ kind: kind('advise'), client: row(actors), at: row(locations) }),
    fc.record({ kind: kind('leave'), base: row(locations) }),
    fc.record({ kind: kind('lend'), formation: row(formations), to: row(actors), days: whole }),
    fc.record({ kind: kind('press'), actor: row(actors) }),
    fc.record({ kind: fc.constantFrom('propose', 'accept', 'reject', 'break'), deal }),
    ...(tracks.count > 0 ? [fc.record({ kind: kind('convene'), track: row(tracks) })] : []),
    fc.record({ kind: kind('pause'), place: row(locations) }),
    fc.record({ kind: kind('verify'), claim: fc.integer({ min: 1, max: 900 }) }),
    fc.record({ kind: kind('end') }),
  );
}

describe('an order as a line', () => {
  test.each([
    'move first-guard+second-guard bridge',
    'attack hill-first market advance',
    'attack hill-first+hill-third market hold',
    'stance market delay',
    'refit mill-watch',
    'strike support market 3',
    'strike interdict ford--market 2',
    'strike wear ford 1',
    'raid hill-first market',
    'offer market',
    'ship overseas--port league',
    'reinforce volunteers overseas--port',
    'commit 60',
    'licence league council red',
    'advise league market',
    'leave port',
    'lend mill-watch council 3',
    'press league',
    'propose truce',
    'accept truce',
    'reject truce',
    'verify 12',
    'break truce',
    'convene harbour-talks',
    'pause market',
    'end',
  ])('comes back the same: %s', (line) => {
    const order = readOrder(world, line);
    expect(order === null ? null : orderText(world, order)).toBe(line);
  });

  test('comes back the same whatever it says', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(anyOrder(world), (order) => {
        kinds.add(order.kind);
        expect(readOrder(world, orderText(world, order))).toEqual(order);
      }),
      { numRuns: 1000 },
    );
    expect([...kinds].toSorted()).toEqual([...ORDER_KINDS].toSorted());
  });

  test.each([
    '',
    ' ',
    'retreat first-guard',
    'move first-guard',
    'move first-guard bridge now',
    'move  first-guard bridge',
    'move + bridge',
    'move first-guard Bridge',
    'attack first-guard ford maybe',
    'stance market flee',
    'strike support market 1.5',
    'strike support market -1',
    'strike support market 01',
    'strike support market 1e3',
    'strike interdict market 1',
    'strike support ford--market 1',
    'licence league council blue',
    'lend mill-watch council',
    'commit sixty',
    'commit 9999999999',
    'end end',
    'End',
    'toString',
    'constructor x',
    '__proto__',
  ])('is none when it does not say one: %j', (line) => {
    expect(readOrder(world, line)).toBeNull();
  });

  test('is none, and nothing is thrown, whatever the words', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(...ORDER_KINDS, ...world.locations.ids, ...world.formations.ids, '3', 'hold'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const order = readOrder(world, words.join(' '));
        expect(order === null || orderText(world, order) === words.join(' ')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('that names what the world lacks is a mistake of the program', () => {
    expect(() => orderText(world, { kind: 'refit', formation: 99 })).toThrow(
      'an order names row 99 of a table of 9',
    );
  });
});

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6}){0,2}$/);
const hexadecimal = (digits: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${digits}}$`));
const after = fc.nat(500);
const anyLine = anyOrder(world).map((order) => orderText(world, order));
/** What only games of several people have. */
const anyTable = fc.record(
  {
    umpire: fc.array(
      fc.record({ after, inject: fc.constantFrom('cohesion league -10', 'weather rain', 'trust track 1.5') }),
    ),
    sealed: fc.record({
      lists: fc.dictionary(id, fc.array(anyLine), { noNullPrototype: true }),
      refused: fc.array(fc.record({ after, order: anyLine })),
    }),
  },
  { requiredKeys: [] },
);
const anyPlainRecord: fc.Arbitrary<GameRecord> = fc.record({
  format: fc.constant(1 as const),
  engine: fc.integer({ min: 1, max: 1000 }),
  scenario: fc.record({ id, hash: hexadecimal(64) }),
  variant: fc.option(id),
  seed: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  seats: fc.dictionary(id, fc.oneof(fc.constant('person'), id), { noNullPrototype: true }),
  orders: fc.array(anyOrder(world).map((order) => orderText(world, order))),
  hashes: fc.array(hexadecimal(16)),
  outcome: fc.option(id),
});

const anyRecord: fc.Arbitrary<GameRecord> = fc
  .tuple(anyPlainRecord, anyTable)
  .map(([record, table]) => ({ ...record, ...table }));

describe('a record as a file', () => {
  test('comes back the same', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { record: read, problems } = openRecord(writeRecord(record));
        expect(problems).toEqual([]);
        expect(read).toEqual(record);
        expect(JSON.parse(writeRecord(record))).toEqual(record);
      }),
    );
  });

  const game: GameRecord = {
    format: 1,
    engine: 1,
    scenario: { id: 'three-bridges', hash: 'a'.repeat(64) },
    variant: null,
    seed: '7',
    seats: { league: 'person', council: 'heuristic' },
    orders: ['move first-guard bridge', 'end', 'end', 'press league', 'end'],
    hashes: ['0'.repeat(16)],
    outcome: null,
  };
  const text = writeRecord(game);

  test('has a line for each turn', () => {
    expect(text.split('\n').slice(7, 13)).toEqual([
      '  "orders": [',
      '    "move first-guard bridge", "end",',
      '    "end",',
      '    "press league", "end"',
      '  ],',
      '  "hashes": [',
    ]);
  });

  test.each([
    ['nothing', '', '1:1: the file is empty; a JSON object was expected'],
    ['a list', '[]', '1:1: a list of 0 stands at the top; a JSON object { … } was expected'],
    [
      'a comment',
      edited(text, ['{\n', '{ // mine\n']),
      '1:3: comments are not part of JSON; put remarks into "notes"',
    ],
    [
      'a newer format',
      edited(text, ['"format": 1', '"format": 3']),
      '2:13: this record has format 3, this program reads format 1; open it with a newer version of Orontes',
    ],
    [
      'an unknown property',
      edited(text, ['"seed": "7"', '"sead": "7"']),
      '6:3: "sead" is not a property of the record; nearest known name: "seed"',
    ],
    [
      'a seed as a number',
      edited(text, ['"seed": "7"', '"seed": 7']),
      '6:11: "seed" is the number 7; a text was expected',
    ],
    [
      'a seat for a number',
      edited(text, ['"person"', '3']),
      '7:22: "league" is the number 3; a text was expected',
    ],
    [
      'an outcome that is no id',
      edited(text, ['"outcome": null', '"outcome": "The End"']),
      '16:14: "outcome" is the text "The End"; an id such as "hama" or null was expected',
    ],
    [
      'half a hash',
      edited(text, ['"0000000000000000"', '"00"']),
      '14:5: item 1 of "hashes" is the text "00"; a text like "0000000000000000" was expected',
    ],
    [
      'an order of no kind',
      edited(text, ['"press league"', '"retreat mill-watch"']),
      '11:5: item 4 of "orders" is the text "retreat mill-watch"; a text like "move first-guard bridge" was expected',
    ],
  ])('is none with %s', (_what, content, told) => {
    const { record, problems } = openRecord(content);
    expect(record).toBeNull();
    expect(problems.map(problemLine)).toContain(`record.json:${told}`);
  });

  test('is refused or read, never worse, however its letters are changed', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(30), fc.string({ maxLength: 3 }), (at, length, letters) => {
        const { record, problems } = openRecord(text.slice(0, at) + letters + text.slice(at + length));
        expect(record === null).toBe(problems.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});
