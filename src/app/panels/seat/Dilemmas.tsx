// What a seat has to weigh on a typical day, marked as its own case.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';

/** The dilemmas of a seat; nothing where the scenario gives none. */
export function Dilemmas({ dilemmas }: { readonly dilemmas: readonly string[] }): ReactElement | null {
  const { t } = useTranslation();
  if (dilemmas.length === 0) return null;
  return (
    <div className="dilemmas">
      <p className="caption">{t('actor.dilemmas')}</p>
      <ul>
        {dilemmas.map((dilemma) => (
          <li key={dilemma}>{dilemma}</li>
        ))}
      </ul>
    </div>
  );
}
