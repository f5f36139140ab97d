// Sorts a day's events into a handful of groups and weighs them, so that the most important can be told first.

import { attritionGroups } from './attrition.ts';
import type { AttritionGroup } from './attrition.ts';
import { splitBattles, summariseBattle } from './battles.ts';
import type { BattleSummary } from './battles.ts';
import { EVENTS, NONE } from '../engine/game.ts';
import type { EventKind, GameEvent, World } from '../engine/game.ts';
import type { Weighed } from './gather.ts';
import { backedBy, changesHands, handovers, takingWeight } from './ground.ts';
import type { BattleGroup, GroundGroup } from './ground.ts';
import { helpGroups } from './help.ts';
import type { HelpGroup } from './help.ts';
import { peopleGroups } from './people.ts';
import type { PeopleGroup } from './people.ts';
import { impliedByAnother, speechGroups } from './speech.ts';
import type { SpeechGroup } from './speech.ts';
import { splitStrikes, strikeGroups } from './strikes.ts';
import type { StrikeGroup } from './strikes.ts';

/** Something that happened in a day, told in one line. */
export type DayGroup =
  | { readonly kind: 'event'; readonly event: GameEvent }
  /** All that is too small for a line of its own: how often each kind of thing happened, and whether nothing else did. */
  | { readonly kind: 'rest'; readonly counts: Readonly<Record<Minor, number>>; readonly isAll: boolean }
  | GroundGroup
  | StrikeGroup
  | PeopleGroup
  | HelpGroup
  | SpeechGroup
  | AttritionGroup;

/** Kinds of small things, in the order in which they are told. */
export const MINOR = [
  'moves',
  'refits',
  'stances',
  'strikes',
  'supplies',
  'presses',
  'flight',
  'others',
] as const;
export type Minor = (typeof MINOR)[number];

/** A group of a day with its weight and the events it stands for. */
export type WeighedGroup = Weighed<DayGroup>;

/** Events that only keep the books of turns and rounds. */
const BOOKKEEPING: ReadonlySet<EventKind> = new Set(['round-begun', 'turn-begun', 'round-ended']);
/** What was only said is told apart from what happened, by `tellSaid`. */
const SAID: ReadonlySet<EventKind> = new Set(['claim-made', 'claim-answered']);

/** Below this weight nothing is a line of its own. */
const SMALL = 25;
/** Events in which an actor watched has a part count for this much more. */
const OWN = 1.4;

const WEIGHTS: { readonly [K in EventKind]?: number } = {
  'game-ended': 10_000,
  'actor-collapsed': 900,
  'deal-in-force': 800,
  'deal-broken': 780,
  'pause-broken': 300,
  'talks-held': 120,
  'talks-failed': 90,
  'talks-called': 80,
  'talks-opened': 70,
  'prisoners-returned': 60,
  'link-cut': 700,
  'link-joined': 400,
  'trigger-fired': 75,
  'umpire-changed': 500,
  'umpire-weather': 500,
  'umpire-placed': 500,
  'umpire-opinion': 500,
  'umpire-trust': 500,
  'formation-surrendered': 200,
  'formation-disarmed': 200,
  'offer-accepted': 260,
  'offer-broken': 90,
  'offer-refused': 34,
  'offer-made': 30,
  'garrison-panicked': 160,
  'formation-appeared': 150,
  raid: 55,
  'depot-burnt': 50,
  'arms-captured': 12,
  'shipment-lost': 160,
  'reinforcement-turned-back': 130,
  'formation-broke': 120,
  'formation-dissolved': 120,
  'base-threatened': 60,
  'opinion-moved': 35,
  'leave-begun': 600,
  'base-left': 300,
  'base-overrun': 500,
  'advisers-lost': 250,
  'licence-defied': 220,
  'licence-set': 90,
  'licence-lapsed': 20,
  'licence-strained': 12,
  'advisers-sent': 45,
  'advisers-home': 20,
  'formation-lent': 70,
  'formation-returned': 40,
  'orders-delayed': 10,
  'claim-verified': 45,
  'claim-refuted': 65,
  'claim-unsettled': 30,
  rumour: 90,
  'formation-retreated': 15,
  'stance-set': 5,
  'formation-refitted': 4,
  'shipment-sent': 3,
  'formation-moved': 2,
};

