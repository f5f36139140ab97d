// Gives its texts to the page, which is drawn in another language in slices: all of it at once holds the page for longer than a frame.

import { startTransition, useEffect, useLayoutEffect, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { TextsOnPage, textsNow } from './useTranslation.ts';
import type { Texts } from './useTranslation.ts';

/** Gives other texts to the page that is drawn; null while there is none. */
let give: ((texts: Texts) => void) | null = null;
/** Those who wait until it is drawn with the texts that it was given last. */
const waiting = new Set<() => void>();

function goOn(): void {
  for (const each of waiting) each();
  waiting.clear();
}

/** Draws the page in the language that is spoken now. Resolves when that is done, before it is laid out. */
export async function drawSpoken(): Promise<void> {
  if (give === null) return;
  const drawn = new Promise<void>((resolve) => {
    waiting.add(resolve);
  });
  give(textsNow());
  await drawn;
}

/** The page, in the language that is spoken. */
export function Spoken({ children }: { readonly children: ReactNode }): ReactElement {
  const [texts, setTexts] = useState(textsNow);
  useEffect(() => {
    give = (other) => {
      /* A copy, as nothing is drawn for what is drawn already, and who waits would wait for ever. */
      startTransition(() => setTexts({ ...other }));
    };
    return () => {
      give = null;
      goOn();
    };
  }, []);
  useLayoutEffect(goOn, [texts]);
  return <TextsOnPage value={texts}>{children}</TextsOnPage>;
}
