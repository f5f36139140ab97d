// A term of the game that explains itself: what it says stands in the glossary too, word for word.

import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { explain } from '../../telling/index.ts';
import type { QuantityName } from '../../telling/index.ts';
import { Why } from './Why.tsx';

/** A term with its explanation on hover, focus and tap. */
export function Term({
  name,
  children,
}: {
  readonly name: QuantityName;
  readonly children: ReactNode;
}): ReactElement {
  const { i18n } = useTranslation();
  const { label, text } = explain(name, i18n.language);
  return (
    <Why
      text={
        <>
          <strong>{label}</strong> {text}
        </>
      }
    >
      {children}
    </Why>
  );
}
