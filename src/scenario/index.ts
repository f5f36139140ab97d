// The door of the scenario floor: reading, checking and compiling scenarios, and the game record.

export { compileScenario, scenarioOf } from './compile/index.ts';
export { sha256Hex, sortedJson } from './hash.ts';
export { scenarioSchema } from './schema/index.ts';
export type { Scenario } from './schema/index.ts';
export { problemLine } from './problem.ts';
export type { Problem } from './problem.ts';
export { checkScenario } from './check.ts';
export type { Checked } from './check.ts';
export { schemaText } from './schema/json.ts';
export { orderText, readOrder } from './orders.ts';
export { presentation } from './presentation.ts';
export type { Presentation } from './presentation.ts';
export type { BaseMap } from './schema/frame.ts';
export { openRecord, writeRecord } from './record.ts';
export type { GameRecord } from './record.ts';
export { END_TURN, openScript, scriptSchemaText } from './script.ts';
export type { Script } from './script.ts';
export { checkExperiment, isExperiment } from './experiment/check.ts';
export type { CheckedExperiment } from './experiment/check.ts';
export type { Factor, Level } from './experiment/factors.ts';
export { boundsOf, isShare } from './experiment/measures.ts';
export type { Measure } from './experiment/measures.ts';
export { MOST_RUNS, experimentSchema, experimentSchemaText } from './experiment/schema.ts';
export type { Design, Experiment, StopRule } from './experiment/schema.ts';
export { settledScenario } from './experiment/setting.ts';
export type { Change, SettingChanges } from './experiment/setting.ts';
export { levelCount } from './experiment/size.ts';
