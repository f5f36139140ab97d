// What the replayed games show: fans by day, and who holds what.

import { bandChart, holdingsChart } from '../../charts/index.ts';
import type { ChartFrame, Holder, HoldingsData } from '../../charts/index.ts';
import { languageOf, nameOf, tellDate, textIn } from '../../telling/index.ts';
import { fanOf } from '../answers/fans.ts';
import { contestedPlaces, exampleGames, holderOf, holdingsOn } from '../answers/holdings.ts';
import { trackLines } from '../answers/tracks.ts';
import type { TrackLine } from '../answers/tracks.ts';
import { inHundred } from '../statistics/figures.ts';
import { dayNames } from './events.ts';
import type { Figure, Section } from './report.ts';
import type { GamesSetting } from './setting.ts';
import { reportWords } from './words.ts';

const PLACES = 16;
const EXAMPLES = 5;
/** The days shown, as shares of the longest game. */
const DAYS_SHOWN = [0.2, 0.45, 1] as const;

/** The section of fans. */
export function courseSection(setting: GamesSetting): Section | null {
  const { world, tracks, language } = setting;
  if (tracks.length < 2) return null;
  const words = reportWords(language).course;
  const { count } = languageOf(language);
  const days = dayNames(setting);
  const figures = trackLines(world).flatMap((line, n): Figure[] => {
    const fan = fanOf(tracks, n);
    if (fan.high.every((value) => value === 0)) return [];
    const { title, unit } = lineName(setting, line);
    const last = fan.median.at(-1) ?? 0;
    const figure = {
      id: `course-${n}`,
      title,
      note: '',
      half: true,
      draw: (frame: ChartFrame) =>
        bandChart(
          frame,
          {
            days,
            bands: [
              { low: fan.low, high: fan.high, tone: 'ink', opacity: 0.1 },
              { low: fan.lowerQuartile, high: fan.upperQuartile, tone: 'ink', opacity: 0.2 },
            ],
            curves: [{ values: fan.median, tone: 'ink', label: count(twoDigits(last)) }],
          },
          { title, unit },
        ),
      table: {
        caption: title,
        head: [reportWords(language).when.day, words.median, words.half, words.ninety],
        rows: days.map((day, round) => [
          day,
          count(twoDigits(fan.median[round] ?? 0)),
          `${count(twoDigits(fan.lowerQuartile[round] ?? 0))} – ${count(twoDigits(fan.upperQuartile[round] ?? 0))}`,
          `${count(twoDigits(fan.low[round] ?? 0))} – ${count(twoDigits(fan.high[round] ?? 0))}`,
        ]),
      },
    };
    return [figure];
  });
  return { id: 'course', title: words.title, lead: words.lead, figures };
}

/** The name of a figure that is followed by day, and its unit. */
export function lineName(
  { world, language }: Pick<GamesSetting, 'world' | 'language'>,
  line: TrackLine,
): { title: string; unit: string } {
  const words = reportWords(language).course;
  switch (line.kind) {
    case 'displaced':
      return { title: words.displaced, unit: words.people };
    case 'losses':
      return { title: words.losses(shortName(world, line.row, language)), unit: words.men };
    case 'link':
      return { title: words.link(nameOf(world.links, line.row, language)), unit: '' };
  }
}

/** An actor's short name. */
export function shortName(world: GamesSetting['world'], actor: number, language: string): string {
  return textIn(world.actors.short[actor] ?? { en: nameOf(world.actors, actor, 'en') }, language);
}

/** Two digits at most: more would look surer than it is. */
function twoDigits(value: number): number {
  return value < 100 ? Math.round(value) : Number(value.toPrecision(2));
}

/** The section of who holds what. */
export function holdsSection(setting: GamesSetting): Section | null {
  const { world, tracks, language } = setting;
  const words = reportWords(language).holds;
  const places = contestedPlaces(world, tracks, PLACES);
  if (tracks.length < 2 || places.length === 0) return null;
  const examples = exampleGames(tracks, EXAMPLES);
  const rounds = [
    ...new Set(DAYS_SHOWN.map((share) => Math.max(1, Math.round(share * world.calendar.latestLast)))),
  ];
  const figures = rounds.map((round): Figure => {
    const data = holdingsData(setting, places, examples, round);
    const title = words.figure(tellDate(world, round, language, 'long'));
    return {
      id: `holds-${round}`,
      title,
      note: words.note,
      draw: (frame) => holdingsChart(frame, data, title),
      table: {
        caption: title,
        head: [
          words.place,
          ...data.holders.map(({ label }) => label),
          ...data.games.map(({ label }) => label),
        ],
        rows: data.places.map((place, p) => [
          place,
          ...(data.shares[p] ?? []).map(inHundred),
          ...data.games.map(({ holds }) => data.holders[holds[p] ?? 0]?.letter ?? ''),
        ]),
      },
    };
  });
  return {
    id: 'holds',
    title: words.title,
    lead: words.lead,
    figures,
    games: examples.map(({ run, outcome }, n) =>
      setting.link(run, words.game(n + 1, run, nameOf(world.outcomes, outcome, language))),
    ),
  };
}

function holdingsData(
  setting: GamesSetting,
  places: readonly number[],
  examples: GamesSetting['tracks'],
  round: number,
): HoldingsData {
  const { world, tracks, language } = setting;
  const held = holdingsOn(world, tracks, places, round);
  const inGames = examples.map((track) => places.map((place) => holderOf(world, track, place, round)));
  const actors = world.actors.ids
    .map((_, actor) => actor)
    .filter(
      (actor) =>
        held.some(({ games }) => (games[actor] ?? 0) > 0) || inGames.some((game) => game.includes(actor)),
    );
  const holders: Holder[] = [
    ...actors.map((actor) => ({
      letter: world.actors.letter[actor] ?? '?',
      label: shortName(world, actor, language),
      style: world.actors.style[actor] ?? 'ring',
    })),
    { letter: '–', label: reportWords(language).holds.nobody, style: null },
  ];
  return {
    places: places.map((place) => nameOf(world.locations, place, language)),
    holders,
    shares: held.map(({ games, nobody }) =>
      [...actors.map((actor) => games[actor] ?? 0), nobody].map((hits) => hits / tracks.length),
    ),
    games: inGames.map((holds, n) => ({
      label: String(n + 1),
      holds: holds.map((actor) => (actor < 0 ? holders.length - 1 : actors.indexOf(actor))),
    })),
  };
}
