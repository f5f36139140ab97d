// Every text of the interface in every language: nothing missing, nothing left over, the same things named.

import { describe, expect, test } from 'vitest';
import { ar } from '../../../../src/app/i18n/ar.ts';
import { en } from '../../../../src/app/i18n/en.ts';

type Texts = { readonly [key: string]: string | Texts };

/** All texts by their full key. */
function flat(texts: Texts, before = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') found.set(`${before}${key}`, value);
    else for (const [inner, text] of flat(value, `${before}${key}.`)) found.set(inner, text);
  }
  return found;
}

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const FORM = new RegExp(`_(${FORMS.join('|')})$`);

/** Keys of texts that stand with a number, without the form. */
function pluralsOf(texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set([...texts.keys()].filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -6)));
}

const english = flat(en);
const plurals = pluralsOf(english);
const bare = (key: string): string => (plurals.has(key.replace(FORM, '')) ? key.replace(FORM, '') : key);

/** Names that a text takes, such as `count`; the number itself may be written in words. */
function namesIn(text: string): readonly string[] {
  const names = [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? '');
  return [...new Set(names)].filter((name) => name !== 'count').toSorted();
}

describe.each([['ar', ar as Texts]])('%s', (code, texts) => {
  const other = flat(texts);
  const forms = FORMS.filter((form) =>
    new Intl.PluralRules(code).resolvedOptions().pluralCategories.includes(form),
  );

  test('has every text', () => {
    const wanted = [...new Set([...english.keys()].map(bare))].flatMap((key) =>
      plurals.has(key) ? forms.map((form) => `${key}_${form}`) : [key],
    );
    expect(wanted.filter((key) => !other.has(key))).toEqual([]);
  });

  test('has no text that nothing asks for', () => {
    const asked = new Set([...english.keys()].map(bare));
    expect([...other.keys()].filter((key) => !asked.has(bare(key)))).toEqual([]);
  });

  test('names in each text what the English one names', () => {
    const wrong = [...other].flatMap(([key, text]) => {
      const model = english.get(key) ?? english.get(`${bare(key)}_other`) ?? '';
      const [wanted, found] = [namesIn(model), namesIn(text)];
      // A form for one or two may say the number in words and leave out what repeats it.
      const isWords = /_(zero|one|two)$/.test(key) && found.every((name) => wanted.includes(name));
      return isWords || found.join() === wanted.join()
        ? []
        : [`${key}: ${found.join()} for ${wanted.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  test('writes no Latin digit and puts no full stop after a digit', () => {
    const bared = [...other].map(([key, text]) => [key, text.replaceAll(/\{\{.*?\}\}/g, '')] as const);
    expect(bared.filter(([, text]) => /[0-9]|[٠-٩]\./.test(text)).map(([key]) => key)).toEqual([]);
  });
});
