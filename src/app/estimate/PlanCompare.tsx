// What the prepared order changes, asked for by a button, beside an order that was laid aside.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { signedFixed } from '../i18n/index.ts';
import { commands } from '../session/index.ts';
import type { EstimateDifference, EstimatePlan, EstimateView } from '../store/estimate.ts';

/** A difference in points as its text asks for it. */
function figures({ mean, low, high }: EstimateDifference): { mean: string; low: string; high: string } {
  return { mean: signedFixed(mean, 1), low: signedFixed(low, 1), high: signedFixed(high, 1) };
}

function Plan({ plan }: { readonly plan: EstimatePlan | null }): ReactElement {
  const { t } = useTranslation();
  return (
    <p className="plan-difference">
      {plan?.difference ? t('estimate.points', figures(plan.difference)) : t('estimate.thinking')}
    </p>
  );
}

/** The orders that are held against the staff's own way; `title` is the prepared one, null when none can be given. */
export function PlanCompare({
  estimate,
  title,
  isAsked,
}: {
  readonly estimate: EstimateView;
  readonly title: string | null;
  readonly isAsked: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const { order, aside } = estimate;
  return (
    <div className="plans">
      {title !== null && (
        <div className="plan">
          <p className="event-name">{title}</p>
          {isAsked && <Plan plan={order} />}
          <p className="plan-buttons">
            <button
              type="button"
              className="button quiet"
              aria-pressed={isAsked}
              onClick={() => commands.askOrder()}
            >
              {t(isAsked ? 'estimate.askNoMore' : 'estimate.ask')}
            </button>
            {isAsked && aside === null && (
              <button type="button" className="button quiet" onClick={() => commands.layAside()}>
                {t('estimate.layAside')}
              </button>
            )}
          </p>
        </div>
      )}
      {aside && (
        <div className="plan">
          <p className="event-name">{t('estimate.aside', { order: aside.sentence })}</p>
          <Plan plan={aside} />
          <p className="plan-buttons">
            <button type="button" className="button quiet" onClick={() => commands.dropAside()}>
              {t('estimate.dropAside')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
