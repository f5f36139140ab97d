// In every collapse, whoever plays, the killed stay far below the captured and dispersed.

import { expect, test } from 'vitest';
import { playGame } from '../../src/engine/game.ts';
import { mixOf } from '../unit/scenarios/mixes.ts';
import { WORLDS } from '../unit/scenarios/worlds.ts';

test.each(WORLDS.filter(([id]) => /^(?:hama|aleppo)/.test(id)))('%s', (_, world) => {
  const bloody: string[] = [];
  let collapses = 0;
  for (let game = 0; game < 20; game++) {
    const state = playGame(world, mixOf(world, game).players, `col-${game}`);
    for (const [actor, id] of world.actors.ids.entries()) {
      if (!state.collapsed[actor]) continue;
      collapses++;
      const own = [...world.formations.actor.keys()].filter((f) => world.formations.actor[f] === actor);
      const killed = own.reduce((sum, f) => sum + state.killed[f]!, 0);
      const gone = own.reduce((sum, f) => sum + state.captured[f]! + state.dispersed[f]!, 0);
      if (killed >= gone / 3)
        bloody.push(`col-${game} ${id}: ${killed} killed, ${gone} captured or dispersed`);
    }
  }
  expect(bloody).toEqual([]);
  expect(collapses).toBeGreaterThan(1);
});
