// Outside opinion: what audiences that take no turns think of each actor, what moves it, and what it moves.

import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { ActorIndex, AudienceIndex, DealIndex } from '../world/indices.ts';
import { P } from '../numbers/parameters.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';

/** A day's change, in points, from which an audience is heard. */
const HEARD = 2;

/** Moves what an audience thinks of an actor, within -100..100; nothing where it has no opinion of it. */
export function moveOpinion(
  world: World,
  state: State,
  audience: AudienceIndex,
  actor: ActorIndex,
  points: number,
): void {
  const row = audience * world.actors.count + actor;
  if (!world.audiences.cares[row]) return;
  state.opinion[row] = Math.max(-100, Math.min(100, state.opinion[row] + points));
}

/** Moves what every audience thinks of an actor, by points times its factor for the matter. */
export function moveAllOpinion(
  world: World,
  state: State,
  actor: ActorIndex,
  factor: Float64Array,
  points: number,
): void {
  for (let audience = 0; audience < world.audiences.count; audience++)
    moveOpinion(world, state, audience, actor, factor[audience] * points);
}

/** A deal in force speaks for all its parties. */
export function praiseForDeal(world: World, state: State, deal: DealIndex): void {
  const { deals } = world.audiences;
  for (const party of world.deals.parties[deal])
    moveAllOpinion(world, state, party, deals, state.rules[P.opinion.deal]);
}

/** Whoever refuses a deal is thought less of. */
export function blameForRefusal(world: World, state: State, actor: ActorIndex): void {
  moveAllOpinion(world, state, actor, world.audiences.deals, -state.rules[P.opinion.refusal]);
}

/** Whoever breaks a truce is thought much less of. */
export function blameForBrokenTruce(world: World, state: State, actor: ActorIndex): void {
  moveAllOpinion(world, state, actor, world.audiences.deals, -state.rules[P.opinion.brokenTruce]);
}

/** Share, 0..1, of all displaced people who shelter at an audience's borders. */
function atBorders(world: World, state: State, audience: AudienceIndex, displaced: number): number {
  if (displaced === 0) return 0;
  let people = 0;
  const borders = world.audiences.borders[audience];
  for (let i = 0; i < borders.length; i++) people += state.sheltering[borders[i]];
  return people / displaced;
}

/**
 * A day of outside opinion: it goes back towards where it began, falls for the harm and flight an actor has caused since the day before
 * (more where those who fled stand at the audience's own borders), and is summed up as each actor's standing.
 */
export function driftOpinion(world: World, state: State, emit: Emit): void {
  const { audiences } = world;
  if (audiences.count === 0) return;
  const rules = state.rules;
  const actors = world.actors.count;
  const pace = Math.min(1, rules[P.opinion.drift] * world.calendar.daysPerRound);
  let displaced = 0;
  for (let l = 0; l < world.locations.count; l++) displaced += state.sheltering[l];
  state.standing.fill(0);
  for (let u = 0; u < audiences.count; u++) {
    const near = 1 + rules[P.opinion.spillOver] * atBorders(world, state, u, displaced);
    for (let actor = 0; actor < actors; actor++) {
      const row = u * actors + actor;
      if (!audiences.cares[row]) continue;
      const before = state.opinion[row];
      const harmed = state.harmed[actor] - state.harmedAnswered[actor];
      const uprooted = state.uprooted[actor] - state.uprootedAnswered[actor];
      const change =
        (audiences.opinion[row] - before) * pace -
        (rules[P.opinion.harm] * audiences.harm[u] * harmed) / 100 -
        (rules[P.opinion.displacement] * audiences.displacement[u] * near * uprooted) / 10000;
      moveOpinion(world, state, u, actor, change);
      if (Math.abs(state.opinion[row] - before) >= HEARD)
        emit('opinion-moved', u, actor, NONE, state.opinion[row] - before);
      state.standing[actor] += (audiences.weight[u] * (state.opinion[row] - audiences.opinion[row])) / 100;
    }
  }
  state.harmedAnswered.set(state.harmed);
  state.uprootedAnswered.set(state.uprooted);
}

/** Points that the standing of an actor adds to the level of its resolve. */
export function resolveFromStanding(state: State, actor: ActorIndex): number {
  return state.rules[P.opinion.resolve] * state.standing[actor];
}

/** Points that the standing of its clients, on average, adds to the level of a sponsor's commitment. */
export function commitmentFromStanding(world: World, state: State, sponsor: ActorIndex): number {
  const clients = world.actors.clients[sponsor];
  let sum = 0;
  for (let i = 0; i < clients.length; i++) sum += state.standing[clients[i]];
  return clients.length === 0 ? 0 : (state.rules[P.opinion.commitment] * sum) / clients.length;
}

/** Willingness that an actor's standing adds: the worse it stands, the more. */
export function willingnessFromStanding(state: State, actor: ActorIndex): number {
  return -state.rules[P.opinion.willingness] * state.standing[actor];
}
