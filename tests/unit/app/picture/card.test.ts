import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../../src/app/picture/card.ts';

/** Ten units a letter. */
const width = (words: string): number => words.length * 10;

describe('words on the picture', () => {
  test('stay on one line where there is room', () => {
    expect(linesOf('The coast is cut off', width, 200, 3)).toEqual(['The coast is cut off']);
  });

  test('are broken between words', () => {
    expect(linesOf('The coast is cut off', width, 100, 3)).toEqual(['The coast', 'is cut off']);
  });

  test('end with an ellipsis where there are too many', () => {
    expect(linesOf('one two three four five', width, 70, 2)).toEqual(['one two', 'three …']);
  });

  test('a word longer than the room stands alone', () => {
    expect(linesOf('a Reconnaissance b', width, 60, 5)).toEqual(['a', 'Reconnaissance', 'b']);
  });
});
