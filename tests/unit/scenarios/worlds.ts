// Every scenario that is shipped, compiled as written.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../../../src/engine/game.ts';
import { checkScenario, compileScenario, problemLine } from '../../../src/scenario/index.ts';

const folder = join(import.meta.dirname, '../../../scenarios');

function content(name: string): string | null {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** The shipped scenarios with their ids, those that extend others included. */
export const WORLDS: readonly (readonly [id: string, world: World])[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const { scenario, problems } = checkScenario({ file: name, text: content(name) ?? '', resolve: content });
    if (!scenario) throw new Error(problems.map(problemLine).join('\n'));
    const world = compileScenario(scenario);
    return [world.id, world];
  });
