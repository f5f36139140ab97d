// A worker of the staff: plays draws of an estimate that it is sent, one at a time, and between estimates plays silently until its code is compiled, as
// code is several times as fast then. The same in a browser's worker and in a thread.

import { allocateState, actorOnTurn, begin, observe } from '../../engine/game.ts';
import type { ActorIndex, World } from '../../engine/game.ts';
import { POLICIES } from '../../policies/index.ts';
import { compileScenario } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { drawPlayer, viewFrom } from './forecast.ts';
import type { Draw, Plan } from './forecast.ts';
import { USUAL_POLICY } from '../games/seats.ts';

/** What a worker is told. */
export type StaffAsk =
  /** The scenario that all later estimates are of, until another is given. */
  | { readonly kind: 'prepare'; readonly scenario: Scenario; readonly variant: string | null }
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
  /** Nothing is played, asked for or silent, until `go on`. */
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
/** Milliseconds between two of them: the page beside goes first. */
const REST_MS = 4;

/** How many times as long a worker waits after its first draw, which has the most compiled, and draws by which that falls by one. */
const FIRST_CALMS = 4;
const CALM_DRAWS = 4;

/** An estimate that is on, with the draws that are to be played. */
interface Estimate {
  readonly id: number;
  readonly play: (draw: number) => Draw;
  readonly due: number[];
}

/** Silent games of a scenario that are not all played yet. */
interface Warming {
  readonly world: World;
  play: ((draw: number) => Draw) | null;
  /** Whether one is about to be played. */
  isDue: boolean;
}

/** How a worker takes its time. */
export interface Pacing {
  /** Games after which it says that it is warm. */
  readonly warmGames?: number;
  /**
   * Milliseconds that it waits after each draw until it is warm, and up to four times as long after the first ones: what runs for the first time
   * is compiled on all cores, and where there are few of them nothing is left to whoever is beside it.
   */
  readonly calm?: number;
}

/**
 * A worker's ear.
 *
 * @param say takes what the worker says
 * @param later calls back after so many milliseconds, once messages that wait have been heard
 */
export function forecastWorker(
  say: (answer: StaffAnswer) => void,
  later: (task: () => void, milliseconds: number) => void,
  { warmGames = WARM_GAMES, calm = 0 }: Pacing = {},
): (ask: StaffAsk) => void {
  let world: World | null = null;
  let estimate: Estimate | null = null;
  let isCalming = false;
  let isResting = false;
  let warming: Warming | null = null;
  let played = 0;

  /** Plays one silent game after another while nothing is asked, until enough have been played. */
  function warmUp(): void {
    const mine = warming;
    if (mine === null || mine.isDue || estimate !== null || isResting) return;
    mine.isDue = true;
    later(() => {
      mine.isDue = false;
      if (mine !== warming || estimate !== null || isResting) return;
      if (played >= warmGames) {
        warming = null;
        return say({ kind: 'warm' });
      }
      (mine.play ??= silentPlayer(mine.world))(played++);
      warmUp();
    }, REST_MS);
  }

  /** Plays the draws that are to be played. */
  function playDue(): void {
    while (estimate !== null && !isCalming && !isResting) {
      const { id, play, due } = estimate;
      const draw = due.shift();
      if (draw === undefined) return;
      say({ kind: 'drawn', id, draw: play(draw) });
      isCalming = ++played < warmGames && calm > 0;
      if (isCalming) later(calmed, calm * Math.max(1, FIRST_CALMS - (played - 1) / CALM_DRAWS));
    }
  }

  function calmed(): void {
    isCalming = false;
    orFail(playDue, estimate?.id ?? null);
  }

  /** Does something, and says why where that cannot be done. */
  function orFail(task: () => void, id: number | null): void {
    try {
      task();
    } catch (error) {
      say({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
    }
  }

  function hear(ask: StaffAsk): void {
    switch (ask.kind) {
      case 'prepare': {
        const compiled = compileScenario(ask.scenario, { variant: ask.variant });
        [world, estimate, played] = [compiled, null, 0];
        warming = { world: compiled, play: null, isDue: false };
        warmUp();
        break;
      }
      case 'estimate': {
        if (world === null) throw new Error('an estimate before its scenario');
        const { id, bytes, viewer, seed, plans } = ask;
        const view = viewFrom(world, bytes, viewer);
        estimate = { id, play: drawPlayer({ world, view, policies: usual(world), seed, plans }), due: [] };
        break;
      }
      case 'draw':
        if (estimate?.id !== ask.id) break;
        estimate.due.push(ask.draw);
        playDue();
        break;
      case 'drop':
        if (estimate?.id === ask.id) estimate = null;
        warmUp();
        break;
      case 'rest':
        isResting = true;
        break;
      case 'go on':
        isResting = false;
        playDue();
        warmUp();
        break;
    }
  }

  return (ask) => orFail(() => hear(ask), 'id' in ask ? ask.id : null);
}

function usual(world: World) {
  const policy = POLICIES[USUAL_POLICY]!;
  return world.actors.ids.map(() => policy);
}

/** Plays draws from the first evening of the scenario, which nobody reads. */
function silentPlayer(world: World): (draw: number) => Draw {
  const state = begin(world, 'warm', undefined, allocateState(world));
  const view = observe(world, state, actorOnTurn(state));
  return drawPlayer({ world, view, policies: usual(world), seed: 'warm' });
}
