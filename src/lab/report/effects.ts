// What each change does: a row a change for the questions that are moved most, or a row a question where there is one change.

import type { World } from '../../engine/game.ts';
import { forestChart } from '../../charts/index.ts';
import type { ForestRow } from '../../charts/index.ts';
import { languageOf, nameOf, textIn } from '../../telling/index.ts';
import { judged, movedMost } from '../answers/changes.ts';
import type { Change, Judged } from '../answers/changes.ts';
import { questionsOf } from '../answers/questions.ts';
import { inHundred, points as inPoints } from '../statistics/figures.ts';
import { wholeOf } from '../statistics/together.ts';
import type { Figure, Section } from './report.ts';
import { effectWords } from './words-effects.ts';

/** Questions drawn where there are several changes. */
const DRAWN = 4;
/** Rows of a chart of quantities. */
const MOST_ROWS = 40;

/** Something that effects are told of. */
export interface AskedOf {
  /** As effects name it; that of a quantity begins with `figure:`. */
  readonly key: string;
  readonly name: string;
  /** Whether it is a share of games, or else a quantity. */
  readonly share: boolean;
  /** Unit of a quantity. */
  readonly unit: string;
}

/** What was compared. */
export interface EffectStudy {
  /** Unique in the report, `[a-z0-9-]+`. */
  readonly id: string;
  readonly language: string;
  readonly asked: readonly AskedOf[];
  readonly changes: readonly Change[];
  /** What the changes are measured against, such as the scenario as written. */
  readonly base: string;
  /** Pairs of games that share their luck. */
  readonly games: number;
  /** Questions that are drawn at most; absent: the few that are moved most. */
  readonly drawn?: number;
  /** Whether a stop rule looked more than once, so that intervals are confidence sequences. */
  readonly sequences?: boolean;
}

/** All that can be asked of games of a world, in a language. */
export function askedOf(world: World, language: string): AskedOf[] {
  return questionsOf(world).map((question) => ({
    key: question.key,
    name: nameOf(question.kind === 'outcome' ? world.outcomes : world.measures, question.row, language),
    share: question.share,
    unit: question.share ? '' : textIn(world.measures.unit[question.row] ?? { en: '' }, language),
  }));
}

/** The section of effects; null when nothing was compared. */
export function effectsSection(study: EffectStudy): Section | null {
  const { id, language, asked, changes, base, games } = study;
  const [first] = changes;
  if (first === undefined || games === 0) return null;
  const words = effectWords(language);
  const versions = 1 + (first.versions?.length ?? 0);
  const shares = asked.filter(({ share }) => share);
  const moved = movedMost(changes, study.drawn ?? DRAWN);
  const drawn = shares.filter(({ key }) => moved.includes(key));
  const shown = drawn.length > 0 ? drawn : shares.slice(0, 1);
  const reach = reachOf(changes, moved);
  const figures =
    changes.length === 1
      ? [oneChange(study, first, shares)]
      : shown
          .toSorted((a, b) => moved.indexOf(a.key) - moved.indexOf(b.key))
          .map((question) => tornado(study, question, reach));
  const note = study.sequences ? words.noteSequences : versions > 1 ? words.noteVersions : words.note;
  return {
    id,
    title: words.title,
    lead: `${words.lead(base, languageOf(language).count(games), versions)} ${note}`,
    figures: [...figures, ...quantityFigures(study)].filter((figure) => figure !== null),
  };
}

/** One axis for all questions that are drawn, so that they can be compared: to the next ten points. */
function reachOf(changes: readonly Change[], drawn: readonly string[]): number {
  const ends = changes.flatMap(({ effects }) =>
    effects
      .filter(({ question }) => drawn.includes(question))
      .flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]),
  );
  return 10 * Math.max(1, Math.ceil(10 * Math.max(0, ...ends)));
}

/** Points of a hundred games with a true minus: "−14". */
function points(difference: number): string {
  const rounded = inPoints(difference);
  if (rounded === 0) return '0';
  return rounded > 0 ? `+${rounded}` : `−${-rounded}`;
}

function pointRange(low: number, high: number): string {
  const [from, to] = [Math.floor(100 * low), Math.ceil(100 * high)];
  const signed = (value: number): string => (value < 0 ? `−${-value}` : value > 0 ? `+${value}` : '0');
  return `${signed(from)} … ${signed(to)}`;
}

function forestRow(label: string, { effect, others, doubt }: Judged): ForestRow {
  return {
    label,
    value: 100 * effect.difference,
    chance: { low: 100 * effect.low, high: 100 * effect.high },
    ...(others.length > 0 && { ticks: others.map((value) => 100 * value) }),
    text: points(effect.difference),
    muted: doubt !== null,
  };
}

function tableRow(language: string, label: string, told: Judged): string[] {
  const words = effectWords(language);
  const { effect, range, others, agree, doubt } = told;
  return [
    label,
    `${inHundred(effect.before)} → ${inHundred(effect.after)}`,
    points(effect.difference),
    pointRange(effect.low, effect.high),
    effect.gain === null ? '–' : effect.gain.toFixed(1),
    ...(range === null
      ? []
      : [
          pointRange(range.low, range.high),
          pointRange(wholeOf(range).low, wholeOf(range).high),
          words.agreeOf(agree, others.length),
        ]),
    doubt === null ? '' : words.doubts[doubt],
  ];
}

