// What triggers and terms change when they take effect.

import type { Effect } from '../conditions.ts';
import { NONE } from '../indices.ts';
import { relate } from '../relations.ts';
import type { State } from '../state.ts';
import { shake } from '../troops.ts';
import { ENEMY, TRUCE } from '../world.ts';
import type { World } from '../world.ts';
import { wake } from './latent.ts';
import { blameForBrokenTruce, moveOpinion } from './opinion.ts';

const within = (value: number): number => Math.max(0, Math.min(100, value));

export function applyEffects(world: World, state: State, effects: readonly Effect[]): void {
  for (const effect of effects) {
    switch (effect.kind) {
      case 'commitment':
        state.commitment[effect.actor] = within(state.commitment[effect.actor] + effect.add);
        break;
      case 'resolve':
        state.resolve[effect.actor] = within(state.resolve[effect.actor] + effect.add);
        break;
      case 'pressure':
        state.pressure[effect.actor] = Math.max(0, state.pressure[effect.actor] + effect.add);
        break;
      case 'opinion':
        moveOpinion(world, state, effect.audience, effect.actor, effect.add);
        break;
      case 'cohesion':
        for (let f = 0; f < world.formations.count; f++) {
          if (state.at[f] !== NONE && world.formations.actor[f] === effect.actor)
            shake(state, f, -effect.add);
        }
        break;
      case 'wake':
        wake(state, effect.actor);
        break;
      case 'relation':
        if (effect.to === ENEMY && state.relation[effect.a * world.actors.count + effect.b] === TRUCE)
          blameForBrokenTruce(world, state, effect.a);
        relate(world, state, effect.a, effect.b, effect.to);
        break;
    }
  }
}
