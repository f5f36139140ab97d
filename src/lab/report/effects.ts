// What each change does: a row a change for the questions that are moved most, or a row a question where there is one change.

import type { World } from '../../engine/game.ts';
import { forestChart } from '../../charts/index.ts';
import type { ForestRow } from '../../charts/index.ts';
import { languageOf, nameOf, textIn } from '../../telling/index.ts';
import { judged, movedMost } from '../answers/changes.ts';
import type { Change, Judged } from '../answers/changes.ts';
import { questionKey, questionsOf } from '../answers/questions.ts';
import type { Question } from '../answers/questions.ts';
import { inHundred } from '../figures.ts';
import type { Figure, Section } from './report.ts';
import { effectWords } from './words-effects.ts';

/** Questions drawn where there are several changes. */
const DRAWN = 4;

/** What was compared. */
export interface EffectStudy {
  readonly world: World;
  readonly language: string;
  readonly changes: readonly Change[];
  /** What the changes are measured against, such as the scenario as written. */
  readonly base: string;
  /** Whether luck was shared, game by game. */
  readonly games: number;
}

/** The section of effects; null when nothing was compared. */
export function effectsSection(study: EffectStudy): Section | null {
  const { world, language, changes, base, games } = study;
  if (changes.length === 0 || games === 0) return null;
  const words = effectWords(language);
  const questions = questionsOf(world);
  const versions = 1 + (changes[0]?.versions?.length ?? 0);
  const drawn = movedMost(changes, DRAWN);
  const reach = reachOf(changes, drawn);
  const figures =
    changes.length === 1
      ? [oneChange(study, changes[0]!, questions)]
      : (drawn.length > 0 ? drawn : [questionKey(questions[0]!)]).map((key) =>
          tornado(
            study,
            questions.find((question) => questionKey(question) === key)!,
            reach,
          ),
        );
  return {
    id: 'effects',
    title: words.title,
    lead: `${words.lead(base, languageOf(language).count(games), versions)} ${versions > 1 ? words.noteVersions : words.note}`,
    figures: [...figures, figuresTable(study, questions)].filter((figure) => figure !== null),
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
  const rounded = Math.round(100 * difference);
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
    ...(range === null ? [] : [pointRange(range.low, range.high), words.agreeOf(agree, others.length)]),
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
    ...(versions ? [words.range, words.agree] : []),
    words.doubt,
  ];
}

function questionName(world: World, language: string, { kind, row }: Question): string {
  return kind === 'outcome' ? nameOf(world.outcomes, row, language) : nameOf(world.measures, row, language);
}

/** Every change, a row each, for one question; the greatest effects on top. */
function tornado({ world, language, changes }: EffectStudy, question: Question, reach: number): Figure {
  const words = effectWords(language);
  const key = questionKey(question);
  const told = changes
    .flatMap((change) => {
      const result = judged(change, key);
      return result ? [{ change, result }] : [];
    })
    .toSorted((a, b) => Math.abs(b.result.effect.difference) - Math.abs(a.result.effect.difference));
  const title = questionName(world, language, question);
  const versions = changes.some((change) => change.versions !== undefined);
  return {
    id: `effects-${question.kind}-${question.id}`,
    title,
    note: '',
    draw: (frame) =>
      forestChart(
        frame,
        told.map(({ change, result }) => forestRow(change.name, result)),
        { title, domain: { low: -reach, high: reach }, unit: words.unit, zero: 0 },
      ),
    table: {
      caption: title,
      head: tableHead(language, words.change, versions),
      rows: told.map(({ change, result }) => tableRow(language, change.name, result)),
    },
  };
}

/** One change, a row for each question about shares. */
function oneChange({ world, language }: EffectStudy, change: Change, questions: readonly Question[]): Figure {
  const words = effectWords(language);
  const told = questions
    .filter(({ kind }) => kind !== 'figure')
    .flatMap((question) => {
      const result = judged(change, questionKey(question));
      const label = questionName(world, language, question);
      return result && (result.effect.before > 0 || result.effect.after > 0) ? [{ label, result }] : [];
    });
  const versions = change.versions !== undefined;
  return {
    id: 'effects-one',
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

/** Quantities at the end: each change against the mean without it, in percent, for the one that moves most. */
function figuresTable(
  { world, language, changes }: EffectStudy,
  questions: readonly Question[],
): Figure | null {
  const words = effectWords(language);
  const { count } = languageOf(language);
  const asked = questions.filter(({ kind }) => kind === 'figure');
  const rows = asked.flatMap((question) =>
    changes.flatMap((change) => {
      const result = judged(change, questionKey(question));
      if (result === null || result.effect.before === 0 || !Number.isFinite(result.effect.low)) return [];
      const { before, difference, low, high } = result.effect;
      const scale = 100 / Math.abs(before);
      return [
        { question, change, result, percent: difference * scale, low: low * scale, high: high * scale },
      ];
    }),
  );
  if (rows.length === 0) return null;
  const shown = rows.toSorted((a, b) => Math.abs(b.percent) - Math.abs(a.percent)).slice(0, 12);
  const name = ({ question, change }: (typeof rows)[number]): string =>
    changes.length === 1
      ? questionName(world, language, question)
      : `${change.name}: ${questionName(world, language, question)}`;
  const signed = (value: number): string =>
    `${value < 0 ? '−' : '+'}${Math.abs(value) < 10 ? Math.abs(value).toFixed(1) : count(Math.abs(value))} %`;
  return {
    id: 'effects-figures',
    title: words.figures,
    note: words.figuresNote,
    draw: (frame) =>
      forestChart(
        frame,
        shown.map((row) => ({
          label: name(row),
          value: row.percent,
          chance: { low: row.low, high: row.high },
          text: signed(row.percent),
          muted: row.result.doubt !== null,
        })),
        { title: words.figures, domain: { low: -10, high: 10 }, unit: words.percent, zero: 0 },
      ),
    table: {
      caption: words.figures,
      head: [words.question, words.unitOf, words.beforeAfter, words.difference, words.interval, words.doubt],
      rows: rows.map((row) => [
        name(row),
        textIn(world.measures.unit[row.question.row] ?? { en: '' }, language),
        `${count(row.result.effect.before)} → ${count(row.result.effect.after)}`,
        signed(row.percent),
        `${signed(row.low)} … ${signed(row.high)}`,
        row.result.doubt === null ? '' : words.doubts[row.result.doubt],
      ]),
    },
  };
}
