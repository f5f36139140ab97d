// The same as the strip's pictures for those who listen: a sentence, and a table of every figure.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { count } from '../i18n/index.ts';
import type { EstimateShare, EstimateView } from '../store/estimate.ts';

function Row({
  name,
  figures,
  day,
}: {
  readonly name: string;
  readonly figures: EstimateShare;
  readonly day: string;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{count(figures.share)}</td>
      <td>{t('estimate.range', { low: count(figures.low), high: count(figures.high) })}</td>
      <td>{day}</td>
    </tr>
  );
}

/** Hidden from the eye. */
export function Spoken({ estimate }: { readonly estimate: EstimateView }): ReactElement | null {
  const { t } = useTranslation();
  const { outcomes, events, games, halfWidth, points } = estimate;
  const [first] = outcomes;
  if (!first) return null;
  return (
    <div className="hidden">
      <p>
        {t('estimate.sentence', {
          games: count(games),
          width: count(halfWidth),
          outcome: first.name,
          share: count(first.share),
        })}
      </p>
      {points && (
        <p>
          {t('estimate.middle', {
            low: count(Math.round(points.low)),
            median: count(Math.round(points.median)),
            high: count(Math.round(points.high)),
          })}
        </p>
      )}
      <table>
        <caption>{t('estimate.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('estimate.what')}</th>
            <th scope="col">{t('estimate.of100')}</th>
            <th scope="col">{t('estimate.interval')}</th>
            <th scope="col">{t('estimate.halfBy')}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <Row key={outcome.name} name={outcome.name} figures={outcome} day="" />
          ))}
          {events.map((event) => (
            <Row key={event.name} name={event.name} figures={event} day={event.half} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
