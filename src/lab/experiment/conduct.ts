// Plays a study without a folder: its games are kept in memory, in order of run numbers, and what there is at a stop is balanced.

import { playBlocks } from './errands.ts';
import type { Crew, Followed } from './errands.ts';
import { cellsShown, gatherCells } from './detail.ts';
import type { CellDetail } from './detail.ts';
import { cellJudge } from './judge.ts';
import { placeOfRun } from './layout.ts';
import { RUN } from '../games/columns.ts';
import type { Study } from './study.ts';
import { isOfExperiment, studySummariser } from './summary.ts';
import type { Ended, ExperimentSummary } from './summary.ts';

/** A study that is being played. */
export interface Conduct {
  /** The games that there are, whole replicates of all cells that are open. */
  readonly games: readonly Followed[];
  /**
   * Plays to the end. Rejects when the crew does.
   *
   * @param onGames told how many more games there are
   */
  play(crew: Crew, onGames: (more: number) => void): Promise<void>;
  /** What the games say that there are. */
  finish(ended: Ended): { readonly summary: ExperimentSummary; readonly details: readonly CellDetail[] };
}

/** Games of a block, about. */
const BLOCK_GAMES = 120;
const MOST_TOGETHER = 20;
/** Replicates of each cell whose course is kept, and cells of a study in which it is. */
const FOLLOWED = 60;
const FOLLOWED_CELLS = 12;

/**
 * A study of an experiment.
 *
 * @param known games that were played earlier of the same study with fewer or more replicates, from its first run on
 */
export function conduct(study: Study, known: readonly Followed[] = []): Conduct {
  const { plan, layout } = study;
  const summariser = studySummariser(study);
  const judge = cellJudge(study);
  const games: Followed[] = [];
  const size = Math.max(1, Math.min(MOST_TOGETHER, Math.floor(BLOCK_GAMES / plan.cells.length)));
  const isFollowed = (cell: number, replicate: number): boolean =>
    replicate < FOLLOWED && (cell === 0 || plan.cells.length <= FOLLOWED_CELLS);

  function add(more: readonly Followed[]): void {
    for (const game of more) {
      games.push(game);
      summariser.add(game.row);
      judge.add(game.row);
    }
  }

  return {
    games,
    async play(crew, onGames) {
      let [from, taken] = [0, 0];
      for (const look of layout.looks) {
        const cells = [...plan.cells.keys()].filter((cell) => judge.isOpen(cell));
        if (cells.length === 0) return;
        const there = Math.min(look - from, Math.floor((known.length - taken) / cells.length));
        const earlier = known.slice(taken, (taken += there * cells.length));
        add(earlier);
        if (earlier.length > 0) onGames(earlier.length);
        await playBlocks(crew, { cells, from: from + there, to: look, size, isFollowed }, (more) => {
          add(more);
          onGames(more.length);
        });
        judge.look(look);
        from = look;
      }
    },
    finish(ended) {
      const summary = summariser.finish(ended, judge);
      if (!isOfExperiment(summary)) throw new Error('an experiment has the summary of an experiment');
      const gathered = gatherCells(study, cellsShown(study, summary));
      for (const { row, track } of games) {
        gathered.add(row);
        if (track) gathered.follow(placeOfRun(layout, Number(row[RUN])).cell, track);
      }
      return { summary, details: gathered.finish() };
    },
  };
}
