// Going on with a kept game, and what can be done with it on the list.

import { t } from 'i18next';
import { openRecord, writeRecord } from '../../../scenario/index.ts';
import { appStore, notify } from '../../store/store.ts';
import { autosave, currentGame } from '../current.ts';
import { download } from '../keep/download.ts';
import { keep, newSaveId, readSaves, removeSave } from '../keep/saves.ts';
import type { Kept } from '../keep/saves.ts';
import { addFile, entryOf, showKept, showRecord, toStart } from './start.ts';
import { claimGame, onGameLost, onGameNamed, tellName } from '../keep/tabs.ts';

/** Longest name that somebody can give a game. */
const LONGEST_NAME = 60;

/** Follows other tabs: a game that one of them takes leaves this one, and the list is read again when it comes into view. */
export function followTabs(): void {
  onGameLost(() => {
    if (!currentGame()) return;
    toStart();
    notify({ tone: 'note', text: t('saves.taken'), remedy: t('saves.takenRemedy') });
  });
  onGameNamed((id, name) => {
    const held = currentGame();
    if (held?.slot.id === id) held.slot.name = name;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && appStore.getState().screen === 'start') void showKept();
  });
}

async function saveOf(id: string): Promise<Kept | null> {
  const save = (await readSaves()).find((each) => each.id === id);
  return save && !('unreadable' in save) ? save : null;
}

/** Goes on with a kept game; asks first when it is on in another tab. */
export async function resume(id: string): Promise<void> {
  const save = await saveOf(id);
  if (!save) {
    await showKept();
    return;
  }
  if (await claimGame(id)) {
    await goOn(save, id);
    return;
  }
  const card = appStore.getState().saves.find((each) => each.id === id) ?? null;
  appStore.setState({ dialog: 'elsewhere', elsewhere: card });
}

/** Goes on with the game that is on in another tab: with a copy of it, or by taking it over. */
export async function resumeElsewhere(how: 'copy' | 'take'): Promise<void> {
  const { elsewhere } = appStore.getState();
  appStore.setState({ dialog: null, elsewhere: null });
  if (!elsewhere) return;
  if (how === 'take') await claimGame(elsewhere.id, true);
  const save = await saveOf(elsewhere.id);
  if (save) await goOn(save, how === 'take' ? elsewhere.id : newSaveId());
}

async function goOn(save: Kept, id: string): Promise<void> {
  const entry = entryOf(save.key) ?? (save.file && (await addFile(save.file)));
  if (!entry) {
    await showKept();
    return;
  }
  try {
    await showRecord(entry, save.record, save.hash, { id, name: id === save.id ? save.name : null });
  } catch (error) {
    // What is wrong with the record says more than where reading it failed.
    const [problem] = openRecord(JSON.stringify(save.record)).problems;
    const reason = problem?.message ?? (error instanceof Error ? error.message : String(error));
    notify({ tone: 'error', text: t('save.broken', { reason }), remedy: t('save.brokenRemedy') });
  }
}

/** A name as it is kept; null for an empty one. */
function nameFrom(text: string): string | null {
  return text.trim().slice(0, LONGEST_NAME) || null;
}

/** Gives a kept game a name; an empty one takes it away. */
export async function renameSave(id: string, text: string): Promise<void> {
  const save = await saveOf(id);
  if (!save) return;
  const name = nameFrom(text);
  tellName(id, name);
  await keep({ ...save, name }, () =>
    notify({ tone: 'error', text: t('save.full'), remedy: t('save.fullRemedy') }),
  );
  await showKept();
}

/** The name of the game on the page; empty where it has none. */
export function gameName(): string {
  return currentGame()?.slot.name ?? '';
}

/** Gives the game on the page a name; an empty one takes it away. */
export function nameGame(text: string): void {
  const held = currentGame();
  if (!held) return;
  held.slot.name = nameFrom(text);
  autosave();
}

/** Deletes a kept game. */
export async function deleteSave(id: string): Promise<void> {
  await removeSave(id);
  await showKept();
}

/** Saves a kept game to a file. */
export async function saveToFile(id: string): Promise<void> {
  const save = await saveOf(id);
  if (!save) return;
  const { record, card } = save;
  download(`${record.scenario.id}-${record.seed}-round-${card.round}.json`, writeRecord(record));
}
