// `orontes run`: one game with machine players, told day by day; of a scenario, or behind a row of a folder.

import { writeFileSync } from 'node:fs';
import { rowColumns } from '../../lab/games/columns.ts';
import type { Cell } from '../../lab/games/columns.ts';
import { playRecorded } from '../../lab/games/record.ts';
import { rowOf } from '../../lab/games/row.ts';
import type { Notes } from '../../lab/games/row.ts';
import { writeRecord } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { State, World } from '../../engine/game.ts';
import { claimLedger } from '../../telling/index.ts';
import { claimsBesideTruth, claimsText } from '../results/claims.ts';
import { dayBook } from '../results/day-book.ts';
import type { Day } from '../results/day-book.ts';
import { ending, endingText } from '../results/ending.ts';
import type { Ending } from '../results/ending.ts';
import { gameOfRow, sameAsRow } from '../play/row-game.ts';
import type { ToldGame } from '../results/told-game.ts';
import { parOfGame } from '../results/par.ts';
import { DONE, fileProblem, wrongUse } from '../terminal/problem.ts';
import { lapseText } from '../results/lapses.ts';
import { scenarioWords } from '../named/given.ts';
import { refuseOtherText, refuseRecordTarget, scenarioBeside } from '../named/outputs.ts';
import { loadScenario } from '../named/scenario.ts';
import { chooseSeats, seatHere } from '../named/seats.ts';
import { shellWord } from '../terminal/shell.ts';
import { print, printJson, say } from '../terminal/terminal.ts';
import { nameOf } from '../terminal/words.ts';

export interface RunOptions {
  /** Absent: 1, or that of the row. */
  readonly seed?: string;
  /** Number of a run of the folder that is named instead of a scenario. */
  readonly row?: number;
  readonly variant?: string;
  readonly policy: Readonly<Record<string, string>>;
  readonly timeLimit: number;
  readonly record?: string;
  readonly par?: true;
  readonly json?: true;
  readonly quiet?: true;
}

/** Columns of a row that say nothing of a single game that went to its end. */
const OF_BATCHES = new Set(['run', 'failure']);

const ONLY_THE_RECORD =
  'An outside program had a seat: the seed alone does not give this game again, its record does (--record).';

/** Plays, tells and, if asked to, records one game. Gives 1 when a row of a folder says otherwise of it. */
export async function run(name: string, options: RunOptions): Promise<number> {
  if (options.record !== undefined) refuseRecordTarget(options.record);
  if (options.row !== undefined) {
    refuseBesideRow(options);
    const found = await gameOfRow(name, options.row);
    const beside =
      options.record !== undefined && found.settled !== null
        ? keepScenario(options.record, found.settled)
        : found.named;
    const game = { ...found, named: beside };
    const end = tellGame(game, options);
    return sameAsRow(game, end.hash);
  }
  const { world, variant } = loadScenario(name, options.variant ?? null);
  const casting = chooseSeats(world, options.policy, 1000 * options.timeLimit);
  tellGame(
    { world, variant, casting, seed: options.seed ?? USUAL_SEED, heading: null, named: name },
    options,
  );
  return DONE;
}

/** What a row settles by itself cannot be asked for otherwise. */
function refuseBesideRow({ seed, variant, policy }: RunOptions): void {
  const given = [
    seed === undefined ? [] : ['--seed'],
    variant === undefined ? [] : ['--variant'],
    Object.keys(policy).length === 0 ? [] : ['--policy'],
  ].flat();
  if (given.length > 0)
    throw wrongUse(
      `--row plays the game of its row, with its seed and seats: leave ${given.join(', ')} away`,
    );
}

/** The seed where nobody names one. */
const USUAL_SEED = '1';

function tellGame(game: ToldGame, options: RunOptions): Ending {
  const { world, variant, casting, seed } = game;
  const seated = seatHere(world, variant, casting);
  const days: Day[] = [];
  const book = dayBook(world, (day) => days.push(day));
  const setting = { world, variant, seed, seats: casting.seats, policies: seated.policies };
  seated.outside?.begin();
  const ledger = claimLedger(world);
  const { record, state } = playRecorded(setting, {
    emit: book.emit,
    onRound: (_round, after) => ledger.note(after),
  });
  const claims = claimsBesideTruth(world, ledger.rows());
  seated.outside?.end(world, state);
  seated.close();
  book.close();
  const lapses = seated.lapses.take().map((lapse) => lapseText(world, lapse));
  for (const lapse of lapses) say(lapse);
  if (seated.outside) say(ONLY_THE_RECORD);
  if (options.record !== undefined) keep(options.record, writeRecord(record), game);
  const end = ending(world, state, book.events);
  const par = options.par ? parOfGame(world, end.scores) : null;
  if (options.json) {
    const { hashes: _, orders: __, format: ___, outcome: ____, ...played } = record;
    const notes = { reproducible: seated.outside === undefined, lapses: lapses.length };
    printJson({
      ...played,
      days,
      ...end,
      ...(par && { par }),
      lapses,
      claims,
      values: valuesOf(world, seed, state, notes),
    });
    return end;
  }
  print(`${nameOf(world.title)}${variant ? `, variant ${variant}` : ''}: ${game.heading ?? `seed ${seed}`}`);
  if (!options.quiet) for (const day of days) print(`\n${dayText(day)}`);
  print(`\n${endingText(world, end, par)}`);
  if (claims.length > 0 && !options.quiet) print(`\n${claimsText(claims)}`);
  return end;
}

/** A day as text: its heading and a line for each thing told of it. */
export function dayText({ heading, lines, said }: Day): string {
  const told = lines.length > 0 ? lines : ['Nothing of note.'];
  const claims =
    said.length > 0 ? ['  Claims that nobody has verified:', ...said.map((line) => `    ${line}`)] : [];
  return [heading, ...told.map((line) => `  ${line}`), ...claims].join('\n');
}

function keep(file: string, text: string, { world, named }: ToldGame): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const problem = fileProblem(error, file);
    throw problem ? wrongUse(problem) : error;
  }
  const words = [shellWord(file), ...scenarioWords(world.id, named).map(shellWord), '--verify'];
  say(`The game record is in ${file}; orontes replay ${words.join(' ')} plays it again.`);
}

/** A setting that is no variant of a shipped scenario stands beside the record, which needs it. Gives its file. */
function keepScenario(record: string, scenario: Scenario): string {
  const file = scenarioBeside(record);
  const text = `${JSON.stringify(scenario, null, 2)}\n`;
  refuseOtherText(file, text);
  try {
    writeFileSync(file, text);
  } catch (error) {
    const problem = fileProblem(error, file);
    throw problem ? wrongUse(problem) : error;
  }
  say(`The setting of its cell is in ${file}: name it with --scenario to replay the record.`);
  return file;
}

function valuesOf(world: World, seed: string, state: State, notes: Notes): Record<string, Cell> {
  const row = rowOf(world, 0, seed, state, notes);
  const named = rowColumns(world).map(({ name }, at): [string, Cell] => [name, row[at] ?? null]);
  return Object.fromEntries(named.filter(([name]) => !OF_BATCHES.has(name)));
}
