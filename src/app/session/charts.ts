// The charts of the report. The library that draws them is loaded only now.

import { t } from 'i18next';
import { apply, begin } from '../../engine/game.ts';
import type { Course } from '../../charts/index.ts';
import type { ReportChart } from '../store/model.ts';
import type { Game } from './game.ts';

/** Height of a chart in pixels. */
const HEIGHT = 210;

/** The charts of a game, each with its table. The game is played again to read off its days. */
export async function chartsOf(
  { world, seed, played }: Game,
  language: string,
): Promise<readonly ReportChart[]> {
  const charts = await import('../../charts/index.ts');
  const recorder = charts.recordCourse(world, language);
  const state = begin(world, seed);
  recorder.note(state);
  for (const { order } of played) {
    const round = state.round[0];
    apply(world, state, order);
    if (state.round[0] !== round) recorder.note(state);
  }
  if (played.length > 0 && state.outcome[0]! >= 0 && played.at(-1)?.round === state.round[0])
    recorder.note(state);
  const course: Course = recorder.course();
  const frame = (document: Document, theme: 'light' | 'dark', width: number, id: string) => ({
    document,
    width,
    height: HEIGHT,
    theme: charts.CHART_THEMES[theme],
    language,
    id,
  });
  return [
    {
      key: 'ground',
      title: t('chart.ground'),
      note: t('chart.groundNote'),
      draw: (document, theme, width) =>
        charts.groundByDay(frame(document, theme, width, 'ground'), course.value, 'value'),
      table: charts.tableOfGround(course.value, 'value', language),
    },
    ...(course.links.series.length > 0
      ? [
          {
            key: 'links',
            title: course.links.series.map((series) => series.label).join(', '),
            note: t('chart.linkNote'),
            draw: (document: Document, theme: 'light' | 'dark', width: number) =>
              charts.linkByDay(frame(document, theme, width, 'links'), course.links),
            table: charts.tableOfLink(course.links, language),
          },
        ]
      : []),
    {
      key: 'losses',
      title: t('chart.losses'),
      note: t('chart.lossesNote'),
      draw: (document, theme, width) =>
        charts.lossesByDay(frame(document, theme, width, 'losses'), course.losses),
      table: charts.tableOfLosses(course.losses, language),
    },
    {
      key: 'displaced',
      title: t('chart.displaced'),
      note: t('chart.displacedNote'),
      draw: (document, theme, width) =>
        charts.displacedByDay(frame(document, theme, width, 'displaced'), course.displaced),
      table: charts.tableOfDisplaced(course.displaced, language),
    },
  ];
}
