// Makes docs/statements.md, which maps every numbered statement of the source to what carries it in the model; with --check only says
// whether it is as it should be.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '..');

interface Statement {
  readonly text: string;
  readonly by: string;
  readonly verification: string;
  readonly note?: string;
  /** Id of the mechanism that carries it. */
  readonly mechanism: string;
}

/** Something in the model that carries statements. */
interface Mechanism {
  readonly name: string;
  /** JSON pointers into the scenario. */
  readonly entries: readonly string[];
  /** Rules by name, or single parameters as rule.name. */
  readonly parameters: readonly string[];
  readonly orders: readonly string[];
}

/** Statements of a source with the mechanisms that carry them. */
interface Carried {
  readonly scenario: string;
  readonly statements: Readonly<Record<string, Statement>>;
  readonly mechanisms: Readonly<Record<string, Mechanism>>;
}

/** Reads the statements and the mechanisms of a source by its id. */
function readCarried(id: string): Carried {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(root, 'seeds', name), 'utf8'));
  const { statements } = json(`${id}.json`) as Pick<Carried, 'statements'>;
  const { scenario, mechanisms } = json(`${id}.mechanisms.json`) as Omit<Carried, 'statements'>;
  return { scenario, statements, mechanisms };
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** The whole page. */
function statementsPage(id: string): string {
  const { scenario, statements, mechanisms } = readCarried(id);
  const carriers = ({ entries, parameters, orders }: Mechanism): string =>
    [
      entries.length > 0 ? `entries ${code(entries)}` : '',
      parameters.length > 0 ? `rules ${code(parameters)}` : '',
      orders.length > 0 ? `orders ${code(orders)}` : '',
    ]
      .filter((part) => part !== '')
      .join('; ');
  const rows = Object.entries(statements).map(
    ([number, { text, by, verification, mechanism }]) =>
      `| ${number} | ${cell(text)} | ${cell(by)}, ${verification} | [${mechanism}](#${mechanism}) |`,
  );
  const sections = Object.entries(mechanisms).map(([key, mechanism]) => {
    const numbers = Object.entries(statements).flatMap(([number, statement]) =>
      statement.mechanism === key ? [number] : [],
    );
    return `### ${key}\n\n${mechanism.name}. Statements ${numbers.join(', ')}. Carried by ${carriers(mechanism)}.\n`;
  });
  return `# What the source says, and what carries it

Made by \`npx tsx scripts/statements-doc.ts\` from \`seeds/${id}.json\` and \`seeds/${id}.mechanisms.json\`: every numbered
statement of the source behind the scenario \`${scenario}\`, who says it, whether anybody had verified it, and the mechanism that
carries it. A test holds that every statement has one, that all it names is there, and that games go differently without it.

| statement | in our words | by, verification | mechanism |
| --- | --- | --- | --- |
${rows.join('\n')}

## The mechanisms

${sections.join('\n')}`;
}

const file = join(root, 'docs/statements.md');
const made = await format(statementsPage('hama-2024-12-04'), {
  ...(await resolveConfig(file)),
  parser: 'markdown',
});
if (process.argv.includes('--check')) {
  if (made !== readFileSync(file, 'utf8')) {
    process.stderr.write(
      'docs/statements.md is not what the seeds make: run npx tsx scripts/statements-doc.ts\n',
    );
    process.exitCode = 1;
  }
} else writeFileSync(file, made);
