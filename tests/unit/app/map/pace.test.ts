// How the map shares frames with the panels.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pace } from '../../../../src/app/map/pace.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Milliseconds that the map may work in a frame that begins now. */
function worksFor(pace: Pace): number {
  const { now, deadline } = pace.frame();
  return deadline - now;
}

test('the panels have the first frame after a change that they follow too, and the map works less in those that follow', () => {
  const pace = new Pace();
  pace.settle();
  expect(pace.givesWay()).toBe(false);
  vi.advanceTimersByTime(16);
  const alone = worksFor(pace);
  pace.crowd();
  expect(pace.givesWay()).toBe(true);
  vi.advanceTimersByTime(16);
  expect(pace.givesWay()).toBe(false);
  expect(worksFor(pace)).toBeLessThan(alone);
  vi.advanceTimersByTime(150);
  expect(pace.givesWay()).toBe(false);
  vi.advanceTimersByTime(16);
  pace.frame();
  vi.advanceTimersByTime(16);
  expect(worksFor(pace)).toBe(alone);
});

test('changes that follow one another fast hold the map up once', () => {
  const pace = new Pace();
  let frames = 0;
  for (let frame = 0; frame < 60; frame++) {
    pace.crowd();
    if (!pace.givesWay()) frames++;
    vi.advanceTimersByTime(16);
  }
  expect(frames).toBe(59);
});

test('a panel that changes has a frame for itself, but never two in a row', () => {
  const pace = new Pace();
  pace.giveWay(0);
  expect(pace.givesWay()).toBe(true);
  pace.giveWay(0);
  expect(pace.givesWay()).toBe(false);
  expect(pace.givesWay()).toBe(false);
  pace.giveWay(0);
  expect(pace.givesWay()).toBe(true);
});

test('while something else is worked on the map stays as it is, and goes on when that is done or has lasted too long', () => {
  const pace = new Pace();
  const isAway = (): boolean => {
    vi.advanceTimersByTime(16);
    return pace.givesWay();
  };
  pace.giveWay(100);
  expect([isAway(), isAway(), isAway()]).toEqual([true, true, true]);
  pace.giveWay(0);
  expect([isAway(), isAway()]).toEqual([true, false]);
  let drawn = 0;
  for (let frame = 0; frame < 60; frame++) {
    pace.giveWay(100);
    if (!isAway()) drawn++;
  }
  expect(drawn).toBeGreaterThan(1);
});
