// What is wrong with a text token by token, before anything is built of it. Goes through the text once, without recursion.

import { createScanner } from 'jsonc-parser';
import { placeOf } from './tree.ts';
import type { Source } from './tree.ts';

/** Something wrong at an offset of a text. */
export interface Flaw {
  readonly offset: number;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** What is wrong with the tokens of a text. */
export interface Flaws {
  /** Those that leave the meaning clear, so that the rest can still be read. */
  readonly light: readonly Flaw[];
  /** The first that does not. */
  readonly fatal: Flaw | null;
}

/** Deepest nesting of lists and objects. */
const DEEPEST = 64;
/** Longest number, in characters. */
const LONGEST_NUMBER = 64;
/** Characters of a token that a message shows. */
const SHOWN = 24;

// Token codes of jsonc-parser's scanner, whose own enum is declared const and cannot be imported here.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const COMMA = 5;
const STRING = 10;
const NUMBER = 11;
const LINE_COMMENT = 12;
const BLOCK_COMMENT = 13;
const LINE_BREAK = 14;
const BLANK = 15;
const UNKNOWN = 16;
const END = 17;

interface Token {
  readonly kind: number;
  readonly offset: number;
  /** As written. */
  readonly word: string;
  /** As meant: a text without quotes and escapes. */
  readonly value: string;
  readonly error: number;
}

function* tokens(text: string): Iterable<Token> {
  const scanner = createScanner(text, false);
  for (;;) {
    const kind: number = scanner.scan();
    const offset = scanner.getTokenOffset();
    const word = text.slice(offset, offset + scanner.getTokenLength());
    yield { kind, offset, word, value: scanner.getTokenValue(), error: scanner.getTokenError() };
    if (kind === END) return;
  }
}

/** The text of the token at an offset as messages show it. */
export function tokenAt(text: string, offset: number): string {
  for (const { kind, word } of tokens(text.slice(offset, offset + 256))) {
    if (kind !== LINE_BREAK && kind !== BLANK) return kind === END ? 'the end of the file' : shown(word);
  }
  return 'the end of the file';
}

function shown(word: string): string {
  if (word === ',') return 'a comma';
  if (word === ':') return 'a colon';
  return word.length > SHOWN ? `${word.slice(0, SHOWN)}…` : word;
}

/** Everything that is wrong with the tokens of a text, up to the first that leaves its meaning unclear. */
export function flawsOf(source: Source): Flaws {
  const light: Flaw[] = [];
  const open: Token[] = [];
  let before: Token | null = null;
  for (const token of tokens(source.text)) {
    const { kind, offset } = token;
    if (kind === LINE_BREAK || kind === BLANK) continue;
    const fatal = strange(token, before) ?? misnested(token, open, source);
    if (fatal !== null) return { light, fatal: { offset, ...fatal } };
    if (kind === LINE_COMMENT || kind === BLOCK_COMMENT) {
      light.push({
        offset,
        code: 'comment',
        message: 'comments are not part of JSON',
        remedy: 'put remarks into "notes"',
      });
      continue;
    }
    if ((kind === CLOSE_BRACE || kind === CLOSE_BRACKET) && before?.kind === COMMA) {
      const message = `a comma stands before the closing ${token.word}`;
      light.push({ offset: before.offset, code: 'trailing-comma', message, remedy: 'take it away' });
    }
    if (kind === STRING && /\p{Surrogate}/u.test(token.value)) {
      const message = 'the text holds half of a character (a surrogate without its other half)';
      light.push({ offset, code: 'half-character', message, remedy: 'write the whole character' });
    }
    before = token;
  }
  return { light, fatal: null };
}

type Told = Omit<Flaw, 'offset'>;

const syntax = (message: string, remedy: string): Told => ({ code: 'syntax', message, remedy });

/** What keeps a token from being one of JSON's. */
function strange({ kind, word, value, offset, error }: Token, before: Token | null): Told | null {
  if (error !== 0) return syntax(...brokenToken(error, shown(word)));
  if (kind === UNKNOWN && before?.kind === STRING && before.offset + before.word.length === offset) {
    return syntax(
      `${JSON.stringify(shown(word))} stands right after the text ${shown(before.word)}`,
      'a quote is missing or too many before it',
    );
  }
  if (kind === UNKNOWN) return unknownWord(shown(word));
  if (kind !== NUMBER) return null;
  if (before?.kind === NUMBER && before.offset + before.word.length === offset) {
    return syntax(`the number ${shown(before.word + word)} begins with a 0`, `${shown(word)} was expected`);
  }
  if (word.length > LONGEST_NUMBER) {
    return {
      code: 'number',
      message: `a number of ${word.length} characters`,
      remedy: `at most ${LONGEST_NUMBER} were expected`,
    };
  }
  if (Number.isFinite(Number(value))) return null;
  return {
    code: 'number',
    message: `the number ${shown(word)} is too large to count with`,
    remedy: 'a number below 1.8e308 was expected',
  };
}

/** What is wrong with a token that the scanner gave up on, and what to do. */
function brokenToken(error: number, word: string): [message: string, remedy: string] {
  switch (error) {
    case 1:
      return ['a comment does not end', 'comments are not part of JSON; put remarks into "notes"'];
    case 2:
      return [
        'a text does not end on its line',
        'a closing quote was expected; a line break in a text is written \\n',
      ];
    case 3:
      return [`the number ${word} does not end`, 'a digit was expected'];
    case 4:
      return ['an unfinished \\u escape', 'four hexadecimal digits were expected, such as \\u0645'];
    case 5:
      return [
        'an unknown escape after a backslash',
        'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u was expected',
      ];
    default:
      return ['a control character stands in a text', 'it is written as an escape, such as \\t or \\n'];
  }
}

function unknownWord(word: string): Told {
  const said = `${JSON.stringify(word)} is not JSON`;
  if (/^(true|false|null)$/i.test(word)) return syntax(said, `${word.toLowerCase()} was expected`);
  if (/^[+-]?(nan|inf(inity)?)/i.test(word))
    return syntax(`${word} is not a number of JSON`, 'a finite number was expected');
  if (/^[+.]/.test(word)) return syntax(said, 'a number begins with a digit or a minus sign');
  if (/^['‘’“”«»`]/.test(word)) return syntax(said, 'texts stand in straight double quotes: "…"');
  return syntax(said, 'names and texts stand in double quotes, numbers plain');
}

/** What is wrong with a bracket that opens or closes, or with the end where one is still open. `open` is kept up to date. */
function misnested({ kind, offset, word }: Token, open: Token[], source: Source): Told | null {
  if (kind === OPEN_BRACE || kind === OPEN_BRACKET) {
    open.push({ kind, offset, word, value: '', error: 0 });
    if (open.length <= DEEPEST) return null;
    return {
      code: 'too-deep',
      message: `lists and objects are nested more than ${DEEPEST} deep`,
      remedy: 'a scenario needs about ten',
    };
  }
  if (kind !== CLOSE_BRACE && kind !== CLOSE_BRACKET && kind !== END) return null;
  const opener = open.pop();
  if (opener === undefined)
    return kind === END
      ? null
      : syntax(`this ${word} closes nothing`, 'take it away, or open what it closes');
  const closer = opener.kind === OPEN_BRACE ? CLOSE_BRACE : CLOSE_BRACKET;
  if (kind === closer) return null;
  const { line, column } = placeOf({ source, offset: opener.offset });
  const expected = `${closer === CLOSE_BRACE ? '}' : ']'} was expected`;
  if (kind === END)
    return syntax(`the file ends before the ${opener.word} of ${line}:${column} is closed`, expected);
  return syntax(`this ${word} cannot close the ${opener.word} of ${line}:${column}`, expected);
}
