// How a game goes as the screens see it: aims, deals, news, the orders of this turn.

import { NONE, scores } from '../../../engine/game.ts';
import type { State, World } from '../../../engine/game.ts';
import type { MapOrder } from '../../map/model.ts';
import type { DealView, GivenOrder, NewsDay, ScoreView } from '../../store/model.ts';
import { formationsOfOrder } from '../game/game.ts';
import type { Game } from '../game/game.ts';
import { say } from './ground.ts';
import { heard } from '../game/hearing.ts';
import type { Told } from '../game/hearing.ts';
import { dateOf, linesOf, orderSentence, resultsOf } from './words.ts';

/** Aims of one actor, named. */
export function scoreView(world: World, state: State, actor: number, language: string): ScoreView | null {
  const score = scores(world, state).find((each) => each.actor === actor);
  if (!score) return null;
  return {
    actor,
    total: score.total,
    aims: score.aims.map(({ aim, share, now, points }) => ({
      name: say(world.aims.names[aim], language),
      share,
      now,
      points,
      weight: world.aims.weight[aim] ?? 0,
    })),
  };
}

/** The deals and how they stand. */
export function dealViews(world: World, state: State, language: string): readonly DealView[] {
  const named = (bits: number) =>
    world.actors.ids.map((_, actor) => actor).filter((actor) => (bits >> actor) & 1);
  return world.deals.ids.map((_, index) => {
    const force = (state.inForce[index] ?? 0) > 0;
    const by = state.proposedBy[index] ?? NONE;
    const table = !force && by !== NONE && (state.proposedUntil[index] ?? 0) >= (state.round[0] ?? 0);
    return {
      index,
      name: say(world.deals.names[index], language),
      terms: (world.deals.terms[index] ?? []).map((term) => say(world.terms.names[term], language)),
      state: force ? 'force' : table ? 'table' : 'none',
      by,
      until: dateOf(world, state.proposedUntil[index] ?? 0, 'long', language),
      accepted: named(state.acceptedBy[index] ?? 0),
      rejected: named(state.rejectedBy[index] ?? 0),
      parties: [...(world.deals.parties[index] ?? [])],
    };
  });
}

/** News of what was told, by day, line by line. */
export function* newsOf(
  game: Game,
  told: readonly Told[],
  language: string,
): Generator<undefined, readonly NewsDay[], undefined> {
  const days: NewsDay[] = [];
  for (const round of new Set(told.map((each) => each.round))) {
    const events = told.filter((each) => each.round === round).flatMap((each) => each.events);
    const lines = yield* linesOf(game.world, events, `${round}`, language);
    if (lines.length > 0) days.push({ date: dateOf(game.world, round, 'long', language), lines });
  }
  return days;
}

/** The orders of this turn, with what came of them at once. */
export function givenOrders(game: Game, viewer: number, language: string): readonly GivenOrder[] {
  return heard(game, game.turnFrom, game.played.length, viewer).map((played, index) => ({
    number: index + 1,
    text: orderSentence(game.world, played.order, language, game.state),
    results: resultsOf(game.world, played.events, language),
    final: played.final,
  }));
}

/** The orders of this turn as arrows and marks on the map. */
export function mapOrders(game: Game): readonly MapOrder[] {
  const { world } = game;
  return game.played.slice(game.turnFrom).flatMap((played, index): MapOrder[] => {
    const { order } = played;
    const number = index + 1;
    const origin = played.origins[0] ?? NONE;
    if (order.kind === 'move' && origin !== NONE)
      return [{ number, kind: 'move', path: played.way?.length ? played.way : [origin, order.to] }];
    if (order.kind === 'attack' && origin !== NONE)
      return [{ number, kind: 'attack', path: [origin, order.target] }];
    if (order.kind === 'strike')
      return order.purpose === 'interdict'
        ? [
            {
              number,
              kind: 'strike',
              path: [world.routes.from[order.target]!, world.routes.to[order.target]!],
            },
          ]
        : [{ number, kind: 'strike', path: [order.target] }];
    if (order.kind === 'stance') return [{ number, kind: 'other', path: [order.place] }];
    const [formation] = formationsOfOrder(order);
    const at = formation === undefined ? NONE : (game.state.at[formation] ?? NONE);
    return at === NONE ? [] : [{ number, kind: 'other', path: [at] }];
  });
}
