// Puts a game of a cell in its place among all runs: the columns of all cells, and which run it is.

import type { World } from '../../engine/game.ts';
import { FAILURE, RUN, SEED, rowColumns } from '../games/columns.ts';
import type { Cell, Game, Row, RowColumn } from '../games/columns.ts';
import { seedOf } from '../games/runs.ts';
import { roundColumns } from '../games/scribe.ts';
import { runNumber } from './layout.ts';
import type { Stretch } from './layout.ts';
import { PART_COLUMNS, RUN_COLUMNS } from './shape.ts';
import type { Shape } from './shape.ts';
import { runId } from './study.ts';

/** Gives the games of one cell the form that they are kept in. */
export interface Placer {
  game(game: Game, replicate: number, world: World): Game;
  /** Rows for runs of a cell whose scenario cannot be played at all. */
  failed(stretch: Pick<Stretch, 'first' | 'count'>, error: unknown): Game[];
}

/** Longest message kept of an error, in characters. */
const LONGEST_MESSAGE = 500;

/** A placer for a cell; without a shape, games stay as they are. */
export function placer(
  cells: number,
  cell: number,
  { seed, key }: { readonly seed: string; readonly key: string },
  shape: Shape | null,
): Placer {
  const extended = shape !== null && shape.columns.at(-1)?.name === RUN_COLUMNS.at(-1)?.name;
  const marks = (replicate: number): Cell[] =>
    extended ? [cell, replicate, runId(key, seed, replicate)] : [];
  const own = extended ? RUN_COLUMNS.length : 0;
  const maps = new Map<World, { readonly row: Lift; readonly rounds: Lift | null }>();

  function liftsOf(world: World, of: Shape): { readonly row: Lift; readonly rounds: Lift | null } {
    let found = maps.get(world);
    if (!found) {
      maps.clear();
      const rounds = of.rounds && lift(of.rounds.slice(PART_COLUMNS.length), roundColumns(world));
      const columns = of.columns.slice(0, of.columns.length - own);
      maps.set(world, (found = { row: lift(columns, rowColumns(world)), rounds }));
    }
    return found;
  }

  return {
    game(game, replicate, world) {
      if (shape === null) return game;
      const { row, rounds } = liftsOf(world, shape);
      const part = [runNumber({ cells }, cell, replicate), cell, replicate];
      return {
        row: [...row(game.row), ...marks(replicate)],
        ...(game.rounds && rounds && { rounds: game.rounds.map((each) => [...part, ...rounds(each)]) }),
        ...(game.events && { events: game.events.map((each) => [...part, ...each]) }),
      };
    },
    failed({ first, count }, error) {
      const message = error instanceof Error ? error.message : String(error);
      const columns = shape?.columns.length ?? FAILURE + 1;
      return Array.from({ length: count }, (_, i) => {
        const replicate = first + i;
        const row = Array.from<Cell>({ length: columns - own }).fill(null);
        row[RUN] = runNumber({ cells }, cell, replicate);
        row[SEED] = seedOf(seed, replicate);
        row[FAILURE] = message.replace(/\s+/g, ' ').slice(0, LONGEST_MESSAGE);
        return {
          row: [...row, ...marks(replicate)],
          ...(shape?.rounds && { rounds: [] }),
          ...(shape?.events && { events: [] }),
        };
      });
    },
  };
}

type Lift = (row: Row) => Row;

/** A function from rows with some columns to rows with others: by name, null for what is not there. */
function lift(to: readonly RowColumn[], from: readonly RowColumn[]): Lift {
  const names = from.map(({ name }) => name);
  if (to.length === names.length && to.every(({ name }, at) => name === names[at])) return (row) => row;
  const places = to.map(({ name }) => names.indexOf(name));
  return (row) => places.map((place) => row[place] ?? null);
}
