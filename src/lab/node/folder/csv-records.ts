// Records of a file of comma-separated values (RFC 4180), one at a time, however many there are.

import { createReadStream } from 'node:fs';

/** A record: the line on which it begins, from 1, its text without the line feed, and its values without their quotes. */
export interface CsvRecord {
  readonly line: number;
  readonly text: string;
  readonly values: readonly string[];
}

/** Gives the records of a file in order. A line feed between quotes belongs to a value. */
export async function* csvRecords(path: string): AsyncGenerator<CsvRecord> {
  let rest = '';
  let line = 1;
  let [isQuoted, seen] = [false, 0];
  for await (const part of createReadStream(path, 'utf8') as AsyncIterable<string>) {
    rest += part;
    let from = 0;
    for (let at = seen; at < rest.length; at++) {
      const letter = rest[at];
      if (letter === '"') isQuoted = !isQuoted;
      if (letter !== '\n' || isQuoted) continue;
      const text = rest.slice(from, at);
      yield { line, text, values: valuesOf(text) };
      line += text.split('\n').length;
      from = at + 1;
    }
    rest = rest.slice(from);
    seen = rest.length;
  }
  if (rest !== '') yield { line, text: rest, values: valuesOf(rest) };
}

function valuesOf(text: string): string[] {
  const found = text.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? [];
  return found.map((each, at) => {
    const value = at > 0 || each.startsWith(',') ? each.replace(/^,/, '') : each;
    return value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value;
  });
}
