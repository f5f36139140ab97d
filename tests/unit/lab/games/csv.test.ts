import { expect, test } from 'vitest';
import { csvLine } from '../../../../src/lab/games/csv.ts';

test('a line holds exact numbers, and nothing for what is missing', () => {
  expect(csvLine([7, '7-0', null, 0.1 + 0.2, -3])).toBe('7,7-0,,0.30000000000000004,-3\n');
});

test('texts that would break the line are quoted', () => {
  expect(csvLine(['a,b', 'say "go"', 'two\nlines', 'plain'])).toBe('"a,b","say ""go""","two\nlines",plain\n');
});
