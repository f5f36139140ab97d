// Another language for the page: everything that is shown is told again, and nothing else changes.

import { t } from 'i18next';
import { outcomeOf } from '../../engine/game.ts';
import { LANGUAGES, loadLetters, loadTexts, speak, turnPage } from '../i18n/index.ts';
import type { LanguageCode } from '../i18n/index.ts';
import { drawSpoken } from '../i18n/Spoken.tsx';
import { fonts } from '../map/tokens.ts';
import type { Snapshot } from '../store/model.ts';
import { appStore, notify } from '../store/store.ts';
import { keepStaffAway } from '../workers/staff.ts';
import { afterFrame } from './breathe.ts';
import { currentGame, holdIn, refresh, retellChoices, snapshotInSlices } from './current.ts';
import { retellEstimate } from './estimate/index.ts';
import { retellLab } from './lab/index.ts';
import { reportOf } from './after/report.ts';
import { keepLanguage } from './keep/settings.ts';
import { prepareCards, showCards } from './begin/start.ts';
import { layOutParts, partsOfPage, restParts } from './parts.ts';

/** A game told anew, in place of what was shown of it before. */
interface Told {
  readonly before: Snapshot;
  readonly snapshot: Snapshot;
}

/** Tells the game that is shown in a language; null where none is. */
async function tellGame(language: LanguageCode): Promise<Told | null> {
  holdIn(language);
  const { snapshot: before } = appStore.getState();
  const snapshot = before && (await snapshotInSlices());
  return before && snapshot ? { before, snapshot } : null;
}

/** Makes the report of a finished game again. */
async function retellReport(): Promise<void> {
  const held = currentGame();
  if (!held || appStore.getState().report === null || outcomeOf(held.game.state) === null) return;
  const report = await reportOf(held);
  if (report) appStore.setState({ report });
}

/** Milliseconds that the page waits for the letters of a language before it is drawn with others. */
const PATIENCE = 1000;

/** Waits for the letters of a language: those that come later have the whole page laid out again. */
async function waitForLetters(language: LanguageCode): Promise<void> {
  const faces = [`400 16px ${fonts.sans}`, `600 16px ${fonts.sans}`, `600 16px ${fonts.serif}`];
  const loaded = Promise.allSettled([
    loadLetters(language),
    ...faces.map((face) => document.fonts.load(face, LANGUAGES[language])),
  ]);
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

/** Shows the game in the language that is spoken, then what can be ordered in it: each in a frame of its own. */
async function showGame(language: LanguageCode, told: Told | null): Promise<void> {
  const isShown = told?.before === appStore.getState().snapshot;
  appStore.setState(told && isShown ? { language, snapshot: told.snapshot } : { language });
  await afterFrame();
  if (currentGame()?.scene.language === language) {
    retellChoices();
    return;
  }
  /* One that has come onto the page meanwhile. */
  holdIn(language);
  refresh();
}

/**
 * Speaks a language whose texts are here, on every screen. The page stands as it was until all is told and drawn; then it turns, and is laid
 * out part by part.
 */
async function tellIn(language: LanguageCode): Promise<void> {
  /* Who has the page read out is told to wait: parts that are out of the layout have no names. */
  document.body.ariaBusy = 'true';
  try {
    await speak(language);
    const told = await tellGame(language);
    const parts = partsOfPage();
    await drawSpoken();
    restParts(parts);
    turnPage();
    try {
      await afterFrame();
      await showGame(language, told);
      retellEstimate();
    } finally {
      await layOutParts(parts);
    }
    await Promise.all([retellReport(), retellLab(), prepareCards().then(showCards)]);
  } finally {
    document.body.ariaBusy = null;
  }
}

async function changeTo(language: LanguageCode): Promise<void> {
  if (language === appStore.getState().language) return;
  try {
    await loadTexts(language);
    await waitForLetters(language);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    notify({ tone: 'error', text: t('language.failed', { reason }), remedy: t('language.failedRemedy') });
    return;
  }
  keepLanguage(language);
  const letStaffIn = keepStaffAway();
  await tellIn(language).finally(letStaffIn);
}

let changed: Promise<void> = Promise.resolve();

/** Speaks another language from now on, on every screen, and on the next visit. Says so when its texts cannot be had. */
export function setLanguage(language: LanguageCode): Promise<void> {
  changed = changed.catch(() => undefined).then(() => changeTo(language));
  return changed;
}
