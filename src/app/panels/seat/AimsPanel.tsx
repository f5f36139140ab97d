// What the seat wants and how much of it it has.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { count } from '../../i18n/index.ts';
import { Term } from '../../controls/Term.tsx';
import { Why } from '../../controls/Why.tsx';
import type { ScoreView, Snapshot } from '../../store/model.ts';

type Aim = ScoreView['aims'][number];

/** Points of an aim; while the game is on, what a day like this one is worth explains them where it differs. */
function AimPoints({ aim, today }: { readonly aim: Aim; readonly today: boolean }): ReactElement {
  const { t } = useTranslation();
  const points = count(aim.points);
  const weight = count(aim.weight);
  const ofWeight = t('aims.of', { points, weight });
  if (!today || Math.round(aim.now * aim.weight) === Math.round(aim.points))
    return <span className="aim-points">{ofWeight}</span>;
  return (
    <Why
      className="aim-points"
      text={t('aims.ofToday', { points, weight, today: count(aim.now * aim.weight) })}
    >
      {ofWeight}
    </Why>
  );
}

/** Aims as a list of bars, each with its points; while the game is on also with what a day like this one is worth. */
export function AimList({
  score,
  colour,
  today = false,
}: {
  readonly score: ScoreView;
  readonly colour: string;
  readonly today?: boolean;
}): ReactElement {
  const scale = 100 / Math.max(1, ...score.aims.map((aim) => aim.weight));
  return (
    <ul className={today ? 'aims compact' : 'aims'}>
      {score.aims.map((aim) => (
        <li key={aim.name}>
          <span className="aim-name">{aim.name}</span>
          <AimPoints aim={aim} today={today} />
          <svg className="aim-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect width={aim.weight * scale} height="6" fill="var(--line)" />
            <rect width={Math.max(0, Math.min(1, aim.share)) * aim.weight * scale} height="6" fill={colour} />
            {today && (
              <rect
                x={Math.max(0, aim.now * aim.weight * scale - 0.6)}
                width="1.2"
                height="6"
                fill="var(--ink)"
              />
            )}
          </svg>
        </li>
      ))}
    </ul>
  );
}

/** The aims of the seat. */
export function AimsPanel({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const { score } = snapshot;
  const totalOf = ({ total, aims }: ScoreView): string => {
    const today = aims.reduce((sum, { now, weight }) => sum + now * weight, 0);
    return Math.round(today) === Math.round(total)
      ? t('aims.total', { total: count(total) })
      : t('aims.totalToday', { total: count(total), today: count(today) });
  };
  return (
    <section className="panel panel-aims" aria-labelledby="aims-title" id="panel-aims" tabIndex={-1}>
      <h2 id="aims-title" className="caps split">
        <Term name="aim">{t('aims.title')}</Term>
        {score && <strong>{totalOf(score)}</strong>}
      </h2>
      {!score && <p className="quiet">{t('aims.watch')}</p>}
      {score && score.aims.length === 0 && <p className="quiet">{t('aims.none')}</p>}
      {score && score.aims.length > 0 && <AimList score={score} colour="var(--ink-2)" today />}
    </section>
  );
}
