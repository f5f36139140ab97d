// A watched game: playing by itself, day after day, at a chosen speed, seen by all or through the eyes of one.

import { NONE, outcomeOf } from '../../../engine/game.ts';
import { appStore } from '../../store/store.ts';
import type { Speed } from '../../store/table.ts';
import { currentGame, refresh } from '../current.ts';
import { keepSpeed } from '../keep/settings.ts';
import { skipFilm, watchOn } from './turns.ts';

/** Milliseconds that a day stands still before the next one, at speed 1. */
const STANDS = 900;

/** Sets the speed of films and remembers it; where none are wanted, the one that runs ends. */
export function setSpeed(speed: Speed): void {
  appStore.setState({ speed });
  keepSpeed(speed);
  if (speed === 0) skipFilm();
}

/** Looks through the eyes of an actor, or of all; where nobody orders. */
export function seeAs(actor: number): void {
  const held = currentGame();
  const mode = appStore.getState().snapshot?.mode;
  if (!held || (mode !== 'watch' && mode !== 'umpire')) return;
  held.game.looking = actor < 0 ? NONE : actor;
  appStore.setState({ selection: null, supplyPath: null });
  refresh();
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until no film runs any more. */
function filmOver(): Promise<void> {
  return new Promise((resolve) => {
    if (appStore.getState().film === null) {
      resolve();
      return;
    }
    const stop = appStore.subscribe(({ film }) => {
      if (film !== null) return;
      stop();
      resolve();
    });
  });
}

/** Lets the days go by, or holds them. */
export async function togglePlaying(): Promise<void> {
  if (appStore.getState().running) {
    appStore.setState({ running: false });
    return;
  }
  appStore.setState({ running: true });
  for (;;) {
    const held = currentGame();
    if (!held || !appStore.getState().running || outcomeOf(held.game.state) !== null) break;
    await watchOn('day');
    await filmOver();
    await rest(
      STANDS / Math.max(1, 3 * (1 - Math.sign(appStore.getState().speed)) + appStore.getState().speed),
    );
  }
  appStore.setState({ running: false });
}
