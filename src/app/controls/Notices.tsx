// What went wrong or is worth knowing, with ways on and what can be handed over; it stays until it is put away.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { commands } from '../session/index.ts';
import { dismiss, useApp } from '../store/store.ts';
import type { Notice } from '../store/store.ts';
import { useCopying } from './copying.ts';

/** What happened and the record of the game, to be copied. */
function Record({ record }: { readonly record: string }): ReactElement {
  const { t } = useTranslation();
  const { area, copied, copy } = useCopying();
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {t('error.copy')}
      </button>
      {copied !== null && <output>{t(copied ? 'error.copied' : 'error.selected')}</output>}
      <details>
        <summary>{t('error.details')}</summary>
        <textarea ref={area} readOnly rows={6} aria-label={t('error.details')} value={record} />
      </details>
    </>
  );
}

function OneNotice({ notice }: { readonly notice: Notice }): ReactElement {
  const { t } = useTranslation();
  const { tone, text, remedy, record, ways = [] } = notice;
  return (
    <div className={`notice ${tone}`}>
      <p>
        <strong>{text}</strong> {remedy}
      </p>
      <div className="notice-ways">
        {ways.includes('reload') && (
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {t('error.reload')}
          </button>
        )}
        {ways.includes('save') && (
          <button type="button" className="button" onClick={() => commands.saveFile()}>
            {t('leave.save')}
          </button>
        )}
        {record !== undefined && <Record record={record} />}
        <button type="button" className="button quiet" onClick={() => dismiss(notice)}>
          {t('app.dismiss')}
        </button>
      </div>
    </div>
  );
}

/** Notices over the page. */
export function Notices(): ReactElement {
  const notices = useApp((state) => state.notices);
  return (
    <div className="notices" aria-live="polite">
      {notices.map((notice) => (
        <OneNotice key={notice.text} notice={notice} />
      ))}
    </div>
  );
}
