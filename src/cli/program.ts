// The command line: verbs, their options and an example of each. The work is in a file a verb, loaded when it is asked for.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { AskOptions } from './ask.ts';
import type { BatchOptions } from './batch.ts';
import type { CheckOptions } from './check.ts';
import type { CompareOptions } from './compare.ts';
import type { ForecastOptions } from './forecast.ts';
import type { ReplayOptions } from './replay.ts';
import type { ReportOptions } from './report.ts';
import type { RunOptions } from './run.ts';
import type { TournamentOptions } from './tournament.ts';
import { USUAL_POLICY } from '../lab/seats.ts';
import { POLICIES } from '../policies/index.ts';
import { MOST_RUNS } from '../scenario/index.ts';
import { CHECKOUT } from './checkout.ts';
import { folderName, names, policyChoice, seedText, wholeNumber } from './choices.ts';
import { addExperiment, addMerge, addVerify } from './lab-verbs.ts';
import { MOST_SECONDS, example, timeLimit, withParts, workers } from './options.ts';
import type { Finish } from './options.ts';

/** Games that one check may play for its expectations. */
const MOST_EXPECTED = 100_000;
/** Pairs of games for each line of a tournament. */
const MOST_PAIRS = 100_000;
const USUAL_PAIRS = 100;
/** Games that one report may play again. */
const MOST_REPLAYED = 10_000;
const USUAL_REPLAYED = 100;

