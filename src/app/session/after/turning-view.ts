// What was found of the turning points, in words and charts.

import { t } from 'i18next';
import type * as charting from '../../../charts/index.ts';
import { outcomeOf } from '../../../engine/game.ts';
import type { World } from '../../../engine/game.ts';
import type { Mean } from '../../../lab/statistics/paired.ts';
import { wilson } from '../../../lab/statistics/intervals.ts';
import type { TurningReading } from '../../../lab/forecast/turning.ts';
import { roundsThatTurned } from '../../../telling/index.ts';
import { count } from '../../i18n/index.ts';
import type { ReportChart } from '../../store/model.ts';
import type { Between, TurnDay, TurningSeat, TurningView } from '../../store/turning.ts';
import { appStore } from '../../store/store.ts';
import type { Game } from '../game/game.ts';
import { furthestFirst, tonesOf } from '../outcomes/gravity.ts';
import { say, styleOf } from '../snapshot/ground.ts';
import { dateOf } from '../snapshot/words.ts';
import { eventsOf } from './days.ts';

/** Games from every moment. */
export const GAMES = 60;
/** Games from every moment below which their numbers say too little to be shown. */
const ENOUGH = 20;
/** Days that are told of. */
const TOLD = 6;
/** Points below which a day is not told of, unless it turned the game in another way. */
const LEAST = 2;
/** Added to the points of a day on which something happened that the game is told by. */
const TURNED = 100;
/** Heights of the two charts in pixels. */
const TALL = 320;
const LOW = 130;

export type Charts = typeof charting;

/** What a reading is put into words with. */
interface Context {
  readonly world: World;
  readonly reading: TurningReading;
  readonly charts: Charts;
  readonly language: string;
  /** Short dates of the reading's days. */
  readonly days: readonly string[];
  /** Rounds in which something happened that the game is told by. */
  readonly turned: readonly number[];
  readonly isProvisional: boolean;
}

/** What the report shows of a reading. */
export function viewOf(
  game: Game,
  reading: TurningReading,
  charts: Charts,
): Omit<TurningView, 'thinking' | 'chosen'> {
  const { world, state } = game;
  const { language } = appStore.getState();
  const outcome = outcomeOf(state);
  const isProvisional = reading.games < ENOUGH;
  const context: Context = {
    world,
    reading,
    charts,
    language,
    days: reading.days.map((_, day) =>
      day === 0 ? t('turning.start') : dateOf(world, day, 'short', language),
    ),
    turned: outcome === null ? [] : roundsThatTurned(world, eventsOf(game), outcome),
    isProvisional,
  };
  const alike = outcome === null ? undefined : reading.days[0]?.outcomes[outcome];
  return {
    games: reading.games,
    most: GAMES,
    within: withinOf(reading.games),
    failed: null,
    isProvisional,
    seats: world.actors.ids.flatMap((_, actor) => seatOf(context, actor) ?? []),
    alike: alike ? { mean: 100 * alike.share, low: 100 * alike.low, high: 100 * alike.high } : null,
  };
}

/** Half the width of the interval of a share of one half, which is the widest, in games of a hundred. */
export function withinOf(games: number): number {
  const { low, high } = wilson(games / 2, games);
  return Math.ceil(50 * (high - low));
}

function betweenOf(mean: Mean | null | undefined): Between | null {
  return mean && mean.count > 1 ? { mean: mean.mean, low: mean.low, high: mean.high } : null;
}

/** The days that turned the game for a seat: those it is told by, and those that moved the seat's points most. */
function turnDays(
  { reading, turned, isProvisional }: Context,
  actor: number,
  values: readonly number[],
): TurnDay[] {
  const all = values.slice(1).map((to, index) => {
    const round = index + 1;
    const whole = to - (values[index] ?? 0);
    const turn = reading.turns.find((each) => each.actor === actor && each.round === round);
    const orders = betweenOf(turn?.difference);
    const moved = Math.max(Math.abs(whole), Math.abs(orders?.mean ?? 0));
    const isTelling = turned.includes(round);
    return {
      round,
      change: isProvisional ? null : { all: whole, orders, rest: whole - (orders?.mean ?? 0) },
      weight: (isTelling ? TURNED : 0) + (isProvisional || moved < LEAST ? 0 : moved),
    };
  });
  return all
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, TOLD)
    .toSorted((a, b) => a.round - b.round)
    .map(({ round, change }) => ({ round, change }));
}

/** What the days made of an actor's points; null for one without aims. */
function seatOf(context: Context, actor: number): TurningSeat | null {
  const { world, reading, days, charts, language, isProvisional } = context;
  const means = reading.days.map(({ points }) => points[actor]);
  if (means.some((mean) => !mean)) return null;
  const values = means.map((mean) => mean?.mean ?? 0);
  const [first = 0] = values;
  const last = values.at(-1) ?? 0;
  const orders = betweenOf(reading.together[actor]);
  const data = {
    days,
    label: say(world.actors.names[actor], language),
    style: styleOf(world.actors.style[actor]),
    values,
    low: means.map((mean) => Math.max(0, finite(mean?.low, mean?.mean))),
    high: means.map((mean) => Math.min(100, finite(mean?.high, mean?.mean))),
    isProvisional,
  };
  const title = t('turning.points', { name: data.label });
  const turns = turnDays(context, actor, values);
  return {
    actor,
    name: data.label,
    first,
    last,
    orders,
    rest: last - first - (orders?.mean ?? 0),
    days: turns,
    chart: {
      key: `points-${actor}`,
      title,
      note: t('turning.pointsNote'),
      draw: (document, theme, width) =>
        charts.pointsByDay(
          { document, width, height: LOW, theme: charts.CHART_THEMES[theme], language },
          data,
          title,
        ),
      table: () => charts.tableOfPoints(data, title, language),
    },
    outcomes: outcomesOf(context, turns),
  };
}

function finite(value: number | undefined, otherwise: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : (otherwise ?? 0);
}

/** All outcomes by day in games of a hundred: those fought out above, those agreed on below, each from the furthest from the start to the nearest. */
function outcomesOf(
  { world, reading, days, charts, language, isProvisional }: Context,
  turns: readonly TurnDay[],
): ReportChart {
  const { outcomes } = world;
  const tones = tonesOf(world);
  const ordered = (family: 'fought' | 'agreed') =>
    furthestFirst(world, family).map((outcome) => ({
      label: say(outcomes.names[outcome], language),
      family,
      tone: tones[outcome]!,
      values: reading.days.map((day) => 100 * (day.outcomes[outcome]?.share ?? 0)),
    }));
  const data = {
    days,
    outcomes: [...ordered('fought'), ...ordered('agreed')],
    marks: turns.map(({ round }, index) => ({ day: round, label: count(index + 1) })),
    isProvisional,
  };
  const title = t('turning.title');
  return {
    key: 'outcomes',
    title,
    note: t('turning.outcomesNote'),
    draw: (document, theme, width) =>
      charts.outcomesByDay(
        { document, width, height: TALL, theme: charts.CHART_THEMES[theme], language },
        data,
        title,
      ),
    table: () => charts.tableOfOutcomes(data, title, language),
  };
}
