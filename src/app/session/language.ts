// Another language for the page: everything that is shown is told again, and nothing else changes.

import { t } from 'i18next';
import { outcomeOf } from '../../engine/game.ts';
import { speak } from '../i18n/index.ts';
import type { LanguageCode } from '../i18n/index.ts';
import { appStore, notify } from '../store/store.ts';
import { currentGame, holdAgain, refresh } from './current.ts';
import { retellEstimate } from './estimate/index.ts';
import { retellLab } from './lab/index.ts';
import { prepare } from './orders/prepare.ts';
import { makeReport } from './after/report.ts';
import { keepLanguage } from './keep/settings.ts';
import { prepareCards, showCards } from './begin/start.ts';

/** Shows the game again as it stands, with what was being prepared. */
function retellGame(): void {
  holdAgain();
  const { prepared, endAsked } = appStore.getState();
  refresh();
  const held = currentGame();
  const choice = appStore.getState().choices?.list.find((each) => each.key === prepared?.choice);
  if (held && prepared && choice)
    appStore.setState({ prepared: prepare(held.game, choice, prepared.order, held.scene.language) });
  appStore.setState({ endAsked });
}

/** Makes the report of a finished game again. */
async function retellReport(): Promise<void> {
  const held = currentGame();
  if (!held || appStore.getState().report === null || outcomeOf(held.game.state) === null) return;
  const report = await makeReport(held.scene);
  if (currentGame()?.game === held.game) appStore.setState({ report });
}

/** Speaks another language from now on, on every screen, and on the next visit. Says so when its texts cannot be had. */
export async function setLanguage(language: LanguageCode): Promise<void> {
  try {
    await speak(language);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    notify({ tone: 'error', text: t('language.failed', { reason }), remedy: t('language.failedRemedy') });
    return;
  }
  keepLanguage(language);
  appStore.setState({ language });
  if (currentGame()) retellGame();
  retellEstimate();
  await Promise.all([retellReport(), retellLab(), prepareCards().then(showCards)]);
}
