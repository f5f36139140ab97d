// The menu of a game: it is saved, can be shared, taken along as a file or left; on a small screen with what the bar has no room for.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { commands } from '../../session/index.ts';
import { useApp } from '../../store/store.ts';
import { Dialog } from '../../controls/Dialog.tsx';
import { LanguageButton } from '../../controls/LanguageButton.tsx';
import { ThemeButton } from '../../controls/ThemeButton.tsx';
import { NameGame } from '../../saves/NameGame.tsx';
import { Speeds } from '../../table/Speeds.tsx';

/** What can be done with the game that is on. */
export function LeaveDialog(): ReactElement {
  const { t } = useTranslation();
  const talks = useApp((state) => state.snapshot?.bargain !== null);
  return (
    <Dialog title={t('leave.title')} onClose={() => commands.openDialog(null)}>
      <p className="narrow-tools">
        {talks && (
          <button type="button" className="tool" onClick={() => commands.openDialog('talks')}>
            {t('top.talks')}
          </button>
        )}
        <button type="button" className="tool" onClick={() => commands.openDialog('list')}>
          {t('top.list')}
        </button>
        <LanguageButton />
        <ThemeButton />
      </p>
      <p>{t('leave.text')}</p>
      <NameGame />
      <div className="film-speed">
        <span aria-hidden="true">{t('watching.speed')}</span> <Speeds />
      </div>
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
