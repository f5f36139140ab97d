// What happened in a finished game, day by day.

import type { GameEvent } from '../../../engine/game.ts';
import { outcomeOf } from '../../../engine/game.ts';
import { digest, tellOrder, turnsBy } from '../../../telling/index.ts';
import type { ReportDay } from '../../store/report.ts';
import { isPerson } from '../game/game.ts';
import type { Game } from '../game/game.ts';
import { dateOf } from '../snapshot/words.ts';

/** Lines of a day. */
const LINES = 2;
/** More lines than any day has: what turned the game is looked for in all of them. */
const ALL = 100;

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

/** What the seats of persons ordered in a round, a sentence each. */
function ordersIn(game: Game, round: number, language: string): ReportDay['orders'] {
  return game.world.actors.ids.flatMap((_, actor) => {
    if (!isPerson(game, actor)) return [];
    const texts = game.played
      .filter((each) => each.round === round && each.actor === actor && each.order.kind !== 'end')
      .map(({ order }) => tellOrder(game.world, order, language));
    return [{ actor, texts }];
  });
}

/** Each day with the little that mattered most of it, what turned the game before all else; a step a day. */
export function* daysOf(game: Game, language: string): Generator<undefined, readonly ReportDay[]> {
  const outcome = outcomeOf(game.state);
  const isTurn = outcome === null ? () => false : turnsBy(game.world, eventsOf(game), outcome);
  const rounds = [...new Set(game.played.map(({ round }) => round))];
  const days: ReportDay[] = [];
  for (const round of rounds) {
    const events = game.played
      .filter((each) => each.round === round)
      .flatMap((each) => each.events)
      .filter(({ kind }) => kind !== 'game-ended');
    days.push({
      round,
      date: dateOf(game.world, round, 'long', language),
      shortDate: dateOf(game.world, round, 'short', language),
      lines: digest(game.world, events, { limit: ALL, language })
        .map((line) => ({ text: line.text, turns: line.events.some((event) => isTurn(round, event)) }))
        .toSorted((a, b) => Number(b.turns) - Number(a.turns))
        .slice(0, LINES)
        .map(({ text }) => beginningOf(text)),
      orders: ordersIn(game, round, language),
    });
    yield;
  }
  return days;
}
