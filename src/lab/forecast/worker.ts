// A worker of the staff: plays draws of an estimate that it is sent, one at a time, and between estimates plays silently until its code is compiled, as
// code is several times as fast then. It looks at its post every few milliseconds. The same in a browser's worker and in a thread.

import { allocateState, actorOnTurn, begin, observe } from '../../engine/game.ts';
import type { ActorIndex, World } from '../../engine/game.ts';
import { POLICIES } from '../../policies/index.ts';
import { drawPlayer, viewFrom } from './forecast.ts';
import type { Draw, DrawPlayer, Plan } from './forecast.ts';
import { USUAL_POLICY } from '../games/seats.ts';

/** What a worker is told. */
export type StaffAsk =
  /** The world that all later estimates are of, until another is given. */
  | { readonly kind: 'prepare'; readonly world: World }
  /** Begins an estimate: from the memory of a state, by what the viewer can know of it. */
  | {
      readonly kind: 'estimate';
      readonly id: number;
      readonly bytes: Uint8Array;
      readonly viewer: ActorIndex;
      readonly seed: string;
      readonly plans: readonly Plan[];
    }
  /** Plays one draw of the estimate that was begun last. */
  | { readonly kind: 'draw'; readonly id: number; readonly draw: number }
  /** Nobody waits for an estimate any more. */
  | { readonly kind: 'drop'; readonly id: number }
  /** Nothing is played, asked for or silent, until `go on`: a game that is on stands still. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'go on' };

/** What a worker says. */
export type StaffAnswer =
  /** Its code is compiled: draws take as long as they ever will. */
  | { readonly kind: 'warm' }
  | { readonly kind: 'drawn'; readonly id: number; readonly draw: Draw }
  /** `id` is null when no estimate had been begun. */
  | { readonly kind: 'failed'; readonly id: number | null; readonly reason: string };

/** Games after which most of the code that plays is compiled. */
const WARM_GAMES = 120;
/** Milliseconds that a worker waits at most after a stretch before its first estimate: nobody is at the map yet, and much should be compiled by then. */
const EARLY_CALM_MS = 4;
/** Milliseconds of play between two looks at the post. */
const STRETCH_MS = 6;

/** An estimate that is on, with the draws that are to be played. */
interface Estimate {
  readonly id: number;
  readonly play: DrawPlayer;
  readonly due: number[];
}

/** A game that is on. */
interface Game {
  readonly steps: ReturnType<DrawPlayer>;
  /** Of which estimate; null: it is a silent one. */
  readonly id: number | null;
}

/** Where a worker is. */
export interface Surroundings {
  /** Takes what the worker says. */
  readonly say: (answer: StaffAnswer) => void;
  /** Calls back after so many milliseconds, once messages that wait have been heard. */
  readonly later: (task: () => void, milliseconds: number) => void;
  /** Milliseconds of a clock. */
  readonly now: () => number;
}

/** How a worker takes its time. */
export interface Pacing {
  /** Games after which it says that it is warm. */
  readonly warmGames?: number;
  /**
   * Milliseconds that it waits after its first stretches, and less and less until it is warm: what runs for the first time is compiled on all cores,
   * for much longer than it runs, and where there are few of them nothing would be left to whoever is beside it.
   */
  readonly calm?: number;
}

/** A worker's ear. */
export function forecastWorker(
  { say, later, now }: Surroundings,
  { warmGames = WARM_GAMES, calm = 0 }: Pacing = {},
): (ask: StaffAsk) => void {
  let world: World | null = null;
  let estimate: Estimate | null = null;
  /** Plays silent games of the world; null until the first of them, as an estimate may come before it. */
  let silent: DrawPlayer | null = null;
  let isWarm = false;
  let game: Game | null = null;
  let played = 0;
  /** Whether an estimate was ever asked for. */
  let isCalled = false;
  let isResting = false;
  /** Whether it goes on by itself after a while. */
  let isDue = false;

  /** The game to be played next: a draw that is asked for; while no estimate is on, a silent one. */
  function nextGame(): Game | null {
    if (estimate !== null) {
      const draw = estimate.due.shift();
      return draw === undefined ? null : { steps: estimate.play(draw), id: estimate.id };
    }
    if (world === null || isWarm) return null;
    if (played < warmGames) return { steps: (silent ??= silentPlayer(world))(played), id: null };
    [silent, isWarm] = [null, true];
    say({ kind: 'warm' });
    return null;
  }

  /** Plays for a stretch. */
  function play(): void {
    if (isDue || isResting) return;
    game ??= nextGame();
    if (game === null) return;
    const end = now() + STRETCH_MS;
    let step = game.steps.next();
    while (step.done !== true && now() < end) step = game.steps.next();
    if (step.done === true) {
      if (game.id !== null) say({ kind: 'drawn', id: game.id, draw: step.value });
      game = null;
      played++;
    }
    goOnAfter(waitAfter(played));
  }

  /** Milliseconds to wait after a stretch, by the games that have been played: the more of them, the less is compiled. */
  function waitAfter(games: number): number {
    const most = isCalled ? calm : Math.min(calm, EARLY_CALM_MS);
    return (most * Math.max(0, warmGames - games)) / warmGames;
  }

  function goOnAfter(milliseconds: number): void {
    if (isDue) return;
    isDue = true;
    later(() => {
      isDue = false;
      orFail(play, estimate?.id ?? null);
    }, milliseconds);
  }

  /** Does something, and says why where that cannot be done. */
  function orFail(task: () => void, id: number | null): void {
    try {
      task();
    } catch (error) {
      game = null;
      say({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
    }
  }

  function hear(ask: StaffAsk): void {
    switch (ask.kind) {
      case 'prepare':
        ({ world } = ask);
        [estimate, game, silent, played, isWarm] = [null, null, null, 0, false];
        goOnAfter(waitAfter(played));
        break;
      case 'estimate': {
        if (world === null) throw new Error('an estimate before its world');
        isCalled = true;
        const { id, bytes, viewer, seed, plans } = ask;
        const view = viewFrom(world, bytes, viewer);
        estimate = { id, play: drawPlayer({ world, view, policies: usual(world), seed, plans }), due: [] };
        game = null;
        break;
      }
      case 'draw':
        if (estimate?.id !== ask.id) break;
        estimate.due.push(ask.draw);
        play();
        break;
      case 'drop':
        if (estimate?.id !== ask.id) break;
        [estimate, game] = [null, null];
        goOnAfter(waitAfter(played));
        break;
      case 'rest':
        isResting = true;
        break;
      case 'go on':
        isResting = false;
        play();
        break;
    }
  }

  return (ask) => orFail(() => hear(ask), 'id' in ask ? ask.id : null);
}

function usual(world: World) {
  const policy = POLICIES[USUAL_POLICY]!;
  return world.actors.ids.map(() => policy);
}

/** Plays draws from the first evening of the world, which nobody reads. */
function silentPlayer(world: World): DrawPlayer {
  const state = begin(world, 'warm', undefined, allocateState(world));
  const view = observe(world, state, actorOnTurn(state));
  return drawPlayer({ world, view, policies: usual(world), seed: 'warm' });
}
