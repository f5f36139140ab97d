// What an experiment says, for a reader at a terminal: its measures cell by cell, and differences from the reference.

import type { Difference, MeasureEstimate, Method } from '../../lab/experiment/estimates.ts';
import type { Effect } from '../../lab/experiment/effects.ts';
import type { MainEffects, Step } from '../../lab/experiment/main-effects.ts';
import type { Study } from '../../lab/experiment/study.ts';
import type { CellSummary, ExperimentSummary } from '../../lab/experiment/summary.ts';
import type { MeasureReader } from '../../lab/experiment/values.ts';
import { FILES } from '../../lab/node/folder/folder.ts';
import { count, mean as threeDigits, points, rangeInHundred } from '../terminal/figures.ts';
import { table } from '../terminal/table.ts';
import { textOf } from '../terminal/words.ts';

/** Cells that are told one by one; of more, the files tell. */
const MOST_CELLS = 40;

const METHODS: Readonly<Record<Method, string>> = {
  wilson: "Wilson's interval",
  'agresti-min': "Agresti and Min's interval",
  student: "Student's interval",
  sequence: 'confidence sequence: holds at all looks',
  'asymptotic-sequence': 'asymptotic confidence sequence: holds at all looks, for many games',
};

/** The report, without a line break at its end. */
export function experimentReport(study: Study, summary: ExperimentSummary, folder: string): string {
  const { experiment, engine } = study.manifest;
  if (experiment === undefined) throw new Error('there is no experiment in the manifest');
  const left = summary.ended === 'time' ? ' Time was over before all were played.' : '';
  const head =
    `${textOf(experiment.question)}\n${count(summary.played)} games of this model in ${count(summary.cells.length)} cells of ` +
    `${experiment.scenario}, seed ${experiment.seed}, engine ${engine}.${left}`;
  const parts = [head];
  for (const [at, reader] of study.readers.entries()) {
    if (summary.effects) parts.push(...effectTables(study, summary, reader));
    else if (summary.cells.length <= MOST_CELLS) parts.push(measureTable(study, summary, reader, at));
    if (summary.mainEffects) parts.push(...stepTables(study, summary.mainEffects, reader));
  }
  if (summary.cells.length > MOST_CELLS && !summary.effects)
    parts.push(`The cells are too many for a screen: ${FILES.summary} and cells.csv have them.`);
  if (summary.failed > 0) parts.push(failures(summary));
  parts.push(
    'The intervals are those of chance in so many games. How far the model is from the war, they do not say.\n' +
      `Every game is a row of ${FILES.csv} and ${FILES.parquet} in ${folder}; orontes run ${folder} --row N plays it again.`,
  );
  return parts.join('\n\n');
}

function measureName({ manifest }: Study, id: string): string {
  const name = manifest.experiment?.measures[id]?.name;
  return name === undefined ? id : textOf(name);
}

function measureTable(study: Study, summary: ExperimentSummary, reader: MeasureReader, at: number): string {
  const { id } = reader;
  const rows = summary.cells.map((cell) => {
    const estimate = cell.measures[id]!;
    const difference = summary.differences.find((each) => each.cell === cell.cell);
    return [
      cellName(study, cell.cell),
      count(estimate.games),
      ...estimateCells(estimate, reader),
      ...(difference
        ? differenceCells(difference.measures[id]!, difference.reference, reader)
        : ['', '', '']),
    ];
  });
  const unit = reader.share ? 'of 100 games' : 'mean';
  const method = METHODS[summary.cells[0]!.measures[id]!.method];
  const head = [
    measureName(study, id),
    'games',
    unit,
    '95 % interval',
    'difference',
    '95 % interval',
    'gain',
  ];
  const note =
    at === 0
      ? '\nDifferences are of the same seeds, pair by pair; gain: how many times as many unpaired games would tell as much.'
      : '';
  return `${table(head, rows)}\n${method}.${stops(summary.cells)}${note}`;
}

/** How the cells ended, where a rule by width decided. */
function stops(cells: readonly CellSummary[]): string {
  const narrow = cells.filter(({ stopped }) => stopped === 'width').length;
  const wide = cells.filter(({ stopped }) => stopped === 'count').length;
  return narrow === 0
    ? ''
    : ` ${narrow} cells ended narrow enough${wide > 0 ? `, ${wide} did not within their replicates` : ''}.`;
}

