// The game record: a scenario, a seed and a list of orders, from which all else of a game follows.

import * as z from 'zod';
import { ORDER_KINDS } from '../engine/game.ts';
import { placed } from './examine.ts';
import { faults } from './faults.ts';
import { parseContent } from './parse.ts';
import { versionFault } from './migrate.ts';
import type { Problem } from './problem.ts';
import { INJECTION_KINDS } from './injections.ts';
import { ID_PATTERN, field } from './schema/field.ts';
import { FORMAT } from './schema/index.ts';
import type { JsonSchema } from './schema/json.ts';
import { valueOf } from './tree.ts';

const id = z.string().regex(ID_PATTERN);
const stateHash = field(
  z.string().regex(/^[0-9a-f]{16}$/),
  'Hash of a state.',
  '16 hexadecimal digits',
  '0'.repeat(16),
);
const orderLine = field(
  z.string().regex(new RegExp(`^(${ORDER_KINDS.join('|')})( [a-z0-9+-]+)*$`)),
  'An order.',
  'verb and what it is about',
  'move first-guard bridge',
);

const injectionLine = field(
  z.string().regex(new RegExp(`^(${INJECTION_KINDS.join('|')})( [a-z0-9+.-]+)*$`)),
  'What was injected.',
  'kind and what it is about',
  'cohesion league -10',
);
const after = field(z.int().min(0), 'Orders that had been given before it.', 'count', 12);

const recordSchema = z.strictObject({
  format: field(z.literal(FORMAT), 'Version of the format.', 'version', FORMAT),
  engine: field(z.int().min(1), 'Version of the rules it was played by.', 'version', 1),
  scenario: field(
    z.strictObject({
      id: field(id, 'The scenario played.', 'id', 'three-bridges'),
      hash: field(
        z.string().regex(/^[0-9a-f]{64}$/),
        'Its SHA-256, without texts.',
        '64 hexadecimal digits',
        '0'.repeat(64),
      ),
    }),
    'The scenario played.',
    'id and hash',
    { id: 'three-bridges', hash: '0'.repeat(64) },
  ),
  variant: field(id.nullable(), 'The variant played, or null.', 'id under variants', 'no-ships'),
  seed: field(z.string().min(1).max(200), 'Seed of all chance.', 'text', '7'),
  seats: field(
    z.record(id, z.string()),
    'Who decided for each actor: "person", in a game of several people "person-2" and so on, or a policy.',
    'id by id under actors',
    { league: 'person' },
  ),
  orders: field(z.array(orderLine), 'All orders of all actors, in order.', 'orders', [
    'move first-guard bridge',
    'end',
  ]),
  hashes: field(z.array(stateHash), 'Hash of the state after each round.', '16 hexadecimal digits each', [
    '0'.repeat(16),
  ]),
  outcome: field(id.nullable(), 'How it ended, or null while it is open.', 'id under outcomes', 'truce'),
  umpire: field(
    z.array(z.strictObject({ after, inject: injectionLine })).optional(),
    'What an umpire injected, in order; there in every game that has an umpire.',
    'injections',
    [{ after: 12, inject: 'cohesion league -10' }],
  ),
  sealed: field(
    z
      .strictObject({
        lists: field(
          z.record(id, z.array(orderLine)),
          'Lists handed in for the round that is on and not yet carried out.',
          'orders by id under actors',
          { league: ['move first-guard bridge'] },
        ),
        refused: field(
          z.array(z.strictObject({ after, order: orderLine })),
          'Orders of lists that could not be carried out.',
          'orders',
          [{ after: 12, order: 'attack first-guard market advance' }],
        ),
      })
      .optional(),
    'There in every game of sealed orders.',
    'lists and refusals',
    { lists: {}, refused: [] },
  ),
});

