// A name for the game that is on: one with a name stays kept until somebody deletes it.

import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { commands } from '../session/index.ts';
import { NameForm } from './NameForm.tsx';

/** A field for the name, with what came of it. */
export function NameGame(): ReactElement {
  const { t } = useTranslation();
  const [isKept, setKept] = useState(false);
  return (
    <NameForm
      name={commands.gameName()}
      hint={t('saves.nameHint')}
      onKeep={(name) => {
        commands.nameGame(name);
        setKept(true);
      }}
      onEdit={() => setKept(false)}
    >
      <output>{isKept && t('saves.nameKept')}</output>
    </NameForm>
  );
}
