// A state in which a condition holds, or does not: for what no game comes to in the time that a test has.

import { NONE, RELATIONS } from '../../../src/engine/game.ts';
import type { Condition, State, World } from '../../../src/engine/game.ts';

const ENEMY = RELATIONS.indexOf('enemy');
const NEUTRAL = RELATIONS.indexOf('neutral');

/** The bounds' number nearest to the column's range, or one just outside them. */
function within(atLeast: number, atMost: number, wanted: boolean, step: number): number {
  if (wanted) return Number.isFinite(atLeast) ? atLeast : atMost;
  return Number.isFinite(atLeast) ? atLeast - step : atMost + step;
}

/** People leave their homes for the first place until so many are away. */
function displace(world: World, state: State, people: number): void {
  let left = people - state.sheltering.reduce((sum, count) => sum + count, 0);
  for (let place = 0; place < world.locations.count && left > 0; place++) {
    const leaving = Math.min(left, state.atHome[place]!);
    state.atHome[place] = state.atHome[place]! - leaving;
    state.away[place] = state.away[place]! + leaving;
    state.sheltering[0] = state.sheltering[0]! + leaving;
    left -= leaving;
  }
}

/**
 * Changes a state until a condition holds, or until it does not.
 * @throws {Error} for a quantity that it knows no way to bring about
 */
export function contrive(world: World, state: State, condition: Condition, wanted = true): void {
  switch (condition.kind) {
    case 'all':
    case 'any':
      if ((condition.kind === 'all') === wanted)
        for (const part of condition.of) contrive(world, state, part, wanted);
      else contrive(world, state, condition.of[0]!, wanted);
      return;
    case 'not':
      contrive(world, state, condition.of, !wanted);
      return;
    case 'controls':
      for (const place of condition.places) state.controller[place] = wanted ? condition.actor : NONE;
      return;
    case 'linked':
      state.linked[condition.link] = wanted ? 1 : 0;
      return;
    case 'at-war': {
      const { a, b } = condition;
      for (const pair of [a * world.actors.count + b, b * world.actors.count + a])
        state.relation[pair] = wanted ? ENEMY : NEUTRAL;
      return;
    }
    case 'deal':
      state.inForce[condition.deal] = wanted ? 1 : 0;
      return;
    case 'happened':
      state.fired[condition.trigger] = wanted ? 1 : 0;
      return;
    case 'collapsed':
      state.collapsed[condition.actor] = wanted ? 1 : 0;
      return;
    case 'round':
      state.round[0] = within(condition.atLeast, condition.atMost, wanted, 1);
      return;
    case 'measure':
      contriveMeasure(world, state, condition, wanted);
      return;
    default: {
      const [column, row] = columnOf(world, state, condition);
      column[row] = within(condition.atLeast, condition.atMost, wanted, 0.01);
    }
  }
}

type Bounded = Extract<Condition, { kind: 'resolve' | 'commitment' | 'credit' | 'opinion' | 'trust' }>;

function columnOf(world: World, state: State, condition: Bounded): [Float64Array, number] {
  if (condition.kind === 'trust') return [state.trust, condition.track];
  if (condition.kind === 'opinion')
    return [state.opinion, condition.audience * world.actors.count + condition.actor];
  return [state[condition.kind], condition.actor];
}

function contriveMeasure(
  world: World,
  state: State,
  { measure, atLeast, atMost }: Extract<Condition, { kind: 'measure' }>,
  wanted: boolean,
): void {
  const quantity = world.measures.quantity[measure];
  if (!quantity) state.measured[measure] = wanted ? within(atLeast, atMost, true, 1) || 1 : 0;
  else if (quantity.kind === 'displaced' && wanted) displace(world, state, atLeast);
  else throw new Error(`no way to bring about ${world.measures.ids[measure]}`);
}
