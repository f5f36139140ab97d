import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import {
  LINK_MARK,
  LONGEST_LINK,
  LONGEST_WITH_FILE,
  packLink,
  unpackLink,
} from '../../../../../src/app/session/share/pack.ts';
import type { Parcel } from '../../../../../src/app/session/share/pack.ts';
import { ENGINE_VERSION } from '../../../../../src/engine/game.ts';
import type { GameRecord } from '../../../../../src/scenario/index.ts';

const RECORD: GameRecord = {
  format: 1,
  engine: ENGINE_VERSION,
  scenario: { id: 'three-bridges', hash: 'a1'.repeat(32) },
  variant: null,
  seed: '7',
  seats: { league: 'person', council: 'heuristic' },
  orders: ['move first-guard+second-guard bridge', 'attack second-guard ford advance', 'end', 'end'],
  hashes: ['0123456789abcdef', 'fedcba9876543210'],
  outcome: null,
};
const PARCEL: Parcel = { record: RECORD, chair: null, file: null };

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,11}$/).filter((text) => !text.endsWith('-'));
const hex = (digits: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${digits}}$`), { size: 'max' });
const orderLine = fc.oneof(
  fc.constant('end'),
  fc.tuple(word, word).map(([formation, place]) => `move ${formation} ${place}`),
  fc.tuple(word, word, word).map(([first, second, place]) => `attack ${first}+${second} ${place} advance`),
);
const id = word.filter((text) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text));

const parcel: fc.Arbitrary<Parcel> = fc.record({
  record: fc.record({
    format: fc.constant(1 as const),
    engine: fc.integer({ min: 1, max: 999 }),
    scenario: fc.record({ id, hash: hex(64) }),
    variant: fc.option(id),
    seed: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    seats: fc.dictionary(id, fc.constantFrom('person', 'heuristic', 'lookahead'), {
      maxKeys: 12,
      noNullPrototype: true,
    }),
    orders: fc.array(orderLine, { maxLength: 60 }),
    hashes: fc.array(hex(16), { maxLength: 25 }),
    outcome: fc.option(id),
  }),
  chair: fc.option(fc.record({ actor: id, round: fc.integer({ min: 1, max: 400 }) })),
  file: fc.option(
    fc.record({
      name: fc.string({ minLength: 1, maxLength: 60 }),
      text: fc.string({ unit: 'grapheme', maxLength: 500 }),
    }),
  ),
});

test('what is packed into a link comes out of it again, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(parcel, async (given) => {
      const link = await packLink(given);
      expect(link).toMatch(/^#game=[A-Za-z0-9._-]+$/);
      expect(await unpackLink(link)).toEqual({ parcel: given, fault: null });
    }),
    { numRuns: 150 },
  );
});

test('one character that is changed anywhere is never taken for a game that was not packed', async () => {
  const link = await packLink(PARCEL);
  const body = link.lastIndexOf('.') + 1;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: body, max: link.length - 1 }),
      fc.constantFrom('A', 'B', 'a', 'z', '0', '9', '-', '_', ' ', '<', '&', '%'),
      async (at, letter) => {
        const { parcel: read } = await unpackLink(link.slice(0, at) + letter + link.slice(at + 1));
        expect([null, link]).toContain(read && (await packLink(read)));
      },
    ),
    { numRuns: 300 },
  );
});

test('a text of any kind behind the mark is refused with a reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
      const { fault } = await unpackLink(LINK_MARK + text);
      expect(fault).not.toBeNull();
    }),
    { numRuns: 200 },
  );
});

/** A link around any content. */
async function linkOf(content: unknown): Promise<string> {
  const stream = new Blob([JSON.stringify(content)]).stream().pipeThrough(new CompressionStream('deflate'));
  const text = Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
  return `${LINK_MARK}1.${text.length}.${text}`;
}

const content = { ...RECORD, orders: RECORD.orders.join('\n'), hashes: RECORD.hashes.join(''), chair: null };

test('a link without a scenario can be read by pages that know of none', async () => {
  expect(await packLink(PARCEL)).toMatch(/^#game=1\./);
  expect(await packLink({ ...PARCEL, file: { name: 'war.json', text: '{}' } })).toMatch(/^#game=2\./);
});

test('the small scenario fits into a link, the one of Hama does not', async () => {
  const packed = async (name: string) =>
    packLink({ ...PARCEL, file: { name, text: readFileSync(`scenarios/${name}`, 'utf8') } });
  expect((await packed('three-bridges.json')).length).toBeLessThan(LONGEST_WITH_FILE / 3);
  expect((await packed('hama-2024-12-04.json')).length).toBeGreaterThan(LONGEST_WITH_FILE);
});

describe('links that are no game', () => {
  test.each<[string, () => Promise<string>, object]>([
    ['a newer packing', () => Promise.resolve('#game=3.4.abcd'), { kind: 'newer' }],
    ['nothing behind the mark', () => Promise.resolve('#game='), { kind: 'garbled' }],
    ['a letter for the length', () => Promise.resolve('#game=1.x.abc'), { kind: 'garbled' }],
    ['another fragment', () => Promise.resolve('#section-2'), { kind: 'garbled' }],
    ['no compressed text', () => Promise.resolve('#game=1.4.abcd'), { kind: 'garbled' }],
    ['markup', () => Promise.resolve('#game=1.25.<img src=x onerror=a()>xx'), { kind: 'garbled' }],
    [
      'more than is read',
      () => Promise.resolve(`#game=1.99999.${'a'.repeat(LONGEST_LINK)}`),
      { kind: 'long', most: LONGEST_LINK },
    ],
    [
      'a scenario without its text',
      () => linkOf({ ...content, file: { name: 'war.json' } }),
      { kind: 'garbled' },
    ],
    ['a list', () => linkOf([1, 2, 3]), { kind: 'garbled' }],
    ['no orders', () => linkOf({ chair: null }), { kind: 'garbled' }],
    [
      'a chair without a round',
      () => linkOf({ ...content, chair: { actor: 'league' } }),
      { kind: 'garbled' },
    ],
    [
      'more in it than a page should hold',
      () => linkOf({ ...content, seed: 'a'.repeat(3_000_000) }),
      { kind: 'garbled' },
    ],
    ['an order that is none', () => linkOf({ ...content, orders: 'end\nfly away' }), { kind: 'no-game' }],
    ['half a hash', () => linkOf({ ...content, hashes: '0123' }), { kind: 'no-game' }],
    ['a property that records do not have', () => linkOf({ ...content, html: '<b>' }), { kind: 'no-game' }],
    ['a seed that is empty', () => linkOf({ ...content, seed: '' }), { kind: 'no-game' }],
  ])('%s', async (_, make, fault) => {
    const { parcel: read, fault: found } = await unpackLink(await make());
    expect(read).toBeNull();
    expect(found).toMatchObject(fault);
  });

  test('a link that is cut says how much of it arrived', async () => {
    const link = await packLink(PARCEL);
    const body = link.length - link.lastIndexOf('.') - 1;
    expect(await unpackLink(link.slice(0, -20))).toEqual({
      parcel: null,
      fault: { kind: 'cut', there: body - 20, whole: body },
    });
  });

  test('a full stop behind it does no harm', async () => {
    expect(await unpackLink(`${await packLink(PARCEL)}.`)).toEqual({ parcel: PARCEL, fault: null });
  });
});
