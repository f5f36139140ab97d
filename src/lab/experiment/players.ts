// Plays runs of any cell, in a thread or in a page's worker. The worlds of the cells played last are kept: the runs of a chunk go through
// all cells again and again.

import type { World } from '../../engine/game.ts';
import type { Policy } from '../../policies/contract.ts';
import type { Scenario, SettingChanges } from '../../scenario/index.ts';
import { startPlayer } from '../answers/inputs.ts';
import { trackedPlayer } from '../answers/tracks.ts';
import { forkPlayer } from '../answers/until.ts';
import type { Lapses } from '../games/lapses.ts';
import { gamePlayer } from '../games/row.ts';
import type { Outside } from '../games/row.ts';
import { scribeFor } from '../games/scribe.ts';
import type { Tables } from '../games/scribe.ts';
import type { Errand, ErrandKind, Errands, Replies } from './errands.ts';
import { runNumber } from './layout.ts';
import { placer } from './place.ts';
import type { Placer } from './place.ts';
import { cellWorld } from './shape.ts';
import type { Shape } from './shape.ts';
import { cellKey, seatsIn, seedIn } from './study.ts';
import type { Study } from './study.ts';

/** One of the settings that are played: a batch has one, experiments and tournaments many. */
export interface CellSetting extends SettingChanges {
  /** By actor id: a policy's id, or the name of a script or a program. */
  readonly seats: Readonly<Record<string, string>>;
  /** Replicate r has this seed, a hyphen, and r. */
  readonly seed: string;
  /** What ids of runs are made from. */
  readonly key: string;
}

/** The settings as they are sent to whoever plays them. */
export interface CellsSetting {
  readonly scenario: Scenario;
  readonly cells: readonly CellSetting[];
  /** What rows look like in the end; null: as each cell's own scenario has them. */
  readonly shape: Shape | null;
  readonly tables: Tables;
}

/** Everybody seated. */
export interface Seated {
  readonly policies: readonly Policy[];
  readonly lapses: Lapses;
  /** Present when programs have seats. */
  readonly outside?: Outside;
  /** Ends the programs. */
  close(): void;
}

/** How cells are played. */
export interface House {
  /** Gives every actor of a cell whoever its setting names. */
  readonly seat: (world: World, cell: CellSetting) => Seated;
  /** Whether somebody asks for the hashes of scenarios, which take long to make. */
  readonly hashes?: boolean;
  /** Cells whose worlds are kept, at up to half a megabyte each. */
  readonly kept?: number;
}

const MOST_KEPT = 256;

/** Does errands of these cells. */
export interface CellPlayers {
  /** @throws {Error} when the scenario of the cell cannot be played; games of it fail one by one instead */
  does<K extends ErrandKind>(errand: Errand<K>): Replies[K];
}

interface OpenCell {
  readonly seated: Seated | null;
  readonly does: { readonly [K in ErrandKind]: (errand: Errands[K]) => Replies[K] };
}

/** The cells of a study as they are played. */
export function cellsOf(study: Study): CellsSetting {
  const { scenario, plan, shape } = study;
  return {
    scenario,
    cells: plan.cells.map((cell) => ({
      variants: cell.variants,
      changes: cell.changes,
      seats: seatsIn(study, cell),
      seed: seedIn(study, cell),
      key: cellKey(study, cell),
    })),
    shape,
    tables: { rounds: shape.rounds !== null, events: shape.events !== null },
  };
}

/** Players of these cells; nothing is laid out before it is asked for. */
export function cellPlayers(setting: CellsSetting, house: House): CellPlayers {
  const open = new Map<number, OpenCell>();
  const most = house.kept ?? MOST_KEPT;

  function openCell(number: number): OpenCell {
    const known = open.get(number);
    if (known) return known;
    for (const [oldest, cell] of open) {
      if (open.size < most) break;
      cell.seated?.close();
      open.delete(oldest);
    }
    const cell = setting.cells[number];
    if (cell === undefined) throw new RangeError(`there is no cell ${number}`);
    const opened = begun(setting, house, number, cell);
    open.set(number, opened);
    return opened;
  }

  return { does: (errand) => openCell(errand.cell).does[errand.kind](errand) };
}

function begun(setting: CellsSetting, house: House, number: number, cell: CellSetting): OpenCell {
  const { shape, cells } = setting;
  const place = placer(cells.length, number, cell, shape);
  let world;
  try {
    world = cellWorld(setting.scenario, cell, house.hashes ? undefined : '');
  } catch (error) {
    return unplayable(place, error);
  }
  const seated = house.seat(world, cell);
  const scribe = scribeFor(world, setting.tables);
  const { seed } = cell;
  const own = { world, policies: seated.policies, seed };
  // A tournament pairs games by their number, which is that of the replicate there.
  const numbered = shape && {
    numberOf: (replicate: number) => runNumber({ cells: cells.length }, number, replicate),
  };
  const play = gamePlayer({ ...own, ...numbered, ...seated, ...(scribe && { scribe }) });
  const follow = trackedPlayer({ ...own, ...numbered });
  return {
    seated,
    does: {
      games: (stretch) => play(stretch).map((game, i) => place.game(game, stretch.first + i, world)),
      courses: (stretch) =>
        each(stretch, (replicate) => {
          const { row, track } = follow(replicate);
          return { ...place.game({ row }, replicate, world), track };
        }),
      starts: ({ lucks, ...stretch }) => each(stretch, startPlayer({ ...own, lucks })),
      forks({ change, rounds, ...stretch }) {
        const changed = house.seat(world, { ...cell, seats: { ...cell.seats, ...change.seats } });
        return each(stretch, forkPlayer({ ...own, change, changed: changed.policies, rounds }));
      },
    },
  };
}

/** A cell whose scenario cannot be played: its games fail, and nothing else can be asked of it. */
function unplayable(place: Placer, error: unknown): OpenCell {
  const refuse = (): never => {
    throw error;
  };
  return {
    seated: null,
    does: {
      games: (stretch) => place.failed(stretch, error),
      courses: refuse,
      starts: refuse,
      forks: refuse,
    },
  };
}

function each<T>(
  { first, count }: { readonly first: number; readonly count: number },
  of: (n: number) => T,
): T[] {
  return Array.from({ length: count }, (_, i) => of(first + i));
}
