// How the selected place of the seat's own would meet the strongest attack that could come, worked out once the page has drawn.

import type { Snapshot } from '../../store/model.ts';
import { appStore } from '../../store/store.ts';
import type { AppState } from '../../store/store.ts';
import { breathe } from '../breathe.ts';
import { currentGame } from '../current.ts';
import { seenBy } from '../game/hearing.ts';
import { worstAttackOn } from './threat.ts';

/** The selected place when the seat that looks holds it and opponents are near; -1 otherwise. */
function placeAsked({ snapshot, selection }: AppState): number {
  if (!snapshot || snapshot.over || selection === null || selection.kind === 'route') return -1;
  const at =
    selection.kind === 'location' ? selection.index : (snapshot.formations[selection.index]?.at ?? -1);
  const place = snapshot.places[at];
  return place && place.controller === snapshot.viewer && place.opponents > 0 ? at : -1;
}

async function workOut(snapshot: Snapshot, place: number): Promise<void> {
  await breathe();
  const held = currentGame();
  const now = appStore.getState();
  if (!held || now.snapshot !== snapshot || placeAsked(now) !== place) return;
  const { world } = held.game;
  const foreseen = worstAttackOn(world, seenBy(held.game, snapshot.viewer), place);
  appStore.setState({ defence: foreseen && { place, ...foreseen } });
}

/** Keeps what could come on the selected place in step with the game and the selection from now on. */
export function followWithDefence(): void {
  appStore.subscribe((state, before) => {
    if (state.snapshot === before.snapshot && state.selection === before.selection) return;
    const place = placeAsked(state);
    const isKept = state.snapshot === before.snapshot && place === placeAsked(before);
    if (isKept) return;
    if (state.defence !== null && state.defence.place !== place) appStore.setState({ defence: null });
    if (place >= 0 && state.snapshot) void workOut(state.snapshot, place);
    else if (state.defence !== null) appStore.setState({ defence: null });
  });
}
