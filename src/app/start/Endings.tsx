// How machine games of a scenario ended: one bar, and its parts in words.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { count } from '../i18n/index.ts';
import type { EndingsView } from '../store/model.ts';

/** The bar, its words, and who played. */
export function Endings({ endings }: { readonly endings: EndingsView }): ReactElement {
  const { t } = useTranslation();
  const { games, outcomes } = endings;
  const shareOf = (came: number): number => Math.round((100 * came) / games);
  const common = outcomes.filter(({ games: came }) => shareOf(came) > 0);
  const rare = outcomes.length - common.length;
  return (
    <div className="endings">
      <p className="endings-title" title={t('start.endedHow')}>
        {t('start.ended', { count: games, games: count(games) })}
        <span>{t('start.endedHundred')}</span>
      </p>
      <div className="endings-bar" aria-hidden="true">
        {outcomes.map(({ name, games: came, family, shade }) => (
          <span key={name} className={`ending ${family}-${shade}`} style={{ flexGrow: came }} />
        ))}
      </div>
      <ul className="endings-words">
        {common.map(({ name, games: came, family, shade }) => (
          <li key={name}>
            <span className={`ending ${family}-${shade}`} aria-hidden="true" />
            {t('start.endedShare', { share: count(shareOf(came)), name })}
          </li>
        ))}
        {rare > 0 && <li>{t('start.endedRarely', { count: rare })}</li>}
      </ul>
    </div>
  );
}
