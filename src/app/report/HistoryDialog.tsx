// What really happened, dated and sourced; opened on choice, with a word before it.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { listed } from '../i18n/index.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { commands } from '../session/index.ts';
import type { HistoryDay } from '../store/history.ts';
import { useApp } from '../store/store.ts';

function Days({ days }: { readonly days: readonly HistoryDay[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="history-days">
      {days.map((day) => (
        <section key={day.date}>
          <h3>{day.date}</h3>
          <ul>
            {day.events.map((event) => (
              <li key={event.text} data-standing={event.standing}>
                <span className="history-standing">{t(`history.standing.${event.standing}`)}</span>
                <div>
                  <p className="history-text">{event.text}</p>
                  <p className="history-sources">{t('history.sources', { names: listed(event.sources) })}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The dialog of dated public events. */
export function HistoryDialog(): ReactElement | null {
  const { t } = useTranslation();
  const history = useApp((state) => state.history);
  if (!history) return null;
  return (
    <Dialog title={t('history.title')} onClose={() => commands.openDialog(null)} wide>
      <div className="history">
        <p className="history-warning">{t('history.warning', { until: history.until })}</p>
        <p className="caption">{t('history.how')}</p>
        {history.days.length === 0 && <p className="quiet">{t('history.none')}</p>}
        <Days days={history.days} />
        {history.before.length > 0 && (
          <details>
            <summary>{t('history.before')}</summary>
            <Days days={history.before} />
          </details>
        )}
      </div>
    </Dialog>
  );
}
