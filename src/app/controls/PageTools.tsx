// What stands at the end of the bar of every screen: its own tools, then language, theme and help.

import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { commands } from '../session/index.ts';
import { LanguageButton } from './LanguageButton.tsx';
import { ThemeButton } from './ThemeButton.tsx';

/** The tools of a screen; `children` are those that only it has. */
export function PageTools({ children }: { readonly children?: ReactNode }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="tools">
      {children}
      <LanguageButton />
      <ThemeButton />
      <button type="button" className="tool" onClick={() => commands.openDialog('help')}>
        {t('app.help')} <kbd>?</kbd>
      </button>
    </div>
  );
}
