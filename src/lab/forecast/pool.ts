// The staff: a few workers that are kept warm and play one estimate at a time together. What an estimate says depends on how many draws there are, and
// not on how many workers played them or which was the quicker.

import type { ActorIndex, World } from '../../engine/game.ts';
import { GO_ON, forecastReader } from './forecast.ts';
import type { ForecastReading, Plan } from './forecast.ts';
import type { StaffAnswer, StaffAsk } from './worker.ts';

/** A worker as the pool sees it. */
export interface StaffPort {
  post(ask: StaffAsk): void;
  close(): void;
}

/** Starts a worker; what it says goes to `listen`. */
export type StartStaff = (listen: (answer: StaffAnswer) => void) => StaffPort;

/** What is to be estimated. */
export interface ForecastQuestion {
  /** The world that was last prepared. */
  readonly world: World;
  /** Memory of the state to go on from, and whose view of it counts. */
  readonly bytes: Uint8Array;
  readonly viewer: ActorIndex;
  /** The same seed gives the same estimate, draw by draw. */
  readonly seed: string;
  /** What is on the table, the first being what others are held against; absent: the seat goes on as its policy would. */
  readonly plans?: readonly Plan[];
  /** It ends when the widest interval of an outcome is within so many games of a hundred either way … */
  readonly width: number;
  /** … or after so many draws. */
  readonly most: number;
}

/** What is told of an estimate, several times a second until `last`. */
export type ForecastTidings =
  | { readonly reading: ForecastReading; readonly last: boolean; readonly failed: null }
  | { readonly reading: null; readonly last: true; readonly failed: string };

export interface ForecastPool {
  /**
   * Tells the workers the world of the estimates to come and has them warm up; starts them where they have not been. An estimate of another
   * world is dropped; told one of the same hash again, nothing changes. Settles when all are warm; an estimate may be asked for at once, and goes first.
   */
  prepare(world: World): Promise<void>;
  /** Begins an estimate in the place of the one before. */
  ask(question: ForecastQuestion, listen: (tidings: ForecastTidings) => void): AskedForecast;
  /** Has nothing played, neither draws nor silent games, whatever is asked, until `goOn`: what is on stands still. */
  rest(): void;
  goOn(): void;
  close(): void;
}

/** An estimate that was asked for. */
export interface AskedForecast {
  /** Plays no more draws until `resume`; what the workers have begun they end, and it counts. */
  pause(): void;
  /** Goes on from where it was paused. */
  resume(): void;
  /** Nobody waits for more of it. */
  stop(): void;
  /** What there is of it now. */
  read(): ForecastReading;
}

/** Draws that a worker has before it: one to play and one to go on with. */
const AHEAD = 2;
/** Draws before which nothing is taken for settled. */
const FEWEST = 60;
/** Milliseconds between two readings. */
const TELL_MS = 150;

interface Preparation {
  readonly hash: string;
  readonly settled: Promise<void>;
  readonly settle: () => void;
  /** Workers that are warm. */
  warm: number;
}

interface Asked {
  readonly id: number;
  /** Gives the workers that wait for a draw one each, where nothing keeps them from it. */
  readonly giveOut: () => void;
  readonly hear: (worker: StaffPort, answer: StaffAnswer) => void;
  readonly fail: (reason: string) => void;
}

/**
 * A pool of workers that have not been started yet.
 *
 * @param now milliseconds of a clock
 */
export function forecastPool(count: number, start: StartStaff, now: () => number): ForecastPool {
  let workers: readonly StaffPort[] = [];
  let asked: Asked | null = null;
  let ids = 0;
  let prepared: Preparation | null = null;
  let resting = false;

  function started(): readonly StaffPort[] {
    if (workers.length === 0) {
      workers = Array.from({ length: count }, () => {
        const worker: StaffPort = start((answer) => hear(worker, answer));
        return worker;
      });
      if (resting) for (const worker of workers) worker.post({ kind: 'rest' });
    }
    return workers;
  }

  function hear(worker: StaffPort, answer: StaffAnswer): void {
    if (answer.kind === 'warm') {
      if (prepared && ++prepared.warm === workers.length) prepared.settle();
    } else if (answer.kind === 'failed' && answer.id === null) {
      // A worker that is lost, or does not know its world: all begin afresh when they are next asked.
      const lost = asked;
      close();
      lost?.fail(answer.reason);
    } else if (answer.id === asked?.id) asked.hear(worker, answer);
  }

  function drop(): void {
    if (asked === null) return;
    for (const worker of workers) worker.post({ kind: 'drop', id: asked.id });
    asked = null;
  }

  function close(): void {
    for (const worker of workers) worker.close();
    prepared?.settle();
    workers = [];
    asked = null;
    prepared = null;
  }

  return {
    prepare(world) {
      const { hash } = world;
      if (prepared?.hash === hash) return prepared.settled;
      drop();
      prepared?.settle();
      let settle: () => void = () => undefined;
      const settled = new Promise<void>((resolve) => (settle = resolve));
      prepared = { hash, settled, settle, warm: 0 };
      for (const worker of started()) worker.post({ kind: 'prepare', world });
      return settled;
    },
    ask(question, listen) {
      drop();
      const id = ++ids;
      const { world, bytes, viewer, seed, plans = [GO_ON], width, most } = question;
      const reader = forecastReader(world, viewer, plans);
      let next = 0;
      let told = -Infinity;
      let paused = false;
      /* Workers that wait for a draw, once for each. */
      let waiting: StaffPort[] = [];
      const give = (worker: StaffPort): void => {
        if (paused || resting) waiting.push(worker);
        else if (next < most) worker.post({ kind: 'draw', id, draw: next++ });
      };
      const giveOut = (): void => {
        const idle = waiting;
        waiting = [];
        for (const worker of idle) give(worker);
      };
      asked = {
        id,
        giveOut,
        hear(worker, answer) {
          if (answer.kind === 'failed') return this.fail(answer.reason);
          if (answer.kind !== 'drawn') return;
          reader.add(answer.draw);
          give(worker);
          const draws = reader.draws();
          if (draws === 0 || (draws < most && now() - told < TELL_MS)) return;
          told = now();
          const reading = reader.read();
          const last = draws >= most || (draws >= FEWEST && reading.halfWidth <= width);
          if (last) drop();
          listen({ reading, last, failed: null });
        },
        fail(reason) {
          drop();
          listen({ reading: null, last: true, failed: reason });
        },
      };
      for (const worker of started()) {
        worker.post({ kind: 'estimate', id, bytes, viewer, seed, plans });
        for (let i = 0; i < AHEAD; i++) give(worker);
      }
      return {
        pause() {
          paused = true;
        },
        resume() {
          paused = false;
          if (asked?.id === id) giveOut();
        },
        stop() {
          if (asked?.id === id) drop();
        },
        read: () => reader.read(),
      };
    },
    rest() {
      if (resting) return;
      resting = true;
      for (const worker of workers) worker.post({ kind: 'rest' });
    },
    goOn() {
      if (!resting) return;
      resting = false;
      for (const worker of workers) worker.post({ kind: 'go on' });
      asked?.giveOut();
    },
    close,
  };
}
