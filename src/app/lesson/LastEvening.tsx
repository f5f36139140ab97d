// The map as the lesson left it, with who holds what by badge.

import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { Badge } from '../controls/Badge.tsx';
import { GroundPicture, usePicture } from '../picture/GroundPicture.tsx';
import type { ReportView } from '../store/model.ts';

const PIXELS = 360;

/** A square map of the last evening; rings mark what changed hands. */
export function LastEvening({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  const { ground, positions, evenings, actors } = report;
  const last = useMemo(() => positions.slice(-1), [positions]);
  const picture = usePicture(ground, last, 1, PIXELS);
  const held = new Set(last[0]?.controller);
  return (
    <figure className="lesson-map">
      <div className="evening">
        {picture && (
          <GroundPicture
            picture={picture}
            ground={ground}
            position={0}
            ring={evenings.flatMap(({ marks }) => marks)}
          />
        )}
      </div>
      <figcaption>
        <span className="caption">{t('lesson.mapNote')}</span>
        <ul className="holders">
          {actors
            .filter((actor) => held.has(actor.index))
            .map((actor) => (
              <li key={actor.index}>
                <Badge actor={actor} size={15} /> {actor.short}
              </li>
            ))}
        </ul>
      </figcaption>
    </figure>
  );
}
