// The turning points of the finished game on the page: its moments are sent to the worker, what comes back is put into words.

import { turningReader } from '../../../lab/forecast/turning.ts';
import type { TurnPlayed, TurningReading } from '../../../lab/forecast/turning.ts';
import { appStore } from '../../store/store.ts';
import type { AppState } from '../../store/store.ts';
import { firstWorker, secondWorker } from '../../workers/client.ts';
import { sharePasses } from '../../workers/passes.ts';
import type { Passes } from '../../workers/passes.ts';
import { currentGame } from '../current.ts';
import { whenIdle } from '../idle.ts';
import { isPerson } from '../game/game.ts';
import type { Game } from '../game/game.ts';
import { hashNow, recordOf } from '../game/records.ts';
import { layOut } from '../replay/tape.ts';
import type { Tape } from '../replay/tape.ts';
import { GAMES, viewOf, withinOf } from './turning-view.ts';
import type { Charts } from './turning-view.ts';

/** Milliseconds between two drawings of what is known. */
const TELL_MS = 600;
/** Milliseconds after the end at which it is begun even if the page is never idle. */
const AT_LATEST_MS = 1500;

let passes: Passes | null = null;
/** Ends it now, with what there is; null when nothing is being played. */
let enough: (() => void) | null = null;
let times = 0;
/** What was found last, so that somebody who comes back to the report finds it there. */
let finished: { readonly key: string; readonly reading: TurningReading } | null = null;
/** Says what is known of it again, in the language of the page. */
let tellAgain: (() => void) | null = null;

/**
 * Follows the game to its end: the turning points are begun in the first idle moment after it, while its last film still runs, in the second worker, and
 * in both once the par of the game is known. They end when the report is left.
 */
export function followTurning(): void {
  appStore.subscribe((now, before) => {
    if (now.language !== before.language) tellAgain?.();
    const isLeft = before.screen === 'report' && now.screen !== 'report';
    const isGone = now.report === null && before.report !== null;
    if (isLeft || isGone) leaveTurning();
    else if (now.report && (now.report !== before.report || now.screen !== before.screen)) beginSoon();
    if (now.par !== before.par && isSettled(now)) passes?.join(firstWorker);
  });
}

/** True once the first worker has nothing to do with the par any more. */
function isSettled({ par }: AppState): boolean {
  return par?.kind === 'ready' || par?.kind === 'failed';
}

function beginSoon(): void {
  if (appStore.getState().turning !== null) return;
  const mine = ++times;
  whenIdle(() => {
    if (mine === times && appStore.getState().turning === null) void begin();
  }, AT_LATEST_MS);
}

function leaveTurning(): void {
  times++;
  passes?.stop();
  passes = null;
  enough = null;
  tellAgain = null;
  appStore.setState({ turning: null });
}

/** Ends it now, with what there is. */
export function stopTurning(): void {
  enough?.();
}

/** Looks at another seat. */
export function chooseTurning(actor: number): void {
  const { turning } = appStore.getState();
  if (turning) appStore.setState({ turning: { ...turning, chosen: actor } });
}

async function begin(): Promise<void> {
  const held = currentGame();
  if (!held) return;
  const mine = ++times;
  const { game, entry } = held;
  const person = game.seats.findIndex((_, actor) => isPerson(game, actor));
  appStore.setState({
    turning: {
      games: 0,
      most: GAMES,
      thinking: true,
      failed: null,
      chosen: person,
      isProvisional: true,
      seats: [],
      within: withinOf(0),
      alike: null,
    },
  });
  const known = finished?.key === keyOf(game) ? finished.reading : null;
  const [tape, charts] = await Promise.all([
    known ? null : layOut(entry, recordOf(game), () => mine === times),
    import('../../../charts/index.ts'),
  ]);
  if (mine !== times) return;
  if (known) {
    tellAgain = () => tell(game, known, charts, false);
    tellAgain();
    return;
  }
  if (!tape) return;
  const moments = momentsOf(tape);
  const reader = turningReader(game.world, moments.turns);
  let told = -Infinity;
  const show = (isLast: boolean): void => {
    told = performance.now();
    const reading = reader.read();
    if (isLast) {
      finished = { key: keyOf(game), reading };
      passes?.stop();
      enough = null;
    }
    tellAgain = () => tell(game, reading, charts, !isLast);
    tellAgain();
  };
  passes = sharePasses({ world: game.world, ...moments, seed: `${game.seed}/turning` }, GAMES, {
    played(pass, played) {
      reader.add(pass, played);
      const isLast = isEnough || reader.passes() >= GAMES;
      if (isLast || performance.now() - told >= TELL_MS) show(isLast);
    },
    failed(reason) {
      const { turning } = appStore.getState();
      if (turning) appStore.setState({ turning: { ...turning, thinking: false, failed: reason } });
    },
  });
  let isEnough = false;
  enough = () => {
    isEnough = true;
    if (reader.passes() > 0) show(true);
  };
  passes.join(secondWorker());
  if (isSettled(appStore.getState())) passes.join(firstWorker);
}

/** The same for games that are the same. */
function keyOf(game: Game): string {
  return JSON.stringify([game.world.hash, game.seed, game.seats, game.played.length, hashNow(game)]);
}

/** Shows what is known. */
function tell(game: Game, reading: TurningReading, charts: Charts, thinking: boolean): void {
  const { turning } = appStore.getState();
  if (!turning) return;
  const view = viewOf(game, reading, charts);
  const kept = view.seats.some(({ actor }) => actor === turning.chosen);
  const chosen = kept ? turning.chosen : (view.seats[0]?.actor ?? turning.chosen);
  appStore.setState({ turning: { ...view, thinking, chosen } });
}

/** The beginnings of the days with the end, and the turns of persons. */
function momentsOf({ game, stops }: Tape): {
  readonly days: readonly Uint8Array[];
  readonly turns: readonly TurnPlayed[];
} {
  const days = stops
    .filter(({ evening }, stop) => evening || stop === 0)
    .map(({ state }) => state.bytes.slice());
  const turns = stops.flatMap(({ actor, round, orders }, stop): TurnPlayed[] => {
    const before = stops[stop - 1];
    if (!before || !isPerson(game, actor)) return [];
    return [
      {
        round,
        actor,
        orders: game.played.slice(before.orders, orders).map(({ order }) => order),
        bytes: before.state.bytes.slice(),
      },
    ];
  });
  return { days, turns };
}