function tableHead(language: string, first: string, versions: boolean): string[] {
  const words = effectWords(language);
  return [
    first,
    words.beforeAfter,
    words.difference,
    words.interval,
    words.gain,
    ...(versions ? [words.range, words.rangeChance, words.agree] : []),
    words.doubt,
  ];
}

/** Every change, a row each, for one question; the greatest effects on top. */
function tornado({ id, language, changes }: EffectStudy, { key, name }: AskedOf, reach: number): Figure {
  const words = effectWords(language);
  const told = changes
    .flatMap((change) => {
      const result = judged(change, key);
      return result ? [{ change, result }] : [];
    })
    .toSorted((a, b) => Math.abs(b.result.effect.difference) - Math.abs(a.result.effect.difference));
  const versions = changes.some((change) => change.versions !== undefined);
  return {
    id: `${id}-${key.replace(':', '-')}`,
    title: name,
    note: '',
    draw: (frame) =>
      forestChart(
        frame,
        told.map(({ change, result }) => forestRow(change.name, result)),
        { title: name, domain: { low: -reach, high: reach }, unit: words.unit, zero: 0 },
      ),
    table: {
      caption: name,
      head: tableHead(language, words.change, versions),
      rows: told.map(({ change, result }) => tableRow(language, change.name, result)),
    },
  };
}

/** One change, a row for each question about shares. */
function oneChange({ id, language }: EffectStudy, change: Change, shares: readonly AskedOf[]): Figure | null {
  const words = effectWords(language);
  const told = shares.flatMap(({ key, name: label }) => {
    const result = judged(change, key);
    return result && (result.effect.before > 0 || result.effect.after > 0) ? [{ label, result }] : [];
  });
  if (told.length === 0) return null;
  const versions = change.versions !== undefined;
  return {
    id: `${id}-one`,
    title: change.name,
    note: '',
    draw: (frame) =>
      forestChart(
        frame,
        told.map(({ label, result }) => forestRow(label, result)),
        { title: change.name, domain: { low: -10, high: 10 }, unit: words.unit, zero: 0 },
      ),
    table: {
      caption: change.name,
      head: tableHead(language, words.question, versions),
      rows: told.map(({ label, result }) => tableRow(language, label, result)),
    },
  };
}

/** A quantity under a change, against its mean without it, in percent of that. */
interface Moved {
  readonly label: string;
  readonly result: Judged;
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

/** Quantities at the end: a row a quantity of one change, or of several changes a figure a quantity, those that move most. */
function quantityFigures({ id, language, asked, changes }: EffectStudy): Figure[] {
  const words = effectWords(language);
  const quantities = asked.filter(({ share }) => !share);
  const [first, ...others] = changes;
  if (first === undefined) return [];
  if (others.length === 0) {
    const rows = quantities.flatMap((quantity) => movedBy(first, quantity, titleOf(quantity)));
    return quantityFigure(language, `${id}-figures`, words.figures, words.question, rows);
  }
  return quantities
    .map((quantity) => ({
      quantity,
      rows: changes.flatMap((change) => movedBy(change, quantity, change.name)),
    }))
    .toSorted((a, b) => furthest(b.rows) - furthest(a.rows))
    .slice(0, DRAWN)
    .flatMap(({ quantity, rows }) => {
      const own = `${id}-${quantity.key.replace(':', '-')}`;
      return quantityFigure(language, own, titleOf(quantity), words.change, rows);
    });
}

function titleOf({ name, unit }: AskedOf): string {
  return unit === '' ? name : `${name} (${unit})`;
}

function movedBy(change: Change, { key }: AskedOf, label: string): Moved[] {
  const result = judged(change, key);
  if (result === null || result.effect.before === 0 || !Number.isFinite(result.effect.low)) return [];
  const { before, difference, low, high } = result.effect;
  const scale = 100 / Math.abs(before);
  return [{ label, result, percent: difference * scale, low: low * scale, high: high * scale }];
}

function furthest(rows: readonly Moved[]): number {
  return Math.max(0, ...rows.map(({ percent }) => Math.abs(percent)));
}

/** The figure of some rows, the furthest moved on top; none of no rows. */
function quantityFigure(
  language: string,
  id: string,
  title: string,
  of: string,
  rows: readonly Moved[],
): Figure[] {
  if (rows.length === 0) return [];
  const words = effectWords(language);
  const { count } = languageOf(language);
  const shown = rows.toSorted((a, b) => Math.abs(b.percent) - Math.abs(a.percent));
  const signed = (value: number): string =>
    `${value < 0 ? '−' : '+'}${Math.abs(value) < 10 ? Math.abs(value).toFixed(1) : count(Math.abs(value))} %`;
  return [
    {
      id,
      title,
      note: words.figuresNote,
      draw: (frame) =>
        forestChart(
          frame,
          shown.slice(0, MOST_ROWS).map((row) => ({
            label: row.label,
            value: row.percent,
            chance: { low: row.low, high: row.high },
            text: signed(row.percent),
            muted: row.result.doubt !== null,
          })),
          { title, domain: { low: -10, high: 10 }, unit: words.percent, zero: 0 },
        ),
      table: {
        caption: title,
        head: [of, words.beforeAfter, words.difference, words.interval, words.doubt],
        rows: shown.map((row) => [
          row.label,
          `${count(row.result.effect.before)} → ${count(row.result.effect.after)}`,
          signed(row.percent),
          `${signed(row.low)} … ${signed(row.high)}`,
          row.result.doubt === null ? '' : words.doubts[row.result.doubt],
        ]),
      },
    },
  ];
}
