// How the games end, and which game is behind each share.

import { forestChart } from '../../charts/index.ts';
import type { ForestRow } from '../../charts/index.ts';
import { nameOf } from '../../telling/index.ts';
import { shareRange } from '../answers/models.ts';
import type { ModelsResult } from '../answers/models.ts';
import { count, inHundred, rangeInHundred } from '../statistics/figures.ts';
import { wholeOf } from '../statistics/together.ts';
import type { Figure, Section } from './report.ts';
import type { GamesSetting } from './setting.ts';
import { versionName } from './words-versions.ts';
import { reportWords } from './words.ts';

/** The section of outcomes, with as many of the three spreads as there are. */
export function outcomesSection(setting: GamesSetting): Section {
  const { world, language, answers, inputs, models } = setting;
  const words = reportWords(language).outcomes;
  const shown = answers.outcomes;
  const name = (outcome: number): string => nameOf(world.outcomes, outcome, language);
  const inputOf = (outcome: number) => inputs?.spreads.find((spread) => spread.outcome === outcome);
  const rows = shown.map(({ outcome, share, low, high }): ForestRow => {
    const spread = inputOf(outcome);
    const ticks = modelShares(models, outcome);
    return {
      label: name(outcome),
      value: 100 * share,
      chance: { low: 100 * low, high: 100 * high },
      ...(spread && { wide: { low: 100 * spread.low, high: 100 * spread.high } }),
      ...(ticks.length > 0 && { ticks: ticks.map((each) => 100 * each) }),
      text: inHundred(share),
      muted: share === 0,
    };
  });
  const notes = [
    words.note,
    ...(inputs ? [words.noteInputs(count(inputs.starts), count(inputs.lucks))] : []),
    ...(models ? [words.noteModels(count(models.shares.length), count(models.games))] : []),
  ];
  return {
    id: 'outcomes',
    title: words.title,
    lead: words.lead,
    figures: [
      {
        id: 'outcomes',
        title: words.figure,
        note: notes.join(' '),
        draw: (frame) =>
          forestChart(frame, rows, {
            title: words.figure,
            domain: { low: 0, high: 50 },
            unit: reportWords(language).ofHundred,
          }),
        table: {
          caption: words.figure,
          head: [
            words.outcome,
            reportWords(language).ofHundred,
            words.chance,
            ...(inputs ? [words.inputs] : []),
            ...(models ? [words.models, words.modelsChance] : []),
            words.gamesOf,
          ],
          rows: shown.map(({ outcome, share, games, ...interval }) => {
            const spread = inputOf(outcome);
            return [
              name(outcome),
              inHundred(share),
              rangeInHundred(interval),
              ...(inputs ? [spread ? rangeInHundred(spread) : ''] : []),
              ...(models ? rangesOf(models, outcome) : []),
              count(games),
            ];
          }),
        },
      },
      ...(models ? [versionsFigure(setting, models)] : []),
    ],
    games: shown.flatMap(({ outcome, runs }) =>
      runs.slice(0, 2).map((run) => setting.link(run, name(outcome))),
    ),
  };
}

/** The share of an outcome in every version, this model first. */
function modelShares(models: ModelsResult | undefined, outcome: number): number[] {
  return models?.shares.map(({ outcomes }) => outcomes[outcome]?.share ?? 0) ?? [];
}

/** The range of an outcome over versions, and where its ends may lie with chance. */
function rangesOf({ shares, games }: ModelsResult, outcome: number): string[] {
  const range = shareRange(
    shares.map(({ outcomes }) => outcomes[outcome]?.games ?? 0),
    games,
  );
  return [rangeInHundred(range), rangeInHundred(wholeOf(range))];
}

/** The commonest outcome in each version of the model, and all of them in the table. */
function versionsFigure({ world, language, answers }: GamesSetting, models: ModelsResult): Figure {
  const words = reportWords(language).outcomes;
  const commonest = answers.outcomes.toSorted((a, b) => b.share - a.share)[0]?.outcome ?? 0;
  const title = words.versionsFigure(nameOf(world.outcomes, commonest, language));
  return {
    id: 'outcomes-versions',
    title,
    note: words.versionsNote,
    draw: (frame) =>
      forestChart(
        frame,
        models.shares.flatMap(({ id, outcomes }) => {
          const share = outcomes[commonest];
          if (!share) return [];
          return [
            {
              label: versionName(id, language),
              value: 100 * share.share,
              chance: { low: 100 * share.low, high: 100 * share.high },
              text: inHundred(share.share),
            },
          ];
        }),
        { title, domain: { low: 0, high: 50 }, unit: reportWords(language).ofHundred },
      ),
    table: {
      caption: title,
      head: [
        words.version,
        ...world.outcomes.ids.map((_, outcome) => nameOf(world.outcomes, outcome, language)),
      ],
      rows: models.shares.map(({ id, outcomes }) => [
        versionName(id, language),
        ...outcomes.map(({ share }) => inHundred(share)),
      ]),
    },
  };
}
