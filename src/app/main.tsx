// Starts the page: fonts, texts, settings, scenarios, then the screens.

import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './style/base.css';
import './style/controls.css';
import './style/notices.css';
import './style/play.css';
import './style/news.css';
import './style/place.css';
import './style/defence.css';
import './style/orders.css';
import './style/compared.css';
import './style/prepare.css';
import './style/candidates.css';
import './style/rules.css';
import './style/talks.css';
import './style/start.css';
import './style/chooser.css';
import './style/report-tables.css';
import './style/report.css';
import './style/report-print.css';
import './style/lab.css';
import './style/holdings.css';
import './style/after.css';
import './style/saves.css';
import './style/turning.css';
import './style/history.css';
import './style/outcome-bars.css';
import './style/estimate.css';
import './style/layers.css';
import './style/lesson.css';
import './style/standing.css';
import './style/table.css';
import './style/sheets.css';
import './style/rail.css';
import './style/narrow-bar.css';
import './style/print.css';
import './style/bottom-sheet.css';
import './style/narrow-pages.css';
import './style/touch.css';
import { t } from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { startTexts } from './i18n/index.ts';
import { Spoken } from './i18n/Spoken.tsx';
import { commands } from './session/index.ts';
import { Themed } from './Themed.tsx';
import { readLanguage } from './session/keep/settings.ts';
import { openHook } from './session/hook.ts';
import { notify } from './store/store.ts';
import { tellUnstarted } from './unstarted.ts';

async function start(): Promise<void> {
  const host = document.getElementById('root');
  if (!host) throw new Error('the page has no element #root');
  const unspoken = await startTexts(readLanguage());
  commands.boot();
  if (unspoken)
    notify({
      tone: 'error',
      text: t('language.failed', { reason: unspoken.message }),
      remedy: t('language.failedRemedy'),
    });
  openHook();
  createRoot(host).render(
    <StrictMode>
      <Themed>
        <Spoken>
          <ErrorBoundary>
            <App />
          </ErrorBoundary>
        </Spoken>
      </Themed>
    </StrictMode>,
  );
}

start().catch(tellUnstarted);
