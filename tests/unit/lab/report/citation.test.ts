import { expect, test } from 'vitest';
import { bibtex, citationFile } from '../../../../src/lab/report/citation.ts';

const games = {
  title: 'Hama, 4 December',
  id: 'hama',
  games: '10,000',
  engine: 1,
  hash: '86be5448169a0123',
  variant: null,
  seed: '1',
};

test('games are cited as an entry with all that tells them from others', () => {
  expect(bibtex({ ...games, year: 2026 })).toBe(`@misc{orontes-hama-86be5448169a,
  author       = "{The Orontes authors}",
  title        = "{Hama, 4 December}",
  howpublished = {10,000 games by Orontes, engine 1},
  year         = {2026},
  note         = {Simulated games, not forecasts: scenario 86be5448169a, seed 1},
}`);
});

test('what TeX would take for a command is taken for text, and a year that is not known is left out', () => {
  const entry = bibtex({ ...games, title: '5 % of {A} & B\\input', variant: 'no_air', seed: 'a^b~c' });
  expect(entry).toContain('"{5 \\% of  A  \\& B input}"');
  expect(entry).toContain('variant no\\_air, seed a\\^{}b\\~{}c');
  expect(entry).not.toContain('year');
});

test('the same as a citation file, whose texts stay within their quotes', () => {
  const told = citationFile({ ...games, title: 'Say "what if": no' }).split('\n');
  expect(told[0]).toBe('cff-version: 1.2.0');
  expect(told).toContain(String.raw`title: "Say \"what if\": no"`);
  expect(told).toContain('abstract: "10,000 games by Orontes, engine 1: scenario 86be5448169a, seed 1"');
});
