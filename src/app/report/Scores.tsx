// What each actor had of its own aims: a row a seat with the mean of the machine games, opening to its aims.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { count } from '../i18n/index.ts';
import { AimList } from '../panels/seat/AimsPanel.tsx';
import { Badge } from '../controls/Badge.tsx';
import { Fold } from '../controls/Fold.tsx';
import type { ParView, ReportView } from '../store/model.ts';
import { useApp } from '../store/store.ts';

type Place = Extract<ParView, { kind: 'ready' }>['places'][number];

/** How far the machine games are to which scores are compared, and how to read the comparison. */
function ParLine({ par }: { readonly par: ParView | null }): ReactElement | null {
  const { t } = useTranslation();
  if (par === null) return null;
  if (par.kind === 'failed')
    return <p className="caption">{t('report.parFailed', { reason: par.reason })}</p>;
  if (par.kind === 'ready') return <p className="caption">{t('report.parNote', { games: par.games })}</p>;
  const { done, games } = par;
  return (
    <div className="par-progress">
      <label className="caption" htmlFor="par-progress">
        {t('report.parCounting', { done, games })}
      </label>
      <progress id="par-progress" value={done} max={games} />
    </div>
  );
}

/** The score of 100 as a bar, with a tick at the mean of the machine games. */
function ScoreBar({
  total,
  place,
  colour,
}: {
  readonly total: number;
  readonly place: Place | undefined;
  readonly colour: string;
}): ReactElement {
  return (
    <svg className="score-bar" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      <rect y="7.5" width="100" height="1" fill="var(--line-2)" />
      <rect y="4" width={Math.max(0, Math.min(100, total))} height="8" fill={colour} />
      {place && <rect x={place.mean - 0.6} width="1.2" height="16" fill="var(--ink)" />}
    </svg>
  );
}

/** All seats. */
export function Scores({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  const par = useApp((state) => state.par);
  const places = par?.kind === 'ready' ? par.places : [];
  return (
    <section>
      <h2 className="section">{t('report.scores')}</h2>
      <p className="caption">{t('report.scoresNote')}</p>
      <ul className="scores">
        {report.scores.map((score) => {
          const actor = report.actors[score.actor];
          const place = places.find((each) => each.actor === score.actor);
          if (!actor) return null;
          const colour = `var(--actor-${actor.style})`;
          return (
            <li key={score.actor} data-own={actor.person}>
              <Fold
                head={
                  <>
                    <Badge actor={actor} size={17} />
                    <span className="score-name">{actor.name}</span>
                    <ScoreBar total={score.total} place={place} colour={colour} />
                    <strong>{count(score.total)}</strong>
                    <span className="score-words">
                      {place && t('report.parShort', { better: count(place.better) })}
                    </span>
                  </>
                }
                kept={place && <p className="par">{t('report.par', { ...place })}</p>}
              >
                {() => <AimList score={score} colour={colour} />}
              </Fold>
            </li>
          );
        })}
      </ul>
      <ParLine par={par} />
    </section>
  );
}
