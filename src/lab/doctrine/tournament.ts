// A tournament: policies in one seat at a time, everybody else as usual, each against the usual policy over the same seeds.

import type { World } from '../../engine/game.ts';
import { RUN, columnName, rowColumns } from '../games/columns.ts';
import type { Cell as Value, Row } from '../games/columns.ts';
import { meanOf } from '../statistics/paired.ts';
import type { Mean } from '../statistics/paired.ts';
import { USUAL_POLICY } from '../games/seats.ts';

/** One setting: a policy in a seat; the first of all has the usual one everywhere. */
export interface Setting {
  /** Actor id, or null for the first. */
  readonly seat: string | null;
  readonly policy: string;
  /** Who decides, by actor id. */
  readonly seats: Readonly<Record<string, string>>;
}

/** The settings of a tournament of these policies in these seats. The usual policy is the measure and no contestant. */
export function cellsOf(world: World, seats: readonly string[], policies: readonly string[]): Setting[] {
  const usual = Object.fromEntries(world.actors.ids.map((id) => [id, USUAL_POLICY]));
  const contests = seats.flatMap((seat) =>
    policies
      .filter((policy) => policy !== USUAL_POLICY)
      .map((policy): Setting => ({ seat, policy, seats: { ...usual, [seat]: policy } })),
  );
  return [{ seat: null, policy: USUAL_POLICY, seats: usual }, ...contests];
}

/** How a policy did in a seat. Points of 100; compared within the seat, never between seats. */
export interface Standing {
  readonly seat: string;
  readonly policy: string;
  /** Its own points. */
  readonly points: Mean;
  /** Points of the usual policy over the same seeds. */
  readonly usual: Mean;
  /** Its points less those of the usual policy, pair by pair. */
  readonly difference: Mean;
  /** Pairs in which it had more, and in which it had the same points. */
  readonly better: number;
  readonly alike: number;
}

/** Takes rows as they come; `standings` says how far things are. */
export interface Tournament {
  add(cell: number, rows: readonly Row[]): void;
  standings(): Standing[];
}

/** A tournament of which no game has been played. */
export function tournament(world: World, cells: readonly Setting[]): Tournament {
  const columns = rowColumns(world).map(({ name }) => name);
  const scored = world.actors.ids.map((id) => columns.indexOf(columnName('score', id)));
  /** Points of every actor by run, for each setting. */
  const points = cells.map(() => new Map<number, readonly (Value | undefined)[]>());

  function standing(cell: Setting, games: ReadonlyMap<number, readonly (Value | undefined)[]>): Standing {
    const seat = cell.seat ?? '';
    const actor = world.actors.ids.indexOf(seat);
    // In order of runs, whoever played them first: sums must not depend on threads.
    const byRun = [...games].toSorted(([a], [b]) => a - b);
    const pairs = byRun.flatMap(([run, reached]) => {
      const mine = reached[actor];
      const usual = points[0]?.get(run)?.[actor];
      return typeof mine === 'number' && typeof usual === 'number' ? [{ mine, usual }] : [];
    });
    const differences = pairs.map(({ mine, usual }) => mine - usual);
    return {
      seat,
      policy: cell.policy,
      points: meanOf(pairs.map(({ mine }) => mine)),
      usual: meanOf(pairs.map(({ usual }) => usual)),
      difference: meanOf(differences),
      better: differences.filter((difference) => difference > 0).length,
      alike: differences.filter((difference) => difference === 0).length,
    };
  }

  return {
    add(cell, rows) {
      for (const row of rows)
        points[cell]?.set(
          Number(row[RUN]),
          scored.map((at) => row[at]),
        );
    },
    standings: () => cells.flatMap((cell, i) => (cell.seat === null ? [] : [standing(cell, points[i]!)])),
  };
}
