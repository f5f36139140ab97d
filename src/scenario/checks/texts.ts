import type { Finding } from '../faults.ts';
import type { Path } from '../problem.ts';
import type { TextValue } from '../schema/field.ts';
import type { Check, Context } from './check.ts';

function* blank(path: Path, value: TextValue | undefined): Iterable<Finding> {
  if (value === undefined) return;
  const texts: [Path, string][] =
    typeof value === 'string'
      ? [[path, value]]
      : Object.entries(value).map(([language, text]) => [[...path, language], text]);
  for (const [where, text] of texts) {
    if (text.trim() === '')
      yield {
        path: where,
        code: 'empty-text',
        message: 'the text is empty',
        remedy: 'a text for people was expected',
      };
    const language = where.length > path.length ? String(where.at(-1)) : 'en';
    if (!/^[a-z]{2,3}$/.test(language)) {
      yield {
        path: where,
        onName: true,
        code: 'language',
        message: `"${language}" is not a language code`,
        remedy: 'two or three small letters were expected, such as "ar"',
      };
    }
  }
}

function* find({ scenario }: Context): Iterable<Finding> {
  yield* blank(['title'], scenario.title);
  for (const section of [
    'locations',
    'classes',
    'actors',
    'formations',
    'links',
    'terms',
    'deals',
    'audiences',
    'outlets',
    'triggers',
    'measures',
    'outcomes',
    'uncertain',
    'weather',
    'variants',
    'sources',
  ] as const) {
    for (const [id, { name }] of Object.entries(scenario[section])) yield* blank([section, id, 'name'], name);
  }
  for (const [id, { aims, short, tag, goal, dilemmas }] of Object.entries(scenario.actors)) {
    yield* blank(['actors', id, 'short'], short);
    yield* blank(['actors', id, 'tag'], tag);
    yield* blank(['actors', id, 'goal'], goal);
    for (const [i, dilemma] of dilemmas.entries()) yield* blank(['actors', id, 'dilemmas', i], dilemma);
    for (const [aim, { name }] of Object.entries(aims))
      yield* blank(['actors', id, 'aims', aim, 'name'], name);
  }
}

/** Names that say something, by codes of languages. */
export const texts: Check = { severity: 'error', check: find };
