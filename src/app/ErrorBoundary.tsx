// When the page itself breaks: what happened, ways on, and a report with the record of the game to copy.

import { Component, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { t } from 'i18next';
import { useCopying } from './controls/copying.ts';
import { commands } from './session/index.ts';

interface Props {
  readonly children: ReactNode;
}
interface Caught {
  readonly error: Error | null;
}

/** The page that stands in for a broken one. */
function Broken({ error }: { readonly error: Error }): ReactElement {
  const [report] = useState(() => commands.faultReport(error));
  const { area, copied, copy } = useCopying();
  return (
    <main className="broken-page">
      <h1>{t('error.title')}</h1>
      <p>{t('error.text')}</p>
      <p className="dialog-buttons">
        <button type="button" className="button filled" onClick={() => window.location.reload()}>
          {t('error.reload')}
        </button>
        <button type="button" className="button" onClick={() => void copy()}>
          {t('error.copy')}
        </button>
        <button type="button" className="button" onClick={() => commands.saveFile()}>
          {t('leave.save')}
        </button>
        {copied !== null && <output>{t(copied ? 'error.copied' : 'error.selected')}</output>}
      </p>
      <label className="fault">
        <span>{t('error.details')}</span>
        <textarea ref={area} readOnly rows={14} value={report} />
      </label>
    </main>
  );
}

/** Shows a page of its own when something below it throws while drawing. */
export class ErrorBoundary extends Component<Props, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <Broken error={error} /> : this.props.children;
  }
}
