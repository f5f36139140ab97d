// Texts in components. The hook of i18next's own binding copies all of i18next for every component that comes to stand on the page, and
// listens twice for each: a third of the time in which the play screen is drawn. This one shares one copy.

import i18next, { getFixedT } from 'i18next';
import type { TFunction, i18n } from 'i18next';
import { createContext, useContext } from 'react';

/** The texts of the page in the language that it speaks. */
export interface Texts {
  readonly t: TFunction;
  readonly i18n: i18n;
}

let texts: Texts | null = null;

i18next.on('languageChanged', () => {
  texts = null;
});

/** The texts in the language that is spoken now. */
export function textsNow(): Texts {
  texts ??= { t: getFixedT(i18next.language), i18n: i18next };
  return texts;
}

/** The texts that the page is drawn with; null outside `Spoken`. */
export const TextsOnPage = createContext<Texts | null>(null);

/** The texts in the page's language; the component is drawn again, with another `t`, when that changes. */
export function useTranslation(): Texts {
  return useContext(TextsOnPage) ?? textsNow();
}
