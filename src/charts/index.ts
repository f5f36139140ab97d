// The charts: a function each, the same for the browser and for report files, each with its table.

export {
  displacedByDay,
  groundByDay,
  linkByDay,
  lossesByDay,
  tableOfDisplaced,
  tableOfGround,
  tableOfLink,
  tableOfLosses,
} from './byDay.ts';
export type { ActorDays, NamedDays } from './byDay.ts';
export { recordCourse } from './course.ts';
export type { Course } from './course.ts';
export type { ChartFrame } from './frame.ts';
export { CHART_THEMES, actorLook } from './theme.ts';
export { bandChart } from './bands.ts';
export type { BandData } from './bands.ts';
export { forestChart } from './forest.ts';
export type { ForestRow } from './forest.ts';
export type { ChartTable } from './frame.ts';
export { holdingsChart } from './holdings.ts';
export type { Holder, HoldingsData } from './holdings.ts';
export { orderTree } from './orderTree.ts';
export type { TreeNode } from './orderTree.ts';
export type { ChartTheme } from './theme.ts';
export { pointsByDay, tableOfPoints } from './forecastByDay.ts';
export { outcomesByDay, tableOfOutcomes } from './outcomes.ts';
export type { OutcomesData } from './outcomes.ts';
