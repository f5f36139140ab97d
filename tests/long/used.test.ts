// Games of every shipped scenario until each order it has room for has been given and each trigger it has has fired.

import { expect, test } from 'vitest';
import { Ledger } from '../unit/engine/ledger.ts';
import { mixOf } from '../unit/scenarios/mixes.ts';
import { offered } from '../unit/scenarios/offered.ts';
import { WORLDS } from '../unit/scenarios/worlds.ts';

const GAMES = 400;

test.each(WORLDS)('%s', (_, world) => {
  const ledger = new Ledger(world);
  const open = (): string[] => [
    ...offered(world).filter((kind) => !ledger.orders.has(kind)),
    ...ledger.dormant(),
  ];
  for (let game = 0; game < GAMES && open().length > 0; game++) {
    const { name, players } = mixOf(world, game);
    ledger.play(name, players, `long-${game}`);
  }
  expect(open()).toEqual([]);
});
