// How a turn goes, and every key.

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { commands } from '../session/index.ts';
import { Dialog } from './Dialog.tsx';
import { Glossary } from '../glossary/Glossary.tsx';
import { LanguageButton, UnreadNote } from './LanguageButton.tsx';
import { RulePages } from './RulePages.tsx';
import { ThemeButton } from './ThemeButton.tsx';

const KEYS = [
  ['Tab', 'help.tab'],
  ['Enter', 'help.enter'],
  ['Esc', 'help.esc'],
  ['E', 'help.e'],
  ['Z', 'help.z'],
  ['⇧Z', 'help.shiftZ'],
  ['W', 'help.w'],
  ['P', 'help.p'],
  ['F', 'help.f'],
  ['T', 'help.t'],
  ['H S A M', 'help.choices'],
  ['G', 'help.g'],
  ['L', 'help.l'],
  ['/', 'layers.helpFind'],
  ['1 – 5', 'layers.helpLayers'],
  ['B', 'help.b'],
  ['N', 'help.n'],
  ['O', 'help.o'],
  ['C', 'help.c'],
  ['Space', 'help.space'],
  ['+ −', 'help.zoom'],
  ['0', 'help.zero'],
  ['← ↑ → ↓', 'help.arrows'],
  ['?', 'help.question'],
] as const;

/** The help. */
export function HelpDialog(): ReactElement {
  const { t } = useTranslation();
  return (
    <Dialog title={t('help.title')} onClose={() => commands.openDialog(null)}>
      <div className="narrow-tools">
        <LanguageButton />
        <ThemeButton />
      </div>
      <h3 className="caps">{t('help.how')}</h3>
      <p>{t('help.how1')}</p>
      <p>{t('help.how2')}</p>
      <p>{t('help.how3')}</p>
      <p>{t('help.lesson')}</p>
      <h3 className="caps">{t('help.keys')}</h3>
      <dl className="keys">
        {KEYS.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <Glossary />
      <RulePages values={commands.ruleValues()} />
      <button type="button" className="button" onClick={() => commands.openDialog('note')}>
        {t('note.again')}
      </button>
      <UnreadNote />
    </Dialog>
  );
}
