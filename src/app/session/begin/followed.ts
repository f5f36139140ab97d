// Scenario files that the page reads again whenever their author saves them: those of the checkout while developing, and
// those that were opened from a disk in a browser that lets a page look again.

import { t } from 'i18next';

import { appStore, dismissAbout, notify } from '../../store/store.ts';
import { currentGame, hold } from '../current.ts';
import { keepForOthers, readOpened, readSaved } from '../game/library.ts';
import { recordOf, resumeRecord } from '../game/records.ts';
import { keepEntry, showCards, showFile, showGame } from './start.ts';

/** How long after a look at the files the next one is, ms. */
const EVERY = 700;

interface Followed {
  readonly handle: FileSystemFileHandle;
  /** When it was last written, as far as the page knows. */
  written: number;
}

const followed = new Map<string, Followed>();
let looking = false;
/** Ends when the save that came last is shown. */
let shown: Promise<void> = Promise.resolve();

/** Reads a file again as often as it is saved. */
export function follow(handle: FileSystemFileHandle, file: File): void {
  followed.set(file.name, { handle, written: file.lastModified });
  if (looking) return;
  looking = true;
  window.setTimeout(() => void look(), EVERY);
}

/** Looks whether a file was saved, and shows what is built on it anew too. */
async function look(): Promise<void> {
  const changed: string[] = [];
  const texts = new Map<string, Uint8Array>();
  for (const [name, each] of followed) {
    try {
      const file = await each.handle.getFile();
      if (file.lastModified !== each.written) changed.push(name);
      if (changed.length > 0) texts.set(name, new Uint8Array(await file.arrayBuffer()));
      each.written = file.lastModified;
    } catch {
      // Taken away, or the page may no longer look: what was read of it stays as it is.
      followed.delete(name);
    }
  }
  if (changed.length > 0) {
    for (const [name, each] of followed)
      if (!texts.has(name))
        texts.set(name, new Uint8Array(await (await each.handle.getFile()).arrayBuffer()));
    for (const [name, text] of texts) keepForOthers(name, text);
    // What was saved is told of last: its list of problems is the one that stays.
    const last = (name: string) => (changed.includes(name) ? 1 : 0);
    for (const [name, text] of [...texts].toSorted(([a], [b]) => last(a) - last(b)))
      await scenarioChanged(name, text, true);
  }
  looking = followed.size > 0;
  if (looking) window.setTimeout(() => void look(), EVERY);
}

/**
 * A scenario was saved, one of the checkout or one that was opened: plays the game that is on again under its new
 * version. Saves that come while another is still being shown wait for it, so that the last one is what stays.
 */
export async function scenarioChanged(
  file: string,
  text: string | Uint8Array,
  opened: boolean,
): Promise<void> {
  const before = shown;
  shown = (async () => {
    await before.catch(() => undefined);
    await show(file, text, opened);
  })();
  return shown;
}

async function show(file: string, text: string | Uint8Array, opened: boolean): Promise<void> {
  const { entry, problems } = await (opened ? readOpened : readSaved)(file, text);
  dismissAbout(file);
  const held = currentGame();
  const [first] = problems;
  if (!entry) {
    if (first && (held || !opened))
      notify({
        tone: 'error',
        about: file,
        text: t('dev.broken', { file }),
        remedy: t('dev.brokenRemedy', {
          line: first.line,
          column: first.column,
          message: first.message,
        }),
      });
    showFile(file, problems, { playable: false, followed: opened });
    return;
  }
  keepEntry(entry);
  await showCards();
  if (opened) showFile(file, problems, { playable: true, followed: true });
  else appStore.setState({ file: null });
  if (held?.entry.key !== entry.key) return;
  const record = recordOf(held.game);
  const { variants } = entry.scenario;
  const variant = record.variant !== null && record.variant in variants ? record.variant : null;
  const { game } = resumeRecord(entry, { ...record, variant, hashes: [] });
  hold(entry, game, held.slot);
  await showGame();
  notify({
    tone: 'note',
    about: file,
    text: t('dev.reloaded', { file }),
    remedy: t('dev.reloadedRemedy'),
  });
}