/** A day of quiet counts by the place that it is for, at most so much, and by what becomes of it, as a share of that. */
const QUIET = 180;
const QUIETS: { readonly [K in EventKind]?: number } = {
  'pause-agreed': 1,
  'pause-kept': 0.8,
  'pause-refused': 0.5,
};

/** Weather that goes on is no news. */
function weightOf(world: World, event: GameEvent, before: readonly GameEvent[]): number {
  const quiet = QUIETS[event.kind];
  if (quiet !== undefined) return quiet * Math.min(QUIET, 20 + takingWeight(world, event.a));
  if (event.kind === 'weather')
    return before.some((earlier) => earlier.kind === 'weather' && earlier.a === event.a) ? 1 : 45;
  return WEIGHTS[event.kind] ?? 30;
}

const MINOR_KINDS: { readonly [K in EventKind]?: Minor } = {
  'formation-moved': 'moves',
  'formation-retreated': 'moves',
  'formation-refitted': 'refits',
  'stance-set': 'stances',
};

/** The actors that an event is about, from the meaning of its arguments. */
function actorsOf(world: World, event: GameEvent): number[] {
  const found: number[] = [];
  EVENTS[event.kind].forEach((meaning, i) => {
    const value = [event.a, event.b, event.c, event.n][i] ?? NONE;
    const actor =
      meaning === 'actor' ? value : meaning === 'formation' ? world.formations.actor[value] : NONE;
    if (actor !== undefined && actor !== NONE && !found.includes(actor)) found.push(actor);
  });
  return found;
}

/** Events told in groups of their own; all others stand alone. */
const GROUPED: ReadonlySet<EventKind> = new Set([
  'people-displaced',
  'people-moved-again',
  'people-returned',
  'people-harmed',
  'pressed',
  'help-asked',
  'morale-shock',
  'formation-cut-off',
  'formation-starving',
  'place-taken',
  'losses',
  'shipment-arrived',
  'reinforcement-sent',
  'reinforcement-arrived',
  'commitment-set',
  'deal-proposed',
  'deal-accepted',
  'deal-rejected',
  'deal-lapsed',
]);

function battleWeight(world: World, battle: BattleSummary): number {
  const lost = battle.sides.reduce((sum, side) => sum + side.lost, 0);
  const ends = battle.sides.reduce((sum, side) => sum + side.broke.length + 2 * side.surrendered.length, 0);
  const value = world.locations.value[battle.location] ?? 0;
  const place = battle.taken ? takingWeight(world, battle.location) : 8 * value;
  return 40 + place + lost / 6 + 15 * ends + 3 * battle.harmed;
}

/**
 * All groups of a day, the heaviest first. `viewer` is the actor whose affairs count for more, or null; `before` are the
 * events of the day before: what only goes on weighs less.
 */
