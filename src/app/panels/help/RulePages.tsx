// The rules, a page each, made from what the engine declares: what a rule does and its numbers, with the values of the game on the page.

import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { rulePages } from '../../../telling/index.ts';
import type { RuleNumber, RulePage } from '../../../telling/index.ts';
import { number } from '../../i18n/index.ts';

function Numbers({
  numbers,
  values,
}: {
  readonly numbers: readonly RuleNumber[];
  readonly values: ArrayLike<number> | null;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <dl className="rule-numbers">
      {numbers.map(({ id, row, about, value, unit, low, high, source, isTold }) => {
        const now = values?.[row] ?? value;
        return (
          <div key={id}>
            <dt {...(!isTold && { lang: 'en', dir: 'ltr' as const })}>{about}</dt>
            <dd>
              <strong>{t('rules.value', { value: number(now), unit })}</strong>
              {now !== value && <span>{t('rules.usual', { value: number(value) })}</span>}
              <span>{t('rules.range', { low: number(low), high: number(high) })}</span>
              <span>{t('rules.source', { source })}</span>
              <code>{id}</code>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The page as far as it answers what is looked for; null when nothing of it does. */
function found(page: RulePage, wanted: string): RulePage | null {
  const has = (text: string): boolean => text.toLocaleLowerCase().includes(wanted);
  if (wanted === '' || has(page.title) || has(page.about)) return page;
  const numbers = page.numbers.filter(({ id, about, unit }) => has(id) || has(about) || has(unit));
  return numbers.length > 0 ? { ...page, numbers } : null;
}

/** The list of rules, each opened on demand; `values` are those of the scenario played, by row. */
export function RulePages({ values }: { readonly values: ArrayLike<number> | null }): ReactElement {
  const { t, i18n } = useTranslation();
  const [find, setFind] = useState('');
  const pages = useMemo(() => rulePages(i18n.language), [i18n.language]);
  const wanted = find.trim().toLocaleLowerCase();
  const shown = pages.flatMap((page) => found(page, wanted) ?? []);
  return (
    <section className="rules" aria-labelledby="rules-title">
      <h3 className="caps" id="rules-title">
        {t('rules.title')}
      </h3>
      <p className="caption">{t(values ? 'rules.aboutGame' : 'rules.about')}</p>
      <label className="find">
        <span>{t('rules.find')}</span>
        <input type="search" value={find} onChange={(event) => setFind(event.target.value)} />
      </label>
      {shown.length === 0 && <p className="quiet">{t('rules.none')}</p>}
      {shown.map((page) => (
        <details
          key={page.rule}
          className="rule-page"
          open={wanted !== '' && shown.length <= 3 ? true : undefined}
        >
          <summary>
            <strong>{page.title}</strong> <span>{t('rules.numbers', { count: page.numbers.length })}</span>
          </summary>
          <p>{page.about}</p>
          <Numbers numbers={page.numbers} values={values} />
        </details>
      ))}
    </section>
  );
}
