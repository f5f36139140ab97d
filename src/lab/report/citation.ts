// Games as a BibTeX entry or a CITATION.cff, so that nobody has to make one up.

/** What is cited. */
export interface CitedGames {
  readonly title: string;
  /** Id of the scenario or of the experiment. */
  readonly id: string;
  /** How many games, as it is written. */
  readonly games: string;
  readonly engine: number;
  /** Hash of the scenario. */
  readonly hash: string;
  readonly variant: string | null;
  readonly seed: string;
  /** The year in which they were played; absent: it is left out. */
  readonly year?: number;
}

/** Digits of a hash that tell scenarios apart. */
const DIGITS = 12;

/** The entry. In English, as bibliographies of programs are, but for the title. */
export function bibtex({ title, id, games, engine, hash, variant, seed, year }: CitedGames): string {
  const note = whichGames({ hash, variant, seed });
  // Quotes round what keeps its capitals: two braces in a row would look like a text that lacks what it is filled with.
  const fields: readonly (readonly [string, string])[] = [
    ['author', '"{The Orontes authors}"'],
    ['title', `"{${plain(title)}}"`],
    ['howpublished', `{${plain(`${games} games by Orontes, engine ${engine}`)}}`],
    ...(year === undefined ? [] : [['year', `{${year}}`] as const]),
    ['note', `{${plain(`Simulated games, not forecasts: ${note}`)}}`],
  ];
  const key = `orontes-${id}-${hash.slice(0, DIGITS)}`;
  const lines = fields.map(([name, value]) => `  ${name.padEnd(12)} = ${value},`);
  return `@misc{${key},\n${lines.join('\n')}\n}`;
}

/** The games as a CITATION.cff (Citation File Format 1.2.0). Texts are quoted as JSON does, which YAML reads alike. */
export function citationFile({ title, games, engine, hash, variant, seed }: CitedGames): string {
  const which = whichGames({ hash, variant, seed });
  return [
    'cff-version: 1.2.0',
    'message: "Simulated games, not forecasts. If you use them, please cite them so."',
    'type: dataset',
    `title: ${JSON.stringify(title)}`,
    `abstract: ${JSON.stringify(`${games} games by Orontes, engine ${engine}: ${which}`)}`,
    `version: ${JSON.stringify(hash.slice(0, DIGITS))}`,
    'authors:',
    '  - name: "The Orontes authors"',
  ].join('\n');
}

/** What tells these games from others. */
function whichGames({ hash, variant, seed }: Pick<CitedGames, 'hash' | 'variant' | 'seed'>): string {
  return [
    `scenario ${hash.slice(0, DIGITS)}`,
    ...(variant === null ? [] : [`variant ${variant}`]),
    `seed ${seed}`,
  ].join(', ');
}

/** Text without what TeX would take for a command. */
function plain(text: string): string {
  return text
    .replaceAll(/[\\{}]/g, ' ')
    .replaceAll(/[#$%&_]/g, (letter) => `\\${letter}`)
    .replaceAll('~', '\\~{}')
    .replaceAll('^', '\\^{}');
}
