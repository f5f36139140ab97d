// The other language, called as its own readers call it.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { LANGUAGES } from '../i18n/index.ts';
import type { LanguageCode } from '../i18n/index.ts';
import { commands } from '../session/index.ts';
import { useApp } from '../store/store.ts';

const CODES = Object.keys(LANGUAGES) as readonly LanguageCode[];

/** Goes to the next language that the page speaks. */
export function LanguageButton(): ReactElement | null {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const next = CODES[(CODES.findIndex((code) => code === language) + 1) % CODES.length];
  if (next === undefined) return null;
  return (
    <button type="button" className="tool language" onClick={() => void commands.setLanguage(next)}>
      <span className="hidden">{t('language.change')}: </span>
      <span lang={next}>{LANGUAGES[next]}</span>
    </button>
  );
}

/** Says that nobody whose language it is has read the texts, where that is so. */
export function UnreadNote(): ReactElement | null {
  const { t } = useTranslation();
  const text = t('language.unread');
  return text === '' ? null : <p className="caption">{text}</p>;
}
