// The small scenario and players that need no doctrine, for tests of the lab.

import { readFileSync } from 'node:fs';
import { END, legalOrders } from '../../../src/engine/game.ts';
import type { World } from '../../../src/engine/game.ts';
import type { Policy } from '../../../src/policies/contract.ts';
import { batchStudy } from '../../../src/lab/experiment/study.ts';
import type { Study } from '../../../src/lab/experiment/study.ts';
import type { Crew } from '../../../src/lab/experiment/errands.ts';
import { cellPlayers } from '../../../src/lab/experiment/players.ts';
import type { CellSetting, CellsSetting, Seated } from '../../../src/lab/experiment/players.ts';
import { collectLapses } from '../../../src/lab/games/lapses.ts';
import { playHere } from '../../../src/lab/node/threads/pool.ts';
import { policiesOf } from '../../../src/lab/games/seats.ts';
import { POLICIES } from '../../../src/policies/index.ts';
import { compileScenario, scenarioSchema } from '../../../src/scenario/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';

const FILE = new URL('../../../scenarios/three-bridges.json', import.meta.url);

/** The small scenario as checked data. */
export const threeBridges: Scenario = scenarioSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));

/** Its world. */
export function bridgesWorld(): World {
  return compileScenario(threeBridges);
}

/** Gives any lawful orders, four a turn. */
export const aimless: Policy = {
  id: 'aimless',
  begin(world, _view, random) {
    let left = 4;
    return (view) => {
      const orders = legalOrders(world, view);
      return left-- > 0 ? (orders[Math.floor(random() * orders.length)] ?? END) : END;
    };
  },
};

/** The same policy in every seat. */
export function everySeat(world: World, policy: Policy): Policy[] {
  return world.actors.ids.map(() => policy);
}

/** A batch of it, with the usual policy in every seat that is not named. */
export function bridgesBatch(
  runs: number,
  {
    seats = {},
    seed = '7',
  }: { readonly seats?: Readonly<Record<string, string>>; readonly seed?: string } = {},
): Study {
  const all = { league: 'heuristic', council: 'heuristic', neighbour: 'heuristic', ...seats };
  const tables = { rounds: false, events: false };
  return batchStudy(threeBridges, { seats: all }, { variant: null, seed, runs, tables });
}

/** One player of these cells, in this thread, with policies by id in all seats. */
export function crewOf(cells: CellsSetting): Crew {
  const seat = (world: World, { seats }: CellSetting): Seated => ({
    policies: policiesOf(world, POLICIES, seats),
    lapses: collectLapses(),
    close: () => undefined,
  });
  return playHere(cellPlayers(cells, { seat }));
}
