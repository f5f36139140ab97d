// The one finisher of a study: joins the chunks, in order and one at a time, into the files that people read.

import { join } from 'node:path';
import type { Game, Row } from '../../games/columns.ts';
import { cellTable, designTable } from '../../experiment/cell-table.ts';
import type { Table } from '../../experiment/cell-table.ts';
import { codebook } from '../../experiment/codebook.ts';
import { cellJudge } from '../../experiment/judge.ts';
import type { Study } from '../../experiment/study.ts';
import { studySummariser } from '../../experiment/summary.ts';
import type { Ended, StudySummary } from '../../experiment/summary.ts';
import { csvLine } from '../../games/csv.ts';
import { readChunk, writeWhole } from './chunks.ts';
import { FILES, jsonText } from './folder.ts';
import { lookAt, needed, stageRuns } from './survey.ts';
import { tableFiles } from './table.ts';
import type { TableFiles } from './table.ts';

/**
 * Writes the tables and, last, summary.json.
 *
 * @param ended with `time`, the chunks up to the first that is missing are joined
 * @throws {Error} when a chunk is missing or damaged
 */
export async function joinChunks(folder: string, study: Study, ended: Ended): Promise<StudySummary> {
  const { manifest, shape } = study;
  const form = (name: string, columns: typeof shape.columns) => ({
    name,
    columns,
    rowGroup: manifest.rowGroupRuns,
    manifest,
  });
  const tables: { readonly files: TableFiles; readonly rows: (game: Game) => readonly Row[] }[] = [
    { files: tableFiles(folder, form('runs', shape.columns)), rows: ({ row }) => [row] },
  ];
  if (shape.rounds)
    tables.push({
      files: tableFiles(folder, form('rounds', shape.rounds)),
      rows: ({ rounds = [] }) => rounds,
    });
  if (shape.events)
    tables.push({
      files: tableFiles(folder, form('events', shape.events)),
      rows: ({ events = [] }) => events,
    });
  try {
    const summary = await readAll(folder, study, ended, async (games) => {
      for (const { files, rows } of tables) await files.add(games.flatMap(rows));
    });
    if (manifest.kind === 'experiment') {
      const cells = cellTable(study);
      const files = tableFiles(folder, form('cells', cells.columns));
      tables.push({ files, rows: () => [] });
      await files.add(cells.rows);
      writeWhole(folder, join(folder, FILES.design), csvText(designTable(study)));
    }
    writeWhole(folder, join(folder, FILES.codebook), csvText(codebook(study)));
    for (const { files } of tables) await files.finish();
    for (const { files } of tables) files.place();
    writeWhole(folder, join(folder, FILES.summary), jsonText(summary));
    return summary;
  } catch (error) {
    for (const { files } of tables) files.drop();
    throw error;
  }
}

/** A table as the text of a CSV file. */
function csvText({ columns, rows }: Table): string {
  return [columns.map(({ name }) => name), ...rows].map(csvLine).join('');
}

/** Goes through all games that there are, in order of their runs. */
async function readAll(
  folder: string,
  study: Study,
  ended: Ended,
  take: (games: readonly Game[]) => Promise<void>,
): Promise<StudySummary> {
  const summary = studySummariser(study);
  const judge = cellJudge(study);
  for (const [stage] of study.layout.looks.entries()) {
    for (const runs of stageRuns(study, stage, judge)) {
      const games = ended === 'time' ? readChunk(folder, runs, study) : needed(folder, runs, study);
      if (games === null) return summary.finish(ended, judge);
      for (const { row } of games) summary.add(row);
      await take(games);
    }
    lookAt(folder, study, stage, judge);
  }
  return summary.finish(ended, judge);
}
