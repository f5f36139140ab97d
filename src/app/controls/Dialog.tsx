// A dialog over the page; the browser keeps the focus in it and closes it with Esc.

import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { passFocus } from '../narration/focus.ts';
import { appStore } from '../store/store.ts';

/**
 * Shows a dialog in a task of its own: all that stands back behind it is styled anew, which takes the time of a frame. A key that is pressed
 * before shows it at once, and goes to it.
 *
 * @returns what calls it off
 */
function openSoon(dialog: HTMLDialogElement): () => void {
  const callOff = () => {
    clearTimeout(turn);
    window.removeEventListener('keydown', show, { capture: true });
  };
  const show = () => {
    callOff();
    dialog.showModal();
  };
  const turn = setTimeout(show);
  window.addEventListener('keydown', show, { capture: true });
  return callOff;
}

/** A modal dialog with a title; `onClose` is called however it is closed. */
export function Dialog({
  title,
  onClose,
  wide = false,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
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
    const callOff = dialog ? openSoon(dialog) : null;
    return () => {
      callOff?.();
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
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="button quiet" onClick={onClose}>
          {t('app.close')} <kbd>Esc</kbd>
        </button>
      </header>
      {children}
    </dialog>
  );
}
