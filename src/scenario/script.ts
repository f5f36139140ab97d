// A script: a dated list of orders for one seat, as a file that people write. Orders are lines as in a game record.

import * as z from 'zod';
import { ORDER_KINDS } from '../engine/game.ts';
import type { World } from '../engine/game.ts';
import { placed } from './examine.ts';
import { faults } from './faults.ts';
import type { Finding } from './faults.ts';
import { versionFault } from './migrate.ts';
import { suggestion } from './nearest.ts';
import { readOrder } from './orders.ts';
import { parseContent } from './parse.ts';
import type { Path, Problem } from './problem.ts';
import { ID_PATTERN, date, field } from './schema/field.ts';
import { FORMAT } from './schema/index.ts';
import type { JsonSchema } from './schema/json.ts';
import { valueOf } from './tree.ts';

/** What a script may name beside policies for the turns that it leaves open: nothing more is ordered. */
export const END_TURN = 'end';

const id = z.string().regex(ID_PATTERN);

const turn = z
  .strictObject({
    date: field(
      date.optional(),
      'Day of the turn; where rounds are longer than a day, any day of the round.',
      'date, YYYY-MM-DD',
      '2024-12-05',
    ),
    round: field(
      z.int().min(1).max(400).optional(),
      'Round of the turn, instead of a date.',
      'round, the first is 1',
      1,
    ),
    orders: field(
      z.array(z.string()).max(200),
      'Orders in the order they are given, each a line as in a game record. "end" closes the turn.',
      'orders',
      ['move first-guard bridge', 'end'],
    ),
  })
  .refine((value) => (value.date === undefined) !== (value.round === undefined), {
    params: { code: 'one-property' },
    abort: true,
  });

const scriptSchema = z.strictObject({
  $schema: field(
    z.string().optional(),
    'Where an editor finds this schema.',
    'path or address',
    'script.json',
  ),
  format: field(z.literal(FORMAT), 'Version of the format.', 'version', FORMAT),
  scenario: field(id, 'The scenario it is written for.', 'id', 'three-bridges'),
  otherwise: field(
    z.string().default(END_TURN),
    'Who goes on when the orders of a turn are given, and plays the turns that are not listed: a policy, or "end" for nobody.',
    'policy id or "end"',
    'heuristic',
  ),
  turns: field(z.array(turn).max(400), 'The turns for which there are orders.', 'turns', [
    { date: '2024-12-05', orders: ['end'] },
  ]),
});

/** A script that has been read: plain data, the same for the same meaning. */
export interface Script {
  readonly format: typeof FORMAT;
  readonly scenario: string;
  /** Policy id, or END_TURN. */
  readonly otherwise: string;
  /** By round, each round once. */
  readonly turns: readonly { readonly round: number; readonly orders: readonly string[] }[];
}

/** A script, or everything that keeps a text from being one for this world. */
export type OpenedScript =
  | { readonly script: Script; readonly problems: readonly [] }
  | { readonly script: null; readonly problems: readonly Problem[] };

/** Most problems told of one script. */
const MOST_PROBLEMS = 20;
const DAY = 86_400_000;

let json: JsonSchema | null = null;

function scriptJsonSchema(): JsonSchema {
  json ??= z.toJSONSchema(scriptSchema, { target: 'draft-2020-12', io: 'input' }) as JsonSchema;
  return json;
}

/** The format of scripts as the text of scenarios/schema/script.schema.json. */
export function scriptSchemaText(): string {
  return `${JSON.stringify(scriptJsonSchema(), null, 2)}\n`;
}

/**
 * Reads a script for a world. Never throws. Whether an order is lawful on its day only the game tells.
 *
 * @param policies ids that `otherwise` may name beside "end"
 */
