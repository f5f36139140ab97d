// What questions about orders are asked with: the actor on turn, what it knows, and the language to answer in.

import { ENEMY, actorOnTurn, check, legalOrders, observe, NONE } from '../../../engine/game.ts';
import type { Order, View, World } from '../../../engine/game.ts';
import type { Game } from '../game/game.ts';
import { say } from '../snapshot/ground.ts';
import { refusalSentence } from '../snapshot/words.ts';

/** The actor on turn, what it knows and the language to answer in. */
export interface Asking {
  readonly world: World;
  readonly view: View;
  readonly actor: number;
  readonly language: string;
  readonly legal: readonly Order[];
}

/** Prepares the questions of one moment. */
export function asking(game: Game, language: string): Asking {
  const actor = actorOnTurn(game.state);
  const view = observe(game.world, game.state, actor);
  return { world: game.world, view, actor, language, legal: legalOrders(game.world, view) };
}

/** Why an order cannot be given, as a sentence; null when it can. */
export function refused(ask: Asking, order: Order): string | null {
  const refusal = check(ask.world, ask.view, order);
  return refusal ? refusalSentence(ask.world, refusal, ask.language) : null;
}

/** A route by its two ends. */
export function routeName({ world, language }: Asking, route: number): string {
  const end = (l: number | undefined) => say(world.locations.names[l ?? NONE], language);
  return `${end(world.routes.from[route])} – ${end(world.routes.to[route])}`;
}

/** Levels of commitment that can be set now, those nearest to the present one first when raising. */
export function levels(ask: Asking): readonly number[] {
  const now = Math.round(ask.view.commitment[ask.actor] ?? 0);
  const near = [now + 10, now + 5, now - 5, now - 10, now + 20, now - 20];
  return [...new Set(near.map((level) => Math.max(0, Math.min(100, level))))].filter(
    (level) => level !== now,
  );
}

/** Whether the actor on turn is at war with another. */
export function atWar({ world, view, actor }: Asking, other: number): boolean {
  return other !== NONE && view.relation[actor * world.actors.count + other] === ENEMY;
}
