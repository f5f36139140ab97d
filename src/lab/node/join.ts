// The one finisher of a batch: joins the chunks, in order and one at a time, into the files that people read.

import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../../engine/game.ts';
import { csvLine } from '../csv.ts';
import type { Manifest } from '../manifest.ts';
import { chunkCount } from '../runs.ts';
import { summariser } from '../summary.ts';
import type { Summary } from '../summary.ts';
import { readChunk, scratchFile, writeWhole } from './chunks.ts';
import { FILES, jsonText } from './folder.ts';
import { parquetFile } from './parquet.ts';

/**
 * Writes runs.csv, runs.parquet and, last, summary.json: a folder that has its summary is complete.
 *
 * @throws {Error} when a chunk is missing or damaged
 */
export async function joinChunks(folder: string, manifest: Manifest, world: World): Promise<Summary> {
  const summary = summariser(world);
  const csvPath = scratchFile(folder);
  const parquetPath = scratchFile(folder);
  const csv = openSync(csvPath, 'w');
  try {
    const parquet = parquetFile(parquetPath, manifest);
    writeSync(csv, csvLine(manifest.columns.map(({ name }) => name)));
    for (let chunk = 0; chunk < chunkCount(manifest.runs); chunk++) {
      const rows = readChunk(folder, chunk, manifest);
      if (!rows) throw new Error(`chunk ${chunk} of ${folder} is missing or damaged`);
      writeSync(csv, rows.map(csvLine).join(''));
      for (const row of rows) summary.add(row);
      await parquet.add(rows);
    }
    await parquet.finish();
  } finally {
    closeSync(csv);
  }
  renameSync(csvPath, join(folder, FILES.csv));
  renameSync(parquetPath, join(folder, FILES.parquet));
  const result = summary.finish();
  writeWhole(folder, join(folder, FILES.summary), jsonText(result));
  return result;
}
