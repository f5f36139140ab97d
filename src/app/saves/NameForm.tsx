// The field in which a kept game gets its name.

import { useEffect, useId, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';

/** A field for a name with the button that keeps it; `children` stand behind both. */
export function NameForm({
  name,
  hint,
  hasFocus = false,
  onKeep,
  onEdit,
  onLeave,
  children,
}: {
  /** The name so far, empty for none. */
  readonly name: string;
  /** What an empty field says. */
  readonly hint?: string;
  /** Whether the field takes the focus as it comes to stand there. */
  readonly hasFocus?: boolean;
  readonly onKeep: (name: string) => void;
  readonly onEdit?: () => void;
  /** Called on Esc. */
  readonly onLeave?: () => void;
  readonly children?: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(name);
  useEffect(() => {
    if (hasFocus) field.current?.focus();
  }, [hasFocus]);
  return (
    <form
      className="save-rename"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(text);
      }}
    >
      <label htmlFor={id}>{t('saves.name')}</label>
      <input
        ref={field}
        id={id}
        type="text"
        value={text}
        maxLength={60}
        placeholder={hint}
        onChange={(event) => {
          setText(event.target.value);
          onEdit?.();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave?.();
        }}
      />
      <button type="submit" className="button">
        {t('saves.keepName')}
      </button>
      {children}
    </form>
  );
}
