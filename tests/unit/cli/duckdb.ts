// Questions to DuckDB, which reads our files as others' programs do.

import { DuckDBInstance } from '@duckdb/node-api';

/** The rows of an answer. */
export async function queried(sql: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRows();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
