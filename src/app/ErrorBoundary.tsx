// When the page itself breaks: what happened, a way on, and the record of the game to copy.

import { Component } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { t } from 'i18next';
import { commands } from './session/index.ts';

interface Props {
  readonly children: ReactNode;
}
interface Caught {
  readonly error: Error | null;
  readonly copied: boolean;
}

/** Shows a page of its own when something below it throws while drawing. */
export class ErrorBoundary extends Component<Props, Caught> {
  override state: Caught = { error: null, copied: false };

  static getDerivedStateFromError(error: unknown): Partial<Caught> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  private async copy(): Promise<void> {
    await navigator.clipboard.writeText(commands.recordText() ?? '');
    this.setState({ copied: true });
  }

  override render(): ReactNode {
    const { error, copied } = this.state;
    if (!error) return this.props.children;
    return this.broken(error, copied);
  }

  private broken(error: Error, copied: boolean): ReactElement {
    return (
      <main className="broken-page">
        <h1>{t('error.title')}</h1>
        <p>{t('error.text')}</p>
        <p className="dialog-buttons">
          <button type="button" className="button filled" onClick={() => window.location.reload()}>
            {t('error.reload')}
          </button>
          <button type="button" className="button" onClick={() => void this.copy()}>
            {t('error.copy')}
          </button>
          {copied && <output>{t('error.copied')}</output>}
        </p>
        <details>
          <summary>{t('error.details')}</summary>
          <pre>{error.stack ?? error.message}</pre>
        </details>
      </main>
    );
  }
}
