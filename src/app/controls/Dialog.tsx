// A dialog over the page; the browser keeps the focus in it and closes it with Esc.

import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { passFocus } from '../narration/focus.ts';
import { appStore } from '../store/store.ts';

/** A modal dialog with a title; `onClose` is called however it is closed. */
export function Dialog({
  title,
  onClose,
  wide = false,
  closable = true,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** False: it has no close button and Esc does not close it. */
  readonly closable?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  const host = useRef<HTMLDialogElement>(null);
  const heading = useId();
  /* Closed while it still stands in the page: the browser gives the focus back to where it was before. Who has chosen something
     in it goes on with that: a button that has the focus again would take the Enter that orders it. */
  useLayoutEffect(() => {
    const dialog = host.current;
    const { selection, prepared } = appStore.getState();
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      const now = appStore.getState();
      if (now.selection !== selection || now.prepared !== prepared) passFocus('#panel-place');
    };
  }, []);
  return (
    <dialog
      ref={host}
      className={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        if (closable) onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={heading}>{title}</h2>
        {closable && (
          <button type="button" className="button quiet" onClick={onClose}>
            {t('app.close')} <kbd>Esc</kbd>
          </button>
        )}
      </header>
      {children}
    </dialog>
  );
}
