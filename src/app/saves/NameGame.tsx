// A name for the game that is on: one with a name stays kept until somebody deletes it.

import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { commands } from '../session/index.ts';

/** A field for the name, with what came of it. */
export function NameGame(): ReactElement {
  const { t } = useTranslation();
  const [name, setName] = useState(commands.gameName);
  const [isKept, setKept] = useState(false);
  const id = useId();
  return (
    <form
      className="save-rename name-game"
      onSubmit={(event) => {
        event.preventDefault();
        commands.nameGame(name);
        setKept(true);
      }}
    >
      <label htmlFor={id}>{t('saves.name')}</label>
      <input
        id={id}
        type="text"
        value={name}
        maxLength={60}
        placeholder={t('saves.nameHint')}
        onChange={(event) => {
          setName(event.target.value);
          setKept(false);
        }}
      />
      <button type="submit" className="button">
        {t('saves.keepName')}
      </button>
      <output>{isKept && t('saves.nameKept')}</output>
    </form>
  );
}
