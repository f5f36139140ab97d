// A night of news: what waited is said, outlets speak of the day, others settle what was said before, and rumours rise.

import type { Emit } from '../events.ts';
import { keptOver } from '../numbers/pace.ts';
import { P } from '../numbers/parameters.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';
import { publishDue, reportTheDay } from './claims.ts';
import { riseRumours } from './rumours.ts';
import { settleClaims } from './verification.ts';

/** Upkeep of public information; nothing where the scenario has no outlets. */
export function tellTheDay(world: World, state: State, emit: Emit): void {
  const { outlets } = world;
  if (outlets.count === 0) return;
  const rules = state.rules;
  const days = world.calendar.daysPerRound;
  const kept = keptOver(rules[P.claims.doubtKept], days);
  const { doubt } = state;
  for (let l = 0; l < doubt.length; l++) doubt[l] *= kept;
  const pace = Math.min(1, rules[P.claims.regained] * days);
  for (let o = 0; o < outlets.count; o++)
    state.credibility[o] += (outlets.credibility[o] - state.credibility[o]) * pace;
  settleClaims(world, state, emit);
  publishDue(world, state, emit);
  reportTheDay(world, state, emit);
  riseRumours(world, state, emit);
}
