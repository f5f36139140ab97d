// A small study played in one place: a scenario as it is, and changes to it over the same seeds, game by game in turn, so that it can be
// stopped at any moment and what there is remains balanced.

import type { World } from '../../engine/game.ts';
import type { Policy } from '../../policies/contract.ts';
import type { Row } from '../columns.ts';
import { rowPlayer } from '../row.ts';
import type { Change } from './changes.ts';
import { pairing } from './effects.ts';
import { questionsOf } from './questions.ts';
import { tally } from './tally.ts';
import type { Answers } from './tally.ts';
import { trackedPlayer } from './tracks.ts';
import type { Track } from './tracks.ts';

/** A world to be played, in every seat by the policy of its actor. */
export interface StudyCell {
  readonly id: string;
  readonly name: string;
  readonly world: World;
  readonly policies: readonly Policy[];
}

export interface StudySetting {
  readonly base: StudyCell;
  readonly changes: readonly StudyCell[];
  readonly seed: string;
  /** Games of each cell. */
  readonly games: number;
}

/** What the games played so far say. */
export interface StudyResult {
  readonly answers: Answers;
  readonly tracks: readonly Track[];
  readonly changes: readonly Change[];
}

export interface Study {
  /** Games of all cells together. */
  readonly total: number;
  /** Plays the next game; gives how many have been played, `total` at the end. */
  step(): number;
  result(): StudyResult;
}

/** Courses kept at most: each takes some kilobytes. */
const TRACKS_KEPT = 200;

/** A study that has played nothing yet. */
export function startStudy({ base, changes, seed, games }: StudySetting): Study {
  const counted = tally(base.world);
  const tracks: Track[] = [];
  const questions = questionsOf(base.world);
  const playBase = trackedPlayer({ ...base, seed });
  const cells = changes.map(({ id, name, world, policies }) => ({
    id,
    name,
    pairs: pairing(questions),
    play: rowPlayer({ world, policies, seed }),
  }));
  const width = 1 + cells.length;
  const total = games * width;
  let done = 0;
  let before: Row = [];

  return {
    total,
    step() {
      if (done >= total) return total;
      const run = Math.floor(done / width);
      const cell = cells[(done % width) - 1];
      if (cell) {
        const [after] = cell.play({ first: run, count: 1 });
        if (after) cell.pairs.add(before, after);
      } else {
        const { row, track } = playBase(run);
        before = row;
        counted.add(row);
        if (tracks.length < TRACKS_KEPT) tracks.push(track);
      }
      return ++done;
    },
    result: () => ({
      answers: counted.finish(),
      tracks: [...tracks],
      changes:
        done < width ? [] : cells.map(({ id, name, pairs }) => ({ id, name, effects: pairs.finish() })),
    }),
  };
}
