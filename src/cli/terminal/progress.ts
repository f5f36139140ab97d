// How far a batch is: a bar at a terminal, a line now and then in a log.

import { Presets, SingleBar } from 'cli-progress';
import { count, duration } from './figures.ts';
import { isWatched, say } from './terminal.ts';

/** The first line comes soon, so that a log tells of a pace that would take days. */
const FIRST_LINE_MS = 3000;
const LINE_EVERY_MS = 10_000;

/** Takes the number of games played so far, those of earlier sittings included. */
export interface Progress {
  update(played: number): void;
  stop(): void;
}

/** Begins to show progress towards `total` games. */
export function showProgress(total: number): Progress {
  const pace = startPace(total);
  return isWatched() ? bar(total, pace) : lines(total, pace);
}

interface Pace {
  /** Games a second in this sitting and time left, in words; whether there is a pace yet. */
  tell(played: number): { rate: string; left: string; known: boolean };
}

/** The pace is counted from the first games that come in: the start of the threads would make it look slow for long. */
function startPace(total: number): Pace {
  let found: number | null = null;
  let first: { readonly played: number; readonly at: number } | null = null;
  return {
    tell(played) {
      found ??= played;
      const now = performance.now();
      if (played > found) first ??= { played, at: now };
      const rate = first && now > first.at ? (1000 * (played - first.played)) / (now - first.at) : 0;
      return {
        rate: rate > 0 ? `${rate < 10 ? rate.toFixed(1) : count(rate)} games/s` : '… games/s',
        left: rate > 0 ? `${duration((total - played) / rate)} left` : '…',
        known: rate > 0,
      };
    },
  };
}

function bar(total: number, pace: Pace): Progress {
  const drawn = new SingleBar(
    {
      format: '{bar} {value}/{total} games · {rate} · {left}',
      clearOnComplete: true,
      hideCursor: true,
      barsize: 30,
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  drawn.start(total, 0, { rate: '… games/s', left: '…' });
  return {
    update: (played) => drawn.update(played, pace.tell(played)),
    stop: () => drawn.stop(),
  };
}

function lines(total: number, pace: Pace): Progress {
  let next = performance.now() + FIRST_LINE_MS;
  return {
    update(played) {
      const { rate, left, known } = pace.tell(played);
      const now = performance.now();
      if (now < next || !known) return;
      next = now + LINE_EVERY_MS;
      say(`${count(played)} of ${count(total)} games · ${rate} · ${left}`);
    },
    stop: () => undefined,
  };
}
