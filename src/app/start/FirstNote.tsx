// What a first visit is told: in two sentences on the start page, and in full on demand; the help has it too.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { commands } from '../session/index.ts';
import { useApp } from '../store/store.ts';

/** The note in full. */
export function FirstNote(): ReactElement {
  const { t } = useTranslation();
  return (
    <Dialog title={t('note.title')} onClose={() => commands.acknowledge()}>
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

/** The note in short on a first visit: it stands in nobody's way and stays until it is acknowledged. */
export function FirstWords(): ReactElement | null {
  const { t } = useTranslation();
  const seen = useApp((state) => state.noteSeen);
  if (seen) return null;
  return (
    <section className="first-words" aria-labelledby="first-words-title">
      <h2 id="first-words-title">{t('note.title')}</h2>
      <p>{t('note.short')}</p>
      <p className="first-words-buttons">
        <button type="button" className="button" onClick={() => commands.acknowledge()}>
          {t('note.accept')}
        </button>
        <button type="button" className="button quiet" onClick={() => commands.openDialog('note')}>
          {t('note.more')}
        </button>
      </p>
    </section>
  );
}
