// Scripts as policies: their lines read into orders of a world.

import type { Order, World } from '../../engine/game.ts';
import type { Policy } from '../../policies/contract.ts';
import { scriptPolicy } from '../../policies/script.ts';
import { END_TURN, readOrder } from '../../scenario/index.ts';
import type { Script } from '../../scenario/index.ts';
import type { Lapses } from './lapses.ts';
import type { PolicyTable } from './seats.ts';

/** Scripts by the name that seats give them. */
export type Scripts = Readonly<Record<string, Script>>;

/**
 * A table of policies with the scripts added by their names.
 *
 * @throws {Error} when a script was not opened for this world
 */
export function withScripts(world: World, table: PolicyTable, scripts: Scripts, lapses: Lapses): PolicyTable {
  const added = Object.entries(scripts).map(([name, script]) => [name, read(world, table, script, lapses)]);
  return { ...table, ...(Object.fromEntries(added) as Record<string, Policy>) };
}

function read(world: World, table: PolicyTable, script: Script, lapses: Lapses): Policy {
  const orders = new Map<number, readonly Order[]>(
    script.turns.map((turn) => [turn.round, turn.orders.map((line) => orderOf(world, line))]),
  );
  const otherwise = script.otherwise === END_TURN ? null : table[script.otherwise];
  if (otherwise === undefined) throw new Error(`there is no policy "${script.otherwise}"`);
  return scriptPolicy(orders, otherwise, (refused) => lapses.add({ kind: 'refused', ...refused }));
}

function orderOf(world: World, line: string): Order {
  const order = readOrder(world, line);
  if (order === null) throw new Error(`"${line}" is no order of the scenario "${world.id}"`);
  return order;
}