/** One game, so that it can be played again to the last bit. */
export interface GameRecord {
  readonly format: typeof FORMAT;
  /** ENGINE_VERSION it was played by. */
  readonly engine: number;
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly variant: string | null;
  readonly seed: string;
  /** "person" (of several people the next are "person-2" and so on) or the id of a policy, by actor id. */
  readonly seats: Readonly<Record<string, string>>;
  /** Lines of `orderText`, those of all actors in the order given. */
  readonly orders: readonly string[];
  /** `stateHash` after each round. */
  readonly hashes: readonly string[];
  /** Outcome id, or null while the game is open. */
  readonly outcome: string | null;
  /** What an umpire injected, each after so many orders; absent in a game without an umpire. */
  readonly umpire?: readonly RecordedInjection[] | undefined;
  /** Lists that wait and orders of lists that were refused; absent in a game without sealed orders. */
  readonly sealed?: RecordedSeals | undefined;
}

/** One injection: a line of `injectionText`, made when so many orders had been given. */
export interface RecordedInjection {
  readonly after: number;
  readonly inject: string;
}

/** What a game of sealed orders keeps beside the orders that were carried out. */
export interface RecordedSeals {
  /** Lists that wait for their turn, by actor id. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Orders of lists that were refused when so many orders had been given; why, a replay tells. */
  readonly refused: readonly { readonly after: number; readonly order: string }[];
}

/** A record, or everything that keeps a text from being one. */
export type Opened =
  | { readonly record: GameRecord; readonly problems: readonly [] }
  | { readonly record: null; readonly problems: readonly Problem[] };

/** Most problems told of one record. */
const MOST_PROBLEMS = 20;

let json: JsonSchema | null = null;

/** Reads a record. Never throws. Whether its scenario is here and its orders are lawful only a replay tells. */
export function openRecord(content: string | Uint8Array, file = 'record.json'): Opened {
  const { tree, problems } = parseContent(content, file);
  if (tree === null) return { record: null, problems };
  const value = valueOf(tree);
  const version = versionFault(value, 'record');
  if (version !== null) return { record: null, problems: [placed(version, tree, 'error')] };
  const parsed = recordSchema.safeParse(value);
  if (parsed.success && problems.length === 0) return { record: parsed.data, problems: [] };
  json ??= z.toJSONSchema(recordSchema, { target: 'draft-2020-12', io: 'input' }) as JsonSchema;
  const format = { schema: json, name: 'record' };
  const issues = parsed.success ? [] : parsed.error.issues.slice(0, MOST_PROBLEMS);
  const findings = issues.flatMap((issue) => faults(issue, value, format));
  return {
    record: null,
    problems: [...problems, ...findings.map((finding) => placed(finding, tree, 'error'))],
  };
}

/** A record as JSON text: a line for each turn and four hashes on a line. */
export function writeRecord(record: GameRecord): string {
  const { format, engine, scenario, variant, seed, seats, orders, hashes, outcome } = record;
  const turns: string[][] = [[]];
  for (const order of orders) {
    turns.at(-1)?.push(order);
    if (order === 'end') turns.push([]);
  }
  const fours = Array.from({ length: Math.ceil(hashes.length / 4) }, (_, i) =>
    hashes.slice(4 * i, 4 * i + 4),
  );
  const members = { format, engine, scenario, variant, seed, seats };
  const lines = Object.entries(members).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`,
  );
  const { umpire, sealed } = record;
  const more = [
    ...(umpire ? [`  "umpire": ${listText(umpire)}`] : []),
    ...(sealed ? [`  "sealed": ${JSON.stringify(sealed)}`] : []),
  ];
  const tail = more.map((line) => `,\n${line}`).join('');
  return `{\n${lines.join('')}  "orders": ${rowsText(turns)},\n  "hashes": ${rowsText(fours)},\n  "outcome": ${JSON.stringify(outcome)}${tail}\n}\n`;
}

/** A list with a line for each entry. */
function listText(entries: readonly unknown[]): string {
  if (entries.length === 0) return '[]';
  return `[\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
}

function rowsText(rows: readonly (readonly string[])[]): string {
  const lines = rows
    .filter((row) => row.length > 0)
    .map((row) => `    ${row.map((each) => JSON.stringify(each)).join(', ')}`);
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
}
