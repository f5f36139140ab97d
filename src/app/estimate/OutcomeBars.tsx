// Outcomes in games of a hundred: bars solid to the low end of the interval and pale to its high end, a tick at the share.

import type { CSSProperties, ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { count } from '../i18n/index.ts';
import type { EstimateOutcome } from '../store/estimate.ts';

/** Rows of the strip; where it is lower it shows fewer of them. */
const ROWS = 6;

/** A place along a bar: from its start, so that it turns round with the reading. */
function along(from: number, to: number, scale: number): CSSProperties {
  return { insetInlineStart: `${from / scale}%`, inlineSize: `${Math.max(0, to - from) / scale}%` };
}

/** A bar of at most `most` games of a hundred. */
function Bar({ outcome, most }: { readonly outcome: EstimateOutcome; readonly most: number }): ReactElement {
  const { look, share, low, high, withOrder } = outcome;
  const scale = most / 100;
  return (
    <span className={`outcome-bar ${look}`}>
      <span className="sure" style={along(0, low, scale)} />
      <span className="unsure" style={along(low, high, scale)} />
      <span className="tick" style={along(share, share, scale)} />
      {withOrder !== null && <span className="with-order" style={along(withOrder, withOrder, scale)} />}
    </span>
  );
}

/** The commonest outcomes, and how many more there are. */
export function OutcomeBars({ outcomes }: { readonly outcomes: readonly EstimateOutcome[] }): ReactElement {
  const { t } = useTranslation();
  const most = Math.max(20, ...outcomes.flatMap(({ high, withOrder }) => [high, withOrder ?? 0]));
  const shown = outcomes.length > ROWS ? ROWS - 1 : outcomes.length;
  return (
    <ul className="outcome-bars">
      {outcomes.slice(0, shown).map((outcome) => (
        <li key={outcome.name}>
          <span className="outcome-name">{outcome.name}</span>
          <Bar outcome={outcome} most={most} />
          <span className="number">
            <strong>{count(outcome.share)}</strong>{' '}
            <span className="half-width">±{count(Math.ceil((outcome.high - outcome.low) / 2))}</span>
          </span>
        </li>
      ))}
      {outcomes.length > shown && (
        <li className="more-outcomes">{t('estimate.more', { count: outcomes.length - shown })}</li>
      )}
    </ul>
  );
}
