// What a worker thread is given: the scenario as checked data, which each thread lays out and compiles for itself.

import { cellsOf } from '../../experiment/players.ts';
import type { CellsSetting } from '../../experiment/players.ts';
import type { Study } from '../../experiment/study.ts';
import type { Casting } from '../programs/seating.ts';

/** The settings as they are sent to a thread. */
export interface WorkerSetting extends CellsSetting, Omit<Casting, 'seats'> {
  /** Where records of games with outside programs are kept; null: nowhere. */
  readonly records: string | null;
  /** Where process numbers of programs stand, so that they can be ended when the thread is. */
  readonly slots: SharedArrayBuffer;
}

/** A study as threads get it. */
export function settingOf(study: Study, records: string | null): Omit<WorkerSetting, 'slots'> {
  const { scripts = {}, programs = {} } = study.manifest;
  return { ...cellsOf(study), scripts, programs, records };
}

/** Places for the process numbers of programs, one for each actor. */
export function slotsFor({ cells }: Pick<WorkerSetting, 'cells'>): SharedArrayBuffer {
  const actors = Object.keys(cells[0]?.seats ?? {}).length;
  return new SharedArrayBuffer(actors * Int32Array.BYTES_PER_ELEMENT);
}
