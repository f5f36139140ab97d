// Light, dark or as the system has it.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { commands } from '../session/index.ts';
import { useApp } from '../store/store.ts';
import type { ThemeChoice } from '../store/store.ts';

const NEXT: Readonly<Record<ThemeChoice, ThemeChoice>> = { system: 'light', light: 'dark', dark: 'system' };
const NAMES = { light: 'app.themeLight', dark: 'app.themeDark', system: 'app.themeSystem' } as const;

/** Goes through the three themes; says which one is on. */
export function ThemeButton(): ReactElement {
  const { t } = useTranslation();
  const theme = useApp((state) => state.theme);
  return (
    <button
      type="button"
      className="tool theme"
      aria-label={`${t('app.theme')}: ${t(NAMES[theme])}`}
      onClick={() => commands.setTheme(NEXT[theme])}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" strokeWidth="1.3" />
        <path d="M8,1.7A6.3,6.3 0 0 1 8,14.3Z" fill="currentColor" />
      </svg>
      <span className="theme-name">{t(NAMES[theme])}</span>
    </button>
  );
}
