// Command lines that a reader can give again: every word quoted where a shell would read it otherwise.

/** A word as a POSIX shell takes it: as it stands, or in single quotes. */
export function shellWord(word: string): string {
  return /^[\w./:=,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** The command line of these words after the program's name. */
export function commandLine(words: readonly string[]): string {
  return ['npx', 'orontes', ...words.map(shellWord)].join(' ');
}
