// What somebody can hand over when the page breaks: what went wrong, where, and the record of the game to play it again.

import { ENGINE_VERSION } from '../../engine/game.ts';
import { appStore } from '../store/store.ts';
import { recordText } from './begin/start.ts';

/** Reads something that may be what is broken. */
function safely<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    return `not to be had: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The report of a fault as text: nothing but what the page itself knows. */
export function faultReport(error: Error): string {
  const { screen, dialog, selection, language } = appStore.getState();
  const about = {
    program: 'orontes',
    engine: ENGINE_VERSION,
    error: error.stack ?? error.message,
    screen,
    dialog,
    selection,
    language,
    window: `${window.innerWidth} x ${window.innerHeight}`,
    browser: navigator.userAgent,
  };
  return `${JSON.stringify(about, null, 2)}\n${safely(recordText) ?? 'no game is on'}\n`;
}
