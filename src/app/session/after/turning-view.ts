// What was found of the turning points, in words and charts.

import { t } from 'i18next';
import type * as charting from '../../../charts/index.ts';
import type { World } from '../../../engine/game.ts';
import type { Mean } from '../../../lab/paired.ts';
import type { TurningReading } from '../../../lab/turning.ts';
import type { ReportChart } from '../../store/model.ts';
import type { Between, MovedDay, TurningSeat, TurningView } from '../../store/turning.ts';
import { appStore } from '../../store/store.ts';
import { say, styleOf } from '../snapshot/ground.ts';
import { dateOf } from '../snapshot/words.ts';

/** Games from every moment. */
export const GAMES = 60;
/** Days that are told of. */
const TOLD = 3;
/** Points below which a day is not told of. */
const LEAST = 1;
/** Outcomes in the chart, those that were ever the likeliest. */
const OUTCOMES = 4;
/** Height of a chart in pixels. */
const HEIGHT = 210;

export type Charts = typeof charting;

/** What the report shows of a reading. */
export function viewOf(
  world: World,
  reading: TurningReading,
  charts: Charts,
): Omit<TurningView, 'thinking' | 'chosen'> {
  const { language } = appStore.getState();
  const days = reading.days.map((_, day) =>
    day === 0 ? t('turning.start') : dateOf(world, day, 'short', language),
  );
  return {
    games: reading.games,
    most: GAMES,
    failed: null,
    seats: world.actors.ids.flatMap(
      (_, actor) => seatOf(world, actor, reading, days, charts, language) ?? [],
    ),
    outcomes: outcomesOf(world, reading, days, charts, language),
  };
}

function betweenOf(mean: Mean | null | undefined): Between | null {
  return mean && mean.count > 1 ? { mean: mean.mean, low: mean.low, high: mean.high } : null;
}

/** What the days made of an actor's points; null for one without aims. */
function seatOf(
  world: World,
  actor: number,
  { days: readings, turns, together }: TurningReading,
  days: readonly string[],
  charts: Charts,
  language: string,
): TurningSeat | null {
  const means = readings.map(({ points }) => points[actor]);
  if (means.some((mean) => !mean)) return null;
  const values = means.map((mean) => mean?.mean ?? 0);
  const moved = values.slice(1).map((to, day): MovedDay => {
    const from = values[day] ?? 0;
    const turn = turns.find((each) => each.actor === actor && each.round === day + 1);
    const orders = betweenOf(turn?.difference);
    return {
      round: day + 1,
      date: dateOf(world, day + 1, 'long', language),
      from,
      to,
      orders,
      rest: to - from - (orders?.mean ?? 0),
    };
  });
  const [first = 0] = values;
  const last = values.at(-1) ?? 0;
  const orders = betweenOf(together[actor]);
  const data = {
    days,
    label: say(world.actors.names[actor], language),
    style: styleOf(world.actors.style[actor]),
    values,
    low: means.map((mean) => Math.max(0, finite(mean?.low, mean?.mean))),
    high: means.map((mean) => Math.min(100, finite(mean?.high, mean?.mean))),
  };
  return {
    actor,
    name: data.label,
    first,
    last,
    orders,
    rest: last - first - (orders?.mean ?? 0),
    moved: moved
      .filter((day) => weight(day) >= LEAST)
      .toSorted((a, b) => weight(b) - weight(a))
      .slice(0, TOLD),
    chart: {
      key: `points-${actor}`,
      title: t('turning.points', { name: data.label }),
      note: t('turning.pointsNote'),
      draw: (document, theme, width) =>
        charts.pointsByDay(
          frame(document, theme, width, language, charts),
          data,
          t('turning.points', { name: data.label }),
        ),
      table: charts.tableOfPoints(data, t('turning.points', { name: data.label }), language),
    },
  };
}

/** How far a day moved a seat's points: as a whole, or by its orders where the rest undid them. */
function weight({ from, to, orders }: MovedDay): number {
  return Math.max(Math.abs(to - from), Math.abs(orders?.mean ?? 0));
}

function finite(value: number | undefined, otherwise: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : (otherwise ?? 0);
}

function frame(document: Document, theme: 'light' | 'dark', width: number, language: string, charts: Charts) {
  return { document, width, height: HEIGHT, theme: charts.CHART_THEMES[theme], language };
}

/** The likeliest outcomes by day, in games of a hundred. */
function outcomesOf(
  world: World,
  { days: readings }: TurningReading,
  days: readonly string[],
  charts: Charts,
  language: string,
): ReportChart {
  const most = (outcome: number): number =>
    Math.max(0, ...readings.map(({ outcomes }) => outcomes[outcome]?.share ?? 0));
  const shown = [...world.outcomes.ids.keys()]
    .filter((outcome) => most(outcome) > 0)
    .toSorted((a, b) => most(b) - most(a))
    .slice(0, OUTCOMES);
  const data = {
    days,
    series: shown.map((outcome) => ({
      label: say(world.outcomes.names[outcome], language),
      values: readings.map(({ outcomes }) => 100 * (outcomes[outcome]?.share ?? 0)),
    })),
  };
  const title = t('turning.outcomes');
  return {
    key: 'outcomes',
    title,
    note: t('turning.outcomesNote'),
    draw: (document, theme, width) =>
      charts.outcomesByDay(frame(document, theme, width, language, charts), data, title),
    table: charts.tableOfOutcomes(data, title, language),
  };
}
