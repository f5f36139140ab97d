// What a batch says, for a reader at a terminal: outcomes and first days in games of a hundred.

import { columnName } from '../lab/columns.ts';
import type { Manifest } from '../lab/manifest.ts';
import { FILES } from '../lab/node/folder.ts';
import type { FirstDay, Share, Summary } from '../lab/summary.ts';
import type { World } from '../engine/game.ts';
import { tellDate } from '../telling/index.ts';
import { count, inHundred, rangeInHundred } from './figures.ts';
import { table } from './table.ts';
import { LANGUAGE, nameOf } from './words.ts';

/** The report, without a line break at its end. */
export function batchReport(world: World, manifest: Manifest, summary: Summary, folder: string): string {
  const parts = [headline(world, manifest, summary), outcomes(world, summary)];
  if (Object.keys(summary.firstDays).length > 0) parts.push(firstDays(world, summary));
  const figures = quantities(world, summary);
  if (figures) parts.push(figures);
  if (summary.failed > 0) parts.push(failures(summary, manifest));
  parts.push(
    `Every game is a row of ${FILES.csv} and ${FILES.parquet} in ${folder}; its seed given to run plays it again.`,
  );
  return parts.join('\n\n');
}

function headline(world: World, manifest: Manifest, summary: Summary): string {
  const variant = manifest.variant ? `, variant ${manifest.variant}` : '';
  return `${nameOf(world.title)}${variant}: ${count(summary.played)} games of this model, seed ${manifest.seed}, engine ${manifest.engine}`;
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
    middle(first),
  ]);
  return table(['First day', 'of 100 games', '95 % interval', 'median day', 'middle half, rounds'], rows);
}

function middle({ lowerQuartile, upperQuartile }: FirstDay): string {
  if (lowerQuartile === null || upperQuartile === null) return '';
  return lowerQuartile === upperQuartile ? String(lowerQuartile) : `${lowerQuartile}–${upperQuartile}`;
}

function quantities(world: World, summary: Summary): string | null {
  const rows = world.measures.ids.flatMap((id, measure) => {
    const spread = summary.figures[columnName('measure', id)];
    if (!spread || spread.mean === null || spread.least === null || spread.most === null) return [];
    const unit = nameOf(world.measures.unit[measure]!);
    return [
      [
        nameOf(world.measures.names[measure]!),
        figure(spread.mean),
        figure(spread.least),
        figure(spread.most),
        unit,
      ],
    ];
  });
  return rows.length > 0 ? table(['Measure', 'mean', 'least', 'most', 'unit'], rows) : null;
}

function figure(value: number): string {
  return value.toLocaleString('en-GB', {
    maximumSignificantDigits: Math.abs(value) < 1000 ? 3 : 21,
    maximumFractionDigits: 0,
  });
}

function failures({ failed, failures: named }: Summary, manifest: Manifest): string {
  const first = named.map(({ seed, message }) => `  seed ${seed}: ${message}`);
  const all = failed === named.length ? '' : `, the first ${named.length} of them here`;
  return [
    `${count(failed)} of ${count(manifest.runs)} games could not be played to their end${all}:`,
    ...first,
  ].join('\n');
}
