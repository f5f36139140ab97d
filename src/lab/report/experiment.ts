// The report of an experiment: what comes out in each setting, what each changes, and what the result hangs on.

import { textIn } from '../../telling/index.ts';
import type { CellDetail } from '../experiment/detail.ts';
import { count } from '../statistics/figures.ts';
import { bibtex } from './citation.ts';
import { cellsSection, differencesSections } from './experiment-cells.ts';
import { namesOf } from './experiment-names.ts';
import { indicesSection, screeningSection } from './experiment-factors.ts';
import type { ExperimentSetting } from './experiment-setting.ts';
import { stepsSection } from './experiment-steps.ts';
import { gamesSections } from './games.ts';
import { gamesHeadline } from './headline.ts';
import type { GameLink, Report, Section } from './report.ts';
import { experimentWords } from './words-experiment.ts';
import { reportWords } from './words.ts';

/** Games that are named. */
const GAMES_NAMED = 8;

/** The report. Throws when the folder is of no experiment. */
export function experimentReport(setting: ExperimentSetting): Report {
  const { study, summary, language, repeat } = setting;
  const { experiment, engine, scenario } = study.manifest;
  if (experiment === undefined) throw new Error('there is no experiment in the manifest');
  const words = experimentWords(language);
  const facts = reportWords(language).facts;
  const question =
    typeof experiment.question === 'string' ? experiment.question : textIn(experiment.question, language);
  const [games, cells] = [count(summary.played), count(summary.cells.length)];
  const names = namesOf(setting);
  const sections = [
    cellsSection(setting),
    ...differencesSections(setting),
    stepsSection(setting),
    screeningSection(setting),
    indicesSection(setting),
  ].filter((section) => section !== null);
  const links = summary.cells
    .filter(({ played }) => played > 0)
    .slice(0, GAMES_NAMED)
    .map(({ cell }): GameLink => setting.link(cell, words.gameOf(String(cell), names.cell(cell))));
  const first = sections[0];
  const [only] = summary.cells.length === 1 ? setting.details : [];
  const headline = only ? gamesHeadline(only.world, only.answers, language) : words.headline(games, cells);
  return {
    title: question,
    kicker: words.kicker,
    headline: `${headline}${summary.ended === 'time' ? ` ${words.timeOver}` : ''}`,
    facts: [
      [facts.scenario, `${scenario.id} ${scenario.hash.slice(0, 12)}`],
      ...(only
        ? []
        : ([
            [words.facts.cells, cells],
            [words.facts.design, experiment.design.kind],
          ] as const)),
      [words.facts.replicates, count(study.plan.replicates)],
      [
        facts.games,
        summary.failed > 0 ? `${games}; ${reportWords(language).failed(count(summary.failed))}` : games,
      ],
      [facts.seed, experiment.seed],
      [facts.engine, String(engine)],
    ],
    sections: [
      ...(first ? [{ ...first, games: links }, ...sections.slice(1)] : []),
      ...setting.details.flatMap((detail) => cellSections(setting, detail)),
    ],
    limits: reportWords(language).limit,
    cite: words.citation({ question, games, cells, seed: experiment.seed, engine, hash: scenario.hash }),
    bibtex: bibtex({
      title: question,
      id: experiment.id,
      games,
      engine,
      hash: scenario.hash,
      variant: null,
      seed: experiment.seed,
      ...(setting.year !== undefined && { year: setting.year }),
    }),
    repeat,
  };
}

/** What the games of one cell say by themselves. */
function cellSections(setting: ExperimentSetting, { cell, ...detail }: CellDetail): Section[] {
  const { language, link, models, summary } = setting;
  const sections = gamesSections({
    ...detail,
    language,
    link,
    ...(models && cell === 0 && { models }),
  });
  if (summary.cells.length === 1) return sections;
  const part = experimentWords(language).cells.part(namesOf(setting).cell(cell));
  const ownId = (id: string): string => `cell-${cell}-${id}`;
  return sections.map((section) => ({
    ...section,
    id: ownId(section.id),
    part,
    figures: section.figures.map((figure) => ({ ...figure, id: ownId(figure.id) })),
  }));
}
