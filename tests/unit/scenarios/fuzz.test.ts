// Some thousands of random lawful orders break no invariant; a hundred thousand are given by `npm run test:long`.

import { expect, test } from 'vitest';
import { EVERYTHING } from '../engine/everything.ts';
import { fuzz } from '../engine/fuzz.ts';
import { offered } from './offered.ts';
import { WORLDS } from './worlds.ts';

test.each([...WORLDS, ['everything', EVERYTHING] as const])(
  'a thousand random lawful orders of %s break no invariant',
  (_, world) => {
    const { orders, kinds, faults } = fuzz(world, 1000, 'short');
    expect(faults).toEqual([]);
    expect(orders).toBe(1000);
    expect(kinds.size).toBeGreaterThan(offered(world).length / 2);
  },
  120_000,
);

test('what is wrong is told of with scenario, seed, round and order', () => {
  let asked = 0;
  const people = EVERYTHING.locations.people;
  // The game begins with one number of people and is looked at with another.
  const locations = {
    ...EVERYTHING.locations,
    get people() {
      return asked++ < 2 ? people : people.map((count) => count + 1);
    },
  };
  const { faults } = fuzz({ ...EVERYTHING, locations }, 2, 'short');
  expect(faults[0]).toMatch(/^[\w-]+, seed short-\d+, round \d+, \w.*: \w+ had \d+ people and has \d+$/);
});
