// A first day: how it spreads over the days to come, or for a link the curve of games in which it has come by each day.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import type { EstimateEvent } from '../store/estimate.ts';
import { dayBars, dayCurve } from './marks.ts';

const ROOM = { width: 140, height: 50 };

function Days({ event }: { readonly event: EstimateEvent }): ReactElement {
  return (
    <>
      {dayBars(event.days, ROOM).map(({ x, width, height }) => (
        <rect key={x} x={x} y={ROOM.height - height} width={width} height={height} fill="var(--ink-2)" />
      ))}
    </>
  );
}

function Curve({ event }: { readonly event: EstimateEvent }): ReactElement {
  const top = Math.max(25, ...event.days.map(({ high }) => high));
  const { line, band } = dayCurve(event.days, ROOM, top);
  return (
    <>
      <path d={band} fill="var(--link)" opacity="0.22" />
      <path d={line} fill="none" stroke="var(--link)" strokeWidth="1.8" vectorEffect="non-scaling-stroke" />
    </>
  );
}

/** One chart with what it says in a line. Time runs from left to right in every language. */
export function EventChart({ event }: { readonly event: EstimateEvent }): ReactElement {
  const { t } = useTranslation();
  const { name, share, low, high, half, last, first, kind, withOrder } = event;
  const width = Math.ceil((high - low) / 2);
  return (
    <div className="event-chart">
      <p className="event-name">{name}</p>
      <p className="event-share">
        {kind === 'link' ? (
          t('estimate.byDay', { share, width, day: last })
        ) : (
          <>
            <span className="wide-only">{t('estimate.half', { share, width, day: half })}</span>
            <span className="narrow-only">{t('estimate.halfShort', { share, width, day: half })}</span>
          </>
        )}
        {withOrder !== null && ` ${t('estimate.withOrder', { share: withOrder })}`}
      </p>
      <svg viewBox={`0 0 ${ROOM.width} ${ROOM.height}`} preserveAspectRatio="none" aria-hidden="true">
        {kind === 'link' ? <Curve event={event} /> : <Days event={event} />}
        <path
          d={`M0,${ROOM.height}H${ROOM.width}`}
          stroke="var(--line-2)"
          strokeWidth="1"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <p className="event-days" dir="ltr">
        <bdi>{first}</bdi>
        <bdi>{last}</bdi>
      </p>
    </div>
  );
}
