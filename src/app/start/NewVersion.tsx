// The offer of a newer version of the page; it stands on the start page alone.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { commands } from '../session/index.ts';
import { useApp } from '../store/store.ts';

/** Says that a newer version waits, and loads it when asked. */
export function NewVersion(): ReactElement | null {
  const { t } = useTranslation();
  const waits = useApp((state) => state.newVersion);
  if (!waits) return null;
  return (
    <output className="new-version">
      <span>{t('offline.ready')}</span>
      <button type="button" className="button" onClick={() => void commands.takeNewVersion()}>
        {t('offline.load')}
      </button>
    </output>
  );
}
