// Every scenario that is shipped, with every variant in it, is without fault and can be played to its end.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outcomeOf, playGame } from '../../../src/engine/game.ts';
import { heuristic } from '../../../src/policies/index.ts';
import { checkScenario, compileScenario, problemLine } from '../../../src/scenario/index.ts';

const folder = join(import.meta.dirname, '../../../scenarios');

function content(name: string): string | null {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

const shipped = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, ...checkScenario({ file: name, text: content(name) ?? '', resolve: content }) }));

describe.each(shipped)('$name', ({ scenario, problems }) => {
  test('has neither error nor warning', () => {
    expect(problems.map(problemLine)).toEqual([]);
  });

  test.each(['as written', ...Object.keys(scenario?.variants ?? {})])('is played to its end, %s', (name) => {
    const world = compileScenario(scenario!, { variant: name === 'as written' ? null : name });
    const players = world.actors.ids.map(() => heuristic);
    expect(outcomeOf(playGame(world, players, `shipped/${name}`))).not.toBeNull();
  });
});
