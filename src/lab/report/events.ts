// By when dated events come, with the ends that compete, and in what order they come.

import { bandChart, orderTree } from '../../charts/index.ts';
import type { ChartTable, TreeNode } from '../../charts/index.ts';
import { languageOf, nameOf, tellDate } from '../../telling/index.ts';
import { eventTitle } from '../answers/event-title.ts';
import type { IncidencePoint } from '../answers/incidence.ts';
import type { OrderNode } from '../answers/tally.ts';
import { count, inHundred, rangeInHundred } from '../statistics/figures.ts';
import type { Figure, Section } from './report.ts';
import type { GamesSetting } from './setting.ts';
import { dayWords } from './words-days.ts';
import { reportWords } from './words.ts';

/** Ways named in the table of orders. */
const WAYS = 12;
/** Ways of which a game is named. */
const GAMES_NAMED = 6;
/** Columns of the tree of orders. */
const STEPS = 4;

/** Share of the open games that must not have reached their drawn last day for a day to be drawn: behind that a few games stand for all. */
const FOLLOWED = 0.1;

/**
 * Number of days, from the evening before on, in which at least a tenth of the games that were still open had not reached their drawn last day.
 *
 * @param came the event, and `before` the ends that compete with it, a point a day
 */
export function wellFollowed(came: readonly IncidencePoint[], before: readonly IncidencePoint[]): number {
  const all = came[0]?.atRisk ?? 0;
  const thin = came.findIndex(({ atRisk }, day) => {
    const open = 1 - (came[day - 1]?.share ?? 0) - (before[day - 1]?.share ?? 0);
    return open * all > 0.5 && atRisk < FOLLOWED * open * all;
  });
  return thin === -1 ? came.length : thin;
}

const percent = (points: readonly IncidencePoint[], pick: 'share' | 'low' | 'high'): number[] =>
  points.map((point) => 100 * point[pick]);

/** The section of cumulative incidence; events that never came are left to its table. */
export function whenSection(setting: GamesSetting): Section | null {
  const { world, language, answers } = setting;
  const words = reportWords(language).when;
  const days = dayNames(setting);
  const came = answers.events.filter(({ games }) => games > 0).toSorted((a, b) => b.games - a.games);
  if (came.length === 0) return null;
  const events = came.map(({ measure, games, came: points, endedBefore }): Figure => {
    const title = nameOf(world.measures, measure, language);
    const followed = wellFollowed(points, endedBefore);
    const last = points[followed - 1];
    // A value holds until the next day: the last that is drawn does, too.
    const drawn = points.slice(0, followed).concat(followed < points.length && last ? [last] : []);
    const ended = endedBefore[followed - 1];
    const before = endedBefore.slice(0, followed).concat(followed < points.length && ended ? [ended] : []);
    const plain = inHundred(games / answers.games);
    const estimate = inHundred(last?.share ?? 0);
    return {
      id: `when-${world.measures.ids[measure]}`,
      title,
      note:
        plain === estimate
          ? words.inAll(plain)
          : `${words.inAll(plain)} ${words.ifAll(estimate, days[followed - 1] ?? '')}`,
      half: true,
      draw: (frame) =>
        bandChart(
          frame,
          {
            days,
            bands: [
              {
                low: before.map(({ share }) => 100 - 100 * share),
                high: before.map(() => 100),
                tone: 'ink3',
                opacity: 0.22,
              },
              { low: drawn.map(() => 0), high: percent(drawn, 'share'), tone: 'ink', opacity: 0.1 },
              { low: percent(drawn, 'low'), high: percent(drawn, 'high'), tone: 'ink', opacity: 0.25 },
            ],
            curves: [{ values: percent(drawn, 'share'), tone: 'ink', label: estimate }],
          },
          { title, unit: '', steps: true, most: 100 },
        ),
      table: incidenceTable(setting, title, points, endedBefore),
    };
  });
  return {
    id: 'when',
    title: words.title,
    lead: words.lead,
    figures: [...events, overFigure(setting, days)],
  };
}

