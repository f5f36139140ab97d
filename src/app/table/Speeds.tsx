// The speed of films, as three segments: as they are, three times as fast, none.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { commands } from '../session/index.ts';
import { useApp } from '../store/store.ts';
import { SPEEDS } from '../store/table.ts';

/** Chooses the speed of this film and of those to come. */
export function Speeds(): ReactElement {
  const { t } = useTranslation();
  const speed = useApp((state) => state.speed);
  return (
    <fieldset className="speeds">
      <legend className="hidden">{t('watching.speed')}</legend>
      {SPEEDS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={speed === each}
          onClick={() => commands.setSpeed(each)}
        >
          {t(`watching.speed${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
