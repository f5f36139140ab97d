// A hundred thousand random lawful orders over the shipped scenarios break no invariant.

import { expect, test } from 'vitest';
import { fuzz } from '../unit/engine/fuzz.ts';
import { offered } from '../unit/scenarios/offered.ts';
import { WORLDS } from '../unit/scenarios/worlds.ts';

const PARTS = 10;
const EACH = Math.ceil(100_000 / PARTS / WORLDS.length);

test.each(WORLDS.flatMap(([id, world]) => Array.from({ length: PARTS }, (_, i) => [id, i, world] as const)))(
  `${EACH} random lawful orders of %s, %d`,
  (_, part, world) => {
    const { orders, kinds, faults } = fuzz(world, EACH, `long-${part}`);
    expect(faults).toEqual([]);
    expect(orders).toBe(EACH);
    expect(kinds.size).toBeGreaterThan(offered(world).length / 2);
  },
);
