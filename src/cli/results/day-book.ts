// Collects a game's events into days and tells each once it is over. How the game ended is told by itself.

import { recordEvents } from '../../engine/game.ts';
import type { Emit, GameEvent, World } from '../../engine/game.ts';
import { digest, tellRound, tellSaid } from '../../telling/index.ts';
import { LANGUAGE } from '../terminal/words.ts';

/** The most lines that a day is told in. */
const LINES = 12;

/** One day told. */
export interface Day {
  readonly round: number;
  readonly heading: string;
  readonly lines: readonly string[];
  /** What outlets said, true or not. */
  readonly said: readonly string[];
}

/** Takes events; `close` tells the last day. `events` are all of the game so far. */
export interface DayBook {
  readonly emit: Emit;
  readonly events: readonly GameEvent[];
  close(): void;
}

/** Begins a book that hands on each day when the next one begins. */
export function dayBook(world: World, onDay: (day: Day) => void): DayBook {
  const recorded = recordEvents();
  let round = 0;
  let first = 0;
  let beforeThat = 0;

  function close(): void {
    const events = recorded.events.slice(first).filter(({ kind }) => kind !== 'game-ended');
    const before = recorded.events.slice(beforeThat, first);
    beforeThat = first;
    first = recorded.events.length;
    if (round === 0) return;
    const lines = digest(world, events, { limit: LINES, language: LANGUAGE, before }).map(({ text }) => text);
    const said = tellSaid(world, events, LANGUAGE);
    onDay({ round, heading: tellRound(world, round, LANGUAGE), lines, said });
  }

  return {
    events: recorded.events,
    close,
    emit(kind, a, b, c, n) {
      if (kind === 'round-begun') {
        close();
        round = a;
      }
      recorded.emit(kind, a, b, c, n);
    },
  };
}
