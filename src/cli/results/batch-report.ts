// What a batch says, for a reader at a terminal: outcomes and first days in games of a hundred.

import { columnName } from '../../lab/games/columns.ts';
import type { Manifest } from '../../lab/games/manifest.ts';
import { FILES } from '../../lab/node/folder/folder.ts';
import { USUAL_POLICY } from '../../lab/games/seats.ts';
import type { FirstDay, Share, Summary } from '../../lab/games/summary.ts';
import type { World } from '../../engine/game.ts';
import { tellDate } from '../../telling/index.ts';
import { bound, count, inHundred, mean, rangeInHundred } from '../terminal/figures.ts';
import { table } from '../terminal/table.ts';
import { LANGUAGE, nameOf } from '../terminal/words.ts';

/** The report, without a line break at its end. */
export function batchReport(world: World, manifest: Manifest, summary: Summary, folder: string): string {
  const parts = [headline(world, manifest, summary), outcomes(world, summary)];
  if (Object.keys(summary.firstDays).length > 0) parts.push(firstDays(world, summary));
  const figures = quantities(world, summary);
  if (figures) parts.push(figures);
  const lapses = lapsesOf(manifest, summary);
  if (lapses) parts.push(lapses);
  if (summary.failed > 0) parts.push(failures(summary, manifest));
  parts.push(
    'The intervals are those of chance in so many games. How far the model is from the war, they do not say.\n' +
      `Every game is a row of ${FILES.csv} and ${FILES.parquet} in ${folder}${manifest.programs ? '' : '; its seed given to run plays it again'}; ${FILES.codebook} says what its columns mean.`,
  );
  return parts.join('\n\n');
}

function headline(world: World, manifest: Manifest, summary: Summary): string {
  const variant = manifest.variant ? `, variant ${manifest.variant}` : '';
  const head = `${nameOf(world.title)}${variant}: ${count(summary.played)} games of this model, seed ${manifest.seed}, engine ${manifest.engine}`;
  const chosen = world.actors.ids.flatMap((id, actor) => {
    const policy = manifest.seats[id]!;
    return policy === USUAL_POLICY ? [] : [`${nameOf(world.actors.names[actor]!)} by ${policy}`];
  });
  if (chosen.length === 0) return head;
  return `${head}\nPlayed by ${USUAL_POLICY}, except: ${chosen.join(', ')}.`;
}

function outcomes(world: World, summary: Summary): string {
  const rows = world.outcomes.ids.map((id, outcome) => {
    const share = summary.outcomes[id]!;
    return [nameOf(world.outcomes.names[outcome]!), ...shareCells(share), count(share.games)];
  });
  return table(['Outcome', 'of 100 games', '95 % interval', 'games'], rows);
}

function shareCells(share: Share): string[] {
  return [inHundred(share.share), rangeInHundred(share)];
}

function firstDays(world: World, summary: Summary): string {
  const rows = Object.entries(summary.firstDays).map(([id, first]) => [
    nameOf(world.measures.names[world.measures.ids.indexOf(id)]!),
    ...shareCells(first),
    first.median === null ? 'never' : tellDate(world, first.median, LANGUAGE, 'long'),
    middle(world, first),
  ]);
  return table(['First day', 'of 100 games', '95 % interval', 'median, if it came', 'middle half'], rows);
}

function middle(world: World, { lowerQuartile, upperQuartile }: FirstDay): string {
  if (lowerQuartile === null || upperQuartile === null) return '';
  const [from, to] = [lowerQuartile, upperQuartile].map((round) => tellDate(world, round, LANGUAGE, 'short'));
  return from === to ? from! : `${from} – ${to}`;
}

function quantities(world: World, summary: Summary): string | null {
  const rows = world.measures.ids.flatMap((id, measure) => {
    const spread = summary.figures[columnName('measure', id)];
    if (!spread || spread.mean === null || spread.least === null || spread.most === null) return [];
    const deviation = spread.deviation === null ? '' : mean(spread.deviation);
    const [least, most] = [bound(spread.least), bound(spread.most)];
    const unit = nameOf(world.measures.unit[measure]!);
    return [[nameOf(world.measures.names[measure]!), mean(spread.mean), deviation, least, most, unit]];
  });
  return rows.length > 0
    ? table(['At the end', 'mean', 'standard deviation', 'least', 'most', 'unit'], rows)
    : null;
}

/** What went wrong with scripts and programs, and that games with programs are not repeatable. */
function lapsesOf(manifest: Manifest, summary: Summary): string | null {
  const { mean: lapses, games } = summary.figures['lapses'] ?? { mean: 0, games: 0 };
  const told: string[] = [];
  if (lapses)
    told.push(`Orders of scripts left out and turns lost by programs: ${mean(lapses)} a game on average.`);
  if (manifest.programs) {
    told.push(
      `A program had a seat in all ${count(games)} games: only their records, in ${FILES.records}, give them again.`,
    );
  }
  return told.length > 0 ? told.join('\n') : null;
}

function failures({ failed, failures: named }: Summary, manifest: Manifest): string {
  const first = named.map(({ seed, message }) => `  seed ${seed}: ${message}`);
  const all = failed === named.length ? '' : `, the first ${named.length} of them here`;
  return [
    `${count(failed)} of ${count(manifest.runs)} games could not be played to their end${all}:`,
    ...first,
  ].join('\n');
}
