// A study: all that the content of a batch folder follows from, a batch's and an experiment's alike.

import { ENGINE_VERSION } from '../../engine/game.ts';
import { sha256Hex, sortedJson } from '../../scenario/index.ts';
import type { Experiment, Scenario } from '../../scenario/index.ts';
import { seedOf } from '../games/runs.ts';
import { fingerprintOf } from './fingerprint.ts';
import { CHUNK_RUNS, doublingLooks } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Manifest } from '../games/manifest.ts';
import type { Scripts } from '../games/scripts.ts';
import type { Tables } from '../games/scribe.ts';
import { planBatch, planExperiment } from './plan.ts';
import type { Plan, PlannedCell } from './plan.ts';
import { cellWorld, shapeOf } from './shape.ts';
import type { Shape } from './shape.ts';
import { measureReaders } from './values.ts';
import type { MeasureReader } from './values.ts';

/** What is to be played and how its results look. */
export interface Study {
  readonly manifest: Manifest;
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly layout: Layout;
  readonly shape: Shape;
  /** The measures of an experiment; none of a batch. */
  readonly readers: readonly MeasureReader[];
}

/** Who decides for every actor in all cells that do not say otherwise, and what the names of scripts and programs mean. */
export interface Cast {
  readonly seats: Readonly<Record<string, string>>;
  readonly scripts?: Scripts;
  readonly programs?: Readonly<Record<string, { readonly command: string; readonly limitMs: number }>>;
}

/** Rows in each row group of the tables but the last. */
const ROW_GROUP_RUNS = 10 * CHUNK_RUNS;

/** A study of many games of one setting. */
export function batchStudy(
  scenario: Scenario,
  cast: Cast,
  asked: {
    readonly variant: string | null;
    readonly seed: string;
    readonly runs: number;
    readonly tables: Tables;
  },
): Study {
  const plan = planBatch(asked.variant, asked.seed, asked.runs);
  const world = cellWorld(scenario, plan.cells[0]!);
  const shape = shapeOf(scenario, plan, asked.tables, true);
  const manifest: Manifest = {
    format: 1,
    kind: 'batch',
    engine: ENGINE_VERSION,
    fingerprint: fingerprintOf(world),
    scenario: { id: world.id, hash: world.hash },
    variant: asked.variant,
    ...castOf(cast),
    seed: asked.seed,
    runs: asked.runs,
    ...tablesOf(shape),
  };
  return studyWith(manifest, scenario, plan, shape);
}

/** The study of an experiment that has been checked against this scenario. */
export function experimentStudy(
  scenario: Scenario,
  cast: Cast,
  asked: { readonly experiment: Experiment; readonly tables: Tables },
): Study {
  const { experiment, tables } = asked;
  const plan = planExperiment(experiment);
  const world = cellWorld(scenario, { variants: [], changes: [] });
  const shape = shapeOf(scenario, plan, tables, false);
  const manifest: Manifest = {
    format: 1,
    kind: 'experiment',
    engine: ENGINE_VERSION,
    fingerprint: fingerprintOf(world),
    scenario: { id: world.id, hash: world.hash },
    variant: null,
    experiment,
    ...castOf(cast),
    seed: experiment.seed,
    cells: plan.cells.length,
    runs: plan.cells.length * plan.replicates,
    ...tablesOf(shape),
  };
  return studyWith(manifest, scenario, plan, shape);
}

/** The study that a folder holds, from its manifest and its scenario. */
export function studyOf(manifest: Manifest, scenario: Scenario): Study {
  const tables = { rounds: manifest.rounds !== undefined, events: manifest.events !== undefined };
  const cast: Cast = manifest;
  if (manifest.kind === 'experiment' && manifest.experiment !== undefined)
    return experimentStudy(scenario, cast, { experiment: manifest.experiment, tables });
  const { variant, seed, runs } = manifest;
  return batchStudy(scenario, cast, { variant, seed, runs, tables });
}

function castOf({ seats, scripts = {}, programs = {} }: Cast): Cast {
  return {
    seats,
    ...(Object.keys(scripts).length > 0 && { scripts }),
    ...(Object.keys(programs).length > 0 && { programs }),
  };
}

function tablesOf({ columns, rounds, events }: Shape) {
  return {
    chunkRuns: CHUNK_RUNS,
    rowGroupRuns: ROW_GROUP_RUNS,
    columns,
    ...(rounds && { rounds }),
    ...(events && { events }),
  };
}

function studyWith(manifest: Manifest, scenario: Scenario, plan: Plan, shape: Shape): Study {
  const { stop, replicates, cells } = plan;
  const looks = stop.kind === 'width' ? doublingLooks(stop.firstLook, replicates) : [replicates];
  return {
    manifest,
    scenario,
    plan,
    layout: { cells: cells.length, looks },
    shape,
    readers: measureReaders(manifest.experiment?.measures ?? {}, shape.columns),
  };
}

/** Who decides for every actor in a cell. */
export function seatsIn({ manifest }: Study, { seats }: PlannedCell): Readonly<Record<string, string>> {
  return { ...manifest.seats, ...seats };
}

/** The seed that replicates of a cell share; replicate r has this, a hyphen, and r. */
export function seedIn({ plan }: Study, { luck }: PlannedCell): string {
  return `${plan.seed}${luck}`;
}

/** What makes a cell what it is, as 64 hexadecimal digits: engine, scenario, what is set in it, who decides. */
export function cellKey(study: Study, cell: PlannedCell): string {
  const { engine, fingerprint, scenario, scripts = {}, programs = {} } = study.manifest;
  const { variants, changes } = cell;
  const seats = seatsIn(study, cell);
  return sha256Hex(
    sortedJson({ engine, fingerprint, scenario, variants, changes, seats, scripts, programs }),
  );
}

/** The id of a run: runs of the same id are the same game. */
export function runId(key: string, cellSeed: string, replicate: number): string {
  return sha256Hex(`${key}/${seedOf(cellSeed, replicate)}`).slice(0, ID_DIGITS);
}

const ID_DIGITS = 16;
