// Texts in components. The hook of i18next's own binding copies all of i18next for every component that comes to stand on the page, and
// listens twice for each: a third of the time in which the play screen is drawn. This one shares one copy.

import i18next, { getFixedT } from 'i18next';
import type { TFunction, i18n } from 'i18next';
import { useSyncExternalStore } from 'react';

/** The texts of the page in the language that it speaks. */
interface Texts {
  readonly t: TFunction;
  readonly i18n: i18n;
}

let texts: Texts | null = null;
const listeners = new Set<() => void>();

i18next.on('languageChanged', () => {
  texts = null;
  for (const listener of listeners) listener();
});

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function textsNow(): Texts {
  texts ??= { t: getFixedT(i18next.language), i18n: i18next };
  return texts;
}

/** The texts in the page's language; the component is drawn again, with another `t`, when that changes. */
export function useTranslation(): Texts {
  return useSyncExternalStore(subscribe, textsNow, textsNow);
}
