// What went wrong or is worth knowing; it stays until it is put away.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { dismiss, useApp } from '../store/store.ts';

/** Notices over the page. */
export function Notices(): ReactElement {
  const { t } = useTranslation();
  const notices = useApp((state) => state.notices);
  return (
    <div className="notices" aria-live="polite">
      {notices.map((notice) => (
        <div key={notice.text} className={`notice ${notice.tone}`}>
          <p>
            <strong>{notice.text}</strong> {notice.remedy}
          </p>
          <button type="button" className="button quiet" onClick={() => dismiss(notice)}>
            {t('app.dismiss')}
          </button>
        </div>
      ))}
    </div>
  );
}
