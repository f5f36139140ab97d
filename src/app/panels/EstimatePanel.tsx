// What the staff makes of the position: outcomes in games of a hundred, played on from what the seat can know.

import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { count, signedFixed } from '../i18n/index.ts';
import { commands } from '../session/index.ts';
import type { EstimateDifference, EstimateOutcome, EstimateView } from '../store/estimate.ts';
import type { Snapshot } from '../store/model.ts';
import { useApp } from '../store/store.ts';

/** Games under which an interval is not drawn as one yet. */
const FEW = 20;

function Bar({ outcome, few }: { readonly outcome: EstimateOutcome; readonly few: boolean }): ReactElement {
  const { share, low, high } = outcome;
  return (
    <svg className="estimate-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="8" fill="var(--line)" />
      <rect width={low} height="8" fill="var(--ink-2)" />
      <rect
        x={low}
        width={Math.max(0, high - low)}
        height="8"
        fill="var(--ink-2)"
        opacity={few ? 0.15 : 0.35}
      />
      <rect x={Math.max(0, share - 0.5)} width="1" height="8" fill="var(--ink)" />
    </svg>
  );
}

/** A difference in points as its text asks for it. */
function figures({ mean, low, high }: EstimateDifference): { mean: string; low: string; high: string } {
  return { mean: signedFixed(mean, 1), low: signedFixed(low, 1), high: signedFixed(high, 1) };
}

function Reading({ estimate }: { readonly estimate: EstimateView }): ReactElement {
  const { t } = useTranslation();
  const { games, halfWidth, thinking, outcomes, events, points, order, aside, failed } = estimate;
  if (failed !== null) return <p className="err">{t('estimate.failed', { reason: failed })}</p>;
  if (games === 0) return <p className="quiet">{thinking ? t('estimate.begun') : t('estimate.waits')}</p>;
  return (
    <>
      <ul className="estimate-list">
        {outcomes.map((outcome) => (
          <li key={outcome.name}>
            <span>{outcome.name}</span>
            <span className="number">
              {t('estimate.share', { share: outcome.share, low: outcome.low, high: outcome.high })}
            </span>
            <Bar outcome={outcome} few={games < FEW} />
          </li>
        ))}
      </ul>
      {events.length > 0 && (
        <>
          <h4 className="caption">{t('estimate.events')}</h4>
          <ul className="estimate-list">
            {events.map((event) => (
              <li key={event.name}>
                <span>{t('estimate.event', { event: event.name, day: event.half })}</span>
                <span className="number">
                  {t('estimate.share', { share: event.share, low: event.low, high: event.high })}
                </span>
                <Bar outcome={event} few={games < FEW} />
              </li>
            ))}
          </ul>
        </>
      )}
      {points && (
        <p className="caption">
          {t('estimate.points', {
            median: count(points.median),
            low: count(points.low),
            high: count(points.high),
          })}
        </p>
      )}
      {order && (
        <p className="caption">
          {t('estimate.order', figures(order))}{' '}
          {aside === null && (
            <button type="button" className="button quiet" onClick={() => commands.layAside()}>
              {t('estimate.layAside')}
            </button>
          )}
        </p>
      )}
      {aside && (
        <p className="caption">
          {aside.difference
            ? t('estimate.aside', { order: aside.sentence, ...figures(aside.difference) })
            : t('estimate.asideWaits', { order: aside.sentence })}{' '}
          <button type="button" className="button quiet" onClick={() => commands.dropAside()}>
            {t('estimate.dropAside')}
          </button>
        </p>
      )}
      <output className="caption">
        {t(thinking ? 'estimate.playing' : 'estimate.done', { games, width: halfWidth })}
      </output>
    </>
  );
}

/** The panel; watching seats have none. */
export function EstimatePanel({ snapshot }: { readonly snapshot: Snapshot }): ReactElement | null {
  const { t } = useTranslation();
  const estimate = useApp((state) => state.estimate);
  const panel = useRef<HTMLDivElement>(null);
  const brought = useRef(false);
  const asked = estimate !== null;
  const read = asked && estimate.games > 0;
  // Its first figures are brought into sight, once for each asking: they stand below the aims in a panel that scrolls.
  useEffect(() => {
    if (!asked) brought.current = false;
    if (!read || brought.current) return;
    brought.current = true;
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, [asked, read]);
  if (snapshot.viewer < 0 || snapshot.mode === 'watch' || snapshot.mode === 'umpire') return null;
  return (
    <div className="estimate" ref={panel}>
      <h3 id="estimate-title" className="caps split">
        {t('estimate.title')}
        <button
          type="button"
          className="button quiet"
          aria-pressed={estimate !== null}
          onClick={() => commands.toggleEstimate()}
        >
          {estimate ? t('estimate.off') : t('estimate.on')}
        </button>
      </h3>
      {estimate ? <Reading estimate={estimate} /> : <p className="caption">{t('estimate.about')}</p>}
    </div>
  );
}
