// Canvases that sheets are painted on: made while nobody waits, and lent again rather than made anew.

import { expect, test } from 'vitest';
import { Canvases } from '../../../../src/app/map/canvases.ts';

function store() {
  const counted = { made: 0, cleared: 0 };
  const make = (width: number, height: number) => {
    counted.made++;
    const context = { setTransform: () => undefined, clearRect: () => counted.cleared++ };
    return { width, height, getContext: () => context } as unknown as HTMLCanvasElement;
  };
  return { counted, canvases: new Canvases(make) };
}

test('what is made beforehand is enough for two sheets that are shown and painted anew, and ready to be painted on', () => {
  const { counted, canvases } = store();
  while (canvases.add(8, 6));
  expect(counted).toEqual({ made: 4, cleared: 4 });
  const shown = [canvases.take(8, 6), canvases.take(8, 6)];
  expect(canvases.add(8, 6)).toBe(false);
  for (let round = 0; round < 3; round++) {
    const anew = [canvases.take(8, 6), canvases.take(8, 6)];
    for (const canvas of shown.splice(0)) canvases.give(canvas);
    shown.push(...anew);
  }
  expect(counted.made).toBe(4);
  expect(new Set(shown).size).toBe(2);
});

test('each is cleared when it is lent, and lent to one at a time', () => {
  const { counted, canvases } = store();
  const first = canvases.take(8, 6);
  const second = canvases.take(8, 6);
  expect(second).not.toBe(first);
  canvases.give(first);
  expect(canvases.take(8, 6)).toBe(first);
  expect(counted).toEqual({ made: 2, cleared: 3 });
});

test('a map that is a little smaller is painted on what is there, one that has grown back as well', () => {
  const { counted, canvases } = store();
  while (canvases.add(8, 6));
  expect(canvases.take(8, 5)).toMatchObject({ width: 8, height: 6 });
  expect(canvases.add(8, 5)).toBe(false);
  expect(canvases.take(8, 6)).toMatchObject({ width: 8, height: 6 });
  expect(counted.made).toBe(4);
});

test.each([
  ['larger', 9, 6],
  ['much smaller', 5, 6],
])('for a %s map others are made, and those that were there forgotten', (_, width, height) => {
  const { counted, canvases } = store();
  while (canvases.add(8, 6));
  expect(canvases.take(width, height)).toMatchObject({ width, height });
  expect(counted.made).toBe(5);
  while (canvases.add(width, height));
  expect(counted.made).toBe(8);
});
