// Why an injection cannot be done as things stand: the engine only says whether.

import { NONE, mayInject, sameSide } from '../../../engine/game.ts';
import type { Injection, State, World } from '../../../engine/game.ts';
import type { UmpireRefusal } from '../../store/table.ts';

/** Why a formation cannot be put at a place. */
function whyNotThere(world: World, state: State, f: number, at: number): UmpireRefusal {
  const actor = world.formations.actor[f] ?? NONE;
  const holder = state.controller[at] ?? NONE;
  if ((state.strength[f] ?? 0) <= 0) return 'noTroops';
  if (state.at[f] === at) return 'there';
  if (state.asleep[actor] === 1) return 'asleep';
  if (holder !== NONE && !sameSide(world, state, actor, holder)) return 'ground';
  return (state.at[f] ?? NONE) === NONE && state.cargoFormation.includes(f) ? 'underWay' : 'opponents';
}

/** Why an injection cannot be done; null when it can. */
export function whyNotInject(world: World, state: State, injection: Injection): UmpireRefusal | null {
  const numbers = Object.values(injection).filter((value) => typeof value === 'number');
  if (numbers.some((value) => !Number.isFinite(value))) return 'number';
  if (mayInject(world, state, injection)) {
    return injection.kind === 'licence' && injection.client === injection.front ? 'twice' : null;
  }
  switch (injection.kind) {
    case 'place':
      return whyNotThere(world, state, injection.formation, injection.at);
    case 'wake':
      return 'awake';
    case 'relation':
      return 'twice';
    case 'exchange':
      return injection.a === injection.b ? 'twice' : 'share';
    case 'claim':
      return 'people';
    case 'withdraw':
    case 'weather':
    case 'licence':
      return 'names';
    default:
      return 'range';
  }
}
