// `orontes replay`: plays a record again and names the first round that differs.

import { ENGINE_VERSION } from '../../engine/game.ts';
import type { World } from '../../engine/game.ts';
import { replay as playAgain } from '../../lab/games/record.ts';
import type { Replayed } from '../../lab/games/record.ts';
import type { GameRecord } from '../../scenario/index.ts';
import { tellRefusal } from '../../telling/index.ts';
import { dayBook } from '../results/day-book.ts';
import type { Day } from '../results/day-book.ts';
import { ending, endingText } from '../results/ending.ts';
import { count } from '../terminal/figures.ts';
import { parOfGame, prospectText } from '../results/par.ts';
import { DONE, NEGATIVE } from '../terminal/problem.ts';
import { dayText } from './run.ts';
import { scenarioOf } from '../named/record-scenario.ts';
import { loadRecord } from '../named/scenario.ts';
import { print, printJson, say } from '../terminal/terminal.ts';
import { LANGUAGE, nameOf } from '../terminal/words.ts';

export interface ReplayOptions {
  readonly verify?: true;
  readonly scenario?: string;
  readonly par?: true;
  readonly json?: true;
}

/** Plays a record again. Gives 1 when it is not the same game. */
export function replay(file: string, options: ReplayOptions): number {
  const record = loadRecord(file);
  const { world } = scenarioOf(file, record, options.scenario);
  const notes = notesOn(world, record);
  for (const note of notes) say(note);
  const days: Day[] = [];
  const book = dayBook(world, (day) => days.push(day));
  const played = playAgain(world, record, { emit: book.emit });
  if (played.kind === 'same') book.close();
  const answer = answerOf(world, record, played);
  const code = played.kind === 'same' ? DONE : NEGATIVE;
  const end = ending(world, played.state, book.events);
  const par = options.par && end.outcome ? parOfGame(world, end.scores) : null;
  if (options.json) {
    printJson({
      same: played.kind === 'same',
      ...difference(played),
      answer,
      notes,
      ...(options.verify ? {} : { days }),
      ...end,
      ...(par && { par }),
    });
    return code;
  }
  if (!options.verify) {
    print(
      `${nameOf(world.title)}${record.variant ? `, variant ${record.variant}` : ''}: seed ${record.seed}`,
    );
    for (const day of days) print(`\n${dayText(day)}`);
    if (played.kind === 'same') {
      print(`\n${endingText(world, end, par)}`);
      if (options.par && !end.outcome) print(`\n${prospectText(world, played.state)}`);
    }
    print('');
  }
  print(answer);
  return code;
}

/** What has changed since the record was made. */
function notesOn(world: World, record: GameRecord): string[] {
  const notes: string[] = [];
  if (record.engine !== ENGINE_VERSION) {
    notes.push(
      `The record was made by engine ${record.engine}, this is engine ${ENGINE_VERSION}: ` +
        `it is played as far as the hashes agree. Its outcome was ${record.outcome ?? 'still open'}.`,
    );
  }
  if (record.scenario.hash !== world.hash) {
    notes.push(
      `The scenario "${world.id}" has changed since: the record is played as far as the hashes agree.`,
    );
  }
  return notes;
}

function difference(played: Replayed): { round?: number } {
  return played.kind === 'differs' || played.kind === 'refused' || played.kind === 'not-injected'
    ? { round: played.round }
    : {};
}

function answerOf(world: World, record: GameRecord, played: Replayed): string {
  if (played.kind === 'same') {
    const outcome = record.outcome ? `the outcome is ${record.outcome}` : 'the game is still open';
    return `The same game: all ${count(played.rounds)} rounds are equal to the last bit, and ${outcome}.`;
  }
  const equal = `${count(played.rounds)} of ${count(record.hashes.length)} recorded rounds are equal`;
  return `Not the same game: ${differenceText(world, played)}; ${equal}.`;
}

function differenceText(world: World, played: Exclude<Replayed, { kind: 'same' }>): string {
  switch (played.kind) {
    case 'differs':
      return `round ${played.round} is the first that differs (recorded ${played.recorded}, found ${played.found})`;
    case 'refused': {
      const why = played.refusal
        ? tellRefusal(world, played.refusal, LANGUAGE)
        : 'it is no order of this scenario';
      return `in round ${played.round} the order "${played.order}" cannot be given (${why})`;
    }
    case 'not-injected':
      return `in round ${played.round} the umpire's "${played.inject}" cannot be done`;
    case 'other-length':
      return `its orders do not end where its ${count(played.recorded)} hashes do`;
    case 'other-outcome':
      return `the outcome is ${played.found ?? 'still open'}, recorded was ${played.recorded ?? 'still open'}`;
  }
}
