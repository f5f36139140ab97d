// A worker that plays games of any cell: does the errands that it is sent and posts the replies back, in order.

import type { Errand } from '../../lab/experiment/errands.ts';
import { cellPlayers } from '../../lab/experiment/players.ts';
import type { CellPlayers, CellsSetting } from '../../lab/experiment/players.ts';
import { collectLapses } from '../../lab/games/lapses.ts';
import { policiesOf } from '../../lab/games/seats.ts';
import { POLICIES } from '../../policies/index.ts';

/** The cells come first, then errands. */
export type ToPlayer =
  | { readonly kind: 'cells'; readonly cells: CellsSetting }
  | { readonly kind: 'errand'; readonly errand: Errand };

let players: CellPlayers | null = null;

addEventListener('message', ({ data }: MessageEvent<ToPlayer>) => {
  if (data.kind === 'errand') {
    postMessage(players?.does(data.errand));
    return;
  }
  players = cellPlayers(data.cells, {
    seat: (world, { seats }) => ({
      policies: policiesOf(world, POLICIES, seats),
      lapses: collectLapses(),
      close: () => undefined,
    }),
  });
});
