// How formations wore down away from battles and strikes: shaken by news, short of supply, deserted.

import { splitBattles } from './battles.ts';
import { NONE } from '../engine/game.ts';
import type { GameEvent, World } from '../engine/game.ts';
import { groupBy, total, unique } from './gather.ts';
import type { Weighed } from './gather.ts';
import { splitStrikes } from './strikes.ts';

export type AttritionGroup =
  | {
      readonly kind: 'shocks';
      readonly actor: number;
      readonly points: number;
      readonly places: readonly number[];
    }
  /** Formations with no open road to supply, or hungry, and the men who left them. */
  | {
      readonly kind: 'shortage';
      readonly actor: number;
      readonly formations: readonly number[];
      /** Where the first of them stands. */
      readonly place: number;
      readonly cutOff: boolean;
      readonly men: number;
    }
  /** Men lost away from battles and strikes, most of them in one manner (code of LOSS_KINDS). */
  | {
      readonly kind: 'losses';
      readonly actor: number;
      readonly men: number;
      readonly manner: number;
      /** So it was the day before. */
      readonly again: boolean;
      /** The actor fell apart that day, and these men went their ways. */
      readonly collapse: boolean;
    };

function shockGroups(events: readonly GameEvent[]): Weighed<AttritionGroup>[] {
  const shocks = events.filter((event) => event.kind === 'morale-shock');
  return [...groupBy(shocks, (event) => event.b)].map(([actor, shaken]) => {
    const points = total(shaken);
    const places = unique(shaken.toSorted((x, y) => y.n - x.n).map((event) => event.a));
    return { group: { kind: 'shocks', actor, points, places }, weight: 5 + 15 * points, events: shaken };
  });
}

/** Whether a loss is the desertion that a `formation-starving` event tells of already. */
function isHunger(event: GameEvent, next: GameEvent | undefined): boolean {
  return next?.kind === 'formation-starving' && next.a === event.a;
}

function shortageGroups(
  world: World,
  events: readonly GameEvent[],
  before: readonly GameEvent[],
): Weighed<AttritionGroup>[] {
  const isShort = (event: GameEvent): boolean =>
    event.kind === 'formation-cut-off' || event.kind === 'formation-starving';
  const known = new Set(before.filter(isShort).map((event) => event.a));
  return [...groupBy(events.filter(isShort), (event) => world.formations.actor[event.a] ?? NONE)].map(
    ([actor, told]) => {
      const formations = unique(told.map((event) => event.a)).sort(
        (x, y) => Number(known.has(x)) - Number(known.has(y)),
      );
      const added = formations.filter((formation) => !known.has(formation)).length;
      const men = total(told.filter((event) => event.kind === 'formation-starving'));
      const place = told.find((event) => event.a === formations[0])?.b ?? NONE;
      const cutOff = told.some((event) => event.kind === 'formation-cut-off');
      return {
        group: { kind: 'shortage', actor, formations, place, cutOff, men },
        weight: added > 0 ? 35 + 15 * added + men / 5 : 10 + men / 8,
        events: told,
      };
    },
  );
}

/** Losses that belong to no battle, no strike and no hunger. */
function outsideBattle(world: World, events: readonly GameEvent[]): GameEvent[] {
  const { rest } = splitStrikes(world, splitBattles(events).rest);
  return rest.filter((event, i) => event.kind === 'losses' && event.n > 0 && !isHunger(event, rest[i + 1]));
}

/** Men lost away from battles and strikes, added up by actor. */
function lossGroups(
  world: World,
  events: readonly GameEvent[],
  before: readonly GameEvent[],
): Weighed<AttritionGroup>[] {
  const sides = (of: readonly GameEvent[]): Map<number, GameEvent[]> =>
    groupBy(outsideBattle(world, of), (event) => world.formations.actor[event.a] ?? NONE);
  const known = sides(before);
  return [...sides(events)].map(([actor, lost]) => {
    const men = total(lost);
    const byManner = [...groupBy(lost, (event) => event.b)].sort((x, y) => total(y[1]) - total(x[1]));
    const manner = byManner[0]?.[0] ?? 0;
    const again = known.has(actor);
    const collapse = events.some((event) => event.kind === 'actor-collapsed' && event.a === actor);
    return {
      group: { kind: 'losses', actor, men, manner, again, collapse },
      weight: collapse ? 100 : 10 + men / (again ? 20 : 6),
      events: lost,
    };
  });
}

/** Groups of what wore formations down. `events` hold no battle and no strike; `before` are all of the day before. */
export function attritionGroups(
  world: World,
  events: readonly GameEvent[],
  before: readonly GameEvent[],
): Weighed<AttritionGroup>[] {
  return [
    ...shockGroups(events),
    ...shortageGroups(world, events, before),
    ...lossGroups(world, events, before),
  ];
}
