// What happened in a finished game, day by day.

import type { GameEvent } from '../../../engine/game.ts';
import { digest } from '../../../telling/index.ts';
import type { ReportDay } from '../../store/report.ts';
import type { Game } from '../game/game.ts';
import { dateOf } from '../snapshot/words.ts';

/** Lines of a day. */
const LINES = 2;

/** Words that a beginning must have to stand for its sentence. */
const WORDS = 4;

/** The beginning of a line: its first sentence, to the first comma where enough stands before it. */
function beginningOf(line: string): string {
  const [sentence = line] = line.split(/[.؛] /);
  const [clause = sentence] = sentence.split(/[,،] /);
  return (clause.split(' ').length >= WORDS ? clause : sentence).replace(/\.$/, '');
}

/** The events of the whole game, in their order. */
export function eventsOf({ prelude, played }: Game): readonly GameEvent[] {
  return [...prelude, ...played.flatMap(({ events }) => events)];
}

/** Each day with the little that mattered most of it. */
export function daysOf(game: Game, language: string): readonly ReportDay[] {
  const rounds = [...new Set(game.played.map(({ round }) => round))];
  return rounds.map((round) => {
    const events = game.played
      .filter((each) => each.round === round)
      .flatMap((each) => each.events)
      .filter(({ kind }) => kind !== 'game-ended');
    return {
      round,
      date: dateOf(game.world, round, 'long', language),
      shortDate: dateOf(game.world, round, 'short', language),
      lines: digest(game.world, events, { limit: LINES + 1, language })
        .slice(0, LINES)
        .map(({ text }) => beginningOf(text)),
    };
  });
}
