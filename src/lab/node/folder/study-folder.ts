// Opens a folder by what stands in it alone: the study, and single rows of it.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetRead } from 'hyparquet';
import { scenarioSchema } from '../../../scenario/index.ts';
import type { Row } from '../../games/columns.ts';
import { studyOf } from '../../experiment/study.ts';
import type { Study } from '../../experiment/study.ts';
import { isOfExperiment } from '../../experiment/summary.ts';
import type { StudySummary } from '../../experiment/summary.ts';
import { placeOfRun } from '../../experiment/layout.ts';
import { FILES, FolderRefused, readManifest } from './folder.ts';

/** Whether a folder was made by a batch or an experiment. */
export function isStudyFolder(folder: string): boolean {
  return existsSync(join(folder, FILES.manifest));
}

/**
 * The study of a folder, from its manifest and its scenario.
 *
 * @throws {FolderRefused} when it has no manifest that can be read, or no scenario
 */
export function readStudy(folder: string): Study {
  const manifest = readManifest(folder);
  const file = join(folder, FILES.scenario);
  if (!existsSync(file)) throw new FolderRefused(folder, { kind: 'no-scenario' });
  return studyOf(manifest, scenarioSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
}

/** Games that were played of each cell. */
function replicatesByCell(summary: StudySummary): number[] {
  return isOfExperiment(summary) ? summary.cells.map(({ replicates }) => replicates) : [summary.runs];
}

/** The place of a run among the rows of a folder; null when it was not played. */
export function rowIndex(study: Study, summary: StudySummary, run: number): number | null {
  const played = replicatesByCell(summary);
  const { cell, replicate } = placeOfRun(study.layout, run);
  if (replicate >= (played[cell] ?? 0)) return null;
  return played.reduce((sum, count, other) => sum + Math.min(count, replicate + (other < cell ? 1 : 0)), 0);
}

/** Rows of a folder from `first` to before `end`, counted from 0. */
export async function readRowsAt(folder: string, first: number, end: number): Promise<Row[]> {
  const file = await asyncBufferFromFile(join(folder, FILES.parquet));
  let rows: Row[] = [];
  await parquetRead({
    file,
    rowStart: first,
    rowEnd: end,
    rowFormat: 'array',
    onComplete: (found) => (rows = found as Row[]),
  });
  return rows;
}
