// How far the interval has tightened with the games played, and how it would go on.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { count } from '../i18n/index.ts';
import { commands } from '../session/index.ts';
import type { EstimateView } from '../store/estimate.ts';
import { intervalCone } from './marks.ts';

const ROOM = { width: 120, height: 44 };
/** Half an interval that fills the chart; wider ones are cut off. */
const WIDEST = 16;

/** Its state in words: how many games within how much, and whether more are played. */
export function HowFar({ estimate }: { readonly estimate: EstimateView }): ReactElement {
  const { t } = useTranslation();
  const { games, halfWidth, state, stale } = estimate;
  if (games === 0 && state === 'resting') return <>{t('estimate.resting')}</>;
  if (games === 0) return <>{t(state === 'playing' ? 'estimate.begun' : 'estimate.waiting')}</>;
  return <>{stale ? t('estimate.stale') : t('estimate.after', { games, width: halfWidth })}</>;
}

/** The button that has it rest or go on; none when it has ended. */
export function RestButton({ estimate }: { readonly estimate: EstimateView }): ReactElement | null {
  const { t } = useTranslation();
  if (estimate.state === 'done') return null;
  return (
    <button type="button" className="button quiet" onClick={() => commands.restEstimate()}>
      {t(estimate.state === 'resting' ? 'estimate.goOn' : 'estimate.rest')}
    </button>
  );
}

/** The cone. */
export function Cone({ estimate }: { readonly estimate: EstimateView }): ReactElement {
  const { widths, most } = estimate;
  const shape = widths.length > 0 ? intervalCone(widths, ROOM, most, WIDEST) : null;
  return (
    <div className="cone">
      <svg viewBox={`0 0 ${ROOM.width} ${ROOM.height}`} preserveAspectRatio="none" aria-hidden="true">
        {shape && (
          <>
            <path d={shape.past} fill="var(--line-2)" />
            <path
              d={shape.ahead}
              fill="none"
              stroke="var(--ink-3)"
              strokeDasharray="2 3"
              vectorEffect="non-scaling-stroke"
            />
            <path
              d={`M${shape.now},0V${ROOM.height}`}
              stroke="var(--ink)"
              strokeWidth="1.5"
              vectorEffect="non-scaling-stroke"
            />
          </>
        )}
        <path
          d={`M0,${ROOM.height}H${ROOM.width}`}
          stroke="var(--line-2)"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <p className="event-days" dir="ltr">
        <span>{count(0)}</span>
        <span>{count(most)}</span>
      </p>
    </div>
  );
}