export function weighDay(
  world: World,
  events: readonly GameEvent[],
  viewer: number | null,
  before: readonly GameEvent[] = [],
): WeighedGroup[] {
  const told = events.filter(
    (event, i) => !BOOKKEEPING.has(event.kind) && !SAID.has(event.kind) && !impliedByAnother(events, i),
  );
  const fought = splitBattles(told);
  const { strikes, rest: unstruck } = splitStrikes(world, fought.rest);
  const { groups: handed, rest } = handovers(world, unstruck);
  const battles = fought.battles.map((of): Weighed<BattleGroup> => {
    const battle = summariseBattle(world, of)!;
    const again = before.some(
      (event) => event.kind === 'battle' && event.a === battle.location && event.b === battle.attacker,
    );
    const backing = backedBy(world, told.slice(0, told.indexOf(of[0]!)), battle);
    return {
      group: { kind: 'battle', battle, backing, again, earlier: [] },
      weight: battleWeight(world, battle),
      events: of,
    };
  });
  const takenByDeal = (deal: GameEvent): readonly GameEvent[] =>
    deal.kind === 'offer-accepted'
      ? rest.filter((event) => event.kind === 'place-taken' && event.a === deal.a && event.b === deal.b)
      : [];
  const byDeal = new Set(rest.flatMap(takenByDeal));
  const lostBases = new Set(rest.filter((event) => event.kind === 'base-lost').map((event) => event.a));
  const single = rest.filter(
    (event) => !GROUPED.has(event.kind) && !(event.kind === 'base-threatened' && lostBases.has(event.a)),
  );
  const groups: WeighedGroup[] = [
    ...changesHands(
      world,
      battles,
      rest.filter((event) => event.kind === 'place-taken' && !byDeal.has(event)),
      told,
    ),
    ...handed,
    ...peopleGroups(rest, before),
    ...strikeGroups(world, strikes, before),
    ...helpGroups(world, rest),
    ...speechGroups(rest, before),
    ...attritionGroups(world, rest, before),
    ...single.map((event): WeighedGroup => {
      const taken = takenByDeal(event);
      const weight = event.kind === 'base-lost' ? 60 + 20 * event.n : weightOf(world, event, before);
      // What lies before one's own garrison tonight is worth half of what the loss of the place would be.
      const asked = event.kind === 'offer-made' && event.c === viewer ? takingWeight(world, event.b) / 2 : 0;
      return {
        group: { kind: 'event', event },
        weight: asked + (taken.length > 0 ? weight + takingWeight(world, event.a) : weight),
        events: [event, ...taken],
      };
    }),
  ];
  const own = (part: readonly GameEvent[]): boolean =>
    viewer !== null && part.some((event) => actorsOf(world, event).includes(viewer));
  return groups
    .map((weighed) => (own(weighed.events) ? { ...weighed, weight: weighed.weight * OWN } : weighed))
    .sort((x, y) => y.weight - x.weight);
}

/** Under which kind of small thing a group is counted, and how often; null when it is not worth counting. */
function minorOf({ group, events }: WeighedGroup): { readonly kind: Minor; readonly n: number } | null {
  switch (group.kind) {
    case 'event':
      // What is sent is told when it comes.
      if (group.event.kind === 'shipment-sent' || group.event.kind === 'weather') return null;
      return { kind: MINOR_KINDS[group.event.kind] ?? 'others', n: 1 };
    case 'strikes':
      return { kind: 'strikes', n: group.strikes.reduce((n, of) => n + of.sorties, 0) };
    case 'supplies':
      return { kind: 'supplies', n: events.length };
    case 'presses':
      return { kind: 'presses', n: events.length };
    case 'displaced':
      return { kind: 'flight', n: group.people };
    case 'returned':
    case 'asks':
      return null;
    default:
      return { kind: 'others', n: 1 };
  }
}

function countMinor(groups: readonly WeighedGroup[]): Record<Minor, number> {
  const counts = {
    moves: 0,
    refits: 0,
    stances: 0,
    strikes: 0,
    supplies: 0,
    presses: 0,
    flight: 0,
    others: 0,
  };
  for (const group of groups) {
    const minor = minorOf(group);
    if (minor) counts[minor.kind] += minor.n;
  }
  return counts;
}

/** The first groups that fit into `limit` lines; everything smaller is counted in the last line. */
export function shorten(groups: readonly WeighedGroup[], limit: number): WeighedGroup[] {
  const large = groups.filter((weighed) => weighed.weight >= SMALL);
  const few = large.length === groups.length && large.length <= limit;
  const kept = few ? large : large.slice(0, Math.max(0, limit - 1));
  const left = groups.filter((weighed) => !kept.includes(weighed));
  const counts = countMinor(left);
  if (Object.values(counts).every((n) => n === 0)) return kept;
  // One thing alone is told as what it is: counting it would take as much room and say nothing.
  const [only, ...more] = left.filter((weighed) => minorOf(weighed) !== null);
  if (only && more.length === 0 && minorOf(only)?.kind === 'others') return [...kept, only];
  return [
    ...kept,
    {
      group: { kind: 'rest', counts, isAll: kept.length === 0 },
      weight: 1,
      events: left.flatMap(({ events }) => events),
    },
  ];
}
