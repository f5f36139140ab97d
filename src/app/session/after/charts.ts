// The charts of the report. The library that draws them is loaded only now.

import { t } from 'i18next';
import type * as charting from '../../../charts/index.ts';
import type { Course } from '../../../charts/index.ts';
import type { State, World } from '../../../engine/game.ts';
import type { ReportChart } from '../../store/model.ts';

/** Height of a chart in pixels. */
const HEIGHT = 180;

type Charts = typeof charting;

/** Reads the charts of a game off its evenings. */
export interface ChartReader {
  readonly note: (state: State) => void;
  /** The charts, each with its table. */
  readonly read: () => readonly ReportChart[];
}

/** Reads the charts of a game that is played again. */
export async function chartReader(world: World, language: string): Promise<ChartReader> {
  const charts = await import('../../../charts/index.ts');
  const recorder = charts.recordCourse(world, language);
  return { note: (state) => recorder.note(state), read: () => chartsOf(charts, recorder.course(), language) };
}

function chartsOf(charts: Charts, course: Course, language: string): readonly ReportChart[] {
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
      table: () => charts.tableOfGround(course.value, language),
    },
    ...(course.links.series.length > 0
      ? [
          {
            key: 'links',
            title: t('chart.links'),
            note: t('chart.linkNote'),
            draw: (document: Document, theme: 'light' | 'dark', width: number) =>
              charts.linkByDay(frame(document, theme, width), course.links),
            table: () => charts.tableOfLink(course.links, language),
          },
        ]
      : []),
    {
      key: 'losses',
      title: t('chart.losses'),
      note: t('chart.lossesNote'),
      draw: (document, theme, width) => charts.lossesByDay(frame(document, theme, width), course.losses),
      table: () => charts.tableOfLosses(course.losses, language),
    },
    {
      key: 'displaced',
      title: t('chart.displaced'),
      note: t('chart.displacedNote'),
      draw: (document, theme, width) =>
        charts.displacedByDay(frame(document, theme, width), course.displaced),
      table: () => charts.tableOfDisplaced(course.displaced, language),
    },
  ];
}