function cellName({ plan }: Study, cell: number): string {
  const { levels, variants, reference } = plan.cells[cell]!;
  const parts = Object.entries(levels).map(([id, level]) => `${id} ${levelText(level)}`);
  if (parts.length === 0) parts.push(variants.length > 0 ? variants.join('+') : 'as written');
  return `${cell} ${parts.join(', ')}${reference === null ? ' (reference)' : ''}`;
}

function levelText(level: unknown): string {
  if (level === null) return '–';
  return typeof level === 'number'
    ? String(Number(level.toPrecision(4)))
    : typeof level === 'string'
      ? level
      : JSON.stringify(level);
}

function estimateCells({ mean, low, high }: MeasureEstimate, { share }: MeasureReader): string[] {
  if (mean === null) return ['', ''];
  if (share)
    return [String(points(mean)), low === null || high === null ? '' : rangeInHundred({ low, high })];
  return [
    threeDigits(mean),
    low === null || high === null ? 'unknown' : `${threeDigits(low)} to ${threeDigits(high)}`,
  ];
}

function differenceCells(
  { mean, low, high, gain }: Difference,
  reference: number,
  { share }: MeasureReader,
): string[] {
  if (mean === null) return ['', '', ''];
  const tell = (value: number): string => (share ? signed(100 * value) : signed(value));
  const range = low === null || high === null ? 'unknown' : `${tell(low)} to ${tell(high)}`;
  return [`${tell(mean)} from ${reference}`, range, gain === null ? '' : gainText(gain)];
}

/** Beyond a hundred nobody needs to know how much. */
function gainText(gain: number): string {
  return gain < 100 ? gain.toFixed(1) : '>99';
}

/** What sums of doubles leave where nothing is left. */
const NOTHING = 1e-9;

function signed(value: number): string {
  if (Math.abs(value) < NOTHING) return '0';
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toLocaleString('en-GB', { maximumSignificantDigits: 2 })}`;
}

function effectTables(study: Study, summary: ExperimentSummary, { id, share }: MeasureReader): string[] {
  return Object.entries(summary.effects ?? {}).map(([variant, byMeasure]) => {
    const effects = Object.entries(byMeasure[id] ?? {}).toSorted(([, a], [, b]) => b.absolute - a.absolute);
    const scale = share ? 100 : 1;
    const rows = effects.map(([factor, effect]: [string, Effect]) => [
      factor,
      threeDigits(scale * effect.absolute),
      signed(scale * effect.mean),
      effect.deviation === null ? '' : threeDigits(scale * effect.deviation),
      count(effect.count),
    ]);
    const name = `${measureName(study, id)}${variant === '' ? '' : `, ${variant}`}${share ? ', games of 100' : ''}`;
    return table([name, 'μ*', 'μ', 'σ', 'effects'], rows);
  });
}

const STEPS =
  'Means over all levels of the other factors, from the same seeds. Below: how much more a step does after another than before it.';

/** What each step of a factorial design does. */
function stepTables(study: Study, all: MainEffects, { id, share }: MeasureReader): string[] {
  const tell = (value: number): string => signed(share ? 100 * value : value);
  return Object.entries(all).map(([variant, byMeasure]) => {
    const rows = (byMeasure[id] ?? []).map(({ step, with: second, replicates, mean, low, high }) => [
      second ? `${stepText(step)}, after ${stepText(second)}` : stepText(step),
      mean === null ? '' : tell(mean),
      low === null || high === null ? 'unknown' : `${tell(low)} to ${tell(high)}`,
      count(replicates),
    ]);
    const name = `${measureName(study, id)}${variant === '' ? '' : `, ${variant}`}${share ? ', games of 100' : ''}`;
    return `${table([name, 'effect', '95 % interval', 'replicates'], rows)}\n${STEPS}`;
  });
}

function stepText({ factor, from, to }: Step): string {
  return `${factor} ${levelText(from)} → ${levelText(to)}`;
}

function failures({ failed, failures: named, runs }: ExperimentSummary): string {
  const first = named.map(({ run, seed, message }) => `  run ${run}, seed ${seed}: ${message}`);
  const all = failed === named.length ? '' : `, the first ${named.length} of them here`;
  return [`${count(failed)} of ${count(runs)} games could not be played to their end${all}:`, ...first].join(
    '\n',
  );
}
