// Writes a report as a page: one file, its typefaces in it.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { yearIn } from '../../lab/node/folder/log.ts';
import { reportHtml } from '../../lab/report/html.ts';
import type { PageFont } from '../../lab/report/html.ts';
import type { Report } from '../../lab/report/report.ts';
import { ENGINE_VERSION } from '../../engine/game.ts';
import { CHECKOUT } from '../checkout.ts';
import { count } from './figures.ts';
import { NEGATIVE, Problem, fileProblem } from './problem.ts';
import { LANGUAGE } from './words.ts';

/** The latin parts of the typefaces: family, and their file among the packages. */
const FONTS = [
  ['Source Sans 3 Variable', 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2'],
  ['Source Serif 4 Variable', 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2'],
] as const;

/** Writes the page whole or not at all. */
export function writePage(file: string, report: Report, language: string = LANGUAGE): void {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const scratch = `${file}.${process.pid}.part`;
  try {
    writeFileSync(scratch, reportHtml(report, document, language, pageFonts()));
    renameSync(scratch, file);
  } catch (error) {
    const problem = fileProblem(error, file);
    throw problem ? new Problem(NEGATIVE, problem) : error;
  }
}

/** The typefaces that are there; without them a page is set in the reader's own. */
function pageFonts(): PageFont[] {
  return FONTS.flatMap(([family, name]) => {
    const file = join(CHECKOUT, 'node_modules', '@fontsource-variable', name);
    return existsSync(file) ? [{ family, woff2: readFileSync(file).toString('base64') }] : [];
  });
}

/** The year that a citation of a folder's games names, where its log tells. */
export function yearOf(folder: string): { readonly year?: number } {
  const year = yearIn(folder);
  return year === null ? {} : { year };
}

/** That games ended otherwise when they were played again. */
export function replayedOtherwise(others: number, played: number, engine: number): string {
  return (
    `${count(others)} of ${count(played)} games ended otherwise when they were played again: the folder was ` +
    `played by other rules than this build has (engine ${engine} there, ${ENGINE_VERSION} here).`
  );
}
