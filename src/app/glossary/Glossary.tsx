// The glossary of the help: signs and words of the screen, contested words, places, sources and terms, found by a word in any of them.

import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { QUANTITY_NAMES, explain } from '../../telling/index.ts';
import { glossary as english } from '../i18n/en/glossary.ts';

interface Entry {
  readonly id: string;
  readonly word: string;
  readonly text: string;
}

interface Part {
  readonly id: 'screen' | 'words' | 'places' | 'sources' | 'terms';
  readonly entries: readonly Entry[];
}

type Ids<P extends 'screen' | 'words' | 'places' | 'sources'> = keyof (typeof english.glossary)[P];

const keys = <P extends 'screen' | 'words' | 'places' | 'sources'>(part: P): Ids<P>[] =>
  Object.keys(english.glossary[part]) as Ids<P>[];

/** Every part with its entries in the page's language; terms by the alphabet, as they are the most. */
function useParts(): readonly Part[] {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const terms = QUANTITY_NAMES.map((name) => {
      const { label, text } = explain(name, language);
      return { id: name, word: label, text };
    });
    return [
      {
        id: 'screen',
        entries: keys('screen').map((id) => ({
          id,
          word: t(`glossary.screen.${id}.word`),
          text: t(`glossary.screen.${id}.text`),
        })),
      },
      {
        id: 'words',
        entries: keys('words').map((id) => ({
          id,
          word: t(`glossary.words.${id}.word`),
          text: t(`glossary.words.${id}.text`),
        })),
      },
      {
        id: 'places',
        entries: keys('places').map((id) => ({
          id,
          word: t(`glossary.places.${id}.word`),
          text: t(`glossary.places.${id}.text`),
        })),
      },
      {
        id: 'sources',
        entries: keys('sources').map((id) => ({
          id,
          word: t(`glossary.sources.${id}.word`),
          text: t(`glossary.sources.${id}.text`),
        })),
      },
      { id: 'terms', entries: terms.toSorted((a, b) => a.word.localeCompare(b.word, language)) },
    ];
  }, [t, language]);
}

/** The glossary, a part each opened on demand; what is found stands open. */
export function Glossary(): ReactElement {
  const { t } = useTranslation();
  const [find, setFind] = useState('');
  const parts = useParts();
  const wanted = find.trim().toLocaleLowerCase();
  const has = ({ word, text }: Entry): boolean => `${word} ${text}`.toLocaleLowerCase().includes(wanted);
  const shown = parts
    .map((part) => ({ ...part, entries: wanted === '' ? part.entries : part.entries.filter(has) }))
    .filter((part) => part.entries.length > 0);
  return (
    <section className="rules glossary" aria-labelledby="glossary-title">
      <h3 className="caps" id="glossary-title">
        {t('glossary.title')}
      </h3>
      <p className="caption">{t('glossary.about')}</p>
      <label className="find">
        <span>{t('glossary.find')}</span>
        <input type="search" value={find} onChange={(event) => setFind(event.target.value)} />
      </label>
      {shown.length === 0 && <p className="quiet">{t('glossary.none')}</p>}
      {shown.map(({ id, entries }) => (
        <details key={`${id} ${wanted === '' ? '' : 'found'}`} className="glossary-part" open={wanted !== ''}>
          <summary>
            <strong>{t(`glossary.parts.${id}`)}</strong>{' '}
            <span>{t('glossary.entries', { count: entries.length })}</span>
          </summary>
          <dl className="glossary-entries">
            {entries.map((entry) => (
              <div key={entry.id}>
                <dt>{entry.word}</dt>
                <dd>{entry.text}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
