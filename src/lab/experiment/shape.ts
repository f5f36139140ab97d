// The columns of a study's tables. Cells may differ in their actors, places and measures: the tables have the columns of all.

import { compileScenario, settledScenario } from '../../scenario/index.ts';
import type { Change, Scenario } from '../../scenario/index.ts';
import type { World } from '../../engine/game.ts';
import { rowColumns } from '../games/columns.ts';
import type { RowColumn } from '../games/columns.ts';
import { EVENT_COLUMNS } from '../games/noted.ts';
import { roundColumns } from '../games/scribe.ts';
import type { Tables } from '../games/scribe.ts';
import type { Plan, PlannedCell } from './plan.ts';

/** What the rows of a study look like. */
export interface Shape {
  readonly columns: readonly RowColumn[];
  /** Null where rounds, or events, are not kept. */
  readonly rounds: readonly RowColumn[] | null;
  readonly events: readonly RowColumn[] | null;
  /** Outcomes and first days of any cell, by id. */
  readonly outcomes: readonly string[];
  readonly firstDays: readonly string[];
}

/** Columns that say which run of an experiment a row is; a batch has no need of them. */
export const RUN_COLUMNS: readonly RowColumn[] = [
  { name: 'cell', type: 'integer' },
  { name: 'replicate', type: 'integer' },
  { name: 'id', type: 'text' },
];

/** Columns with which rows of the tables of rounds and events begin. */
export const PART_COLUMNS: readonly RowColumn[] = [
  { name: 'run', type: 'integer' },
  { name: 'cell', type: 'integer' },
  { name: 'replicate', type: 'integer' },
];

/** The world of a cell. `hash` stands for its scenario's hash where nobody asks for that, as it takes long to make. */
export function cellWorld(
  scenario: Scenario,
  { variants, changes }: Pick<PlannedCell, 'variants' | 'changes'>,
  hash?: string,
): World {
  const settled = settledScenario(scenario, { variants, changes });
  return compileScenario(settled, hash === undefined ? {} : { hash });
}

/** The shape of the rows of one setting. */
export function worldShape(world: World): Pick<Shape, 'columns' | 'outcomes' | 'firstDays'> {
  const { measures, outcomes } = world;
  return {
    columns: rowColumns(world),
    outcomes: outcomes.ids,
    firstDays: measures.ids.filter((_, row) => measures.first[row]),
  };
}

/** The shape of a plan's tables; `batch` leaves out what only experiments need. */
export function shapeOf(scenario: Scenario, plan: Plan, tables: Tables, batch: boolean): Shape {
  const worlds = studyWorlds(scenario, plan);
  const shapes = worlds.map(worldShape);
  const columns = union(shapes.map((shape) => shape.columns));
  return {
    columns: batch ? columns : [...columns, ...RUN_COLUMNS],
    rounds: tables.rounds ? [...PART_COLUMNS, ...union(worlds.map(roundColumns))] : null,
    events: tables.events ? [...PART_COLUMNS, ...EVENT_COLUMNS] : null,
    outcomes: [...new Set(shapes.flatMap(({ outcomes }) => outcomes))],
    firstDays: [...new Set(shapes.flatMap(({ firstDays }) => firstDays))],
  };
}

/** Worlds that together have every actor, place and measure of any cell. */
export function studyWorlds(scenario: Scenario, plan: Plan): World[] {
  return structures(plan).map((cell) => cellWorld(scenario, cell, ''));
}

/** One cell for each combination of what may take rows away or add them: variants, and values that are no numbers. */
function structures({ cells }: Plan): { variants: readonly string[]; changes: readonly Change[] }[] {
  const found = new Map<string, { variants: readonly string[]; changes: readonly Change[] }>();
  for (const { variants, changes } of cells) {
    const structural = changes.filter(({ level }) => typeof level !== 'number');
    found.set(JSON.stringify([variants, structural]), { variants, changes: structural });
  }
  return [...found.values()];
}

/** Columns of several lists, each name once, in the order in which they first come. */
function union(lists: readonly (readonly RowColumn[])[]): RowColumn[] {
  return [...new Map(lists.flat().map((column) => [column.name, column])).values()];
}
