// The charts of the report. The library that draws them is loaded only now.

import { t } from 'i18next';
import type { Course } from '../../../charts/index.ts';
import type { ReportChart } from '../../store/model.ts';
import { eachEvening } from '../game/evenings.ts';
import type { Game } from '../game/game.ts';

/** Height of a chart in pixels. */
const HEIGHT = 180;

/** The charts of a game, each with its table. The game is played again to read off its days. */
export async function chartsOf(game: Game, language: string): Promise<readonly ReportChart[]> {
  const charts = await import('../../../charts/index.ts');
  const recorder = charts.recordCourse(game.world, language);
  eachEvening(game, (state) => recorder.note(state));
  const course: Course = recorder.course();
  const frame = (document: Document, theme: 'light' | 'dark', width: number) => ({
    document,
    width,
    height: HEIGHT,
    theme: charts.CHART_THEMES[theme],
    language,
  });
  return [
    {
      key: 'ground',
      title: t('chart.ground'),
      note: t('chart.groundNote'),
      draw: (document, theme, width) => charts.groundByDay(frame(document, theme, width), course.value),
      table: charts.tableOfGround(course.value, language),
    },
    ...(course.links.series.length > 0
      ? [
          {
            key: 'links',
            title: t('chart.links'),
            note: t('chart.linkNote'),
            draw: (document: Document, theme: 'light' | 'dark', width: number) =>
              charts.linkByDay(frame(document, theme, width), course.links),
            table: charts.tableOfLink(course.links, language),
          },
        ]
      : []),
    {
      key: 'losses',
      title: t('chart.losses'),
      note: t('chart.lossesNote'),
      draw: (document, theme, width) => charts.lossesByDay(frame(document, theme, width), course.losses),
      table: charts.tableOfLosses(course.losses, language),
    },
    {
      key: 'displaced',
      title: t('chart.displaced'),
      note: t('chart.displacedNote'),
      draw: (document, theme, width) =>
        charts.displacedByDay(frame(document, theme, width), course.displaced),
      table: charts.tableOfDisplaced(course.displaced, language),
    },
  ];
}
