// What a worker thread is given: the scenario as checked data, which each thread lays out and compiles for itself.

import type { Scenario, SettingChanges } from '../../scenario/index.ts';
import { cellKey, seatsIn, seedIn } from '../experiment/study.ts';
import type { Study } from '../experiment/study.ts';
import type { Shape } from '../experiment/shape.ts';
import type { Tables } from '../scribe.ts';
import type { Casting } from './seating.ts';

/** One of the settings that are played: a batch has one, experiments and tournaments many. */
export interface CellSetting extends SettingChanges {
  readonly seats: Casting['seats'];
  /** Replicate r has this seed, a hyphen, and r. */
  readonly seed: string;
  /** What ids of runs are made from. */
  readonly key: string;
}

/** The settings as they are sent to a thread. */
export interface WorkerSetting extends Omit<Casting, 'seats'> {
  readonly scenario: Scenario;
  readonly cells: readonly CellSetting[];
  /** What rows look like in the end; null: as each cell's own scenario has them. */
  readonly shape: Shape | null;
  readonly tables: Tables;
  /** Where records of games with outside programs are kept; null: nowhere. */
  readonly records: string | null;
  /** Where process numbers of programs stand, so that they can be ended when the thread is. */
  readonly slots: SharedArrayBuffer;
}

/** A study as threads get it. */
export function settingOf(study: Study, records: string | null): Omit<WorkerSetting, 'slots'> {
  const { manifest, scenario, plan, shape } = study;
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
    scripts: manifest.scripts ?? {},
    programs: manifest.programs ?? {},
    records,
  };
}
