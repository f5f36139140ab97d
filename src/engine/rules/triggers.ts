// Triggers: conditions of the scenario that fire once, with effects.

import type { Emit } from '../events.ts';
import { holds } from '../conditions/evaluate.ts';
import { NONE } from '../world/indices.ts';
import { draw } from '../state/random.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';
import { applyEffects } from './effects.ts';

/** Fires every trigger whose condition holds, each at most once in a game. Only an uncertain one draws chance. */
export function fireTriggers(world: World, state: State, emit: Emit): void {
  for (let trigger = 0; trigger < world.triggers.count; trigger++) {
    if (state.fired[trigger] || !holds(world, state, world.triggers.when[trigger])) continue;
    const chance = world.triggers.chance[trigger] * world.calendar.daysPerRound;
    if (chance < 1 && draw(state, 'triggers') >= chance) continue;
    state.fired[trigger] = state.round[0];
    emit('trigger-fired', trigger, NONE, NONE, 0);
    applyEffects(world, state, world.triggers.effects[trigger], emit);
  }
}
