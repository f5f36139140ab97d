// What the numbers of a panel mean, in a sentence each, opened on demand.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { explain } from '../../telling/index.ts';
import type { QuantityName } from '../../telling/index.ts';

/** The explanations of some quantities. */
export function Explain({ names }: { readonly names: readonly QuantityName[] }): ReactElement {
  const { t, i18n } = useTranslation();
  return (
    <details className="explain">
      <summary>{t('explain.title')}</summary>
      <dl>
        {names.map((name) => {
          const { label, text } = explain(name, i18n.language);
          return (
            <div key={name}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
