// Leaving a game: it is saved, can be taken along as a file, and waits on the start page.

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { commands } from '../session/index.ts';
import { Dialog } from './Dialog.tsx';

/** Asks what to do with the game that is on. */
export function LeaveDialog(): ReactElement {
  const { t } = useTranslation();
  return (
    <Dialog title={t('leave.title')} onClose={() => commands.openDialog(null)}>
      <p>{t('leave.text')}</p>
      <p className="dialog-buttons">
        <button type="button" className="button" onClick={() => commands.openDialog(null)}>
          {t('leave.stay')}
        </button>
        <button type="button" className="button" onClick={() => void commands.openShare()}>
          {t('share.open')}
        </button>
        <button type="button" className="button" onClick={() => commands.saveFile()}>
          {t('leave.save')}
        </button>
        <button type="button" className="button filled" onClick={() => commands.toStart()}>
          {t('leave.toStart')}
        </button>
      </p>
    </Dialog>
  );
}
