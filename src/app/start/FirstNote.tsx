// What the first visit says before anything else; it can be read again from the help.

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../panels/Dialog.tsx';
import { commands } from '../session/index.ts';
import { useApp } from '../store/store.ts';

/** The note; on the first visit it stays until it is acknowledged. */
export function FirstNote(): ReactElement {
  const { t } = useTranslation();
  const seen = useApp((state) => state.noteSeen);
  return (
    <Dialog title={t('note.title')} onClose={() => commands.acknowledge()} closable={seen}>
      <div className="note">
        <p>{t('note.p1')}</p>
        <p>{t('note.p2')}</p>
        <p>{t('note.p3')}</p>
        <p>{t('note.p4')}</p>
      </div>
      <button type="button" className="button filled" onClick={() => commands.acknowledge()}>
        {t('note.accept')}
      </button>
    </Dialog>
  );
}
