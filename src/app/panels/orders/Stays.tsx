// What stays at the places that those who go leave behind, and whom it faces there.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { count, menOf } from '../../i18n/index.ts';
import type { Snapshot } from '../../store/model.ts';

/** A line for each place that somebody leaves. */
export function Stays({
  formations,
  snapshot,
}: {
  readonly formations: readonly number[];
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  const origins = [...new Set(formations.map((index) => snapshot.formations[index]?.at ?? -1))];
  return (
    <dl className="stays">
      {origins.flatMap((origin) => {
        const place = snapshot.places[origin];
        if (!place) return [];
        const left = place.formations
          .filter((index) => !formations.includes(index))
          .flatMap((index) => snapshot.formations[index] ?? [])
          .filter(({ actor }) => actor === snapshot.viewer);
        const men = left.reduce((sum, { strength }) => sum + strength, 0);
        return [
          <div key={origin}>
            <dt>{t('prepare.stays', { place: place.name })}</dt>
            <dd>
              {left.length > 0
                ? t('prepare.staysMen', { count: left.length, men: count(men) })
                : t('prepare.staysNobody')}
              {place.opponents > 0 &&
                ` ${t('prepare.staysAgainst', { men: menOf(place.opponents, place.counted) })}`}
            </dd>
          </div>,
        ];
      })}
    </dl>
  );
}
