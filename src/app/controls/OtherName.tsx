// A name in the page's other language, beside the one in its own.

import type { ReactElement } from 'react';
import { useApp } from '../store/store.ts';

/** The name that the place has in the other language, read out in that language. */
export function OtherName({ name }: { readonly name: string }): ReactElement {
  const language = useApp((state) => state.language);
  return (
    <bdi className="other-name" lang={language === 'ar' ? 'en' : 'ar'}>
      {name}
    </bdi>
  );
}
