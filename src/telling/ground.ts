// Who took, lost and gave up which place in a day, with and without a battle.

import type { BattleSummary } from './battles.ts';
import { ALLY, NONE } from '../engine/game.ts';
import type { GameEvent, World } from '../engine/game.ts';
import { groupBy, total, unique } from './gather.ts';
import type { Weighed } from './gather.ts';

/** Who had help from the air in a battle. */
export interface Backing {
  readonly attacker: boolean;
  readonly defender: boolean;
}

export interface BattleGroup {
  readonly kind: 'battle';
  readonly battle: BattleSummary;
  readonly backing: Backing;
  /** The same actor attacked the place the day before. */
  readonly again: boolean;
  /** Other battles for the place before it on the same day. */
  readonly earlier: readonly BattleSummary[];
}

export type GroundGroup =
  | BattleGroup
  /** Several battles of a day in which one actor took places from another, or from nobody. */
  | {
      readonly kind: 'captures';
      readonly attacker: number;
      readonly defender: number;
      readonly battles: readonly BattleGroup[];
    }
  /** A place that changed hands more than once: its holder before, then each that took it. */
  | {
      readonly kind: 'contest';
      readonly location: number;
      readonly holders: readonly number[];
      readonly battles: readonly BattleSummary[];
    }
  /** Places that changed hands without a battle; `from` is their holder before when it was one actor. */
  | {
      readonly kind: 'takings';
      readonly actor: number;
      readonly from: number;
      readonly places: readonly number[];
    }
  /** The people of a place rose; `men` of the garrison scattered. */
  | {
      readonly kind: 'rose';
      readonly location: number;
      readonly against: number;
      readonly side: number;
      readonly men: number;
    }
  /** A garrison left in good order; `taker` holds the place now, or NONE. */
  | {
      readonly kind: 'given-up';
      readonly location: number;
      readonly holder: number;
      readonly taker: number;
    };

/** How much it counts that a place changes hands. */
export function takingWeight(world: World, location: number): number {
  return 20 + 8 * (world.locations.value[location] ?? 0) ** 2;
}

/** Whether one is on the side of another: an ally when the game began, or one who sends it what it needs. */
function stands(world: World, one: number, other: number): boolean {
  const { actors } = world;
  return (
    one === other ||
    actors.relation[one * actors.count + other] === ALLY ||
    (actors.sponsorsOf[other] ?? []).includes(one)
  );
}

/** Who had support from the air in a battle, by the strikes of the day before it began. */
export function backedBy(world: World, earlier: readonly GameEvent[], battle: BattleSummary): Backing {
  const support = earlier.filter(
    (event) => event.kind === 'struck-place' && event.c === 0 && event.b === battle.location,
  );
  const by = (actor: number): boolean =>
    actor !== NONE && support.some((event) => stands(world, event.a, actor));
  return { attacker: by(battle.attacker), defender: by(battle.defender) };
}

/** Whether an event is what a rising or withdrawal at a place did to its garrison. */
function befalls(event: GameEvent, place: number): boolean {
  switch (event.kind) {
    case 'losses':
      return event.c === place;
    case 'formation-retreated':
    case 'formation-surrendered':
    case 'formation-dissolved':
      return event.b === place;
    case 'place-taken':
      return event.a === place;
    default:
      return false;
  }
}

/** Risings and withdrawals, each with what follows it at the same place, and all other events. */
export function handovers(
  world: World,
  events: readonly GameEvent[],
): { groups: Weighed<GroundGroup>[]; rest: readonly GameEvent[] } {
  const groups: Weighed<GroundGroup>[] = [];
  const used = new Set<GameEvent>();
  events.forEach((event, i) => {
    if (event.kind !== 'place-left' && event.kind !== 'place-rose') return;
    const after = events.slice(i + 1);
    const end = after.findIndex((next) => !befalls(next, event.a));
    const of = [event, ...(end < 0 ? after : after.slice(0, end))];
    for (const each of of) used.add(each);
    const weight = takingWeight(world, event.a);
    const men = total(of.filter((each) => each.kind === 'losses'));
    const taker = of.find((each) => each.kind === 'place-taken')?.b ?? NONE;
    groups.push(
      event.kind === 'place-rose'
        ? {
            group: { kind: 'rose', location: event.a, against: event.b, side: event.c, men },
            weight: 200 + weight,
            events: of,
          }
        : {
            group: { kind: 'given-up', location: event.a, holder: event.b, taker },
            weight: 40 + weight,
            events: of,
          },
    );
  });
  return { groups, rest: events.filter((event) => !used.has(event)) };
}

