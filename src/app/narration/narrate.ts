// What there is to tell between two moments of a game: decided from what the screen shows, in one sentence or summary at a time.

import type { Snapshot } from '../store/model.ts';
import type { AppState } from '../store/store.ts';

/** What the narration reads. */
export type Told = Pick<AppState, 'screen' | 'snapshot' | 'busy' | 'endAsked'>;

/** Something to tell. */
export type Telling =
  | { readonly kind: 'others' | 'asked' | 'over' | 'undone' }
  | { readonly kind: 'turn'; readonly isFirst: boolean }
  | { readonly kind: 'ordered'; readonly order: string; readonly results: readonly string[] };

/** Which turn of which seat a snapshot shows. */
function turnOf({ seed, scenario, round, viewer, onTurn, over }: Snapshot): string {
  return [scenario.id, seed, round, viewer, onTurn === viewer, over].join(' ');
}

/**
 * What is to be told when the screen goes from one state to another; null when nothing is. `moved`: others have moved since
 * a turn was told of; their moves show in the first snapshot after them.
 */
export function tellingOf(before: Told, now: Told, moved: boolean): Telling | null {
  const { snapshot, busy } = now;
  if (now.screen !== 'play' || !snapshot) return null;
  if (busy !== null) return before.busy === null ? { kind: 'others' } : null;
  const was = before.screen === 'play' ? before.snapshot : null;
  if (was === snapshot) return now.endAsked && !before.endAsked ? { kind: 'asked' } : null;
  if (!was || moved || turnOf(was) !== turnOf(snapshot))
    return snapshot.over ? { kind: 'over' } : { kind: 'turn', isFirst: !was };
  if (snapshot.orders.length < was.orders.length) return { kind: 'undone' };
  const last = snapshot.orders.at(-1);
  if (last && snapshot.orders.length > was.orders.length)
    return { kind: 'ordered', order: last.text, results: last.results };
  return null;
}