export function openScript(
  world: World,
  content: string | Uint8Array,
  policies: readonly string[],
  file = 'script.json',
): OpenedScript {
  const { tree, problems } = parseContent(content, file);
  if (tree === null) return { script: null, problems };
  const value = valueOf(tree);
  const version = versionFault(value, 'script');
  if (version !== null) return { script: null, problems: [placed(version, tree, 'error')] };
  const parsed = scriptSchema.safeParse(value);
  const format = { schema: scriptJsonSchema(), name: 'script' };
  const findings = parsed.success
    ? [...senseOf(world, parsed.data, policies)]
    : parsed.error.issues.flatMap((issue) => faults(issue, value, format));
  const all = [
    ...problems,
    ...findings.slice(0, MOST_PROBLEMS).map((finding) => placed(finding, tree, 'error')),
  ];
  if (!parsed.success || all.length > 0) return { script: null, problems: all };
  const { scenario, otherwise, turns } = parsed.data;
  const read = turns.map((each) => ({ round: roundOf(world, each), orders: each.orders }));
  return {
    script: { format: FORMAT, scenario, otherwise, turns: read.toSorted((a, b) => a.round - b.round) },
    problems: [],
  };
}

type Turn = z.output<typeof turn>;

/** The round of a turn; one that contains the date, or the first that begins on it. */
function roundOf(world: World, { date: day, round }: Turn): number {
  if (round !== undefined) return round;
  const { firstRound, daysPerRound } = world.calendar;
  const days = (Date.parse(day ?? '') - Date.parse(firstRound.slice(0, 10))) / DAY;
  return (daysPerRound < 1 ? Math.ceil(days / daysPerRound) : Math.floor(days / daysPerRound)) + 1;
}

function* senseOf(
  world: World,
  script: z.output<typeof scriptSchema>,
  policies: readonly string[],
): Iterable<Finding> {
  if (script.scenario !== world.id) {
    const message = `the script is written for the scenario "${script.scenario}"`;
    yield faultAt(['scenario'], 'another-scenario', message, `this is "${world.id}"`);
  }
  if (script.otherwise !== END_TURN && !policies.includes(script.otherwise)) {
    const message = `there is no policy "${script.otherwise}"`;
    yield faultAt(
      ['otherwise'],
      'unknown-policy',
      message,
      suggestion(script.otherwise, [END_TURN, ...policies]),
    );
  }
  const seen = new Map<number, number>();
  for (const [at, each] of script.turns.entries()) {
    const round = roundOf(world, each);
    const name = each.date === undefined ? 'round' : 'date';
    const path = ['turns', at, name];
    const last = world.calendar.latestLast;
    if (!(round >= 1 && round <= last)) {
      const remedy = `rounds run from 1 to ${last}, the first on ${world.calendar.firstRound.slice(0, 10)}`;
      yield faultAt(path, 'outside-the-game', `no turn is played on ${name} ${each[name]}`, remedy);
    }
    const before = seen.get(round);
    if (before !== undefined) {
      const message = `item ${at + 1} of "turns" is round ${round} again, as item ${before + 1} is`;
      yield faultAt(path, 'turn-twice', message, 'put all orders of a turn into one list');
    }
    seen.set(round, at);
    for (const [line, text] of each.orders.entries()) {
      if (readOrder(world, text) === null) yield orderFault(world, ['turns', at, 'orders', line], text);
    }
  }
}

/** What keeps a line from being an order of this world. */
function orderFault(world: World, path: Path, text: string): Finding {
  const [verb = '', ...words] = text.split(' ');
  const message = `"${text}" is no order of this scenario`;
  if (!(ORDER_KINDS as readonly string[]).includes(verb)) {
    return faultAt(path, 'unknown-order', message, suggestion(verb, ORDER_KINDS));
  }
  const tables = [world.formations, world.locations, world.routes, world.actors, world.deals];
  const known = new Set(tables.flatMap(({ ids }) => ids));
  const stranger = words
    .flatMap((word) => word.split('+'))
    .find((word) => /^[a-z][a-z0-9-]*$/.test(word) && !known.has(word) && suggestsAn(word, known));
  const remedy =
    stranger === undefined
      ? 'write it as a game record does, such as "move first-guard bridge"'
      : `"${stranger}" is not known here; ${suggestion(stranger, known)}`;
  return faultAt(path, 'unreadable-order', message, remedy);
}

/** Whether an unknown word is near enough to an id to be a misspelt one; others are words of the order itself. */
function suggestsAn(word: string, known: Iterable<string>): boolean {
  return suggestion(word, known).startsWith('nearest');
}

function faultAt(path: Path, code: string, message: string, remedy: string): Finding {
  return { path, code, message, remedy };
}
