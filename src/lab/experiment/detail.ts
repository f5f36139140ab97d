// What the games of single cells say beyond their measures: the same that the games of a batch say.

import type { World } from '../../engine/game.ts';
import { tally } from '../answers/tally.ts';
import type { Answers } from '../answers/tally.ts';
import type { Track } from '../answers/tracks.ts';
import { RUN } from '../games/columns.ts';
import type { Row } from '../games/columns.ts';
import { hasReference } from './design.ts';
import { placeOfRun } from './layout.ts';
import { cellWorld } from './shape.ts';
import type { Study } from './study.ts';
import type { CellSummary, ExperimentSummary } from './summary.ts';

/** A cell by itself. */
export interface CellDetail {
  readonly cell: number;
  readonly world: World;
  readonly answers: Answers;
  /** Courses of some of its games. */
  readonly tracks: readonly Track[];
}

/** Takes rows of all cells, and courses of games. */
export interface Gatherer {
  add(row: Row): void;
  follow(cell: number, track: Track): void;
  finish(): CellDetail[];
}

/** A gatherer for some of the cells that has seen nothing yet. */
export function gatherCells(study: Study, cells: readonly number[]): Gatherer {
  const { scenario, plan, shape, layout } = study;
  const kept = new Map(
    cells.map((cell) => {
      const world = cellWorld(scenario, plan.cells[cell]!, '');
      return [cell, { world, counted: tally(world, shape.columns), tracks: [] as Track[] }];
    }),
  );
  return {
    add: (row) => kept.get(placeOfRun(layout, Number(row[RUN])).cell)?.counted.add(row),
    follow: (cell, track) => void kept.get(cell)?.tracks.push(track),
    finish: () =>
      [...kept].map(([cell, { world, counted, tracks }]) => ({
        cell,
        world,
        answers: counted.finish(),
        tracks: [...tracks],
      })),
  };
}

/** Cells that are shown by themselves at most, unless somebody names them. */
const MOST_SHOWN = 4;

/**
 * The cells that are worth a look by themselves: the first, and those that differ most clearly from what they are compared with. None where
 * cells are only points by which factors are judged.
 */
export function cellsShown(
  study: Study,
  { cells, differences }: ExperimentSummary,
  most = MOST_SHOWN,
): number[] {
  const design = study.manifest.experiment?.design;
  if (cells.length > 1 && (design === undefined || !hasReference(design))) return [];
  const clear = ({ measures }: (typeof differences)[number]): number =>
    Math.max(
      0,
      ...Object.values(measures).map(({ mean, low, high }) =>
        mean === null || low === null || high === null || high === low ? 0 : Math.abs(mean) / (high - low),
      ),
    );
  const others = differences
    .toSorted((a, b) => clear(b) - clear(a) || a.cell - b.cell)
    .map(({ cell }) => cell);
  return [0, ...others]
    .slice(0, most)
    .filter((cell) => playedOf(cells[cell]) > 0)
    .toSorted((a, b) => a - b);
}

function playedOf(cell: CellSummary | undefined): number {
  return cell?.played ?? 0;
}