function overFigure(setting: GamesSetting, days: readonly string[]): Figure {
  const words = reportWords(setting.language).when;
  const { over } = setting.answers;
  return {
    id: 'when-over',
    title: words.over,
    note: words.overNote,
    half: true,
    draw: (frame) =>
      bandChart(
        frame,
        {
          days,
          bands: [{ low: percent(over, 'low'), high: percent(over, 'high'), tone: 'ink3', opacity: 0.3 }],
          curves: [
            { values: percent(over, 'share'), tone: 'ink3', label: inHundred(over.at(-1)?.share ?? 0) },
          ],
        },
        { title: words.over, unit: '', steps: true, most: 100 },
      ),
    table: incidenceTable(setting, words.over, over, null),
  };
}

/** Short dates of the evening before and of every round. */
export function dayNames({ world, language }: GamesSetting): string[] {
  return Array.from({ length: world.calendar.latestLast + 1 }, (_, round) =>
    tellDate(world, round, language, 'short'),
  );
}

function incidenceTable(
  setting: GamesSetting,
  caption: string,
  points: readonly IncidencePoint[],
  before: readonly IncidencePoint[] | null,
): ChartTable {
  const words = reportWords(setting.language);
  const days = dayNames(setting);
  return {
    caption,
    head: [
      words.when.day,
      languageOf(setting.language).row([words.when.came, words.ofHundred]),
      words.interval,
      ...(before ? [words.when.endedBefore] : []),
      words.when.atRisk,
    ],
    rows: points
      .slice(1)
      .map((point) => [
        days[point.round] ?? '',
        inHundred(point.share),
        rangeInHundred(point),
        ...(before ? [inHundred(before[point.round]?.share ?? 0)] : []),
        count(point.atRisk),
      ]),
  };
}

/** The section of the order of events. */
export function orderSection(setting: GamesSetting): Section | null {
  const { world, language, answers } = setting;
  const words = reportWords(language).order;
  const { games } = answers;
  if (games === 0 || answers.events.length === 0) return null;
  const name = (measure: number | null): string =>
    measure === null ? words.nothing : nameOf(world.measures, measure, language);
  const short = (measure: number | null): string =>
    measure === null ? words.nothing : eventTitle(world, measure, language, dayWords(language)).name;
  const tree = (node: OrderNode): TreeNode => ({
    label: short(node.measure),
    share: node.games / games,
    end: node.measure === null,
    next: node.next.map(tree),
  });
  const ways = waysOf(answers.order).slice(0, WAYS);
  const title = words.figure;
  return {
    id: 'order',
    title: words.title,
    lead: words.lead,
    figures: [
      {
        id: 'order',
        title,
        note: words.note,
        draw: (frame) => orderTree(frame, tree(answers.order), { title, others: words.others, steps: STEPS }),
        table: {
          caption: title,
          head: [words.way, reportWords(language).ofHundred, words.run],
          rows: ways.map(({ way, games: hits, run }) => [
            way.map(name).join(' → '),
            inHundred(hits / games),
            setting.link(run, '').seed,
          ]),
        },
      },
    ],
    games: ways.slice(0, GAMES_NAMED).map(({ way, run }) => setting.link(run, way.map(name).join(' → '))),
  };
}

interface Way {
  readonly way: readonly (number | null)[];
  readonly games: number;
  readonly run: number;
}

/** Whole ways through the tree, the commonest first. */
function waysOf(node: OrderNode): Way[] {
  return node.next
    .flatMap((next): Way[] =>
      next.next.length === 0
        ? [{ way: [next.measure], games: next.games, run: next.run }]
        : waysOf(next).map((rest) => ({ ...rest, way: [next.measure, ...rest.way] })),
    )
    .toSorted((a, b) => b.games - a.games);
}
