// The short scenario as a world and as games, and Hama and Korea as worlds, for the session's tests.

import { readFileSync } from 'node:fs';
import { atOnce } from '../../../../src/app/session/breathe.ts';
import { newGame, PERSON, replaying } from '../../../../src/app/session/game/game.ts';
import type { Game } from '../../../../src/app/session/game/game.ts';
import type { mapGround } from '../../../../src/app/session/snapshot/ground.ts';
import type { World } from '../../../../src/engine/game.ts';
import { checkScenario, compileScenario } from '../../../../src/scenario/index.ts';

function read(file: string): World {
  const { scenario } = checkScenario({ file, text: readFileSync(file, 'utf8'), resolve: () => null });
  if (!scenario) throw new Error(`${file} has errors`);
  return compileScenario(scenario, { variant: null });
}

export const bridges = read('scenarios/three-bridges.json');
export const hama = read('scenarios/hama-2024-12-04.json');
export const korea = read('scenarios/korea-1950-06-25.json');

/** Index of a row by its id. */
export function row(table: { readonly ids: readonly string[] }, id: string): number {
  const index = table.ids.indexOf(id);
  if (index < 0) throw new Error(`no "${id}"`);
  return index;
}

/** A game in which people have some seats and policies the others. */
export function gameOf(people: readonly string[], seed = '7'): Game {
  const seats = bridges.actors.ids.map((id) => (people.includes(id) ? PERSON : 'heuristic'));
  return newGame(bridges, seats, seed, null);
}

/** A game played again from its orders. */
export function replayed(...what: Parameters<typeof replaying>) {
  return atOnce(replaying(...what));
}

/** How a map is drawn that nobody looks at. */
export const drawing = {
  projection: 'plain',
  base: null,
  opening: null,
  locations: [],
  routes: [],
  actors: [],
} as unknown as Parameters<typeof mapGround>[1];
