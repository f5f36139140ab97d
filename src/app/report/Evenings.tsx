// Who held what on a few evenings, as small maps in the order of days.

import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { inRow, listed } from '../i18n/index.ts';
import { Badge } from '../controls/Badge.tsx';
import { GroundPicture, usePicture } from '../picture/GroundPicture.tsx';
import type { ReportView } from '../store/model.ts';

const SHAPE = 1;
const PIXELS = 200;
/** Places that are named under a map; more are counted. */
const NAMED = 3;

/** Places worth this share of the most valued one are great: where they changed hands the maps reach as far as they lie. */
const GREAT = 0.6;

function useGreatPlaces({ ground, evenings }: ReportView): readonly number[] {
  return useMemo(() => {
    const worth = ground.locations.map(({ value }) => value);
    const least = GREAT * Math.max(...worth);
    return [...new Set(evenings.flatMap(({ marks }) => marks))].filter(
      (place) => (worth[place] ?? 0) >= least,
    );
  }, [ground, evenings]);
}

/** The row of small maps; what it shows is also in words under each. */
export function Evenings({ report }: { readonly report: ReportView }): ReactElement | null {
  const { t } = useTranslation();
  const picture = usePicture(report.ground, report.positions, SHAPE, PIXELS, useGreatPlaces(report));
  const words = (names: readonly string[]) =>
    names.length === 0
      ? t('report.changedNone')
      : names.length > NAMED + 1
        ? t('report.changedMore', {
            names: inRow(names.slice(0, NAMED)),
            count: names.length - NAMED,
          })
        : listed(names);
  return (
    <section className="evenings">
      <header>
        <div>
          <h2 className="section">{t('report.held')}</h2>
          <p className="caption">{t('report.heldNote')}</p>
        </div>
        <ul className="holders">
          {report.actors
            .filter((actor) => actor.ground)
            .map((actor) => (
              <li key={actor.index}>
                <Badge actor={actor} size={15} /> {actor.short}
              </li>
            ))}
        </ul>
      </header>
      <ol>
        {report.evenings.map((evening, index) => (
          <li key={evening.date}>
            <div className="evening">
              {picture && (
                <GroundPicture
                  picture={picture}
                  ground={report.ground}
                  position={index}
                  ring={evening.marks}
                />
              )}
            </div>
            <p>
              <strong>{evening.date}</strong> {index > 0 && words(evening.changed)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
