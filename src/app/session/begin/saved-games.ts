// The kept games as the start page lists them.

import type { SavedCard } from '../../store/model.ts';
import { appStore } from '../../store/store.ts';
import { readSaves } from '../keep/saves.ts';
import type { Kept, Unreadable } from '../keep/saves.ts';
import { gamesElsewhere } from '../keep/tabs.ts';

/** Lists the kept games; `has` says which scenarios are here. */
export async function showSaves(has: (key: string) => boolean): Promise<void> {
  const [saves, elsewhere] = await Promise.all([readSaves(), gamesElsewhere()]);
  appStore.setState({ saves: saves.map((save) => cardOf(save, has, elsewhere.has(save.id))) });
}

function cardOf(save: Kept | Unreadable, has: (key: string) => boolean, elsewhere: boolean): SavedCard {
  if ('unreadable' in save)
    return {
      id: save.id,
      name: null,
      unreadable: true,
      title: '',
      seat: '',
      round: 0,
      date: '',
      savedAt: 0,
      over: false,
      scenarioGone: true,
      elsewhere: false,
    };
  const { id, name, card, savedAt, record, key, file } = save;
  return {
    id,
    name,
    unreadable: false,
    ...card,
    savedAt,
    over: typeof record.outcome === 'string',
    scenarioGone: !has(key) && file === null,
    elsewhere,
  };
}

/** The scenario file that the latest game was played from, when it was one; its scenario is offered again. */
export async function latestFile(): Promise<Kept['file']> {
  const [latest] = await readSaves();
  return latest && !('unreadable' in latest) ? latest.file : null;
}
