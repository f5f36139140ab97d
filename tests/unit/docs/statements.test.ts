// Every statement of the source is carried by something in the model, and games go differently without it.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ORDER_KINDS, PARAMETERS } from '../../../src/engine/game.ts';
import type { World } from '../../../src/engine/game.ts';
import { HASH } from '../../../src/lab/games/columns.ts';
import { rowPlayer } from '../../../src/lab/games/row.ts';
import { heuristic } from '../../../src/policies/index.ts';
import { compileScenario, scenarioSchema } from '../../../src/scenario/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';

const root = join(import.meta.dirname, '../../..');

interface Mechanism {
  readonly entries: readonly string[];
  readonly parameters: readonly string[];
  readonly orders: readonly string[];
  /** A merge patch over the scenario that takes the mechanism away. */
  readonly without: Readonly<Record<string, unknown>>;
}

const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { statements } = json('seeds/hama-2024-12-04.json') as {
  readonly statements: Readonly<Record<string, { readonly mechanism: string }>>;
};
const { scenario: id, mechanisms } = json('seeds/hama-2024-12-04.mechanisms.json') as {
  readonly scenario: string;
  readonly mechanisms: Readonly<Record<string, Mechanism>>;
};
const document = json(`scenarios/${id}.json`);
const scenario: Scenario = scenarioSchema.parse(document);

/**
 * Tells games of a world by their numbers: all that a row says but the hash of the state, which cannot be compared between
 * worlds with other tables.
 */
function teller(world: World): (game: number) => string {
  const policies = world.actors.ids.map(() => heuristic);
  const play = rowPlayer({ world, policies, seed: 'statements' });
  return (game) =>
    JSON.stringify(play({ first: game, count: 1 }).map((row) => row.filter((_, column) => column !== HASH)));
}

/** What a mechanism names that is not there: pointers that lead nowhere, rules, parameters and orders that are unknown. */
function missing({ entries, parameters, orders }: Mechanism): string[] {
  const at = (pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], document);
  return [
    ...entries.filter((pointer) => at(pointer) === undefined),
    ...parameters.filter((name) => !PARAMETERS.some(({ id: one, rule }) => one === name || rule === name)),
    ...orders.filter((kind) => !(ORDER_KINDS as readonly string[]).includes(kind)),
  ];
}

const GAMES = Array.from({ length: 10 }, (_, game) => game);
const tellAsWritten = teller(compileScenario(scenario));
const asWritten = GAMES.map((game) => tellAsWritten(game));

test('the page is what the script makes; else run `npx tsx scripts/statements-doc.ts`', () => {
  const made = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/statements-doc.ts', '--check'], {
    cwd: root,
  });
  expect(made.stderr.toString()).toBe('');
  expect(made.status).toBe(0);
});

test.each(Object.keys(statements))('statement %s has a mechanism', (number) => {
  expect(Object.keys(mechanisms)).toContain(statements[number]!.mechanism);
});

describe.each(Object.entries(mechanisms))('%s', (key, mechanism) => {
  test('carries a statement, and all that it names is there', () => {
    expect(Object.values(statements).map((statement) => statement.mechanism)).toContain(key);
    expect(mechanism.entries.length + mechanism.parameters.length + mechanism.orders.length).toBeGreaterThan(
      0,
    );
    expect(missing(mechanism)).toEqual([]);
  });

  test('changes games', () => {
    const variant = { name: 'without', patch: mechanism.without };
    const world = compileScenario({ ...scenario, variants: { without: variant } }, { variant: 'without' });
    const tell = teller(world);
    expect(GAMES.findIndex((game) => tell(game) !== asWritten[game])).not.toBe(-1);
  });
});
