// A small window into the page for tests and bug reports: reads only, changes nothing on the page.

import { playGame, stateHash } from '../../engine/game.ts';
import type { Player } from '../../engine/game.ts';
import { POLICIES } from '../../policies/index.ts';
import type { Snapshot } from '../store/model.ts';
import { appStore } from '../store/store.ts';
import { allEntries } from './begin/start.ts';
import { worldOf } from './game/library.ts';
import { USUAL_POLICY } from './game/records.ts';
import { isShowing } from './showing.ts';

/** What `window.orontes` offers. */
export interface Hook {
  /** What the play screen shows, or null. */
  readonly snapshot: () => Snapshot | null;
  readonly screen: () => string;
  /** True while others move, a film runs, or the report of a game that is over is being made. */
  readonly busy: () => boolean;
  /** True while what was done last is not shown yet. */
  readonly showing: () => boolean;
  /** State hashes after each round of a game that policies play. */
  readonly play: (scenario: string, seed: string) => readonly string[];
}

declare global {
  interface Window {
    orontes?: Hook;
  }
}

function play(id: string, seed: string): readonly string[] {
  const entry = allEntries().find(({ scenario, text }) => text === null && scenario.id === id);
  const player: Player | undefined = POLICIES[USUAL_POLICY];
  if (!entry || !player) throw new Error(`no scenario called "${id}"`);
  const world = worldOf(entry, null);
  const hashes: string[] = [];
  const players = world.actors.ids.map(() => player);
  playGame(world, players, seed, { onRound: (state) => void hashes.push(stateHash(state)) });
  return hashes;
}

function busy(): boolean {
  const { busy: waiting, film, screen, snapshot, report } = appStore.getState();
  return waiting !== null || film !== null || (screen === 'play' && snapshot?.over === true && !report);
}

/** Puts the hook on the window. */
export function openHook(): void {
  window.orontes = Object.freeze({
    snapshot: () => appStore.getState().snapshot,
    screen: () => appStore.getState().screen,
    busy,
    showing: isShowing,
    play,
  });
}
