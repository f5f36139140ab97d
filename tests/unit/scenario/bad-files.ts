// A table of files that are wrong in one way each, made from the small shipped scenario by edits in place.

import { expect, test } from 'vitest';
import { problemLine } from '../../../src/scenario/index.ts';
import { HERE, checked, edited, marked, threeBridges } from './situation.ts';
import type { Edit } from './situation.ts';

export { HERE };

/**
 * A file by what is wrong with it, what is told of it, and the edits that make it. One edit marks where the first problem
 * must be found; what is told is all that is told, further problems elsewhere with their line and column.
 */
type Bad = readonly [what: string, told: string | readonly string[], ...edits: readonly Edit[]];

/** One test for each file of the table: exactly these problems, at these places. */
export function testBadFiles(table: readonly Bad[]): void {
  test.each(table.map(([what, told, ...edits]) => ({ what, told, edits })))('$what', ({ told, edits }) => {
    const { text, line, column } = marked(edited(threeBridges, ...edits));
    const { problems, scenario } = checked(text);
    const here = `bad.json:${line}:${column}: `;
    const lines = problems.map(problemLine);
    const expected = [told]
      .flat()
      .map((each) => (/^\d+:\d+: /.test(each) ? `bad.json:${each}` : `${here}${each}`));
    expect(lines).toEqual(expected);
    expect(scenario === null).toBe(problems.some(({ severity }) => severity === 'error'));
  });
}