/** The parser of the whole command. It throws CommanderError and Problem instead of ending the process. */
export function buildProgram(finish: Finish): Command {
  const program = new Command('orontes')
    .description(
      'Simulated games of a war from a scenario file: check it, play it, replay it, play it many times.',
    )
    .version(version(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [verb]', 'print the help of a verb')
    .showSuggestionAfterError(true)
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  addCheck(program, finish);
  addSchema(program, finish);
  addRun(program, finish);
  addReplay(program, finish);
  addBatch(program, finish);
  addExperiment(program, finish);
  addVerify(program, finish);
  addMerge(program, finish);
  addReport(program, finish);
  addCompare(program, finish);
  addAsk(program, finish);
  addForecast(program, finish);
  addTournament(program, finish);
  program.addHelpText(
    'after',
    `
SCENARIO is a file, or the id of a scenario in the folder scenarios, such as three-bridges.
Data goes to standard output, messages to standard error. Exit code: 0 done, 1 a negative answer, 2 wrong use.

Examples:
  orontes check scenarios/three-bridges.json
  orontes schema scenario
  orontes run three-bridges --seed 7 --record game.json
  orontes replay game.json --verify
  orontes batch three-bridges --runs 1000 --seed 7 --out out/bridges
  orontes experiment scenarios/experiments/bridge-road.json --out out/bridge-road
  orontes report out/bridges
  orontes compare out/bridges out/no-ships
  orontes ask out/bridges models
  orontes forecast game.json --seat league --round 3
  orontes tournament three-bridges --policies random,never-talk --runs 200`,
  );
  return program;
}

function version(): string {
  const text = readFileSync(join(CHECKOUT, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function addCheck(program: Command, finish: Finish): void {
  program
    .command('check')
    .description('look for everything that is wrong with scenario files, variants included')
    .argument('<files...>', 'scenario files')
    .option('--json', 'print the problems as JSON')
    .option('--expect', 'play games too, and say whether they show what the files expect of them')
    .option('--runs <n>', 'games for the expectations', wholeNumber('--runs', 1, MOST_EXPECTED), 1000)
    .addHelpText('after', example('check scenarios/three-bridges.json --expect'))
    .action(async (files: string[], options: CheckOptions) =>
      finish((await import('./check.ts')).check(files, options)),
    );
}

function addSchema(program: Command, finish: Finish): void {
  program
    .command('schema')
    .description('print the JSON Schema of a format, for editors')
    .argument('[format]', 'scenario or script', 'scenario')
    .option('--json', 'print JSON, as it always does')
    .addHelpText('after', example('schema scenario > scenario.schema.json'))
    .action(async (format: string) => finish((await import('./schema.ts')).schema(format)));
}

function addRun(program: Command, finish: Finish): void {
  withSeats(
    program
      .command('run')
      .description('play one game with machine players, told day by day')
      .argument('<scenario>', 'scenario file or id; with --row, the folder of a batch or an experiment')
      .option('--seed <text>', 'what the game draws its luck from', seedText, '1'),
  )
    .option(
      '--row <n>',
      'play the game behind run number n of the folder',
      wholeNumber('--row', 0, MOST_RUNS),
    )
    .option('--record <file>', 'write the game record: all that is needed to replay it')
    .option('--par', 'say how each score stands to 500 machine games in the same seat')
    .option('--json', 'print the game as JSON')
    .option('--quiet', 'print only how it ended')
    .addHelpText('after', example('run three-bridges --seed 7 --record game.json'))
    .action(async (scenario: string, options: RunOptions) =>
      finish(await (await import('./run.ts')).run(scenario, options)),
    );
}

function addReplay(program: Command, finish: Finish): void {
  program
    .command('replay')
    .description('play a game record again and name the first round that differs')
    .argument('<file>', 'game record')
    .option('--verify', 'print only whether every round is the same')
    .option('--scenario <file>', 'the scenario file, where it is not found by the id in the record')
    .option('--par', 'say how each score stands to 500 machine games, or what they make of an open game')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', example('replay game.json --verify'))
    .action(async (file: string, options: ReplayOptions) =>
      finish((await import('./replay.ts')).replay(file, options)),
    );
}

function addBatch(program: Command, finish: Finish): void {
  withParts(
    withSeats(
      program
        .command('batch')
        .description('play many games into a folder and print in how many of a hundred each outcome came')
        .argument('<scenario>', 'scenario file or id')
        .requiredOption('--runs <n>', 'how many games', wholeNumber('--runs', 1, MOST_RUNS))
        .requiredOption('--seed <text>', 'seed of the batch; game number i has the seed <text>-i', seedText)
        .requiredOption(
          '--out <folder>',
          'where the results go; a folder of the same batch goes on',
          folderName,
        ),
    ),
  )
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', example('batch three-bridges --runs 1000 --seed 7 --out out/bridges'))
    .action(async (scenario: string, options: BatchOptions) =>
      finish(await (await import('./batch.ts')).batch(scenario, options)),
    );
}

function addReport(program: Command, finish: Finish): void {
  program
    .command('report')
    .description(
      'write a batch folder’s report.html: one page with charts and tables, open to anybody offline',
    )
    .argument('<folder>', 'folder of a complete batch')
    .option('--scenario <file>', 'the scenario file, where it is not found by the id in the manifest')
    .option(
      '--replay <n>',
      'games played again for their course by day',
      wholeNumber('--replay', 0, MOST_REPLAYED),
      USUAL_REPLAYED,
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
    .option('--scenario <file>', 'the scenario file, where it is not found by the id in the manifests')
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
      `models: the same in other versions of the model; inputs: how far it hangs on the start`,
    )
    .option('--runs <n>', 'games of each setting that is played', wholeNumber('--runs', 2, MOST_RUNS), 100)
    .addOption(
      new Option('--variant <ids>', 'models: variants to hold against the batch in every version')
        .argParser(names)
        .default([], 'none'),
    )
    .addOption(
      new Option(
        '--versions <ids>',
        'models: only these versions; absent: all but lookahead, which is slow',
      ).argParser(names),
    )
    .option('--scenario <file>', 'the scenario file, where it is not found by the id in the manifest')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', example('ask out/bridges models --variant no-ships'))
    .action(async (folder: string, question: string, options: AskOptions) =>
      finish(await (await import('./ask.ts')).ask(folder, question, options)),
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
      wholeNumber('--round', 1, 10_000),
    )
    .addOption(
      new Option('--order <order>', 'an order on the table, as records write it; may be given several times')
        .argParser((text: string, before: readonly string[]) => [...before, text])
        .default([], 'none'),
    )
    .option('--for <seconds>', 'how long', wholeNumber('--for', 1, MOST_SECONDS), 2)
    .option(
      '--games <n>',
      'how many games instead: the same number gives the same estimate',
      wholeNumber('--games', 1, MOST_RUNS),
    )
    .option('--seed <text>', 'what beliefs and luck are drawn from', seedText, '1')
    .option('--scenario <file>', 'the scenario file, where it is not found by the id in the record')
    .option('--json', 'print the estimate as JSON')
    .addHelpText('after', example('forecast game.json --seat league --round 3 --games 200'))
    .action(async (file: string, options: ForecastOptions) =>
      finish(await (await import('./forecast.ts')).forecast(file, options)),
    );
}

function addTournament(program: Command, finish: Finish): void {
  program
    .command('tournament')
    .description(
      'play policies in each seat against the usual one over the same seeds, with differences and intervals',
    )
    .argument('<scenario>', 'scenario file or id')
    .addOption(
      new Option(
        '--policies <ids>',
        'policies, with commas between them, script:FILE or external:COMMAND',
      ).argParser(names),
    )
    .addOption(new Option('--seat <ids>', 'only these seats; absent: all that have aims').argParser(names))
    .option(
      '--runs <n>',
      'pairs of games for each policy and seat',
      wholeNumber('--runs', 2, MOST_PAIRS),
      USUAL_PAIRS,
    )
    .option('--seed <text>', 'seed of the games; number i has the seed <text>-i', seedText, '1')
    .option('--variant <id>', 'a variant of the scenario')
    .addOption(timeLimit())
    .addOption(workers())
    .option('--json', 'print the standings as JSON')
    .addHelpText('after', example('tournament three-bridges --policies random,never-talk --runs 200'))
    .action(async (scenario: string, options: TournamentOptions) =>
      finish(await (await import('./tournament.ts')).tournament(scenario, options)),
    );
}

function withSeats(command: Command): Command {
  return command
    .option('--variant <id>', 'a variant of the scenario')
    .addOption(
      new Option(
        '--policy <actor=policy>',
        `who plays a seat: ${Object.keys(POLICIES).join(', ')}, script:FILE or external:COMMAND; may be given for each seat`,
      )
        .argParser(policyChoice)
        .default({}, `${USUAL_POLICY} in every seat`),
    )
    .addOption(timeLimit());
}
