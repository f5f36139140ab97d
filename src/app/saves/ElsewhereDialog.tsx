// The game that was asked for is on in another tab: a copy, taking it over, or leaving it.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { commands } from '../session/index.ts';

/** Asks how to go on with a game that another tab has. */
export function ElsewhereDialog(): ReactElement {
  const { t } = useTranslation();
  return (
    <Dialog title={t('saves.elsewhereTitle')} onClose={() => commands.openDialog(null)}>
      <p>{t('saves.elsewhereText')}</p>
      <p className="dialog-buttons">
        <button type="button" className="button" onClick={() => commands.openDialog(null)}>
          {t('saves.leaveIt')}
        </button>
        <button type="button" className="button" onClick={() => void commands.resumeElsewhere('take')}>
          {t('saves.take')}
        </button>
        <button type="button" className="button filled" onClick={() => void commands.resumeElsewhere('copy')}>
          {t('saves.copy')}
        </button>
      </p>
    </Dialog>
  );
}
