// Reads the rows of a complete batch again, some at a time.

import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from 'hyparquet';
import type { Row } from '../../games/columns.ts';
import { FILES } from './folder.ts';

const TOGETHER = 10_000;

/**
 * Gives the rows of a folder's runs.parquet in order.
 *
 * @throws {Error} when the file cannot be read as Parquet
 */
export async function* readRows(folder: string): AsyncGenerator<Row> {
  const file = await asyncBufferFromFile(join(folder, FILES.parquet));
  const metadata = await parquetMetadataAsync(file);
  const count = Number(metadata.num_rows);
  for (let first = 0; first < count; first += TOGETHER) {
    let rows: Row[] = [];
    await parquetRead({
      file,
      metadata,
      rowStart: first,
      rowEnd: Math.min(count, first + TOGETHER),
      rowFormat: 'array',
      onComplete: (found) => (rows = found as Row[]),
    });
    yield* rows;
  }
}