/** Places taken without a battle, in a line for each actor; places of weight have one each. */
function takingGroups(world: World, events: readonly GameEvent[]): Weighed<GroundGroup>[] {
  const value = (place: number): number => world.locations.value[place] ?? 0;
  const groups: Weighed<GroundGroup>[] = [];
  for (const [actor, taken] of groupBy(events, (event) => event.b)) {
    const great = taken.filter((event) => value(event.a) >= 6).map((event) => [event]);
    const small = taken.filter((event) => value(event.a) < 6);
    for (const part of small.length > 0 ? [...great, small] : great) {
      const from = unique(part.map((event) => event.c));
      const places = unique(part.map((event) => event.a)).sort((x, y) => value(y) - value(x));
      const weight = part.reduce((sum, event) => sum + takingWeight(world, event.a), 0);
      groups.push({
        group: { kind: 'takings', actor, from: from.length === 1 ? from[0]! : NONE, places },
        weight: part.length > 1 ? weight / 1.5 : weight,
        events: part,
      });
    }
  }
  return groups;
}

/**
 * Battles and takings of a day: a place that changed hands more than once has one line for all of it. `lone` are the
 * changes of hands that were no part of a battle, a rising or a withdrawal; `order` are all events of the day.
 */
export function changesHands(
  world: World,
  battles: readonly Weighed<BattleGroup>[],
  lone: readonly GameEvent[],
  order: readonly GameEvent[],
): Weighed<GroundGroup>[] {
  const known = new Set([...lone, ...battles.flatMap(({ events }) => events)]);
  const changes = order.filter((event) => event.kind === 'place-taken' && known.has(event));
  const contested = new Set(
    [...groupBy(changes, (event) => event.a)].filter(([, of]) => of.length > 1).map(([place]) => place),
  );
  const contests = [...contested].map((location): Weighed<GroundGroup> => {
    const of = changes.filter((event) => event.a === location);
    const fought = battles.filter(({ group }) => group.battle.location === location);
    const unfought = lone.filter((event) => event.a === location);
    return {
      group: {
        kind: 'contest',
        location,
        holders: [of[0]!.c, ...of.map((event) => event.b)],
        battles: fought.map(({ group }) => group.battle),
      },
      weight: takingWeight(world, location) + fought.reduce((sum, { weight }) => sum + weight, 0) / 2,
      events: [...fought.flatMap(({ events }) => events), ...unfought],
    };
  });
  return [
    ...contests,
    ...onePerPlace(battles.filter(({ group }) => !contested.has(group.battle.location))),
    ...takingGroups(
      world,
      lone.filter((event) => !contested.has(event.a)),
    ),
  ];
}

/** Several battles for one place in a day become one group: the one that took it, or the last, with those before it. */
function onePerPlace(battles: readonly Weighed<BattleGroup>[]): Weighed<BattleGroup>[] {
  const places = unique(battles.map(({ group }) => group.battle.location));
  return places.map((location) => {
    const all = battles.filter(({ group }) => group.battle.location === location);
    const main = all.find(({ group }) => group.battle.taken) ?? all.at(-1)!;
    if (all.length === 1) return main;
    return {
      group: { ...main.group, earlier: all.filter((each) => each !== main).map(({ group }) => group.battle) },
      weight: Math.max(...all.map(({ weight }) => weight)) + 20,
      events: all.flatMap(({ events }) => events),
    };
  });
}
