// An estimate's reading as the page shows it.

import type { World } from '../../../engine/game.ts';
import type { EventCourse } from '../../../lab/answers/tally.ts';
import type { ForecastReading, PlanReading } from '../../../lab/forecast/forecast.ts';
import type {
  EstimateDifference,
  EstimateEvent,
  EstimateOutcome,
  EstimateShare,
  EstimateView,
  OutcomeLook,
} from '../../store/estimate.ts';
import { tonesOf } from '../outcomes/gravity.ts';
import { say } from '../snapshot/ground.ts';
import { dateOf } from '../snapshot/words.ts';
import { titleOf } from './titles.ts';

/** Ids of the plans held against the staff's own way. */
export const ORDER = 'order';
export const ASIDE = 'aside';

/** Share of games under which an event is not named. */
const SELDOM = 0.03;
const KINDS: readonly EstimateEvent['kind'][] = ['place', 'link', 'other'];
const SHADES = 5;

/** A share and its interval in games of a hundred. */
function inHundred({ share, low, high }: EstimateShare): EstimateShare {
  return { share: Math.round(100 * share), low: Math.floor(100 * low), high: Math.ceil(100 * high) };
}

/** Looks by outcome: what is fought out darkens from the nearest to the start to the furthest from it. */
export function looksOf(world: World): readonly OutcomeLook[] {
  const tones = tonesOf(world);
  return world.outcomes.family.map((each, outcome): OutcomeLook => {
    if (each === 'agreed') return 'agreed';
    return `fought-${Math.round(tones[outcome]! * (SHADES - 1)) as 0 | 1 | 2 | 3 | 4}`;
  });
}

function outcomesOf(world: World, base: PlanReading, order: PlanReading | undefined, language: string) {
  const looks = looksOf(world);
  return base.answers.outcomes
    .filter(({ games }) => games > 0)
    .toSorted((a, b) => b.share - a.share)
    .map(({ outcome, share, low, high }): EstimateOutcome => {
      const other = order?.answers.outcomes.find((each) => each.outcome === outcome);
      return {
        name: say(world.outcomes.names[outcome], language),
        look: looks[outcome]!,
        ...inHundred({ share, low, high }),
        withOrder: other ? Math.round(100 * other.share) : null,
      };
    });
}

/** An event that comes in some of the games from now on; none of what has come before, or hardly ever comes. */
function eventOf(
  world: World,
  round: number,
  { measure, came }: EventCourse,
  order: PlanReading | undefined,
  language: string,
): readonly EstimateEvent[] {
  const end = came.at(-1);
  if (!end || end.share < SELDOM || (came[round - 1]?.share ?? 0) > 0) return [];
  const half = came.find(({ share }) => share >= end.share / 2) ?? end;
  const other = order?.answers.events.find((each) => each.measure === measure)?.came.at(-1);
  const day = (at: number): string => dateOf(world, at, 'short', language);
  return [
    {
      ...titleOf(world, measure, language),
      ...inHundred(end),
      days: came.slice(round).map(({ share, low, high }) => ({
        share: 100 * share,
        low: 100 * low,
        high: 100 * high,
      })),
      first: day(round),
      last: day(came.length - 1),
      half: day(half.round),
      halfRound: half.round,
      withOrder: other ? Math.round(100 * other.share) : null,
    },
  ];
}

/** What one reading says, of the staff's own way and of the plans held against it. */
export function figuresOf(
  world: World,
  round: number,
  base: ForecastReading,
  plans: ForecastReading,
  language: string,
): Pick<EstimateView, 'games' | 'halfWidth' | 'outcomes' | 'events' | 'points'> & {
  readonly differences: ReadonlyMap<string, EstimateDifference>;
} {
  const own = base.plans[0]!;
  const order = plans.plans.find(({ id }) => id === ORDER);
  const events = own.answers.events.flatMap((event) => eventOf(world, round, event, order, language));
  const inTime = events.toSorted((a, b) => a.halfRound - b.halfRound);
  const differences = plans.plans.flatMap(({ id, difference }) =>
    difference && plans.draws > 1
      ? [[id, { mean: difference.mean, low: difference.low, high: difference.high }] as const]
      : [],
  );
  return {
    games: base.draws,
    halfWidth: Math.ceil(base.halfWidth),
    outcomes: outcomesOf(world, own, order, language),
    events: KINDS.flatMap((kind) => inTime.filter((event) => event.kind === kind)),
    points: own.points && {
      median: own.points.median,
      low: own.points.lowerQuartile,
      high: own.points.upperQuartile,
    },
    differences: new Map(differences),
  };
}
