import { expect, test } from 'vitest';
import { batchReport } from '../../../src/cli/results/batch-report.ts';
import { loadScenario } from '../../../src/cli/named/scenario.ts';
import { rowColumns } from '../../../src/lab/games/columns.ts';
import type { Cell, Row } from '../../../src/lab/games/columns.ts';
import { batchStudy } from '../../../src/lab/experiment/study.ts';
import { worldShape } from '../../../src/lab/experiment/shape.ts';
import { summariser } from '../../../src/lab/games/summary.ts';

const { world, scenario } = loadScenario('three-bridges', null);
const names = rowColumns(world).map(({ name }) => name);

/** A made-up row; whatever is not given is none. */
function row(run: number, cells: Readonly<Record<string, Cell>>): Row {
  const all: Record<string, Cell> = { run, seed: `7-${run}`, failure: null, ...cells };
  return names.map((name) => all[name] ?? null);
}

function report(rows: readonly Row[], policies: Readonly<Record<string, string>> = {}): string {
  const seats = Object.fromEntries(world.actors.ids.map((id) => [id, policies[id] ?? 'heuristic']));
  const asked = { variant: null, seed: '7', runs: rows.length, tables: { rounds: false, events: false } };
  const { manifest } = batchStudy(scenario, { seats }, asked);
  const summary = summariser(worldShape(world));
  for (const each of rows) summary.add(each);
  return batchReport(world, manifest, summary.finish(), 'out/bridges');
}

const lost = (run: number, round: number): Row =>
  row(run, { outcome: 'market-lost', 'measure_market-falls': round, measure_displaced: 1000 * run });
const held = (run: number): Row => row(run, { outcome: 'market-held', measure_displaced: 0 });

test('ten games are told in games of a hundred, with intervals as wide as so few leave them', () => {
  expect(report([0, 1, 2, 3].map((run) => lost(run, run + 2)).concat([4, 5, 6, 7, 8, 9].map(held))))
    .toMatchInlineSnapshot(`
    "Three bridges: 10 games of this model, seed 7, engine 1

    Outcome               of 100 games   95 % interval   games
    Truce                            0            0–28       0
    The League gives up              0            0–28       0
    The market is lost              40           16–69       4
    The market is held              60           31–84       6

    First day                                           of 100 games   95 % interval   median, if it came     middle half
    First day on which the League has lost the market             40           16–69                3 May   2 May – 4 May

    At the end                         mean   standard deviation   least    most     unit
    People away from home at the end    600                1,070       0   3,000   people

    The intervals are those of chance in so many games. How far the model is from the war, they do not say.
    Every game is a row of runs.csv and runs.parquet in out/bridges; its seed given to run plays it again; codebook.csv says what its columns mean."
  `);
});

test('seats that others play are named', () => {
  expect(report([held(0)], { league: 'random' })).toContain(
    'Played by heuristic, except: Coast League by random.',
  );
});

test('games that failed are named with their seeds', () => {
  const failed = row(1, { failure: 'no order came' });
  expect(report([held(0), failed])).toContain(
    '1 of 2 games could not be played to their end:\n  seed 7-1: no order came',
  );
});
