// The verbs that ask games what they say: report, compare, ask, forecast.

import { Option } from 'commander';
import { REPORT_LANGUAGES } from '../terminal/words.ts';
import type { Command } from 'commander';
import { MOST_RUNS } from '../../scenario/index.ts';
import type { GivenOptions } from './ask/options.ts';
import { names, policyChoice, seedText, wholeNumber, wholeNumbers } from '../named/choices.ts';
import type { CompareOptions } from './compare.ts';
import type { ForecastOptions } from './forecast.ts';
import type { ReportOptions } from './report.ts';
import { LUCKS, MOST_SECONDS, USUAL_INPUTS, USUAL_RUNS, example, workers } from '../named/options.ts';
import type { Finish } from '../named/options.ts';

/** Games that one report may play again. */
const MOST_REPLAYED = 10_000;
const USUAL_REPLAYED = 100;
const MOST_ROUNDS = 10_000;

/** Adds them. */
export function addAnswers(program: Command, finish: Finish): void {
  addReport(program, finish);
  addCompare(program, finish);
  addAsk(program, finish);
  addForecast(program, finish);
}

/** Collects an option that may be given several times. */
function each(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

function addReport(program: Command, finish: Finish): void {
  program
    .command('report')
    .description(
      'write the report.html of a batch or an experiment: one page with charts and tables, open to anybody offline',
    )
    .argument('<folder>', 'folder of a complete batch or experiment')
    .option('--scenario <file>', 'batches: another scenario file than the one in the folder')
    .option(
      '--replay <n>',
      'games of each setting shown that are played again for their course by day',
      wholeNumber('--replay', 0, MOST_REPLAYED),
      USUAL_REPLAYED,
    )
    .addOption(
      new Option(
        '--cells <numbers>',
        'experiments: settings that are shown by themselves; absent: the first and those that differ most clearly',
      ).argParser(wholeNumbers('--cells')),
    )
    .addOption(
      new Option(
        '--language <code>',
        'language of the page; no reader whose language it is has read the Arabic',
      ).choices(REPORT_LANGUAGES),
    )
    .option('--json', 'print what was written as JSON')
    .addHelpText('after', example('report out/bridges'))
    .action(async (folder: string, options: ReportOptions) =>
      finish(await (await import('./report.ts')).report(folder, options)),
    );
}

function addCompare(program: Command, finish: Finish): void {
  program
    .command('compare')
    .description(
      'what batches of the same seeds differ in: paired differences with intervals, and what pairing gained',
    )
    .argument('<folders...>', 'folders of complete batches; the first is what the others are held against')
    .option('--scenario <file>', 'another scenario file than those in the folders')
    .option('--out <file>', 'write a page with charts and tables, such as out/compare.html')
    .option('--json', 'print the differences as JSON')
    .addHelpText('after', example('compare out/bridges out/no-ships --out out/compare.html'))
    .action(async (folders: string[], options: CompareOptions) =>
      finish(await (await import('./compare.ts')).compare(folders, options)),
    );
}

function addAsk(program: Command, finish: Finish): void {
  program
    .command('ask')
    .description('ask a question of a batch by name; the answer is kept beside it, and report draws it')
    .argument('<folder>', 'folder of a complete batch')
    .argument(
      '<question>',
      'models: the same in other versions of the model; inputs: how far it hangs on the start; discover: what would have had to ' +
        'be different; until: until when a change mattered',
    )
    .option(
      '--runs <n>',
      `games of each setting that is played; inputs: games in all, ${LUCKS} from each start; absent: ${USUAL_RUNS}, inputs: ${USUAL_INPUTS}`,
      wholeNumber('--runs', 2, MOST_RUNS),
    )
    .addOption(
      new Option('--variant <ids>', 'models: variants to hold against the batch in every version')
        .argParser(names)
        .default([], 'none'),
    )
    .addOption(
      new Option(
        '--versions <ids>',
        'models: only these; absent: all but lookahead, which is slow',
      ).argParser(names),
    )
    .option(
      '--for <what>',
      'discover, until: outcome:ID or comes:ID; absent: the outcome that came most often',
    )
    .option('--not', 'discover: that it did not come so')
    .option(
      '--by <round>',
      'discover: the round at whose end things are looked at',
      wholeNumber('--by', 1, MOST_ROUNDS),
    )
    .addOption(
      new Option('--policy <actor=policy>', 'until: who takes over a seat')
        .argParser(policyChoice)
        .default({}, 'nobody'),
    )
    .addOption(
      new Option('--rule <name=value>', 'until: a number of a rule that changes')
        .argParser(each)
        .default([], 'none'),
    )
    .addOption(workers())
    .option('--scenario <file>', 'another scenario file than the one in the folder')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', example('ask out/bridges models --variant no-ships'))
    .action(async (folder: string, question: string, options: GivenOptions) =>
      finish(await (await import('./ask/ask.ts')).ask(folder, question, options)),
    );
}

function addForecast(program: Command, finish: Finish): void {
  program
    .command('forecast')
    .description('the staff estimate of a seat: what follows from a recorded game by what that seat can know')
    .argument('<file>', 'game record')
    .requiredOption('--seat <actor>', 'whose view is played on from')
    .option(
      '--round <n>',
      'from the beginning of this round; absent: from the record’s end',
      wholeNumber('--round', 1, MOST_ROUNDS),
    )
    .addOption(
      new Option('--order <order>', 'an order on the table, as records write it; may be given several times')
        .argParser(each)
        .default([], 'none'),
    )
    .option('--for <seconds>', 'how long', wholeNumber('--for', 1, MOST_SECONDS), 2)
    .option(
      '--games <n>',
      'how many games instead: the same number gives the same estimate',
      wholeNumber('--games', 1, MOST_RUNS),
    )
    .option('--seed <text>', 'what beliefs and luck are drawn from', seedText, '1')
    .addOption(workers())
    .option('--scenario <file>', 'the scenario file, where it is not found by the id in the record')
    .option('--json', 'print the estimate as JSON')
    .addHelpText('after', example('forecast game.json --seat league --round 3 --games 200'))
    .action(async (file: string, options: ForecastOptions) =>
      finish(await (await import('./forecast.ts')).forecast(file, options)),
    );
}
