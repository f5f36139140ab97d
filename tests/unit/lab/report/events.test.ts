import { describe, expect, it } from 'vitest';
import { incidence } from '../../../../src/lab/answers/incidence.ts';
import { wellFollowed } from '../../../../src/lab/report/events.ts';

/** How many of a hundred games were lost from sight, met the event, or were over before it, by round. */
function days(lost: readonly number[], came: readonly number[], over: readonly number[]): number {
  const ended = [lost, came, over];
  return wellFollowed(incidence(ended, 1), incidence(ended, 2));
}

describe('how far a curve of first days is drawn', () => {
  it('goes to the last day when every game was followed to its end', () => {
    expect(days([0, 0, 0, 40], [0, 30, 10, 0], [0, 10, 10, 0])).toBe(4);
  });

  it('ends before the day into which fewer than a tenth of the open games go', () => {
    // 95 of the hundred games reach their drawn last day in round 2, none of them with an end: five go into round 3.
    expect(days([0, 0, 95, 5], [0, 0, 0, 0], [0, 0, 0, 0])).toBe(3);
    expect(days([0, 0, 89, 11], [0, 0, 0, 0], [0, 0, 0, 0])).toBe(4);
  });

  it('is not shortened by games in which the day has come', () => {
    expect(days([0, 0, 0, 2], [0, 90, 5, 1], [0, 1, 1, 0])).toBe(4);
  });
});
