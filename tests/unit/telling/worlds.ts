// The shipped scenarios as worlds, and numbers that fit the arguments of events and refusals.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLAIM_KINDS, EVENTS, packClaim } from '../../../src/engine/game.ts';
import type { EventKind, GameEvent, World } from '../../../src/engine/game.ts';
import { compileScenario, scenarioSchema } from '../../../src/scenario/index.ts';

function read(name: string): World {
  const file = join(import.meta.dirname, '../../../scenarios', `${name}.json`);
  return compileScenario(scenarioSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
}

export const bridges = read('three-bridges');
export const hama = read('hama-2024-12-04');

/** The row of an id in a table of the small world, for sentences about things by name. */
export function row(table: { readonly ids: readonly string[] }, id: string): number {
  const found = table.ids.indexOf(id);
  if (found < 0) throw new Error(`no ${id}`);
  return found;
}

/** Some lawful values of an argument: rows of its table, or amounts from nothing to many. */
export function samples(world: World, meaning: string): readonly number[] {
  const rows = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
  switch (meaning) {
    case 'actor':
      return rows(world.actors.count);
    case 'location':
      return rows(world.locations.count);
    case 'formation':
      return rows(world.formations.count);
    case 'route':
      return rows(world.routes.count);
    case 'audience':
      return rows(world.audiences.count);
    case 'outlet':
      return rows(world.outlets.count);
    case 'claim':
      return [...CLAIM_KINDS.keys()].map((kind) => packClaim(kind, kind % world.actors.count));
    case 'judge':
      return rows(world.outlets.count + world.actors.count);
    case 'deal':
      return rows(world.deals.count);
    case 'term':
      return rows(world.terms.count);
    case 'track':
      return rows(world.tracks.count);
    case 'link':
      return rows(world.links.count);
    case 'trigger':
      return rows(world.triggers.count);
    case 'outcome':
      return rows(world.outcomes.count);
    case 'weather':
      return world.weather.count > 0 ? rows(world.weather.count) : [-1];
    case 'loss':
      return rows(5);
    case 'stance':
    case 'purpose':
    case 'result':
    case 'cause':
      return rows(3);
    case 'round':
      return [1, 6, 21];
    case 'people':
      return [1, 12, 1480, 143_000];
    case 'number':
    case 'kilometres':
      return [1, 2, 14.6];
    case 'ratio':
      return [0.05, 0.62, 1, 1.4, 20, Infinity];
    default:
      return [-1];
  }
}

/** Events of a kind that use every value of every argument at least once. */
export function everyEvent(world: World, kind: EventKind): GameEvent[] {
  const values = EVENTS[kind].map((meaning) => samples(world, meaning));
  const most = Math.max(...values.map((list) => list.length));
  const at = (n: number, i: number): number => values[n]?.[i % (values[n]?.length ?? 1)] ?? -1;
  return Array.from({ length: most }, (_, i) => ({
    kind,
    a: at(0, i),
    b: at(1, i + 1),
    c: at(2, i + 2),
    n: at(3, i),
  }));
}

/** What no sentence may contain: marks of a missing value, double spaces, words that take sides. */
export const FORBIDDEN =
  /undefined|\bNaN\b|\bnull\b|Infinity|\[object|\{\s*\}|\?\?|\s{2}|\b[Rr]egime\b|[Tt]erroris|[Ll]iberat|[Cc]leans|\b[Ee]nem/;
