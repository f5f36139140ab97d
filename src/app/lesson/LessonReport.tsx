// The small report that a lesson ends with: how it stands, what it cost, and the door to the whole scenario.

import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { count } from '../i18n/index.ts';
import { ReportScreen } from '../report/ReportScreen.tsx';
import { commands } from '../session/index.ts';
import type { DoorId } from '../store/lesson.ts';
import type { ReportView, Snapshot } from '../store/model.ts';
import { LastEvening } from './LastEvening.tsx';
import { useApp } from '../store/store.ts';

const OTHERS: Readonly<Record<DoorId, readonly DoorId[]>> = {
  hold: ['advance', 'mediate'],
  advance: ['hold', 'mediate'],
  mediate: ['hold', 'advance'],
};

/** Whether the seat has reached what its door set it: the city in its hands, or a ceasefire in force. */
function hasReached(snapshot: Snapshot | null, door: DoorId): boolean {
  if (!snapshot) return false;
  if (door === 'mediate') return snapshot.deals.some(({ state }) => state === 'force');
  return snapshot.places[commands.lessonCity()]?.controller === snapshot.viewer;
}

/** The report of a lesson entered by a door; the full one on demand. */
export function LessonReport({
  report,
  door,
}: {
  readonly report: ReportView;
  readonly door: DoorId;
}): ReactElement {
  const { t } = useTranslation();
  const [full, setFull] = useState(false);
  const viewer = useApp((state) => state.snapshot?.viewer ?? -1);
  const lost = report.losses.find(({ actor }) => actor === viewer)?.all ?? 0;
  const harmed = report.harmed.reduce((sum, { people }) => sum + people, 0);
  const score = report.scores.find(({ actor }) => actor === viewer);
  const reached = useApp(({ snapshot }) => hasReached(snapshot, door));
  if (full) return <ReportScreen report={report} />;
  return (
    <div className="lesson-end">
      <main>
        <LastEvening report={report} />
        <p className="caps">{t('lesson.title')}</p>
        <h1>{t(`lesson.reached.${door}.${reached ? 'yes' : 'no'}`)}</h1>
        <p className="lead">{report.course === '' ? report.about : report.course}</p>
        <dl className="lesson-facts">
          {score && (
            <div>
              <dt>{t('lesson.aims')}</dt>
              <dd>{t('lesson.aimsOf', { points: count(score.total) })}</dd>
            </div>
          )}
          {door !== 'mediate' && (
            <div>
              <dt>{t('lesson.lost')}</dt>
              <dd>{count(lost)}</dd>
            </div>
          )}
          <div>
            <dt>{t('lesson.harmed')}</dt>
            <dd>{count(harmed)}</dd>
          </div>
          <div>
            <dt>{t('lesson.displaced')}</dt>
            <dd>{count(report.displaced)}</dd>
          </div>
        </dl>
        <p>{t(`lesson.tip.${door}`)}</p>
        <p>{t('lesson.learnt')}</p>
        <p className="dialog-buttons">
          <button type="button" className="button filled" onClick={() => void commands.beginWhole(door)}>
            {t(`lesson.whole.${door}`)}
          </button>
          {OTHERS[door].map((other) => (
            <button
              key={other}
              type="button"
              className="button"
              onClick={() => void commands.beginLesson(other)}
            >
              {t(`lesson.other.${other}`)}
            </button>
          ))}
          <button type="button" className="button" onClick={() => setFull(true)}>
            {t('lesson.full')}
          </button>
          <button type="button" className="button" onClick={() => commands.toStart()}>
            {t('lesson.start')}
          </button>
        </p>
        <p className="caption">{t('lesson.foot')}</p>
      </main>
    </div>
  );
}
