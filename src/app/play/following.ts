// How panels follow the game: in slices, as all of them are more than a frame's work, and never with what another has seen.

import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Snapshot } from '../store/model.ts';
import { useApp } from '../store/store.ts';
import type { AppState } from '../store/store.ts';

/** Whether two snapshots show one game through the same eyes. */
function isSameView(one: Snapshot, other: Snapshot): boolean {
  return one.game === other.game && one.viewer === other.viewer;
}

/** What is selected, what can be done with it, and the game that this is of. */
export interface Subject extends Pick<AppState, 'selection' | 'choices'> {
  readonly snapshot: Snapshot;
}

/** What the panels show that are played with, and whether something else is to be shown by now. */
export function useSubject(snapshot: Snapshot): { readonly subject: Subject; readonly isBehind: boolean } {
  const selection = useApp((state) => state.selection);
  const choices = useApp((state) => state.choices);
  const now = useMemo(() => ({ snapshot, selection, choices }), [snapshot, selection, choices]);
  const followed = useDeferredValue(now);
  const subject = isSameView(followed.snapshot, snapshot) ? followed : now;
  return { subject, isBehind: subject !== now };
}

/** The snapshot for panels that are read: they begin a frame later still. */
export function useSettled(snapshot: Snapshot): Snapshot {
  const [settled, setSettled] = useState(snapshot);
  useEffect(() => {
    const next = requestAnimationFrame(() => startTransition(() => setSettled(snapshot)));
    return () => cancelAnimationFrame(next);
  }, [snapshot]);
  return isSameView(settled, snapshot) ? settled : snapshot;
}
