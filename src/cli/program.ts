// The command line: verbs, their options and an example of each. The work is in a file a verb, loaded when it is asked for.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { BatchOptions } from './verbs/batch.ts';
import type { CheckOptions } from './verbs/check.ts';
import type { ListOptions } from './verbs/list.ts';
import type { ReplayOptions } from './verbs/replay.ts';
import type { RunOptions } from './verbs/run.ts';
import type { TournamentOptions } from './verbs/tournament.ts';
import { USUAL_POLICY } from '../lab/games/seats.ts';
import { POLICIES } from '../policies/index.ts';
import { MOST_RUNS } from '../scenario/index.ts';
import { CHECKOUT } from './checkout.ts';
import { suggestion } from './named/nearest.ts';
import { DONE, wrongUse } from './terminal/problem.ts';
import { folderName, names, policyChoice, seedText, wholeNumber } from './named/choices.ts';
import { addCite, addExperiment, addMerge, addVerify, addWorker } from './verbs/lab-verbs.ts';
import { example, timeLimit, withParts, workers } from './named/options.ts';
import type { Finish } from './named/options.ts';
import { addAnswers } from './verbs/answer-verbs.ts';

/** Games that one check may play for its expectations. */
const MOST_EXPECTED = 100_000;
/** Pairs of games for each line of a tournament. */
const MOST_PAIRS = 100_000;
const USUAL_PAIRS = 100;

/** The parser of the whole command. It throws CommanderError and Problem instead of ending the process. */
export function buildProgram(finish: Finish): Command {
  const program = new Command('orontes')
    .description(
      'Simulated games of a war from a scenario file: check it, play it, replay it, play it many times.',
    )
    .version(version(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  addList(program, finish);
  addCheck(program, finish);
  addSchema(program, finish);
  addRun(program, finish);
  addReplay(program, finish);
  addBatch(program, finish);
  addExperiment(program, finish);
  addVerify(program, finish);
  addMerge(program, finish);
  addWorker(program, finish);
  addAnswers(program, finish);
  addCite(program, finish);
  addTournament(program, finish);
  addHelp(program, finish);
  program.addHelpText(
    'after',
    `
SCENARIO is a file, or the id of a scenario in the folder scenarios, such as three-bridges.
Data goes to standard output, messages to standard error. Exit code: 0 done, 1 a negative answer, 2 wrong use.

Examples:
  orontes list
  orontes check scenarios/three-bridges.json
  orontes schema scenario
  orontes run three-bridges --seed 7 --record game.json
  orontes replay game.json --verify
  orontes batch three-bridges --runs 1000 --seed 7 --out out/bridges
  orontes experiment scenarios/experiments/bridge-road.json --out out/bridge-road
  orontes verify out/bridges --share 0.01
  orontes merge out/whole out/part-1 out/part-2
  orontes worker --queue redis://host:6379
  orontes report out/bridges
  orontes compare out/bridges out/no-ships
  orontes ask out/bridges models
  orontes forecast game.json --seat league --round 3
  orontes cite out/bridges
  orontes tournament three-bridges --policies random,never-talk --runs 200`,
  );
  return program;
}

function version(): string {
  const text = readFileSync(join(CHECKOUT, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function addList(program: Command, finish: Finish): void {
  program
    .command('list')
    .description('print what there is to play or, of a scenario, the ids of its seats, variants and measures')
    .argument('[scenario]', 'scenario file or id')
    .option('--of <section>', 'list the rows of a section of its file, such as formations or locations')
    .option('--json', 'print it as JSON')
    .addHelpText('after', example('list three-bridges --of formations'))
    .action(async (scenario: string | undefined, options: ListOptions) =>
      finish((await import('./verbs/list.ts')).list(scenario, options)),
    );
}

/** The parser's own help answers a verb that does not exist with the whole help. */
function addHelp(program: Command, finish: Finish): void {
  program
    .command('help')
    .description('print the help of a verb')
    .argument('[verb]')
    .action((verb: string | undefined) => {
      const of = verb === undefined ? program : program.commands.find((each) => each.name() === verb);
      const verbs = program.commands.map((each) => each.name());
      if (!of) throw wrongUse(`there is no verb "${verb}"${suggestion(verb ?? '', verbs)}`);
      of.outputHelp();
      finish(DONE);
    });
}

function addCheck(program: Command, finish: Finish): void {
  program
    .command('check')
    .description(
      'look for everything that is wrong with scenario files, variants included, and experiment files',
    )
    .argument('<files...>', 'scenario and experiment files, or ids of those that come with the program')
    .option('--json', 'print the problems as JSON')
    .option('--expect', 'play games too, and say whether they show what the files expect of them')
    .option('--played', 'play games too, and say what of the files never plays a part in them')
    .addOption(
      new Option(
        '--variant <ids>',
        'with --played: play these variants too, or all, and say what each changes',
      ).argParser(names),
    )
    .option('--against <scenario>', 'with --played: say what the files change against this one')
    .option('--runs <n>', 'games that are played', wholeNumber('--runs', 1, MOST_EXPECTED), 1000)
    .addHelpText('after', example('check scenarios/three-bridges.json --expect'))
    .action(async (files: string[], options: CheckOptions) =>
      finish((await import('./verbs/check.ts')).check(files, options)),
    );
}

function addSchema(program: Command, finish: Finish): void {
  program
    .command('schema')
    .description('print the JSON Schema of a format, for editors')
    .argument('[format]', 'scenario, experiment or script', 'scenario')
    .option('--json', 'print JSON, as it always does')
    .addHelpText('after', example('schema scenario > scenario.schema.json'))
    .action(async (format: string) => finish((await import('./verbs/schema.ts')).schema(format)));
}

function addRun(program: Command, finish: Finish): void {
  withSeats(
    program
      .command('run')
      .description('play one game with machine players, told day by day')
      .argument('<scenario>', 'scenario file or id; with --row, the folder of a batch or an experiment')
      .option('--seed <text>', 'what the game draws its luck from; absent: 1', seedText),
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
      finish(await (await import('./verbs/run.ts')).run(scenario, options)),
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
      finish((await import('./verbs/replay.ts')).replay(file, options)),
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
      finish(await (await import('./verbs/batch.ts')).batch(scenario, options)),
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
      finish(await (await import('./verbs/tournament.ts')).tournament(scenario, options)),
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
