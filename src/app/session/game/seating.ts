// How the seats of a scenario are offered: who can begin at once first, and the camps they fall into.

import { ENEMY, ALLY, NONE } from '../../../engine/game.ts';
import type { World } from '../../../engine/game.ts';

/** How the two stand to each other at the start. */
function relationOf(world: World, a: number, b: number): number {
  return world.actors.relation[a * world.actors.count + b] ?? 0;
}

function all(world: World): readonly number[] {
  return [...world.actors.ids.keys()];
}

/** True for who holds ground from the start and is at war with somebody who is awake: it has a decision on the first day. */
function fights(world: World, actor: number): boolean {
  const { actors, locations } = world;
  return (
    actors.ground[actor] === 1 &&
    actors.latent[actor] === 0 &&
    locations.controller.some((holder) => holder === actor) &&
    all(world).some((other) => actors.latent[other] === 0 && relationOf(world, actor, other) === ENEMY)
  );
}

/** Actors in the order in which they are offered: those who fight, other ground, backers, mediators, and those who sleep. */
export function seatOrder(world: World): readonly number[] {
  const { actors } = world;
  const rank = (actor: number): number => {
    if (actors.latent[actor] === 1) return 4;
    if (fights(world, actor)) return 0;
    if (actors.ground[actor] === 1) return 1;
    return actors.mediates[actor] === 1 ? 3 : 2;
  };
  return all(world).toSorted((a, b) => rank(a) - rank(b) || a - b);
}

/**
 * Camps of awake actors, at most one for each: around each who fights its allies and the sponsors of those in it, unless they are at war with
 * any of them; then those who mediate.
 */
export function campsOf(world: World): readonly (readonly number[])[] {
  const { actors } = world;
  const taken = new Set<number>();
  const camps: (readonly number[])[] = [];
  const free = (actor: number) =>
    actors.latent[actor] === 0 && !taken.has(actor) && actors.mediates[actor] !== 1;
  for (const leader of seatOrder(world).filter((actor) => fights(world, actor))) {
    if (!free(leader)) continue;
    const camp = [leader];
    const joins = (actor: number) =>
      free(actor) &&
      !camp.includes(actor) &&
      camp.every((member) => relationOf(world, member, actor) !== ENEMY) &&
      (relationOf(world, leader, actor) === ALLY ||
        camp.some((member) => (actors.sponsorsOf[member] ?? []).includes(actor)));
    for (let next = all(world).find(joins) ?? NONE; next !== NONE; next = all(world).find(joins) ?? NONE)
      camp.push(next);
    for (const member of camp) taken.add(member);
    camps.push(camp);
  }
  const mediators = all(world).filter((actor) => actors.mediates[actor] === 1 && actors.latent[actor] === 0);
  return mediators.length > 0 ? [...camps, mediators] : camps;
}
